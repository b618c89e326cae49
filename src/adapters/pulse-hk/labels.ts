import type { DraftRelated } from '../../draft/draft.js';

type Kind = DraftRelated['kind'];

/** Headings of lists of other stories, as the outlet and the theme's translations word them. */
const LISTS: readonly [heading: RegExp, kind: Kind][] = [
  [/^(?:相關|延伸|關連)(?:新聞|報道|報導|文章|閱讀|內容)$|^延伸閱讀$/, 'related'],
  [/^(?:編輯|小編)(?:推介|推薦|精選|之選|選文)$/, 'editors-pick'],
  [/^(?:最多|最高)(?:瀏覽|閱讀|人看|人閱讀|點擊)(?:文章|新聞)?$|^(?:熱門|人氣|最熱)(?:文章|新聞|報道|話題)?$|^最受歡迎(?:文章)?$/, 'most-read'],
  [/^(?:其他|更多|最新|推薦|推介)(?:新聞|文章|消息|報道|閱讀|內容)$|^(?:你|您)(?:可能|也許|或許)?(?:也|還|會)?(?:感興趣|喜歡|有興趣)(?:的(?:文章|新聞|內容))?$/, 'recommended'],
]; // biome-ignore format: a table

/** The kind of the list that a heading opens; `null` for any other text. */
export function listKind(heading: string): Kind | null {
  if (heading.length > 20) return null;
  const bare = heading.replace(/^[【《▍■◆●▶►|｜\s]{1,20}|[】》:：\s]{1,20}$/g, '');
  return LISTS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

/** Whether a text may begin with such a label, by its first characters. */
export function isLabelStart(start: string): boolean {
  return /^[【《▍■◆●▶►|｜]{0,3}(?:相關|延伸|關連)/.test(start);
}

/** A heading of a list inside the body: only other stories on the same matter stand there. */
export function isRelatedLabel(text: string): boolean {
  return listKind(text) === 'related';
}

/** Words of a box that withholds the rest of an article. */
const RESTRICTION =
  /^(?:請)?(?:立即)?(?:訂閱|登入|登記|註冊|付費|成為(?:會員|訂戶|訂閱者)|加入會員)[^。]{0,8}?(?:閱讀|瀏覽|收看|解鎖|觀看)(?:全文|完整|餘下|其餘|更多內容|本文|文章|內容)|^(?:此|本|這|以下)篇?(?:文章|內容|報道)[^。]{0,6}(?:只限|僅限|限定|專屬|只供|僅供)|^已(?:經)?是(?:訂戶|會員|訂閱者)|^(?:訂戶|會員)(?:專享|限定|專屬)/;
/** The label beside the log-in button, on every page for readers who are not logged in. */
export const LOGIN = /^登入以瀏覽訂閱內容(?:\s?登入)?$|^登入$/;

export function isRestriction(line: string): boolean {
  return !LOGIN.test(line) && RESTRICTION.test(line);
}
