/**
 * Words in which a numeral is no number. The whole word is passed over.
 *
 * Only words whose numeral would be read with what stands after it are needed here: 統一 for 一 before a unit, 三方 because
 * 方 is a measure word; 三藩市 is no figure anyway.
 */
export const wordsWithNumerals =
  '一點 一度 一級市場 一角 一對一 一票否決 一頭 一樓一 一發不可收拾 一人得道 一名不文 一分為二 一日千里 ' +
  '一年一度 一年四季 一天到晚 一日三餐 一席話 一席之地 統一 萬一 唯一 惟一 單一 同一 專一 之一 不一 半夜 ' +
  '今日新聞 今日美國 今日俄羅斯 今日頭條 進一 這一 那一 每一 另一 某一 任一 逐一 其一 第一時間 有一 任何一 ' +
  '初一 劃一 合一 歸一 二合一 三合一 多一點 有朝一日 有一天 終有一天 總有一天 這一天 那一天 有一日 某一天 ' +
  '獨一無二 表里如一 始終如一 九死一生 第三方 第三者 第三地 三方 三番四次 三番兩次 三番五次 三級片 三分球 ' +
  '三分線 三角 三角洲 金三角 三軍 三軍總司令 二人轉 二十國集團 七國集團 八國聯軍 八國集團 二十大 十九大 十八大 ' +
  '十四五 十五五 十三五 四方 四處 四週 四面楚歌 四面八方 四大天王 五角大樓 五角大廈 五行 五花八門 五味 六四 ' +
  '七一 七七八八 七手八腳 七日殺 九一一 九一八 八股 八方 雙十一 雙十 十一黃金週 五一 五四 八一 三八 三一一 ' +
  '五一二 二二八 十分 十字路口 十字架 十字 十萬火急 十年如一日 百分百 百日 百年 百里挑一 千千萬萬 萬歲 萬年 ' +
  '萬人空巷 萬戶 億萬 兩樣 兩面 兩面派 兩地牌 兩敗俱傷 兩頭 兩回事 兩方 三三兩兩 三更半夜 三頭六臂 接二連三 ' +
  '朝三暮四 顛三倒四 低三下四 不三不四 橫七豎八 四分五裂 九牛一毛 數一數二 一五一十 一二三 略知一二 丟三落四 ' +
  '說三道四 張三李四 舉一反三 再三 成千上萬 成百上千 二級市場 23條 二十三條 廿三條 22條軍規 101大樓 ' +
  '101大廈 7-11 9.11 996 1823 18區 十八區 00後 90後 80後 70後 60後 95後 85後 ' +
  '05後 九十後 八十後 七十後 六十後 零零後 360度 180度 零件 零和 零部件 此次 是次 今次 上次 下次 ' +
  '這次 那次 每次 多次 屢次 歷次';

/** What follows a number that is the name of an event, a law or a survey: 301調查, 9‧11恐襲, 612示威. */
export const eventNouns =
  '事件 恐襲 恐攻 襲擊 慘案 慘劇 大遊行 遊行 運動 調查 條款 條立法 條例 條法例 大地震 空難 暴動 騷亂 示威 衝突 事變 革命 決議 號決議';

/** Before a number that is dialled and not counted. */
export const dialWords =
  '熱線 電話 致電 傳真 專線 直線 查詢 手機 打 撥 撥打 WhatsApp SMS Tel Fax 號碼 帳號 戶口 賬號 編號 郵編';

/** Words that end in a character which else would begin a bound or a number: 附近, 接上. */
export const wordsWithBounds =
  '附近 最近 鄰近 靠近 走近 親近 遠近 日近 新近 就近 臨近 相近 晚上 早上 網上 路上 市場上 場上 會上 身上 以上 手上 加上 上上 契約 節約 條約 合約 簽約 紐約 預約 公約 違約 租約 大陸 內陸 登陸';
