import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createParser,
  type Draft,
  defineAdapter,
  htmlReader,
  ParseError,
  textReader,
} from '../../src/core.js';
import { notAnArticle } from '../../src/draft/draft.js';
import { paragraph } from '../../src/draft/pieces.js';
import { line } from '../../src/draft/signs.js';
import { parse, safeParse } from '../../src/index.js';

const daily = defineAdapter({
  id: 'daily',
  publisher: { id: 'daily', name: '每日試報', url: 'https://daily.example/' },
  hosts: ['daily.example'],
  timeZone: 'Asia/Hong_Kong',
  languages: ['zh-Hant-HK', 'zh-Hans'],
  text: {
    signs: [line(/^每日試報$/, 0.9, 'its name'), line(/試/, 0.2, 'a hint')],
    read(text): Draft | ReturnType<typeof notAnArticle> {
      const [first, ...rest] = text.lines;
      if (first?.text === '目錄') return notAnArticle('a list of headlines');
      for (const { span } of text.lines) text.ledger.keep(span);
      return { headline: first?.text ?? null, body: rest.map((one) => paragraph(one.text, one.span)) };
    },
  },
  html: { signs: [], read: () => ({ headline: '甲', body: [] }) },
});

const daze = createParser({ adapters: [daily], readers: [textReader] });
const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return error instanceof ParseError ? error.code : error;
  }
  return 'parsed';
};

describe('a parser of what is passed in', () => {
  it('takes the adapter that the document speaks for, with the evidence', () => {
    const result = daze.safeParse({ text: '每日試報\n今日無事' });
    expect(result).toMatchObject({
      success: true,
      article: { adapter: 'daily', headline: '每日試報' },
      report: { detection: [{ adapter: 'daily', evidence: ['its name', 'a hint'] }] },
    });
  });

  it('knows an outlet by its address', () => {
    expect(daze.detect({ text: '無題', url: 'https://www.daily.example/1' })).toMatchObject([
      { score: 0.97 },
    ]);
    expect(daze.detect({ text: '無題', url: 'https://notdaily.example/1' })).toEqual([]);
  });

  it('says when the best adapter is only a guess', () => {
    const result = daze.safeParse({ text: '考試\n今日有考試' });
    expect(result.success && result.report.diagnostics).toMatchObject([{ code: 'weak-detection' }]);
  });

  it.each([
    ['nothing speaks for an outlet', { text: '甲乙丙' }, {}, 'unrecognized-source'],
    ['the adapter is unknown', { text: '甲乙丙' }, { adapter: 'weekly' }, 'invalid-input'],
    ['the outlet has no article there', { text: '目錄\n甲' }, { adapter: 'daily' }, 'not-an-article'],
    ['the reader was not passed in', { html: '<p>甲' }, { adapter: 'daily' }, 'invalid-input'],
    ['the adapter does not read the kind', { json: {} }, { adapter: 'daily' }, 'invalid-input'],
    ['an option has the wrong type', { text: '甲' }, { claims: 'no' }, 'invalid-input'],
    ['an option is unknown', { text: '甲' }, { adaptor: 'daily' }, 'invalid-input'],
    ['a limit is unknown', { text: '甲' }, { limits: { pages: 1 } }, 'invalid-input'],
    ['a time has no zone', { text: '甲' }, { retrievedAt: '2025-01-01 10:00' }, 'invalid-input'],
  ])('throws a typed error when %s', (_name, input, options, code) => {
    expect(codeOf(() => daze.parse(input as never, options as never))).toBe(code);
    expect(daze.safeParse(input as never, options as never)).toMatchObject({
      success: false,
      error: { code },
    });
  });

  it('turns what an adapter throws into a ParseError that keeps it as its cause', () => {
    const broken = defineAdapter({
      ...daily,
      text: {
        signs: [],
        read: () => {
          throw new RangeError('甲');
        },
      },
    });
    const result = createParser({ adapters: [broken] }).safeParse({ text: '甲' }, { adapter: 'daily' });
    expect(result).toMatchObject({
      success: false,
      error: { code: 'invalid-input', cause: expect.any(RangeError) },
    });
  });

  it('gives an article without an id of its outlet one of its headline and text, white space aside', () => {
    const ids = ['每日試報\n今日無事', '每日試報\r\n\r\n  今日無事  ', '每日試報\n今日有事'].map(
      (text) => daze.parse({ text }).id,
    );
    expect(ids[0]).toMatch(/^daily:x-[0-9a-z]{11}$/);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('tells the script of the article', () => {
    expect(daze.parse({ text: '每日試報\n這個問題與經濟發展' }).language).toBe('zh-Hant-HK');
    expect(daze.parse({ text: '每日試報\n这个问题与经济发展，每个人都说' }).language).toBe('zh-Hans');
  });

  it('cuts related items at their limit and says so', () => {
    const related = defineAdapter({
      ...daily,
      text: {
        signs: [],
        read: () => ({
          headline: '甲',
          body: [],
          related: Array.from({ length: 5 }, (_, index) => ({
            kind: 'related' as const,
            headline: `其${index}`,
          })),
        }),
      },
    });
    const result = createParser({ adapters: [related] }).safeParse(
      { text: '甲' },
      { adapter: 'daily', limits: { related: 2 } },
    );
    expect(result).toMatchObject({
      success: true,
      article: { related: { length: 2 } },
      report: { diagnostics: [{ code: 'related-cut' }] },
    });
  });

  it('lets only web addresses into the article', () => {
    const sly = defineAdapter({
      ...daily,
      html: {
        signs: [],
        read: (page) => ({
          headline: '甲',
          url: 'https://a:b@daily.example/1?utm_source=x#top',
          body: page.body(page.first('main') as never, {}),
        }),
      },
    });
    const parser = createParser({ adapters: [sly], readers: [htmlReader] });
    const html =
      '<main><p><a href="javascript:alert(1)">甲</a><a href="/2">乙</a></p><img src="data:image/png;base64,AA"><iframe src="javascript:1"></iframe></main>';
    const article = parser.parse({ html }, { adapter: 'daily' });
    expect(article.url).toBe('https://daily.example/1');
    expect(JSON.stringify(article)).not.toMatch(/javascript:|data:|a:b@/);
    expect(article.blocks[0]).toMatchObject({ marks: [{ kind: 'link', url: 'https://daily.example/2' }] });
  });
});

describe('an error says what was given', () => {
  it('for an option that is misspelt', () => {
    const result = daze.safeParse({ text: '甲' }, { adaptor: 'daily' } as never);
    expect(!result.success && result.error.message).toBe(
      'There is no option "adaptor"; the options are adapter, url, retrievedAt, claims, limits, validate.',
    );
  });

  it('for an address that is none, where nothing else tells the outlet', () => {
    const result = daze.safeParse({ text: '甲', url: 'daily.example/1' });
    expect(!result.success && result.error.message).toContain('"daily.example/1", is no http(s) URL');
  });
});

describe('nothing but a ParseError leaves the package', () => {
  it('whatever the input and the options', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (input, options) => {
        expect(['parsed', 'empty-input', 'invalid-input', 'unrecognized-source', 'not-an-article']).toContain(
          codeOf(() => parse(input as never, options as never)),
        );
        expect(() => safeParse(input as never, options as never)).not.toThrow();
      }),
    );
  });

  it.each(['pulse-hk', 'bbc-chinese', 'hk01', 'yahoo'])('whatever the payload of %s', (adapter) => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json().map((text) => JSON.parse(text)),
          fc.object(),
        ),
        (json) => {
          const result = safeParse({ json }, { adapter });
          if (!result.success) expect(result.error.cause).toBeUndefined();
        },
      ),
    );
  });

  it.each(['pulse-hk', 'bbc-chinese', 'hk01', 'yahoo'])('whatever text or page %s is given', (adapter) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        for (const input of [{ text: source }, { html: source }]) {
          const result = safeParse(input, { adapter });
          if (!result.success) expect(result.error.cause).toBeUndefined();
        }
      }),
      { numRuns: 60 },
    );
  });
});
