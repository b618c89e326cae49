import { describe, expect, it } from 'vitest';
import { toJsonLd, toMarkdown, toNinjs, toWebAnnotations } from '../../src/formats.js';
import { type Article, articleSchema, extractClaims, parse, safeParse } from '../../src/index.js';
import { parseQuantities } from '../../src/quantities.js';
import { hk01Press, presses, storyOf } from '../support/render/presses.js';

/** More than any engine takes as arguments of one call (about 120,000 here), and than any stack is high. */
const MANY = 200_000;
const repeated = <T>(value: T) => Array.from({ length: MANY }, () => value);
const lifted = Object.fromEntries(
  ['characters', 'nodes', 'jsonCharacters', 'lines', 'related', 'claims'].map((name) => [
    name,
    Number.POSITIVE_INFINITY,
  ]),
);

/** An article with very many of one thing. */
function articleOf(change: Partial<Article>): Article {
  const article = parse({ html: hk01Press.page(storyOf(hk01Press, 1)) }, { claims: false });
  return { ...article, ...change };
}

const articles: [name: string, make: () => Article][] = [
  ['tags', () => articleOf({ tags: repeated('渡輪') })],
  [
    'authors',
    () =>
      articleOf({
        authors: repeated({
          name: '甲',
          kind: 'person',
          role: null,
          affiliation: null,
          latinName: null,
        } as const),
      }),
  ],
  [
    'paragraphs',
    () =>
      articleOf({
        text: repeated('甲').join('\n\n'),
        blocks: Array.from({ length: MANY }, (_, index) => ({
          type: 'paragraph',
          text: '甲',
          marks: [],
          span: { start: index * 3, end: index * 3 + 1 },
          origin: null,
        })),
      }),
  ],
  [
    'items of a list',
    () => {
      const items = repeated('甲');
      const text = items.join('\n');
      return articleOf({
        text,
        blocks: [
          { type: 'list', ordered: false, items, text, span: { start: 0, end: text.length }, origin: null },
        ],
      });
    },
  ],
  [
    'marks',
    () =>
      articleOf({
        text: '甲'.repeat(MANY),
        blocks: [
          {
            type: 'paragraph',
            text: '甲'.repeat(MANY),
            marks: Array.from({ length: MANY }, (_, start) => ({
              kind: 'strong',
              span: { start, end: start + 1 },
              url: null,
            })),
            span: { start: 0, end: MANY },
            origin: null,
          },
        ],
      }),
  ],
  [
    'claims',
    () => {
      const article = articleOf({
        text: '陳大文表示，明天會下雨。',
        blocks: [
          {
            type: 'paragraph',
            text: '陳大文表示，明天會下雨。',
            marks: [],
            span: { start: 0, end: 12 },
            origin: null,
          },
        ],
      });
      const [claim] = extractClaims(article);
      return { ...article, claims: claim ? repeated(claim) : [] };
    },
  ],
];

describe.each(articles)('an article with very many %s', (_name, make) => {
  const article = make();

  it('has claims', () => {
    expect(extractClaims(article)).toBeInstanceOf(Array);
  });

  it.each([
    ['the schema', () => articleSchema.safeParse(article).success],
    ['Markdown', () => toMarkdown(article)],
    ['JSON-LD', () => toJsonLd(article)],
    ['ninjs', () => toNinjs(article)],
    ['annotations', () => toWebAnnotations(article)],
  ])('becomes %s', (_format, run) => {
    expect(run()).toBeTruthy();
  });
});

describe('very many of one thing in an input', () => {
  it.each(presses.map((press) => [press.adapter, press] as const))(
    '%s: lines of a copy',
    (_adapter, press) => {
      const story = storyOf(press, 2);
      const result = safeParse(
        { text: `${press.copy(story)}\n${'甲乙丙。\n'.repeat(MANY)}`, url: press.address(story) },
        { limits: lifted, claims: false },
      );
      expect(result).toMatchObject({ success: true });
    },
  );

  it('sentences with speakers, figures and times', () => {
    expect(extractClaims('陳大文表示，明天會下雨。'.repeat(MANY / 4))).toHaveLength(MANY / 4);
    expect(parseQuantities('5%，明天，'.repeat(MANY / 4)).figures).toHaveLength(MANY / 4);
  });
});
