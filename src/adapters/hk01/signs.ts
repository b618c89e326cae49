import type { HtmlDocument, JsonDocument, TextDocument } from '../../document/document.js';
import { stringAt } from '../../document/json/value.js';
import type { Sign } from '../../draft/adapter.js';
import { element, line, meta, sign } from '../../draft/signs.js';
import { hasCredit } from './caption.js';
import { findHead } from './copied-head.js';
import { articleIn } from './payload.js';
import { signatureIn } from './signature.js';

export const PAGE_SIGNS: Sign<HtmlDocument>[] = [
  meta('og:site_name', /^香港01$/, 0.9, 'og:site_name is 香港01'),
  meta('publisher', /^香港01$/, 0.8, 'publisher is 香港01'),
  meta('al:android:package', /^com\.hk01\./, 0.8, 'names the app of HK01'),
  meta('twitter:site', /^@hk01/i, 0.7, 'X account of HK01'),
  element('#article-content-section.cmp-article-detail', 0.9, 'body of an HK01 article'),
  element('h1#articleTitle[data-author]', 0.7, 'headline of an HK01 article'),
  element('img[src*="cdn.hk01.com/"]', 0.5, 'pictures from cdn.hk01.com'),
  element('.article_tit h1', 0.3, 'headline of the template of 2016 to 2020'),
  element('a[href*="hk01.com/zone/"], a[href*="hk01.com/channel/"]', 0.3, 'links to zones of HK01'),
];

export const PAYLOAD_SIGNS: Sign<JsonDocument>[] = [
  sign(0.7, 'an article record with blocks and teaser', ({ value }) => articleIn(value) !== null),
  sign(0.8, 'mainCategory and publishUrl of HK01', ({ value }) => {
    const article = articleIn(value);
    return stringAt(article, 'mainCategory') !== null && stringAt(article, 'publishUrl') !== null;
  }),
];

export const COPY_SIGNS: Sign<TextDocument>[] = [
  sign(0.9, '撰文 and 出版 above the text', ({ lines }) => findHead(lines) !== null),
  line(/香港01有限公司版[權权]所有/, 0.95, 'copyright line of HK01'),
  line(/^01線報$|^01线报$/, 0.8, 'footer of HK01'),
  line(/^【01秒看[^】]{0,8}】/, 0.8, 'player with a title of HK01'),
  line(/hk01\.app\.link|^Welcome to hk01\.com$/, 0.8, 'address of HK01'),
  line(/^搶先表達$|^抢先表达$/, 0.6, 'reactions of HK01'),
  line(/^(?:來稿作者|来稿作者)\s?[：:︰﹕]/, 0.4, '來稿作者 above a contributed piece'),
  line(/《香港01》/, 0.25, 'names 《香港01》'),
  sign(0.3, 'author signed in the last line, credits in full-width brackets', isSignedPiece),
];

/** A contributed piece without anything of the page around it. */
function isSignedPiece({ lines }: TextDocument): boolean {
  const last = lines.at(-1);
  if (!last || signatureIn(last.text) === null) return false;
  return lines.some(({ text }) => text.endsWith('）') && hasCredit(text));
}
