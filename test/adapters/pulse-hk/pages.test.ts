import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pulseHk } from '../../../src/adapters/pulse-hk/pulse-hk.js';
import { htmlReader } from '../../../src/document/html/html-reader.js';
import { createParser } from '../../../src/parser/create-parser.js';

const { parse, safeParse, detect } = createParser({ adapters: [pulseHk], readers: [htmlReader] });

const page = (body: string, { head = '', header = '', after = '' } = {}) =>
  `<!doctype html><html><head><link rel="canonical" href="https://pulsehknews.com/bay/">${head}</head>` +
  `<body class="single single-post"><div class="mobile-login"><span>登入以瀏覽訂閱內容</span> <a>登入</a></div>` +
  `<article id="post-1"><header class="single-header">${header}<h1 class="s-title">潮灣填海</h1></header>` +
  `<div class="entry-content rbct">${body}</div></article>${after}</body></html>`;

const article = (...given: Parameters<typeof page>) => parse({ html: page(...given) });
const texts = (body: string) =>
  article(body).blocks.map((block) => ('text' in block ? `${block.type}: ${block.text}` : block.type));

describe('what withholds the rest of an article', () => {
  it.each([
    ['the log-in label of every page', '<p>文。</p>', {}, 'full'],
    ['an invitation in the side bar', '<p>文。</p>', { after: '<div class="sidebar-wrap"><div class="restrict-box">訂閱</div></div>' }, 'full'],
    ['a restriction box', '<p>文。</p><div class="restrict-box">訂閱後閱讀全文</div>', {}, 'truncated'],
    ['another membership plugin', '<p>文。</p><div class="pmpro_content_message">會員專享</div>', {}, 'truncated'],
    ['a password form', '<form class="post-password-form"><p>密碼</p></form>', {}, 'truncated'],
    ['isAccessibleForFree', '<p>文。</p>', { head: '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>' }, 'truncated'],
    ['further pages', '<p>文。</p><aside class="page-links">1 2</aside>', {}, 'truncated'],
  ])('%s', (_name, body, parts, access) => expect(article(body, parts).access).toBe(access)); // biome-ignore format: a table
});

describe('stories listed in the body', () => {
  const related = (body: string) =>
    article(body).related.map(({ headline, published }) => [headline, published?.value ?? null]);

  it.each([
    ['a list below a label', '<h4>相關新聞</h4><ul><li><a href="/a/">甲題</a><br>2026 年 01 月 02</li></ul>', [['甲題', '2026-01-02']]],
    ['links below a label', '<p><b>相關報道：</b></p><p><a href="/a/">甲題</a></p><p><a href="/b/">乙題</a></p>', [['甲題', null], ['乙題', null]]],
    ['label and links in one paragraph', '<p>相關報導：<br><a href="/a/">甲題</a></p>', [['甲題', null]]],
    ['a date in a paragraph of its own', '<p>延伸閱讀</p><p><a href="/a/">甲題</a></p><p>2026 年 1 月 2 日</p>', [['甲題', '2026-01-02']]],
    ['a box of the theme', '<div class="related-sec"><h4>延伸閱讀</h4><div class="p-wrap"><h5 class="entry-title"><a href="/a/">甲題</a></h5></div></div>', [['甲題', null]]],
  ])('%s', (_name, list, expected) => {
    expect(related(`<p>上文。</p>${list}<p>下文。</p>`)).toEqual(expected);
    expect(texts(`<p>上文。</p>${list}<p>下文。</p>`)).toEqual(['paragraph: 上文。', 'paragraph: 下文。']);
  }); // biome-ignore format: a table

  it('are not taken from a paragraph that links inside a sentence', () => {
    const body = '<p>相關新聞</p><p>他說（<a href="/a/">見報道</a>），不會退出。</p>';
    expect(related(body)).toEqual([]);
    expect(texts(body)).toEqual(['paragraph: 相關新聞', 'paragraph: 他說（見報道），不會退出。']);
  });
});

describe('markup that is not what it seems', () => {
  it.each([
    ['a lede set as a heading', '<h5>一句長導語。又一句。</h5>', ['paragraph: 一句長導語。又一句。']],
    ['a heading set in bold', '<p><strong>三個疑問</strong></p><p>文。</p>', ['heading: 三個疑問', 'paragraph: 文。']],
    ['a question in bold', '<p><strong>你怕嗎？</strong></p><p>怕。</p>', ['paragraph: 你怕嗎？', 'paragraph: 怕。']],
    ['a heading around a picture', '<h3><img src="/a.jpg"></h3><p>文。</p>', ['image', 'paragraph: 文。']],
    ['blank paragraphs', '<p>&nbsp;</p><p>\u3000\u3000文。&nbsp;</p><p></p>', ['paragraph: 文。']],
    ['a pull quote that repeats the text', '<p>「走吧。」她說。</p><figure class="wp-block-pullquote"><blockquote><p>走吧。</p></blockquote></figure>', ['paragraph: 「走吧。」她說。']],
    ['a pull quote of its own', '<p>文。</p><figure class="wp-block-pullquote"><blockquote><p>走吧。</p></blockquote></figure>', ['paragraph: 文。', 'quotation: 走吧。']],
    ['shortcodes left behind', '<p>[vc_row][vc_column width="1/1"]</p><p>文。</p>', ['paragraph: 文。']],
    ['text in nothing but divisions', '<div><div>甲。</div><div>乙。</div></div>', ['paragraph: 甲。', 'paragraph: 乙。']],
  ])('%s', (_name, body, expected) => expect(texts(body)).toEqual(expected)); // biome-ignore format: a table
});

describe('who wrote it', () => {
  const names = (body: string, header = '') => article(body, { header }).authors.map(({ name }) => name);
  const desk = '<div class="single-meta"><span class="meta-author"><a>追光者報道</a></span></div>';

  it('is the person that the body names, before the desk of the theme', () => {
    expect(names('<p>文。</p><p>文：顧思齊／圖：馬致遠</p>', desk)).toEqual(['顧思齊']);
    expect(names('<p>【追光者報道】</p><p>文。</p>')).toEqual(['追光者']);
  });

  it('is not the author of a card beside the article', () => {
    const after = '<div class="p-wrap"><span class="meta-author"><a>別人</a></span></div>';
    expect(article('<p>文。</p>', { header: desk, after }).authors.map(({ name }) => name)).toEqual([
      '追光者',
    ]);
  });
});

describe('detection', () => {
  it('does not take another site of the same theme', () => {
    const html = page('<p>文。</p>').replaceAll('pulsehknews.com', 'elsewhere.example');
    expect(detect({ html })).toEqual([]);
  });

  it.each([
    ['a 403', '<title>403 - Forbidden</title><h1>403</h1>'],
    ['a captcha', '<meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=x">'],
    ['a challenge', '<title>Just a moment...</title><div id="cf-chl-widget"></div>'],
    ['a list', '<body class="archive category"><h1 class="archive-title">港聞</h1>'],
    ['the front page', '<body class="home blog"><h1>追光者</h1>'],
  ])('takes %s of the site for no article', (_name, html) => {
    const result = safeParse({ html, url: 'https://pulsehknews.com/bay/' });
    expect(result.success ? null : result.error.code).toBe('not-an-article');
  });

  it('takes an article about a captcha for one', () => {
    expect(article('<p>sgcaptcha 是甚麼？</p>').text).toBe('sgcaptcha 是甚麼？');
  });
});

describe('the regions of a page', () => {
  const folder = new URL('../../../fixtures/pulse-hk/', import.meta.url);
  const { html, ...definition } = pulseHk;
  const whole = createParser({
    adapters: [{ ...definition, ...(html && { html: { signs: html.signs, read: html.read } }) }],
    readers: [htmlReader],
  });
  const pages = readdirSync(folder).filter((name) => name.endsWith('-page'));

  it.each(pages)('hold all that is read of %s', (name) => {
    const input = { html: readFileSync(new URL(`${name}/input.html`, folder), 'utf8') };
    const url = 'https://pulsehknews.com/20260206kite/';
    expect(safeParse(input, { url })).toEqual(whole.safeParse(input, { url }));
  });
});
