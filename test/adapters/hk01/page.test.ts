import { describe, expect, it } from 'vitest';
import { detect, outline, parse, safeParse } from './read.js';

interface Parts {
  head?: string;
  body?: string;
  below?: string;
}

const page = ({ head = '', body = '', below = '' }: Parts) => `<!doctype html><html lang="zh-HK"><head>
<meta property="og:site_name" content="香港01">
<link rel="canonical" href="https://www.hk01.com/突發/60210455/碼頭雜物起火">${head}</head><body>
<h1>Welcome to hk01.com</h1><h1 id="articleTitle" data-author="何小晴">碼頭雜物起火</h1>
<div data-testid="article-author"><span>撰文：</span><span>何小晴 葉大江</span></div>
<div data-testid="article-publish-info"><span>出版：<time datetime="2025-03-14T11:20:05+08:00">2025-03-14 11:20</time></span></div>
<article id="article-content-section">${body}</article>${below}</body></html>`;

const lead = '<p class="-ml-3"><span class="border-primary border-l-4">甲。<br>乙。<br></span></p>';

describe('a page without its scripts', () => {
  it('has the names between the spaces where no metadata part them', () => {
    const article = parse({ html: page({ body: lead }) });
    expect(article.authors.map(({ name }) => name)).toEqual(['何小晴', '葉大江']);
  });

  it('has the names as its metadata part them', () => {
    const head = '<meta name="author" content="Mary Au, 葉大江">';
    const article = parse({ html: page({ head, body: lead }) });
    expect(article.authors.map(({ name }) => name)).toEqual(['Mary Au', '葉大江']);
  });

  it('gives each line of a lead its own place in the source', () => {
    const html = page({ body: lead });
    const places = parse({ html }).blocks.map(({ origin }) => origin && html.slice(origin.start, origin.end));
    expect(places).toEqual(['甲。', '乙。']);
  });

  it('keeps ads, players and widgets out, each by a rule', () => {
    const ad =
      '<div class="flex w-screen"><div class="js-ad-slot"><span>【01秒看娛樂】廣告</span></div></div>';
    const player = '<div class="video-js"><p>這是一個視窗，</p></div>';
    const result = safeParse({ html: page({ body: lead + ad + player }) });
    expect(result.success && result.article.text).toBe('甲。\n\n乙。');
    expect(result.report.dropped.map(({ rule }) => rule)).toEqual(['advertisement', 'player']);
  });

  it('keeps the next article of the infinite scroll out', () => {
    const below =
      '<h1 id="web-isa-article-title-60188001">第二篇</h1><article id="web-isa-article-content-section-60188001"><p>第二篇的正文。</p></article>';
    expect(outline(parse({ html: page({ body: lead, below }) }))).toEqual(['P 甲。', 'P 乙。']);
  });

  it('takes related links out of the body, in its middle as well', () => {
    const links =
      '<div class="flex flex-col"><a class="mb-3 text-blue-500" href="/article/60210001">另一篇</a></div>';
    const article = parse({ html: page({ body: `${lead}${links}<p class="whitespace-pre-wrap">丙。</p>` }) });
    expect(outline(article)).toEqual(['P 甲。', 'P 乙。', 'P 丙。']);
    expect(article.related).toMatchObject([
      { kind: 'related', headline: '另一篇', url: 'https://www.hk01.com/article/60210001' },
    ]);
  });

  it('reads captions of a gallery out of the pictures, and not the number on top', () => {
    const gallery =
      '<div class="grid cursor-pointer"><div><img src="https://cdn.hk01.com/1" alt="火場。（何小晴攝）"></div><div>+ 3</div></div>';
    expect(outline(parse({ html: page({ body: lead + gallery }) }))).toEqual([
      'P 甲。',
      'P 乙。',
      'I 火場。 | 何小晴攝',
    ]);
  });
});

describe('the payload of a page', () => {
  const script = (article: object) =>
    `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { initialProps: { pageProps: { article } } } })}</script>`;

  it('is read before the page itself', () => {
    const below = script({ title: '標題', teaser: ['丁。'], blocks: [], publishTime: 1741922405 });
    expect(outline(parse({ html: page({ body: lead, below }) }))).toEqual(['P 丁。']);
  });

  it.each([
    ['no title', { teaser: ['丁。'], publishTime: 1741922405 }],
    ['no date', { title: '標題', teaser: ['丁。'] }],
    ['no text', { title: '標題', teaser: [], blocks: [], publishTime: 1741922405 }],
    ['wrong types', { title: ['標題'], teaser: '丁。', blocks: {}, publishTime: '昨日' }],
  ])('is left for the page where it has %s', (_what, article) => {
    const html = page({ body: lead, below: script(article) });
    expect(outline(parse({ html }))).toEqual(['P 甲。', 'P 乙。']);
  });
});

describe('what is no article', () => {
  it.each([
    ['a zone', 'https://www.hk01.com/zone/1/港聞', 'zone'],
    ['a channel', 'https://www.hk01.com/channel/2/社會新聞', 'channel'],
    ['a tag', 'https://www.hk01.com/tag/53921', 'tag'],
    ['a block page', 'https://www.hk01.com/article/60210455', 'block page'],
  ])('%s', (_what, url, words) => {
    const result = safeParse({ html: '<html><body><h1>403</h1><p>文字。</p></body></html>', url });
    expect(result.success ? null : result.error.code).toBe('not-an-article');
    expect(result.success ? '' : result.error.message).toContain(words);
  });
});

describe('detection', () => {
  it.each([
    ['a page', { html: page({ body: lead }) }, 0.95],
    ['a copy', { text: '標題\n撰文：\n何小晴\n出版：2025-03-14 11:20\n\n正文。' }, 0.9],
    ['a footer', { text: '正文。\n香港01有限公司版權所有 © 2025' }, 0.9],
    ['a signed piece', { text: '正文。\n\n會場。（Reuters）\n\n作者：程以安、南丘大學教授' }, 0.3],
  ])('knows %s', (_what, input, score) => {
    expect(detect(input)[0]?.score).toBeGreaterThanOrEqual(score);
  });

  it.each([
    ['prose', '一段文字，沒有任何標記。\n\n另一段。'],
    ['a byline of another outlet', '標題\n撰文：何小晴\n正文。'],
    ['captions alone', '正文。\n\n會場。（Reuters）\n\n正文。'],
    ['a signature alone', '正文。\n\n作者：程以安'],
  ])('claims nothing of %s', (_what, text) => {
    expect(detect({ text })).toEqual([]);
  });
});
