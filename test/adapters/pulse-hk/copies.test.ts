import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pulseHk } from '../../../src/adapters/pulse-hk/pulse-hk.js';
import { textReader } from '../../../src/document/text/text-document.js';
import type { Article } from '../../../src/model.js';
import { createParser } from '../../../src/parser/create-parser.js';

const { parse, safeParse, detect } = createParser({ adapters: [pulseHk], readers: [textReader] });
const copyOf = (name: string) =>
  readFileSync(new URL(`../../../fixtures/pulse-hk/${name}/input.txt`, import.meta.url), 'utf8');
const read = (text: string) => parse({ text }, { adapter: 'pulse-hk' });

const half = (text: string) =>
  text.replace(/[，：（）｜]/g, (character) => ',:()|'['，：（）｜'.indexOf(character)] ?? character);
const essence = ({ headline, authors, published, sections, tags, blocks, related, access }: Article) => ({
  headline: half(headline ?? ''),
  authors: authors.map(({ name }) => name),
  published: published?.value,
  sections,
  tags,
  blocks: blocks.map(
    (block) => `${block.type} ${half('text' in block ? block.text : (block.caption ?? ''))}`,
  ),
  related: related.map((item) => `${item.kind} ${half(item.headline)} ${item.published?.value}`),
  access,
});

describe.each(['news-copy', 'opinion-copy', 'rent-cap-copy', 'restricted-copy', 'no-author-copy'])(
  '%s',
  (name) => {
    it.each<[string, (text: string) => string]>([
      ['without blank lines', (text) => text.replace(/\n\s*(?=\n)/g, '')],
      ['with blank lines doubled', (text) => text.replace(/\n/g, '\n\n')],
      ['with other bullets', (text) => text.replace(/^ *• /gm, '- ')],
      ['with lines indented', (text) => text.replace(/^(?=.)/gm, '   ')],
      ['with half-width punctuation', half],
      [
        'with dates written closely',
        (text) => text.replace(/ ([年月日])/g, '$1').replace(/([年月]) /g, '$1'),
      ],
      ['without its menus', (text) => text.slice(Math.max(0, text.indexOf('登入以瀏覽')))],
    ])('is the same %s', (_how, change) => {
      expect(essence(read(change(copyOf(name))))).toEqual(essence(read(copyOf(name))));
    });
  },
);

describe('a header', () => {
  it.each([
    [
      'the theme at its fullest',
      '港聞\n題目甲\n一句導語。\n顧思齊\n2026 年 3 月 2 日\n分享\n3 分鐘閱讀時間\n分享',
    ],
    [
      'the update above the names',
      '港聞\n題目甲\n最後更新: 2026/03/03\n顧思齊\n2026 年 3 月 2 日\n分享\n3 分鐘閱讀',
    ],
    ['no sections', '題目甲\n顧思齊\n2026 年 3 月 2 日\n分享'],
    ['nothing but title, names and date', '題目甲\n顧思齊\n2026 年 3 月 2 日'],
  ])('is found with %s', (_how, header) => {
    const { headline, authors, published } = read(`${header}\n市政府公布報告，估計開支倍增，議會下周討論。`);
    expect([headline, authors.map(({ name }) => name), published?.value]).toEqual([
      '題目甲',
      ['顧思齊'],
      '2026-03-02',
    ]);
  });

  it('has the caption of its picture above it or below it', () => {
    const captions = (text: string) =>
      read(text).blocks.map((block) => (block.type === 'image' ? [block.caption, block.credit] : block.type));
    const header = '港聞\n題目甲\n顧思齊\n2026 年 3 月 2 日\n分享\n3 分鐘閱讀時間\n';
    const text = '分享\n市政府公布報告，估計開支倍增。';
    expect(captions(`追蹤我們\n工地一角。（資料圖片）\n${header}${text}`)).toEqual([
      ['工地一角。', '資料圖片'],
      'paragraph',
    ]);
    expect(captions(`${header}工地一角。望潮通訊社\n${text}`)).toEqual([
      ['工地一角。', '望潮通訊社'],
      'paragraph',
    ]);
  });

  it('is not invented for a body alone', () => {
    const article = read('市政府公布報告，估計開支倍增，議會下周討論。\n環團要求停工。');
    expect([article.headline, article.published, article.authors]).toEqual([null, null, []]);
    expect(article.blocks).toHaveLength(2);
  });
});

describe('below the text', () => {
  const header = '題目甲\n顧思齊\n2026 年 3 月 2 日\n分享\n市政府公布報告，估計開支倍增。\n';

  it('titles without dates, dates on the same line and ages are told apart', () => {
    const list = '最多瀏覽\n甲題\n乙題 2026 年 1 月 2 日\n丙題\n3 小時前\n';
    const { related } = parse(
      { text: header + list },
      { adapter: 'pulse-hk', retrievedAt: '2026-03-02T04:00:00Z' },
    );
    expect(related.map(({ headline, published, age }) => [headline, published?.value ?? null, age])).toEqual([
      ['甲題', null, null],
      ['乙題', '2026-01-02', null],
      ['丙題', '2026-03-02T09:00+08:00', '3 小時前'],
    ]);
  });

  it('neighbours may stand below their labels', () => {
    const { related } = read(`${header}分享此文章\n上一篇\n甲題\n下一篇\n乙題\n`);
    expect(related.map(({ kind, headline }) => [kind, headline])).toEqual([
      ['previous', '甲題'],
      ['next', '乙題'],
    ]);
  });

  it('tags that the article does not have stay together', () => {
    expect(read(`${header}標籤:南灣漁會\n`).tags).toEqual(['南灣漁會']);
    expect(read(`${header}標籤：市政府, 南灣\n`).tags).toEqual(['市政府', '南灣']);
  });
});

describe('lines of a body that are none of its text', () => {
  const header = '題目甲\n顧思齊\n2026 年 3 月 2 日\n分享\n';
  const lead = '市政府公布報告，估計開支倍增。\n';
  const rest = '環團要求停工，議會下周再討論有關工程的開支。\n';

  it.each([
    ['above the text', `${header}重點摘要\n• 開支倍增\n• 下周討論\n${lead}${rest}`],
    ['at the end', `${header}重點摘要\n• 開支倍增\n• 下周討論\n`],
    ['without points', `${header}重點摘要\n${lead}${rest}`],
  ])('key points %s are read as what they are', (_where, text) => {
    const { summary, blocks } = read(text);
    expect([...summary, ...blocks.map((block) => ('text' in block ? block.text : ''))].join('\n')).toContain(
      text.includes('•') ? '開支倍增' : '市政府',
    );
  });

  it('a part of a page says that there are more', () => {
    const article = read(`${header}${lead}${rest}頁：1 2 3\n`);
    expect(article.access).toBe('truncated');
    expect(article.text).not.toContain('1 2 3');
  });

  it('a post whose script did not run is left out', () => {
    expect(read(`${header}${lead}— 追光者 (@pulse) March 2, 2026\n${rest}`).text).not.toContain('@pulse');
  });

  it('a table of contents is left out, its headings are not', () => {
    const { blocks } = read(`${header}目錄\n開支\n• 討論\n${lead}開支\n${rest}討論\n${rest}`);
    expect(blocks.filter(({ type }) => type === 'heading')).toHaveLength(2);
  });

  it('a caption below a triangle is one, with its owner or without', () => {
    const { blocks } = read(`${header}${lead}▲ 工地一角\n▼ 圍板。（資料圖片）\n${rest}`);
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'image', 'image', 'paragraph']);
  });

  it('whoever pays for an article is an organization', () => {
    const article = read(`題目甲\n贊助：南灣商會\n2026 年 3 月 2 日\n分享\n${lead}${rest}`);
    expect(article.text).toContain('市政府公布報告');
  });

  it('a label of tags with nothing below it has none', () => {
    expect(read(`${header}${lead}${rest}標籤：\n`).tags).toEqual([]);
    expect(read(`${header}${lead}${rest}標籤：\n上一篇\n甲題\n`).tags).toEqual([]);
    expect(read(`${header}${lead}${rest}標籤：\n南灣\n`).tags).toEqual(['南灣']);
  });

  it('comments below an article are no stories', () => {
    const { related } = read(`${header}${lead}${rest}最多瀏覽\n甲題\n發表評論\n讀者甲\n好文\n`);
    expect(related.map(({ headline }) => headline)).toEqual(['甲題']);
  });

  it('a neighbour without a title is none', () => {
    expect(read(`${header}${lead}${rest}上一篇\n下一篇\n乙題\n`).related).toMatchObject([
      { kind: 'next', headline: '乙題' },
    ]);
  });

  it('stories below their label end where the text goes on', () => {
    const { related, text } = read(
      `${header}${lead}相關新聞\n甲題\n2026 年 1 月 2 日\n乙題\n2026 年 1 月 3 日\n${rest}`,
    );
    expect(related.map(({ headline }) => headline)).toEqual(['甲題', '乙題']);
    expect(text).toContain('環團要求停工');
  });
});

describe('detection', () => {
  it('takes no text without a mark of the outlet', () => {
    expect(
      detect({ text: '市政府公布報告。\n追光者是一間網媒，記者 Pulse 說。\n編輯推介\n最多瀏覽' }),
    ).toEqual([]);
  });

  it('takes a copied list and a copied block page for no article', () => {
    for (const text of [copyOf('section-copy'), '403 - Forbidden\nAccess denied.']) {
      const result = safeParse({ text }, { adapter: 'pulse-hk' });
      expect(result.success ? null : result.error.code).toBe('not-an-article');
    }
  });
});
