import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParseError } from '../../../src/model/parse-error.js';
import { outline, parse, safeParse } from './read.js';

const RECORD = {
  articleId: 60210455,
  canonicalUrl: '/突發/60210455/碼頭雜物起火',
  publishUrl: '/突發/60210455/碼頭雜物起火',
  title: '碼頭雜物起火',
  metaTitle: '碼頭火警　無人受傷',
  authors: [{ publishName: '何小晴' }, { publishName: '葉大江' }],
  zone: { zoneId: 1, publishName: '港聞' },
  mainCategory: '突發',
  publishTime: 1741922405,
  lastModifyTime: 1741928740,
  tags: [{ tagId: 1, tagName: '碼頭' }],
  isSponsored: 0,
  teaser: ['碼頭今早起火。'],
  blocks: [{ blockType: 'text', htmlTokens: [[{ type: 'text', content: '消防正調查。' }]] }] as unknown[],
};

const withBlocks = (...blocks: unknown[]) => parse({ json: { ...RECORD, teaser: [], blocks } });
const text = (...tokens: object[]) => ({ blockType: 'text', htmlTokens: [tokens] });

describe('the record of an article', () => {
  it.each([
    ['by itself', RECORD],
    ['of the API', { article: RECORD }],
    ['in page props', { pageProps: { article: RECORD } }],
    ['in __NEXT_DATA__', { props: { initialProps: { pageProps: { article: RECORD } } }, page: '/article' }],
  ])('is found %s', (_place, json) => {
    expect(parse({ json })).toMatchObject({
      id: 'hk01:60210455',
      headline: '碼頭雜物起火',
      sections: ['港聞', '突發'],
      tags: ['碼頭'],
      published: { value: '2025-03-14T11:20:05+08:00' },
      modified: { value: '2025-03-14T13:05:40+08:00' },
      text: '碼頭今早起火。\n\n消防正調查。',
    });
  });

  it('is no article without a body', () => {
    const result = safeParse({ json: { page: '/zone', props: {} } }, { adapter: 'hk01' });
    expect(result.success ? null : result.error.code).toBe('not-an-article');
  });
});

describe('blocks', () => {
  it('join the tokens of a row, with the marks in it', () => {
    const article = withBlocks(
      text(
        { type: 'text', content: '詳情見' },
        { type: 'boldLink', content: '公司網頁', link: '/article/60210001' },
        { type: 'text', content: '公布。' },
      ),
    );
    expect(article.text).toBe('詳情見公司網頁公布。');
    expect(article.blocks[0]).toMatchObject({
      marks: [
        { kind: 'strong', span: { start: 3, end: 7 } },
        { kind: 'link', span: { start: 3, end: 7 }, url: 'https://www.hk01.com/article/60210001' },
      ],
    });
  });

  it('part lines into paragraphs and headings', () => {
    const article = withBlocks(
      text({ type: 'h2', content: '15:30起火\n16:00救熄' }),
      text({ type: 'text', content: '第一行。\n第二行。' }),
      { blockType: 'summary', summary: ['第三行。', '', '第四行。'] },
    );
    expect(outline(article)).toEqual([
      'H 15:30起火',
      'H 16:00救熄',
      'P 第一行。',
      'P 第二行。',
      'P 第三行。',
      'P 第四行。',
    ]);
  });

  it('hold quotes, galleries and players, and no widgets', () => {
    const article = withBlocks(
      text({ type: 'text', content: '正文。' }),
      { blockType: 'quote', message: '無人想見到。', author: null },
      { blockType: 'gallery', images: [{ caption: '現場。（何小晴攝）', cdnUrl: 'https://cdn.hk01.com/a' }] },
      { blockType: 'video', videoId: 'aB_1', type: 'youtube' },
      { blockType: 'code', htmlString: '<iframe src="https://www.youtube.com/embed/aB_2"></iframe>' },
      { blockType: 'code', htmlString: '<div class="infogram-embed" data-title="app download"></div>' },
    );
    expect(outline(article)).toEqual(['P 正文。', 'Q 無人想見到。 | null', 'I 現場。 | 何小晴攝']);
    expect(article.blocks.flatMap((block) => (block.type === 'embed' ? [block.url] : []))).toEqual([
      'https://www.youtube.com/watch?v=aB_1',
      'https://www.youtube.com/embed/aB_2',
    ]);
  });
});

describe('the genre', () => {
  it.each([
    [{}, 'news'],
    [{ isSponsored: 1 }, 'sponsored'],
    [{ authors: [{ publishName: '企劃推廣' }] }, 'sponsored'],
    [{ zone: { publishName: '觀點' }, mainCategory: '01觀點' }, 'opinion'],
    [{ title: '碼頭火警．社論｜管理責任誰屬' }, 'opinion'],
    [{ title: '來稿｜碼頭應否重建' }, 'opinion'],
    [{ teaser: ['文：程以安'] }, 'opinion'],
    [{ title: '碼頭火警．持續更新｜兩人送院' }, 'live'],
    [{ teaser: ['【12:05】起火。', '【3月14日11:50更新】消防到場。'] }, 'live'],
    [{ video: { videoId: 'v' }, detailPageTopDisplay: 'video', blocks: [] }, 'video'],
    [{ video: { videoId: 'v' }, detailPageTopDisplay: 'video' }, 'news'],
  ])('of %j is %s', (fields, genre) => {
    expect(parse({ json: { ...RECORD, ...fields } }).genre).toBe(genre);
  });
});

describe('a damaged record', () => {
  it('throws nothing but a ParseError, and gives a valid article where it gives one', () => {
    const field = fc.constantFrom(...Object.keys(RECORD));
    fc.assert(
      fc.property(fc.dictionary(field, fc.jsonValue()), (damage) => {
        const result = safeParse({ json: { ...RECORD, ...damage } }, { adapter: 'hk01' });
        if (!result.success) expect(result.error).toBeInstanceOf(ParseError);
        if (!result.success) expect(['not-an-article', 'empty-input']).toContain(result.error.code);
      }),
    );
  });

  it('keeps what is whole beside blocks that are not', () => {
    const blocks = [null, 7, { blockType: '__proto__' }, { blockType: 'text', htmlTokens: [null, [5]] }];
    expect(parse({ json: { ...RECORD, blocks } }).text).toBe('碼頭今早起火。');
  });
});

describe('blocks that say less than they might', () => {
  const after = (...blocks: unknown[]) =>
    outline(withBlocks(text({ type: 'text', content: '消防正調查。' }), ...blocks)).slice(1);

  it.each<[what: string, block: unknown, blocks: number]>([
    ['a quotation without words', { blockType: 'quote', author: '何小晴' }, 0],
    ['a picture without file and caption', { blockType: 'image', image: {} }, 0],
    ['a caption without its picture', { blockType: 'image', image: { caption: '碼頭' } }, 1],
    ['code without words', { blockType: 'code' }, 0],
    ['code of another site', { blockType: 'code', htmlString: '<iframe src="https://chart.example/1">' }, 0],
    ['a word of no kind', text({ content: '火勢已救熄。' }), 1],
    ['a row that is none', { blockType: 'text', htmlTokens: [null, 7, [null, { type: 'text' }]] }, 0],
    [
      'emphasis on nothing',
      text({ type: 'text', content: '已救熄。' }, { type: 'boldText', content: ' ' }),
      1,
    ],
    ['a block of another kind', { blockType: 'constructor' }, 0],
  ])('%s', (_what, block, blocks) => {
    expect(after(block)).toHaveLength(blocks);
  });

  it('a related article without a headline is none', () => {
    const { related } = withBlocks(text({ type: 'text', content: '消防正調查。' }), {
      blockType: 'related',
      articles: [{}, { data: { title: '碼頭重開' } }],
    });
    expect(related).toMatchObject([{ headline: '碼頭重開', url: null }]);
  });
});
