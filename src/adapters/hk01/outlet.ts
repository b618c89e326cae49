import type { Publisher } from '../../model.js';

/** HK01 prints its times without an offset, in Hong Kong time. */
export const TIME_ZONE = 'Asia/Hong_Kong';

export const PUBLISHER: Publisher = { id: 'hk01', name: '香港01', url: 'https://www.hk01.com/' };

/** Zones of the site, the first link of an article's breadcrumb; in both scripts, present and past. */
export const ZONES = new Set([
  '港聞', '娛樂', '體育', '國際', '中國', '熱話', '生活', '社區', '科技玩物', '觀點', '經濟', '財經', '女生', '藝文',
  '港闻', '娱乐', '体育', '国际', '中国', '热话', '社区', '观点', '经济', '财经', '艺文',
]); // biome-ignore format: a table

/** Zones and channels of opinion: 觀點, 01觀點, 社論, 01論壇, 來稿. */
export const OPINION_SECTION = /^(?:01)?(?:觀點|观点|社論|社论|論壇|论坛|評論|评论|來稿|来稿|專欄|专栏)$/;

/** The same as part of a headline, between the bars that part its clauses: `來稿｜…`, `一件事．社論｜…`. */
export const OPINION_HEADLINE =
  /(?:^|[．・·.｜│︱|])\s?(?:01觀點|觀點|观点|社論|社论|評論|评论|來稿|来稿|編輯部|筆陣)\s?(?:[｜│︱|]|$)/;

/** What the headline of a running report says. */
export const LIVE_HEADLINE = /持續更新|持续更新|持更|不斷更新|文字直播|即時更新/;

/** The head of an entry in a running report: `【12月1日14:50更新】`, `【20:35】`. */
export const LIVE_ENTRY = /^【[^】]{0,16}\d{1,2}[:：]\d{2}[^】]{0,6}】/;

/** Bylines under which HK01 prints what somebody paid for. */
export const SPONSORED_BYLINE =
  /^(?:(?:01)?(?:企劃|品牌|客戶)(?:推廣|策劃|專輯|內容|企劃|資訊)?|特約(?:內容|專輯|企劃|專題)|廣告(?:專輯|特輯|企劃)|贊助(?:內容|專題))$/;

/** The bars that part a series label, the clauses and a suffix in HK01's headlines. */
export const BAR = /[｜│︱]/;
