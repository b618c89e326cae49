import { describe, expect, it } from 'vitest';
import { type Article, type Report, safeParse } from '../src/index.js';
import { type Fixture, fixtures } from './support/fixtures.js';

const articles = fixtures().filter(({ expected }) => expected.article !== undefined);
const pages = articles.filter(({ kind }) => kind === 'html');
const copies = articles.filter(({ kind }) => kind === 'text');

function read({ options }: Fixture, input: Fixture['input']): { article: Article; report: Report } {
  const result = safeParse(input, { ...options, claims: false });
  if (!result.success) throw result.error;
  return result;
}

const bare = (text: string) => text.replace(/[\s\u200b\u200c\u2060\ufeff\u00ad]+/g, '');
const withoutOrigin = (article: Article) => ({
  ...article,
  blocks: article.blocks.map((block) => ({ ...block, origin: null })),
});

describe('every offset is exact', () => {
  it.each(articles)('$name', (fixture) => {
    const { article } = read(fixture, fixture.input);
    for (const block of article.blocks) {
      if (block.span !== null) expect(article.text.slice(block.span.start, block.span.end)).toBe(block.text);
      if (block.type === 'paragraph') {
        for (const { span } of block.marks) {
          expect(span.start).toBeGreaterThanOrEqual(block.span.start);
          expect(span.end).toBeLessThanOrEqual(block.span.end);
        }
      }
      if (block.origin && block.type !== 'image' && block.type !== 'embed' && fixture.kind === 'text') {
        expect(bare(fixture.source.slice(block.origin.start, block.origin.end))).toContain(
          bare(block.text).slice(0, 8),
        );
      }
    }
  });
});

describe('nothing is lost: each character of a copy is in one field, block, related item or dropped piece', () => {
  it.each(copies)('$name', (fixture) => {
    const { report } = read(fixture, fixture.input);
    for (const { text, span } of report.dropped) {
      expect(span).not.toBeNull();
      if (span) expect(bare(fixture.source.slice(span.start, span.end))).toBe(bare(text));
    }
    const ends = report.dropped.map(({ span }) => [span?.start ?? 0, span?.end ?? 0] as const);
    for (const [index, [start]] of ends.entries())
      expect(start).toBeGreaterThanOrEqual(ends[index - 1]?.[1] ?? 0);
    expect(report.dropped.filter(({ rule }) => rule === 'unclaimed')).toEqual([]);
  });
});

describe('the same input gives the same bytes', () => {
  it.each(articles)('$name', (fixture) => {
    const once = JSON.stringify(read(fixture, fixture.input));
    expect(JSON.stringify(read(fixture, fixture.input))).toBe(once);
  });
});

describe('the same article from a page, a payload and a copy is the same', () => {
  const groups = new Map<string, Fixture[]>();
  for (const fixture of articles) {
    const key = fixture.name.replace(/-(?:page|payload|copy)$/, '');
    groups.set(key, [...(groups.get(key) ?? []), fixture]);
  }

  it.each([...groups].filter(([, members]) => members.length > 1))('%s', (_name, members) => {
    const [first, ...others] = members.map((member) => read(member, member.input).article);
    for (const other of others) {
      const paragraphs = (article: Article | undefined) =>
        article?.blocks
          .filter(({ type }) => type === 'paragraph')
          .map((block) => bare(block.span ? block.text : ''));
      expect(bare(other.headline ?? '')).toBe(bare(first?.headline ?? ''));
      expect(other.authors.map(({ name }) => name)).toEqual(first?.authors.map(({ name }) => name));
      expect(other.published?.value.slice(0, 10)).toBe(first?.published?.value.slice(0, 10));
      expect(paragraphs(other)).toEqual(paragraphs(first));
    }
  });
});

describe('what is around the article changes nothing', () => {
  it.each(pages)('unrelated markup: $name', (fixture) => {
    const noise = '<div class="zz-unrelated"><p>無關的一段文字。</p><ul><li>甲</li></ul></div>';
    const html = fixture.source
      .replace(/<body([^>]*)>/i, `<body$1>${noise}`)
      .replace(/<\/body>/i, `${noise}</body>`);
    expect(withoutOrigin(read(fixture, { html }).article)).toEqual(
      withoutOrigin(read(fixture, fixture.input).article),
    );
  });

  it.each(pages)('the order of attributes: $name', (fixture) => {
    const html = fixture.source.replace(
      /<(meta|link|time|a|img)((?:\s+[\w:-]+="[^"]*")+)(\s*\/?)>/g,
      (_tag, name: string, attributes: string, end: string) =>
        `<${name} ${(attributes.match(/[\w:-]+="[^"]*"/g) ?? []).reverse().join(' ')}${end}>`,
    );
    expect(withoutOrigin(read(fixture, { html }).article)).toEqual(
      withoutOrigin(read(fixture, fixture.input).article),
    );
  });

  it.each(copies)('trailing white space and other line ends: $name', (fixture) => {
    const text = fixture.source.replace(/\n/g, ' \t\r\n');
    expect(withoutOrigin(read(fixture, { text }).article)).toEqual(
      withoutOrigin(read(fixture, fixture.input).article),
    );
  });
});
