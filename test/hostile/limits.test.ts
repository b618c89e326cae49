import { describe, expect, it } from 'vitest';
import { type Input, type Limits, type Options, safeParse } from '../../src/index.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';
import { bbcPress, hk01Press, presses, pulsePress, storyOf, yahooPress } from '../support/render/presses.js';

const story = storyOf(hk01Press);
const html = hk01Press.page(story);
const text = hk01Press.copy(story);

function read(input: Input, limits: Partial<Limits>, options: Options = {}) {
  return safeParse(input, { ...options, limits });
}

describe('every limit is an option, and past it the error says which', () => {
  const past: [limit: keyof Limits, code: string, input: Input, max: number][] = [
    ['bytes', 'too-large', { html: new TextEncoder().encode(html) }, 100],
    ['characters', 'too-large', { html }, 100],
    ['nodes', 'too-large', { html }, 20],
    ['depth', 'too-deep', { html }, 5],
    ['attributes', 'too-large', { html: html.replace('<h1 ', '<h1 a b c d e ') }, 6],
    ['jsonCharacters', 'too-large', { json: hk01Press.payload(story) }, 100],
    ['jsonDepth', 'too-deep', { json: hk01Press.payload(story) }, 3],
    ['lines', 'too-large', { text }, 3],
  ];

  it.each(past)('%s: %s', (limit, code, input, max) => {
    expect(read(input, {}, { url: hk01Press.address(story) })).toMatchObject({ success: true });
    const result = read(input, { [limit]: max }, { url: hk01Press.address(story) });
    expect(result).toMatchObject({
      success: false,
      error: {
        code,
        passed: { limit, max, met: expect.any(Number) },
        message: expect.stringContaining(limit),
      },
    });
    if (!result.success) expect(result.error.passed?.met).toBeGreaterThan(max);
  });

  it('lists are cut, and the report says so', () => {
    const related = Array.from(
      { length: 9 },
      (_, index) => `<a class="mb-3 text-blue-500" href="/a/${index}">相關報道第${index}則</a>`,
    );
    const page = html.replace('</article>', `<div class="flex flex-col">${related.join('')}</div></article>`);
    const result = read({ html: page }, { related: 4, claims: 2 });
    if (!result.success) throw result.error;
    expect(result.article.related).toHaveLength(4);
    expect(result.article.claims).toHaveLength(2);
    expect(result.report.diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['related-cut', 'claims-cut']),
    );
  });

  it('claims are looked for in a text of the limit and in no longer one, and the report says so', () => {
    const whole = read({ html }, {});
    if (!whole.success) throw whole.error;
    const { length } = whole.article.text;
    expect(read({ html }, { claimCharacters: length })).toMatchObject({
      article: { claims: whole.article.claims },
    });
    expect(read({ html }, { claimCharacters: length - 1 })).toMatchObject({
      success: true,
      article: { claims: [], text: whole.article.text },
      report: { diagnostics: [{ code: 'claims-unread', field: 'claims' }] },
    });
  });

  it.each(Object.keys(DEFAULT_LIMITS))('%s may be lifted, and is a whole number', (limit) => {
    expect(read({ html }, { [limit]: Number.POSITIVE_INFINITY })).toMatchObject({ success: true });
    for (const wrong of [-1, 1.5, Number.NaN, '5', {}]) {
      expect(read({ html }, { [limit]: wrong as number })).toMatchObject({
        success: false,
        error: { code: 'invalid-input' },
      });
    }
  });
});

describe('a payload in a page that passes a limit is left, and the page read', () => {
  const deep = `${'['.repeat(200)}1${']'.repeat(200)}`;
  const paragraphs = story.body.filter(({ type }) => type === 'paragraph').length;

  it.each([
    ['HK01', hk01Press],
    ['BBC', bbcPress],
  ])('too deep: %s', (_name, press) => {
    const own = storyOf(press);
    const page = press
      .page(own, { payload: true })
      .replace(/(id="__NEXT_DATA__"[^>]*>\{)/, `$1"deep":${deep},`);
    const result = read({ html: page }, {});
    expect(result).toMatchObject({ success: true, article: { headline: own.headline } });
    expect(result.report.diagnostics).toContainEqual(expect.objectContaining({ code: 'payload-too-deep' }));
    if (result.success)
      expect(result.article.blocks.filter(({ type }) => type === 'paragraph')).toHaveLength(paragraphs);
  });

  it.each(presses.map((press) => [press.adapter, press] as const))('too large: %s', (_name, press) => {
    const own = storyOf(press);
    const page = press.page(own, { payload: true });
    const result = read({ html: page }, { jsonCharacters: 100 });
    expect(result).toMatchObject({ success: true, article: { headline: own.headline } });
    if (/NEXT_DATA|ld\+json/.test(page)) {
      expect(result.report.diagnostics).toContainEqual(
        expect.objectContaining({ code: 'payload-too-large' }),
      );
    }
  });

  it.each([pulsePress, yahooPress])('JSON-LD too deep', (press) => {
    const own = storyOf(press);
    const page = press
      .page(own)
      .replace(
        '</head>',
        `<script type="application/ld+json">{"@type":"Article","x":${deep}}</script></head>`,
      );
    const result = read({ html: page }, {});
    expect(result).toMatchObject({ success: true, article: { headline: own.headline } });
    expect(result.report.diagnostics).toContainEqual(expect.objectContaining({ code: 'payload-too-deep' }));
  });
});
