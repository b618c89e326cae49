import type { HtmlDocument, JsonDocument, TextDocument } from '../../document/document.js';
import type { Sign } from '../../draft/adapter.js';
import { element, line, meta, sign } from '../../draft/signs.js';
import { TRAILER } from './boilerplate.js';
import { apiItem, articleData, contentStore } from './payload.js';
import { providerNamed } from './providers.js';
import { trailerName } from './syndication.js';
import { readTail } from './tail.js';

export const PAGE_SIGNS: Sign<HtmlDocument>[] = [
  element('section.module-article-body', 0.9, 'article section of Yahoo'),
  element('article.caas-container', 0.9, 'caas article of Yahoo'),
  element('.canvas-body', 0.7, 'canvas article of Yahoo'),
  element('.yom-art-content', 0.8, 'yom-art article of Yahoo'),
  meta('oath:guce:consent-host', /yahoo\.com$/, 0.9, "Yahoo's consent host"),
  meta('og:site_name', /^Yahoo(?: ?News| ?新聞| ?奇摩.*)?$/, 0.6, 'site name Yahoo'),
  meta('al:ios:app_name', /^Yahoo(?!!)/, 0.5, "Yahoo's app"),
];

export const PAYLOAD_SIGNS: Sign<JsonDocument>[] = [
  sign(0.9, "answer of Yahoo's article API", ({ value }) => apiItem(value) !== null),
  sign(0.9, 'article state of Yahoo', ({ value }) => articleData(value) !== null),
  sign(0.8, 'content store of Yahoo', ({ value }) => contentStore(value) !== null),
];

export const COPY_SIGNS: Sign<TextDocument>[] = [
  tails(1, 0.6, 'an item of the feed with source and age'),
  tails(3, 0.8, 'items of the feed with source and age'),
  line(/^其他人也在看$/, 0.8, 'heading of the feed, 其他人也在看'),
  line(/^©\s?\d{4} Yahoo\b/, 0.9, "Yahoo's copyright line"),
  line(/^【Yahoo ?新聞(?:報道|報導|／)/, 0.8, "lead tag of Yahoo's newsroom"),
  line(/[｜︱|]\s?Yahoo\S{0,4}$/, 0.5, 'headline that ends in Yahoo'),
  line(
    /^(?:加入為 ?Google 偏好來源|檢視留言|登入後即可張貼留言。)$/,
    0.6,
    'labels around an article of Yahoo',
  ),
  line(/Yahoo奇摩新聞歡迎您投稿/, 0.9, "Yahoo's call for contributions"),
  sign(0.4, 'trailer of an outlet that Yahoo carries', ({ lines }) =>
    lines.some(({ text }) => TRAILER.test(text) && providerNamed(trailerName(text) ?? '') !== null),
  ),
  line(/^廣告 廣告$/, 0.2, 'doubled advertisement label'),
];

function tails(times: number, weight: number, words: string): Sign<TextDocument> {
  return sign(weight, words, ({ lines }) => {
    let seen = 0;
    for (const { text } of lines) if (readTail(text)) seen += 1;
    return seen >= times;
  });
}
