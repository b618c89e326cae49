/** Parts of sentences, all of them invented; every one is put beside every other one that may stand there. */

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Who speaks: persons with and without titles, crowds, bodies, papers of news. */
export const SPEAKERS = list(`
  他 她 他們 她們 警方 陳大文 王小明 發言人 政府發言人 局長陳大文 港大教授李志明 消防處 環保署 居民 有居民 一名居民 消息人士 張女士
  陳太 美國總統史密斯 國務院 該公司 公司發言人 工會 多名議員 工黨 林若蘭 何詠詩 校方 院方 店主 業主 司機 目擊者 死者家屬 父親 其丈夫
  受訪者 專家 學者 分析師 律師 黃太 林先生 陳姓市民 市民周先生 雙方 兩國 歐盟 聯合國 白宮 北京 日本政府 朝鮮 外交部
  《南灣日報》 議員王大明 房屋局 立法會議員黃國健 區議員 業委會 法團主席 香港大學 天文台 港鐵 運輸署署長羅美儀 醫管局 衛生署 專家小組
  委員會 法院 法官 被告 控方 辯方 大狀 校長 老師 學生 家長 遊客 商戶 街坊 網民 有網民 不少網民 記者 球員 教練 領隊 歌手周小倫 導演
  演員 陳李美玲 阿輝 村民老林 陳Sir 投訴人 買家 一名孕婦 應急管理局 會議 澤爾森 特里多 馬丁內爾
`);

/** What may stand between a speaker and the verb. */
export const ADJUNCTS = list(`
  亦 又 也 則 還 續 另 另外 並 更 均 只 曾 就 仍 卻 都 昨日 今早 今日 周三 昨晚 其後 隨後 隨即 當時 事後 近日 早前 日前 較早前 此前
  同時 亦同時 其實 一再 再次 多次 不斷 反覆 強烈 公開 明確 坦率地 直接 首次 繼續 進一步 最後 最終 終於 在會上 在記者會上 在社交平台
  於社交平台上 在電台節目中 接受訪問時 受訪時 事發後 對此 就此 在聲明中 昨（28日） 28日 11月28日 12月1日晚間 周一（1日） 星期五
  上周 一直 今天上午 本周 在北京 在立法會 今在電台節目 昨在立法會會議上
`);

/** A cue, and the mark after it where a comma or a colon parts it from what is said. */
export const CUES = list(`
  說 指 稱 表示 指出 認為 透露 強調 相信 坦言 重申 回應稱 表示， 說， 稱， 指， 說： 回應指 解釋稱 笑說 透露， 相信， 呼籲 預計
`);

/** What is said: nothing in it is a cue. */
export const CONTENTS = list(`
  事件令人遺憾 會研究方案 政策沒有改變 該計劃已經取消 現場混亂 這是嚴重錯誤 水價明年將上升兩成 居民需要更多時間 當晚風浪很大
  船上有三十人 價格比去年便宜 工程進度符合預期
`);

/** Whom somebody speaks for. */
export const BODIES = list(`
  環境局 民主黨 公司 業主立案法團 外交部 港大社工系 香港中文大學 德國 美國財政部 新華社 東區區議會 保安局 消防處 工聯會 校園記者協會
  綠色和平 南灣醫院 警務處 醫管局 立法會 台北市政府 日本首相府 聯合國難民署 世衛 國際貨幣基金組織 歐盟委員會 海豐建築 Google 《南灣日報》
  南灣青年協會 自由黨 國際原子能機構
`);

/** What somebody is. */
export const TITLES = list(`
  局長 副局長 發言人 主席 行政總裁 教授 總經理 署長 議員 區議員 立法會議員 律師 經濟師 首席經濟師 分析師 總幹事 社工 醫生 主任 負責人
  代表 總統 總理 外長 部長 研究員 高級研究員 秘書長 創辦人 店長 記者 特使 大使 處長 高級消防區長 警司 總督察 專家 副教授 講師 校長 委員
  召集人 成員 前主席 前總理 候任局長 署理處長 助理署長 從業員
`);

/** How somebody is called. */
export const NAMES = list(`
  陳大文 王小明 林若蘭 李志強 陳李美玲 何詠詩 歐陽小雲 鄭美儀 吳Sir 周國強 馬丁內斯 卡洛斯·羅梅羅 史密斯 謝婉雯 梁卓然 葉慧敏 潘Sir
  劉曉彤 林可明 陳信明 林家國
`);

/** Words that tie what somebody says next to what stands before it. */
export const TIES = list(`
  又指 並強調， 亦指 更稱 還說 同時指出， 並指， 又稱， 也認為 續指 並呼籲 但強調， 另指 並透露 其後補充， 又相信 並坦言，
  亦表示， 但承認 並重申 而且認為 甚至指 並質疑 並解釋， 又表示 隨後又稱 並警告 又擔心
`);

/** The beginning of a sentence in which somebody goes on. */
export const GOING_ON = list(`
  他又指 他並強調， 他續稱， 他表示， 他補充， 他認為 他相信 他坦言， 他呼籲 他指 他說： 他亦指 他直言， 他估計 又指 並強調， 續稱， 又表示
`);

/** Where a quotation, S who speaks, and a verb stand. */
export const QUOTING = list(`
  「Q。」S說。 「Q，」S說。 「Q」，S說。 「Q。」S表示。 「Q。」S在記者會上說。 「Q，」S昨日表示。 「Q。」S對記者說。 「Q。」S強調。 「Q，」S說道。
  S：「Q。」 S說：「Q。」 S表示：「Q。」 S直言「Q」。 S稱「Q」。 S對記者說：「Q。」 S笑言：「Q。」 S續稱：「Q。」 S又說：「Q。」 S在facebook寫道：「Q。」
  S寫道，「Q。」 S說，「Q。」 「Q。」S補充。 「Q。」S苦笑說。 S接着說：「Q。」 「Q。」S警告。 「Q。」S批評。
`);

/** What a headline begins with before who speaks; the first is nothing. */
export const LABELS = [
  '',
  '大橋封閉｜',
  '颱風來襲　',
  '渡輪停航　',
  '水浸警報｜',
  '有片｜',
  '電費加價　',
  '兩岸會談：',
];

/** Who speaks in headlines. */
export const HEADLINE_SPEAKERS = list(`
  陳大文 警方 局長 學者 林若蘭 消防處 美國 專家 史密斯 居民 港大 工聯會 教授王小明 官媒 議員 團體 環保署 業界 消委會 天文台 醫管局 家長
  外交部 白宮 特首 政府 大律師 房屋局 網民
`);

/** Where S who speaks, Q what is said and a clause A stand in a headline. */
export const HEADLINES = list(`
  S：Q S：「Q」 S指Q S稱Q S料Q S籲Q S表示Q S警告Q S強調Q S估計Q S直言Q S澄清Q S重申Q S認為Q S承認Q S透露Q S坦言Q
`);

/** What is said in headlines. */
export const HEADLINE_WORDS = list(`
  加價不合理 明年推新計劃 水位將再升兩米 無人受傷 市民要有心理準備 事件不涉人為因素 不會辭職 逾千人受影響 情況受控 三成學生睡眠不足
  必須嚴懲 已報警 最快下月重開 罰款太輕
`);
