import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import type { Article } from '../../src/model.js';
import { type BareBlock, list, table } from '../arbitraries/body.js';
import { articleOf } from '../formats/sample-article.js';
import { type Row, rowOf } from './table.js';

const said = (text: string): BareBlock => ({ type: 'paragraph', text, marks: [] });
const read = (article: Article): Row[] => extractClaims({ ...article, headline: '船期' }).map(rowOf);
const caption = (words: string | null): BareBlock => ({
  type: 'image',
  src: 'https://img.example/1.jpg',
  alt: null,
  caption: words,
  credit: null,
});

describe('the blocks of an article', () => {
  it.each<[string, BareBlock, Row[]]>([
    [
      'a heading',
      { type: 'heading', level: 2, text: '船長：浪大要返航' },
      [['reported', '：', '船長', '浪大要返航']],
    ],
    ['a paragraph', said('船長說浪大。'), [['reported', '說', '船長', '浪大']]],
    [
      'each item of a list',
      list(false, ['船長說浪大', '工會說要開']),
      [
        ['reported', '說', '船長', '浪大'],
        ['reported', '說', '工會', '要開'],
      ],
    ],
    ['a caption', caption('船長說浪大。'), [['reported', '說', '船長', '浪大']]],
    ['no picture without a caption', caption(null), []],
    ['no table', table([['船長說浪大。']]), []],
    ['no quotation of white space', { type: 'quotation', text: '  ', attribution: '船長' }, []],
    ['no quotation of marks', { type: 'quotation', text: '——', attribution: '船長' }, []],
    ['no empty paragraph', said(''), []],
  ])('are read by what they are: %s', (_, block, rows) => {
    expect(read(articleOf(block))).toEqual(rows);
  });

  it('say where a claim stands', () => {
    const found = extractClaims({
      ...articleOf(said('浪大。'), caption('船長說浪大。')),
      headline: '工會：要開船',
    });
    expect(found.map(({ field, block }) => [field, block])).toEqual([
      ['headline', null],
      ['caption', 1],
    ]);
  });

  it('are told in the order of the page', () => {
    const article = { ...articleOf(said('船長說浪大。')), headline: '昨日的渡輪停航　工會：要開船' };
    expect(extractClaims(article).map(({ field }) => field)).toEqual(['headline', 'text']);
  });

  it('count relative times from the day of the article, where it has one', () => {
    const article = articleOf(said('船長說，昨日停航，20分鐘後便會復航。'));
    const timesOf = (changed: Partial<Article>) =>
      extractClaims({ ...article, ...changed }).flatMap(({ times }) => times.map(({ value }) => value));
    const published = { ...article.published, value: '2025-10-03T10:00:00+08:00' } as Article['published'];
    expect(timesOf({ published })).toEqual(['2025-10-02', null]);
    expect(timesOf({ published: null })).toEqual([null, null]);
  });

  it('need no headline', () => {
    expect(extractClaims({ ...articleOf(said('船長說浪大。')), headline: null }).map(rowOf)).toEqual([
      ['reported', '說', '船長', '浪大'],
    ]);
  });
});

describe('who said a pull quote', () => {
  const quotation = (text: string, attribution: string | null): BareBlock => ({
    type: 'quotation',
    text,
    attribution,
  });
  const mine = '我希望船早日返航。';

  it.each<[string, BareBlock[], Row[]]>([
    ['whom no list knows', [quotation(mine, ' 藻鈴 ')], [['quote', null, '藻鈴', '我希望船早日返航']]],
    [
      'nobody in white space',
      [said('船長說浪大。'), quotation(mine, ' ')],
      [
        ['reported', '說', '船長', '浪大'],
        ['quote', null, '船長', '我希望船早日返航'],
      ],
    ],
    [
      'the last person, and not the body that spoke after',
      [said('船長說浪大。'), said('工會說要開。'), quotation(mine, null)],
      [
        ['reported', '說', '船長', '浪大'],
        ['reported', '說', '工會', '要開'],
        ['quote', null, '船長', '我希望船早日返航'],
      ],
    ],
    [
      'a body where nobody else is named',
      [said('工會說要開。'), quotation(mine, null)],
      [
        ['reported', '說', '工會', '要開'],
        ['quote', null, '工會', '我希望船早日返航'],
      ],
    ],
    ['nobody where nobody spoke', [said('浪大。'), quotation('我家的船還在海上。', null)], []],
    [
      'nobody where nobody speaks in it',
      [said('船長說浪大。'), quotation('船早日返航。', null)],
      [['reported', '說', '船長', '浪大']],
    ],
  ])('is %s', (_, blocks, rows) => {
    expect(read(articleOf(...blocks))).toEqual(rows);
  });
});

describe('the author of a column', () => {
  const author = { name: '林遠', kind: 'person', role: '船員', affiliation: null, latinName: null } as const;
  const desk = {
    name: '港聞組',
    kind: 'organization',
    role: null,
    affiliation: null,
    latinName: null,
  } as const;
  const statement = (changed: Partial<Article>) => {
    const article: Article = { ...articleOf(said('渡輪十年加價三成。')), headline: '船期', ...changed };
    return extractClaims(article)[0]?.source ?? null;
  };

  it('states what the column states', () => {
    expect(statement({ genre: 'opinion', authors: [desk, author] })).toMatchObject({
      name: '林遠',
      kind: 'author',
      form: 'omitted',
      role: '船員',
    });
  });

  it.each<[string, Partial<Article>]>([
    ['is no reporter of news', { genre: 'news', authors: [author] }],
    ['is no desk', { genre: 'opinion', authors: [desk] }],
  ])('%s', (_, changed) => {
    expect(statement(changed)).toBeNull();
  });

  it.each([
    ['作者：林遠\n渡輪十年加價三成。', '林遠'],
    ['文：林遠、何小雲\n渡輪十年加價三成。', '林遠'],
    ['渡輪十年加價三成。\n（作者：林遠，南灣居民）', '林遠'],
    ['撰文:林远｜渡轮\n渡轮十年加价三成。', '林远'],
    ['作者：林\n渡輪十年加價三成。', undefined],
    ['記者：林遠\n渡輪十年加價三成。', undefined],
    [`作者：林遠${'，渡輪'.repeat(20)}\n渡輪十年加價三成。`, undefined],
  ])('stands in a byline of bare text: %s', (text, name) => {
    expect(extractClaims(text).find(({ kind }) => kind === 'statement')?.source?.name).toBe(name);
  });
});

describe('what claims are not read from', () => {
  const article = articleOf(said('船長說浪大。'));
  const [block] = article.blocks;
  const wrong: [string, unknown, unknown?][] = [
    ['options that are no object', '船', 'statements'],
    ['no options', '船', null],
    ['a day that is no text', '船', { published: new Date(0) }],
    ['a choice that is no choice', '船', { statements: 1 }],
    ['nothing', null],
    ['a number', 7],
    ['an article without a text', { ...article, text: 7 }],
    ['an article with a headline that is no text', { ...article, headline: 7 }],
    ['an article without blocks', { ...article, blocks: {} }],
    ['a list that says it is longer than any text', { ...article, blocks: new Array(10_000_001) }],
    ['a block that is none', { ...article, blocks: [null] }],
    ['a block that is none beside one that is', { ...article, blocks: [block, null] }],
    ['a block that is a word', { ...article, blocks: ['船'] }],
    ['a block outside the text', { ...article, blocks: [{ ...block, span: { start: 0, end: 99 } }] }],
    ['a block before the text', { ...article, blocks: [{ ...block, span: { start: -1, end: 1 } }] }],
    [
      'a block that ends before it begins',
      { ...article, blocks: [{ ...block, span: { start: 2, end: 1 } }] },
    ],
    [
      'a block that ends in a character',
      { ...article, blocks: [{ ...block, span: { start: 0, end: 0.5 } }] },
    ],
    [
      'a block that begins in a character',
      { ...article, blocks: [{ ...block, span: { start: 0.5, end: 1 } }] },
    ],
    ['a block with no offsets', { ...article, blocks: [{ ...block, span: 7 }] }],
  ];

  it.each(wrong)('%s', (_, input, options = {}) => {
    expect(() => extractClaims(input as string, options as object)).toThrow(
      expect.objectContaining({ code: 'invalid-input', message: expect.stringMatching(/\w/) }),
    );
  });

  it('is said for each of them in its own words', () => {
    const messages = wrong.map(([, input, options = {}]) => {
      try {
        return extractClaims(input as string, options as object);
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(new Set(messages).size).toBe(4);
  });

  it('but from a block as long as the text, or without a place', () => {
    const blocks = [block, caption('工會說要開。')].map((one) => ({ span: null, ...one }));
    expect(read({ ...article, blocks: blocks as Article['blocks'] })).toHaveLength(2);
  });
});

describe('statements', () => {
  it('are left out where nobody asks for them', () => {
    const text = '渡輪有三十艘船。船長說浪大。';
    expect(extractClaims(text).map(({ id, kind }) => [id, kind])).toEqual([
      ['c1', 'statement'],
      ['c2', 'reported'],
    ]);
    expect(extractClaims(text, { statements: false }).map(({ id, kind }) => [id, kind])).toEqual([
      ['c1', 'reported'],
    ]);
    expect(extractClaims(text, { statements: true })).toHaveLength(2);
  });
});
