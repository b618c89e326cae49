import { describe, expect, it } from 'vitest';
import { codeOf, outline, read } from './read.js';

const URL = 'https://tw.news.yahoo.com/pier-060000777.html';
const HEADER =
  '<header><h1>碼頭重開</h1><div class="article-time"><time dateTime="2026-03-04T06:40:00.000Z">2026年3月4日週三 下午2:40</time></div></header>';
const page = (body: string, more: { head?: string; header?: string; after?: string } = {}) =>
  `<!DOCTYPE html><html lang="zh-Hant-TW"><head><title>碼頭重開</title><link rel="canonical" href="${URL}">${more.head ?? ''}</head><body id="socrates"><section class="module-article-body"><article id="article-1">${more.header ?? HEADER}<div class="atoms">${body}</div></article>${more.after ?? ''}</section></body></html>`;
const ld = (node: Record<string, unknown>) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: '碼頭重開', datePublished: '2026-03-04T06:40:00Z', ...node })}</script>`;

describe('a page of the current generation', () => {
  it('takes the first article of the page, whatever is appended below', () => {
    const second =
      '<article id="article-2"><header><h1>第二篇</h1></header><div class="atoms"><p>別的文章。</p></div></article>';
    const head = ld({}) + ld({ headline: '第二篇' });
    const { article } = read({ html: page('<p>碼頭今日重開。</p>', { head, after: second }) });
    expect(article.headline).toBe('碼頭重開');
    expect(outline(article)).toEqual(['paragraph: 碼頭今日重開。']);
  });

  it('drops advertisements, and stops at the trailer', () => {
    const { article, report } = read({
      html: page(
        '<p>碼頭今日重開。</p><div class="bg-toast-background"><div class="text-gandalf">廣告</div><div id="sda-inbody-1">廣告</div></div><blockquote></blockquote><p>首日免費。</p><p class="read-more-vendor"><span>更多鏡報報導</span></p><ul><li><p><a href="/a-1.html">別的</a></p></li></ul>',
      ),
    });
    expect(outline(article)).toEqual(['paragraph: 碼頭今日重開。', 'paragraph: 首日免費。']);
    expect(article.publisher.name).toBe('鏡報');
    expect(article.related).toMatchObject([{ headline: '別的', url: 'https://tw.news.yahoo.com/a-1.html' }]);
    expect(report.dropped.map(({ rule }) => rule)).toEqual(['advertisement', 'read-more']);
  });

  it('reads the same from what is seen as from its data', () => {
    const header = `<header><a data-ylk="elm:logo;sec:logo-provider;slk:風傳媒;" aria-label="風傳媒（另開新視窗）" href="https://www.storm.example/"><img alt="風傳媒"></a><h1>碼頭重開</h1><span class="text-px14"><span>何雨桐</span></span><div class="article-time"><time dateTime="2026-03-04T06:40:00.000Z">x</time></div></header>`;
    const data = ld({
      author: { name: '何雨桐' },
      provider: { name: '風傳媒', url: 'https://www.storm.example/' },
    });
    const seen = read({ html: page('<p>重開。</p>', { header }) }).article;
    const told = read({ html: page('<p>重開。</p>', { header, head: data }) }).article;
    for (const field of ['headline', 'authors', 'publisher', 'syndicator', 'id'] as const) {
      expect(seen[field]).toEqual(told[field]);
    }
    expect(seen.published?.value).toBe(told.published?.value);
    expect(seen.publisher).toEqual({ id: null, name: '風傳媒', url: 'https://www.storm.example/' });
  });

  it('takes no outlet for a person', () => {
    const provider = { name: '臨江日報 Linjiang' };
    const { article } = read({ html: page('<p>重開。</p>', { head: ld({ author: provider, provider }) }) });
    expect(article.authors).toMatchObject([
      { name: '臨江日報 Linjiang', kind: 'organization', latinName: null },
    ]);
  });

  it.each([
    ['碼頭重開 - Yahoo奇摩新聞', '碼頭重開'],
    ['碼頭重開 - 雅虎香港新聞', '碼頭重開'],
    ['碼頭｜首日免費｜Yahoo', '碼頭｜首日免費｜Yahoo'],
    ['碼頭重開　首日免費', '碼頭重開　首日免費'],
  ])('%s has the headline %s', (headline, expected) => {
    expect(read({ html: page('<p>重開。</p>', { head: ld({ headline }) }) }).article.headline).toBe(expected);
  });

  it.each([
    ['damaged', '<script>self.__next_f.push([1,"5:{\\"a\\":"])</script>'],
    [
      'of other types',
      '<script>self.__next_f.push([1,"5:[{\\"contentMeta\\":{\\"attribution\\":7,\\"dates\\":[]}}]\\n"])</script>',
    ],
    [
      'full of references',
      `<script>self.__next_f.push(${JSON.stringify([1, `5:${JSON.stringify({ data: { contentMeta: { attribution: { provider: '$2f', authors: '$undefined' }, dates: '$undefined', seoMeta: { title: '$undefined' }, storyAtoms: [{ type: 'text', content: '$30' }, null, 7] } } })}\n`])})</script>`,
    ],
    [
      'JSON-LD that is none',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>',
    ],
  ])('is read as it stands where its data is %s', (_name, head) => {
    const { article } = read({ html: page('<p>碼頭今日重開。</p>', { head }) });
    expect(article.headline).toBe('碼頭重開');
    expect(outline(article)).toEqual(['paragraph: 碼頭今日重開。']);
  });
});

describe('a page without an article', () => {
  it.each([
    [
      'a topic',
      '<html><head><link rel="canonical" href="https://hk.news.yahoo.com/topic/pier"></head><body><h1>碼頭</h1></body></html>',
    ],
    [
      'a block page',
      '<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>',
    ],
    ['an empty page', '<html><body></body></html>'],
  ])('%s', (_name, html) => {
    expect(codeOf({ html })).toBe('not-an-article');
  });
});

describe('a payload', () => {
  it('says where rows of the stream are missing', () => {
    const { report } = read({
      json: {
        data: {
          contentMeta: {
            attribution: { provider: { name: '鏡報' } },
            dates: { displayDate: { iso: '2026-03-04T06:40:00.000Z' } },
            seoMeta: { title: '碼頭重開', canonicalUrl: URL },
            storyAtoms: [
              { type: 'text', tagName: 'p', content: '碼頭今日重開。' },
              { type: 'text', tagName: 'p', content: '$3a' },
            ],
          },
        },
      },
    });
    expect(report.diagnostics.map(({ code }) => code)).toContain('missing-rows');
  });

  it.each([[{}], [[]], [{ items: [{ markup: 7 }] }], [{ contentMeta: null }], [{ uuidMap: { a: 1 } }]])(
    '%j is no article',
    (json) => {
      expect(codeOf({ json })).toBe('not-an-article');
    },
  );
});
