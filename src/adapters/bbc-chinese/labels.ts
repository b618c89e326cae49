/** Words that the page puts around the article, in both scripts. 內/内 is mixed in its own Traditional strings. */

/** Before who made a picture; since 2021 with a comma, before that without. */
export const CREDIT_LABEL =
  /^(?:圖[像片][來来]源|图[像片]来源|圖片版權|图片版权|Image copyright)(?:\s?[，,：:]\s*|\s*$|\s+)/;
/** Before what a picture, a video or a sound shows; a video is labelled 音頻 on Traditional pages. */
export const CAPTION_LABEL =
  /^(?:(圖像|图像|圖片|图片|音頻|音频|視頻|视频|影片)(?:加註|加注)文字|說明文字|说明文字|圖片說明|图片说明|Image caption|Media caption)(?:\s?[，,：:]\s*|\s*$|\s+)/;
/** Of those, the labels of players. */
export const PLAYER_LABEL = /^(?:音頻|音频|視頻|视频|影片|Media)/;

/** Above what BBC News puts together in points before a story or a live page. */
export const KEY_POINTS = /^(?:概要|要點|要点|本文要點|本文要点)$/;
/** What a live page puts around its posts. */
export const LIVE_LABEL = /^(?:現場直播|现场直播|直播|最新消息)$/;
/** Headings with a colon above a list of other stories: `您也许还会对本周的这些故事感兴趣：`. */
export const STORIES_FOLLOW =
  /(?:感興趣|感兴趣|相關報[導道]|相关报道|相關文章|相关文章|延伸閱讀|延伸阅读|更多報[導道]|更多报道)[：:]$/;
/** Before the time of the last update. */
export const UPDATED = /^(?:最近更新|最後更新|最后更新|更新時間|更新时间)\s?[：:]?\s*/;

/** The first link of every page, right below its name. */
export const SKIP_LINK = /^(?:跳過此內容|跳过此内容)$/;
/** Lines of the menu above the article: each on its own, or all on one line. */
export const NAVIGATION =
  /^(?:BBC News, ?中文|BBC|BBC中文[網网]?|跳過此內容|跳过此内容|分類|分类|简|繁|简体|繁體|(?:主頁|主页|國際|国际|中國|中国|兩岸|两岸|香港|台灣|台湾|英國|英国|科技|財經|财经|影片|視頻材料|视频材料|視頻|视频|圖輯|图辑|BBC英倫網|BBC英伦网)+)$/;

/** Lines of a copy that belong to the page and not to the article, by the rule that drops them. */
export const CHROME: readonly (readonly [rule: string, line: RegExp])[] = [
  ['advertisement', /^(?:Advertisement|廣告|广告)(?:\s+(?:Advertisement|廣告|广告|\d))*$/],
  ['player', /^Play (?:video|audio), /],
  ['player', /^(?:視頻|视频|音頻|音频)[,，].*[,，]\s?(?:節目全長|节目全长) [\d,:]+$/],
  ['player', /^\d{1,2}(?::\d{2}){1,2}$/],
  ['player', /^(?:你的器材不支持播放多媒體材料|你的器材不支持播放多媒体材料|To play this content, please enable JavaScript.*)$/],
  ['byline', /^Article [Ii]nformation$/],
  ['read-time', /^(?:閱讀時間|阅读时间)\s?[：:]/],
  ['read-more', /^(?:Continue reading|繼續閱讀|继续阅读|Data saving version|End of content)$/],
  ['podcast', /^End of Podcast(?: promotion)?$/],
  ['social', /^(?:告知[：:]\s?(?:BBC|第三方|協作方|协作方).*|(?:允許|允许)\S.{0,20}[内內]容[？?]?|此文包含\S.{0,30}提供的[内內]容。.*|\S{1,12}\s?[内內]容可能(?:包含|含有)(?:廣告|广告)|Accept and continue|無[内內]容|无内容|(?:繼續瀏覽|继续浏览) \S{1,12}|BBC(?:對外部網站內容不負責任|对外部网站内容不负责任)。?)$/],
  ['share', /^(?:分享|分享此文|複製鏈接|复制链接)$/],
]; // biome-ignore format: a table

/** Lines between which something stands that is no part of the article. */
export const ASIDES: readonly (readonly [rule: string, open: RegExp, close: RegExp])[] = [
  ['most-read', /^Skip (?:熱讀|热读|熱門內容|热门内容) and continue reading$/, /^End of (?:熱讀|热读|熱門內容|热门内容)$/],
  ['podcast', /^Skip (?:Podcast|podcast)(?: promotion)? and continue reading$/, /^End of [Pp]odcast(?: promotion)?$/],
  ['promotion', /^Skip .{1,60} and continue reading$/, /^End of \S/],
  ['social', /^(?:跳過|跳过) \S.* 帖子/, /^(?:結尾|结尾) \S.* 帖子/],
]; // biome-ignore format: a table

/** Headings of what follows the article, and what kind of list each is. */
export const SECTIONS: readonly (readonly [heading: RegExp, kind: 'tags' | 'related' | 'recommended' | 'editors-pick' | 'most-read'])[] = [
  [/^(?:相關主題內容|相关主题内容|相關主題内容)$/, 'tags'],
  [/^(?:更多相關內容|更多相关内容|更多相關内容|相關內容|相关内容|更多此主題內容|更多此主题内容)$/, 'related'],
  [/^(?:頭條新聞|头条新闻)$/, 'recommended'],
  [/^(?:特別推薦|特别推荐)$/, 'editors-pick'],
  [/^最新$/, 'recommended'],
  [/^(?:熱門內容|热门内容|熱讀|热读|熱播|热播)$/, 'most-read'],
]; // biome-ignore format: a table

/** Headings so short that they might stand in an article: they end it only where a list follows. */
export const WEAK_SECTION = /^(?:最新|熱讀|热读|熱播|热播)$/;

/** Where the page's foot begins. */
export const FOOTER =
  /^(?:BBC News, ?中文|BBC值得信賴的原因|BBC值得信赖的原因|BBC值得信賴的原因.*|使用條款|使用条款|© ?\d{4} BBC\b.*)$/;
