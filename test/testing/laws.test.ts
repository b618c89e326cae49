import { describe, expect, it } from 'vitest';
import type { Article, Block, Input, Report } from '../../src/index.js';
import { nothingLost } from '../../src/testing/laws/nothing-lost.js';
import { offsets } from '../../src/testing/laws/offsets.js';
import type { Read } from '../../src/testing/trial.js';
import { sampleArticle } from '../formats/sample-article.js';

const sample = sampleArticle();
const trial = (input: Input) => ({ tried: { name: 'ferry', input } }) as never;

function read(
  change: Partial<Article> = {},
  more: Partial<Read> = {},
  dropped: Report['dropped'] = [],
): Read {
  const article = { ...sample, ...change };
  const report: Report = { detection: [], dropped, diagnostics: [] };
  return { article, report, source: null, crawlDate: null, containers: [], kept: [], ...more } as Read;
}

const withBlock = (index: number, change: object): Partial<Article> => ({
  blocks: sample.blocks.map((block, at) => (at === index ? ({ ...block, ...change } as Block) : block)),
});

describe('the law of offsets', () => {
  const wrong = (change: Partial<Article>, source: string | null = null) =>
    offsets.broken(read(change, { source }), trial({ text: '' })).join('\n');
  const bare: Partial<Article> = {
    blocks: sample.blocks.map((block) => ({ ...block, origin: null }) as Block),
  };

  it('is kept by an article whose spans cut its texts', () => {
    expect(wrong(bare)).toBe('');
  });

  it.each<[what: string, change: Partial<Article>, words: string]>([
    [
      'a block in a wrong place',
      withBlock(0, { span: { start: 1, end: 3 }, origin: null }),
      'blocks[0] says 1–3, where',
    ],
    [
      'a link outside of its block',
      withBlock(0, { marks: [{ kind: 'link', url: null, span: { start: 0, end: 999 } }] }),
      'blocks[0] has a link at 0–999, outside of it',
    ],
    [
      'an empty mark',
      withBlock(0, { marks: [{ kind: 'strong', url: null, span: { start: 3, end: 3 } }] }),
      'blocks[0] has a strong at 3–3',
    ],
    [
      'a text that is not its blocks',
      { text: `${sample.text}。` },
      '`text` is not the text-bearing blocks joined',
    ],
    ['a place in a payload', withBlock(0, { origin: { start: 0, end: 1 } }), 'blocks[0].origin must be null'],
  ])('is broken by %s', (_what, change, words) => {
    expect(wrong(change)).toContain(words);
  });

  it('is broken by a place outside of the input', () => {
    expect(wrong(withBlock(0, { origin: { start: 4, end: 9 } }), '渡輪')).toContain(
      'blocks[0].origin 4–9 is outside of the input',
    );
  });
});

describe('the law that nothing is lost', () => {
  const blocks = (...texts: [text: string, start: number][]): Partial<Article> => ({
    blocks: texts.map(([text, start]) => ({
      type: 'paragraph',
      text,
      marks: [],
      span: { start: 0, end: text.length },
      origin: { start, end: start + text.length },
    })),
  });
  const lost = (source: string, change: Partial<Article>, dropped: Report['dropped'] = []) =>
    nothingLost.broken(read(change, { source }, dropped), trial({ text: source })).join('\n');
  const STORY = '船長何安說開船。';

  it('is kept where every line of a copy is in a block or was dropped', () => {
    const dropped = [{ rule: 'share', text: '分享', span: { start: 9, end: 11 } }];
    expect(lost(`${STORY}\n分享`, blocks([STORY, 0]), dropped)).toBe('');
  });

  it.each<[what: string, dropped: Report['dropped'], words: string]>([
    ['has no place', [{ rule: 'share', text: '分享', span: null }], '(share) has no place'],
    [
      'stands elsewhere',
      [{ rule: 'share', text: '留言', span: { start: 9, end: 11 } }],
      '(share) is not what stands in its place',
    ],
    [
      'overlaps another',
      [
        { rule: 'share', text: '分享', span: { start: 9, end: 11 } },
        { rule: 'share', text: '享', span: { start: 10, end: 11 } },
      ],
      '(share) overlaps the one before it',
    ],
  ])('is broken by a dropped piece that %s', (_what, dropped, words) => {
    expect(lost(`${STORY}\n分享`, blocks([STORY, 0]), dropped)).toContain(words);
  });

  it('is broken by two blocks of one stretch', () => {
    expect(lost(STORY, blocks([STORY, 0], [STORY, 0]))).toContain(
      'blocks[0] and blocks[1] come from the same stretch',
    );
  });

  it('is broken by a line that is in no block, one without a place included', () => {
    const change = {
      blocks: blocks([STORY, 0]).blocks?.map((block) => ({ ...block, origin: null })) as Block[],
    };
    expect(lost(`${STORY}\n另一些沒有人要的字`, change)).toContain(
      'was kept (ledger.keep), but nothing of it',
    );
  });

  it('lets a line of labels pass whose values are in the credits', () => {
    const page = (line: string) =>
      nothingLost.broken(read({}, { source: null, containers: [line] }), trial({ html: '' })).join('\n');
    expect(page('攝影：李小明攝')).toBe('');
    expect(page('攝影：王大文與另一些字')).toContain('was laid out and then left out');
  });
});
