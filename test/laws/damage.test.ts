import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, type Input, ParseError, type Report, safeParse } from '../../src/index.js';
import { presses, storyOf } from '../support/render/presses.js';

const each = presses.map((press) => [press.adapter, press, storyOf(press, 3)] as const);

/** What is left of an article: or a typed error, or an article whose words were in the whole one. */
function leftOf(input: Input, url: string): { article: Article; report: Report } | null {
  const result = safeParse(input, { url });
  if (!result.success) expect(result.error).toBeInstanceOf(ParseError);
  return result.success ? result : null;
}

describe.each(each)('%s, damaged', (_adapter, press, story) => {
  const url = press.address(story);
  const whole = story.body.map((block) => JSON.stringify(block)).join('');

  it('a page that is cut at any character is read as far as it goes', () => {
    const html = press.page(story, { payload: true });
    let most = 0;
    for (let end = 1; end <= html.length; end += 7) {
      const left = leftOf({ html: html.slice(0, end) }, url);
      const words =
        left?.article.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])) ?? [];
      for (const text of words.slice(0, -1)) expect(whole).toContain(text);
      most = Math.max(most, words.length);
    }
    expect(most).toBeGreaterThanOrEqual(3);
  });

  it('bytes that are cut inside a character are read, and said to be cut', () => {
    const bytes = new TextEncoder().encode(press.copy(story));
    for (let end = bytes.length - 60; end < bytes.length; end += 1) {
      const result = safeParse({ text: bytes.slice(0, end) }, { url });
      const isCut = new TextDecoder().decode(bytes.slice(0, end)).includes('\ufffd');
      const codes = result.report.diagnostics.map(({ code }) => code);
      expect(codes.includes('undecodable-bytes')).toBe(isCut);
    }
  });

  it('JSON in a page that is cut at any character leaves the page itself', () => {
    const html = press.page(story, { payload: true });
    const start = html.indexOf('__NEXT_DATA__');
    if (start < 0) return;
    const end = html.indexOf('</script>', start);
    for (let cut = start + 60; cut < end; cut += 11) {
      const left = leftOf({ html: html.slice(0, cut) + html.slice(end) }, url);
      expect(left?.article.headline).toBe(story.headline);
      expect(left?.article.blocks.filter(({ type }) => type === 'paragraph')).toHaveLength(3);
    }
  });

  it('a payload in which any one value is missing or of another type is read, or said to be none', () => {
    const paths: (string | number)[][] = [];
    const waiting: [value: unknown, path: (string | number)[]][] = [[press.payload(story), []]];
    for (let item = waiting.pop(); item; item = waiting.pop()) {
      const [value, path] = item;
      paths.push(path);
      if (typeof value !== 'object' || value === null) continue;
      for (const key of Object.keys(value)) {
        const name = Array.isArray(value) ? Number(key) : key;
        waiting.push([(value as Record<string, unknown>)[key], [...path, name]]);
      }
    }
    const wrong: unknown[] = [
      undefined,
      null,
      0,
      -1,
      1e300,
      '',
      '甲',
      [],
      {},
      [null],
      [[]],
      { toString: 1, valueOf: 1 },
      { constructor: 1 },
      'constructor',
      '__proto__',
      true,
    ];
    for (const path of paths) {
      for (const value of wrong) {
        const json = JSON.parse(JSON.stringify(press.payload(story))) as Record<string | number, unknown>;
        const last = path.at(-1);
        if (last === undefined) continue;
        let parent = json;
        for (const key of path.slice(0, -1)) parent = parent[key] as typeof parent;
        if (value === undefined) delete parent[last];
        else parent[last] = value;
        const result = safeParse({ json, url }, { claims: false });
        const told = result.success
          ? ''
          : `${path.join('.')} = ${JSON.stringify(value)}: ${result.error.message}`;
        expect(told).not.toMatch(/report it/);
      }
    }
  });

  it('two articles in one page, or one twice, are one: the first', () => {
    const html = press.page(story);
    const other = press.page({
      ...storyOf(press, 2),
      headline: '另一篇文章　與這篇無關',
      body: [{ type: 'paragraph', text: '另一篇文章的段落，不應在此。' }],
    });
    const inside = (page: string) =>
      page.slice(page.indexOf('<body'), page.indexOf('</body>')).replace(/<body[^>]*>/, '');
    for (const second of [other, html]) {
      const left = leftOf({ html: html.replace('</body>', `${inside(second)}</body>`) }, url);
      expect(left?.article.headline).toBe(story.headline);
      expect(left?.article.text).not.toContain('不應在此');
    }
  });

  it('any bytes in place of some give an article or a typed error', () => {
    const source = new TextEncoder().encode(press.page(story, { payload: true }));
    const change = fc.tuple(
      fc.nat({ max: source.length - 1 }),
      fc.uint8Array({ minLength: 1, maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = source.slice();
        for (const [at, values] of changes) bytes.set(values.slice(0, bytes.length - at), at);
        leftOf({ html: bytes }, url);
      }),
      { numRuns: 60 },
    );
  });
});
