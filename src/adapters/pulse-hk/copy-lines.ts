import { isDayLine } from './day.js';
import { LOGIN } from './labels.js';

/** Lines of a copy that are furniture of the theme, by the rule under which they are dropped. */
const FURNITURE: readonly [rule: string, pattern: RegExp][] = [
  ['label', /^文字大小(?:\s?Aa)?$|^Aa$/],
  ['search', /^搜尋(?:更多內容)?$/],
  ['login', LOGIN],
  ['social', /^追蹤我們$/],
  ['copyright', /^《追光者\s?Pulse HK》擁有全部文章|^©|^版權所有/],
  ['logo', /^(?:追光者\s?Pulse HK(?: News)?\s?){1,3}$/],
  ['share', /^(?:分享|Share|SHARE)$|^(?:分享(?:此|這篇|這則)(?:文章|新聞)|Share This Article)$|^(?:(?:Facebook|Whats[Aa]pp|Telegram|Threads|Twitter|X|Line|LINE|LinkedIn|Reddit|Pinterest|Email|Copy Link|複製連結|Print|列印)\s?){1,16}$/],
  ['reading-time', /^(?:閱讀時間\s?[:：]\s?)?\d{1,3}\s?(?:分鐘閱讀(?:時間)?|分鐘(?:的)?閱讀時間|Min Read)$|^閱讀時間\s?[:：]\s?\d{1,3}\s?分鐘$/i],
  ['counter', /^[\d.,]{1,8}\s?[KMk萬]?\s?(?:次?瀏覽|次?觀看|則留言|Views|Comments?)$|^(?:沒有留言|暫無留言|加入書籤)$/i],
  ['advertisement', /^[-–—\s]{0,3}(?:廣告|Advertisement|AD|贊助廣告)[-–—\s]{0,3}$/i],
  ['pagination', /^(?:(?:上一頁|下一頁|Prev|Next)\s?){1,2}$|^(?:頁次?|Pages?)\s?[:：]\s?(?:\d{1,3}\s?){1,20}$/i],
  ['subscription', /^支持\s?《追光者》(?:.{0,12})$|^按此訂閱$|^緊貼《追光者|^《追光者 ?Pulse HK》是一個/],
  ['comments', /^(?:發表|留下)(?:評論|留言|迴響|回應)$|^取消回覆$|^\d{0,4}\s?則?留言$/],
]; // biome-ignore format: a table

const SHARE_HEADER = /^(?:分享(?:此|這篇|這則)(?:文章|新聞)|Share This Article)$/i;
const UPDATED = /^(?:最後|最近)?更新(?:於|日期|時間)?\s?[:：]?\s?(?=\d{4})|^Last updated:\s/i;
const SPONSORED = /^(?:贊助(?:內容)?|廣告內容|特約內容|Sponsored(?: by)?)(?:\s?[:：]\s?|\s|$)/i;

/** The rule of a line of furniture; `null` for any other line. */
export function furnitureRule(text: string): string | null {
  if (text.length > 140) return null;
  return FURNITURE.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** `最後更新: 2025 年 11 月 23 日`: the date in it; `null` for any other line. */
export function updatedDay(text: string): string | null {
  const label = text.length <= 60 ? UPDATED.exec(text) : null;
  return label ? text.slice(label[0].length) : null;
}

/** `贊助內容：甲公司`: the sponsor, `''` where only the label stands there; `null` for any other line. */
export function sponsorIn(text: string): string | null {
  const label = text.length <= 40 ? SPONSORED.exec(text) : null;
  return label ? text.slice(label[0].length) : null;
}

/** What the theme prints between a headline and the body, apart from the names. */
export function isHeaderDetail(text: string): boolean {
  const rule = furnitureRule(text);
  return (
    rule === 'share' ||
    rule === 'reading-time' ||
    rule === 'counter' ||
    isDayLine(text) ||
    updatedDay(text) !== null ||
    sponsorIn(text) !== null
  );
}

export function isReadingTime(text: string): boolean {
  return furnitureRule(text) === 'reading-time';
}

/** `分享` beside an article's header, and not the heading of the row of networks below its text. */
export function isShareLabel(text: string): boolean {
  return furnitureRule(text) === 'share' && !SHARE_HEADER.test(text) && text.length <= 6;
}

/** Whether a line ends like a sentence, in full-width or half-width punctuation. */
export function endsSentence(text: string): boolean {
  return /[。！？!?…；;][」』”"）)]?$/.test(text);
}
