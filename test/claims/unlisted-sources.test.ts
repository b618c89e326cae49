import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

const rows = (text: string): Row[] =>
  extractClaims(`一條不作聲的標題\n${text}`, { statements: false }).map(rowOf);

describe('a source that no list knows', () => {
  const sources = ['船務處', '村委會', '東瀛電機', '瑞盈', '城規署', '遠洋漁業'];
  const frames: [frame: string, cue: string][] = [
    ['S表示，航道下月重開。', '表示'],
    ['S指航道下月重開。', '指'],
    ['S昨日宣布，航道下月重開。', '宣布'],
    ['S認為，航道下月重開。', '認為'],
    ['S要求，航道下月重開。', '要求'],
    ['S續指，航道下月重開。', '指'],
    ['S4月5日通報，航道下月重開。', '通報'],
    ['S其後發聲明指，航道下月重開。', '指'],
  ];
  it.each(frames)('%s', (frame, cue) => {
    for (const source of sources)
      expect(rows(frame.replace('S', source))).toEqual([['reported', cue, source, '航道下月重開']]);
  });

  it('is parted from what it does by standing before different words', () => {
    const text = '局長羅承翰喊累，強調人手足夠。羅承翰沉吟片刻後說，會再檢討。';
    expect(rows(text)).toEqual([
      ['reported', '強調', '羅承翰', '人手足夠'],
      ['reported', '說', '羅承翰', '會再檢討'],
    ]);
  });

  it('is a requirement and nobody in 入學要求包括……', () => {
    expect(rows('入學要求包括英文科合格。')).toEqual([]);
  });
});

describe('voices side by side', () => {
  it('parts a second speaker set against the first one', () => {
    expect(rows('消防局指，三人受傷；縣長則呼籲民眾不要靠近海邊。')).toEqual([
      ['reported', '指', '消防局', '三人受傷'],
      ['reported', '呼籲', '縣長', '民眾不要靠近海邊'],
    ]);
  });

  it('joins the halves of a quotation around what the speaker does', () => {
    expect(rows('店主羅美玲說，生意淡。\n「捨不得，」她頓了頓，「但要休息了。」')).toEqual([
      ['reported', '說', '羅美玲', '生意淡'],
      ['quote', null, '羅美玲', '捨不得', '但要休息了'],
    ]);
  });

  it('gives a quotation with its own full stop to itself before another sentence', () => {
    const found = rows('「我是為了老闆。」不過阿傑亦坦言，同事嫌這裏舊。');
    expect(found.at(-1)).toEqual(['reported', '坦言', '阿傑', '同事嫌這裏舊']);
  });

  it('reads 在……看來 and the noun of a verb', () => {
    expect(rows('在店主羅美玲看來，租金不是問題。')).toEqual([
      ['reported', '看來', '羅美玲', '租金不是問題'],
    ]);
    expect(rows('對於欠款，他的解釋是「正常的採購」。')).toEqual([['quote', '解釋', '他', '正常的採購']]);
  });
});
