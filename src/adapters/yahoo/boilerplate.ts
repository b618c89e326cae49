/** Lines of a copied page that are no words of the article, and the rule by which each is dropped. */
const LINES: Record<string, readonly string[]> = {
  advertisement: ['廣告', '廣告 廣告', 'Ad', 'ADVERTISEMENT', '贊助', '請繼續往下閱讀...', 'Story continues'],
  label: ['LIVE', '即時', '焦點', '關注', '更新', '更新時間', '圖輯', '影片', '查看相片', '詳細報道：'],
  share: ['Link copied', '（另開新視窗）', '複製連結', '分享'],
  preference: [
    '加入為 Google 偏好來源',
    '加入為Google偏好來源',
    '將 Yahoo 加入 Google 優先推薦來源',
    '將 Yahoo 設為首選來源，在 Google 上查看更多我們的精彩報導',
    '加入首選來源',
  ],
  'read-more': ['查看原文', '看原文', '原始連結', '閱讀原文', '閱讀整篇文章', 'Read full article'],
};

const rules = new Map(Object.entries(LINES).flatMap(([rule, lines]) => lines.map((line) => [line, rule])));

/** The rule by which a line of the page's own words is dropped; `null` for any other line. */
export function boilerplateRule(line: string): string | null {
  return rules.get(line) ?? null;
}

/** Labels above a slot of the featured story that a page of the Hong Kong edition begins with. */
export const FEATURE_LABEL = /^(?:焦點|關注|即時|LIVE)$/;
/** The link to the publisher's own copy. */
export const ORIGINAL_LABEL = /^(?:查?看原文|原始連結|閱讀原文|原始文章|原文連結|原文網址)[:：]?$|^Source: /;
/** The line that announces more from the publisher; what follows belongs to other articles. */
export const TRAILER =
  /^(?:點我)?(?:看)?更多\s?(.{1,20}?)\s?(?:新聞)?(?:報導|報道|文章|新聞|內容|資訊|訊息)[:：]?$/;
/** The heading of a list of other articles. */
export const LIST_LABEL =
  /^[【[]?(?:延伸閱讀|推薦閱讀|相關新聞|相關文章|相關報導|相關報道|更多相關新聞|編輯推薦|看這些話題的相關文章|看更多文章|睇更多|更多追蹤報導)[】\]]?[:：]?$/;
/** The publisher's words about itself, below the last paragraph. */
export const DISCLAIMER =
  /^©\s*\d{4}年德國之聲版權聲明|^DW中文有Instagram|^【?NOWnews 今日新聞】?提醒您|Yahoo奇摩新聞歡迎您投稿|^我們致力為用戶建立安全而有趣的平台/;
/** What an excerpt ends with. */
export const EXCERPT = /全文未完[，,、：:]\s*完整內容請見/;
