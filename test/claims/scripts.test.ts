import { describe, expect, it } from 'vitest';
import { type Claim, extractClaims } from '../../src/claims.js';

/** Invented sentences in both scripts, character for character. */
const twins: [hant: string, hans: string][] = [
  ['署長羅美玲強調，服務不會停止，並承諾明年檢討。', '署长罗美玲强调，服务不会停止，并承诺明年检讨。'],
  ['據《南島日報》報導，兩國同意恢復航班。', '据《南岛日报》报导，两国同意恢复航班。'],
  ['「我們會研究，」教授林遠說，「但要時間。」', '“我们会研究，”教授林远说，“但要时间。”'],
  ['有分析認為，關稅或繼續上升。', '有分析认为，关税或继续上升。'],
  ['專家質疑數據是否準確。', '专家质疑数据是否准确。'],
  ['外界視會談為「轉折點」。', '外界视会谈为“转折点”。'],
  ['消息指，總裁將於10月辭職。', '消息指，总裁将于10月辞职。'],
];

/** What must not depend on the script: everything but the words themselves. */
const shape = (claim: Claim) => ({
  ...claim,
  text: '',
  contents: claim.contents.map(({ span, verbatim }) => ({ span, verbatim })),
  cue: claim.cue && { ...claim.cue, text: '' },
  source: claim.source && [claim.source.span, claim.source.kind, claim.source.form, claim.source.entity],
  via: claim.via.map((via) => [via.span, via.kind, via.entity]),
  addressee: claim.addressee?.span ?? null,
  figures: claim.figures.map(({ span, value }) => ({ span, value })),
  times: claim.times.map(({ span, value }) => ({ span, value })),
});

describe('Simplified gives the same claims as Traditional', () => {
  it.each(twins)('%s', (hant, hans) => {
    expect(extractClaims(hans).map(shape)).toEqual(extractClaims(hant).map(shape));
    expect(extractClaims(hant).length).toBeGreaterThan(0);
  });
});

describe('characters that only look like an ideograph', () => {
  it('are read as the one that is meant, and kept as they are', () => {
    const [claim] = extractClaims('南灣船⻑陳⼤⽂表⽰，收費為⼆百元。');
    expect(claim).toMatchObject({
      source: { name: '陳⼤⽂', role: '船⻑' },
      cue: { text: '表⽰' },
      figures: [{ value: 200, text: '⼆百元' }],
    });
  });
});
