/**
 * What a word after a number says about it.
 *
 * "counted" is a measure word that makes 一 a number (一名, 一宗, 一票); after a "determined" one 一 is mostly an article
 * (一個, 一種, 一場), as in 這是一個機會, and counts only where the wording stresses it (至少一個, 僅一次).
 */
export type UnitKind =
  | 'counted'
  | 'determined'
  | 'measure'
  | 'duration'
  | 'percent'
  | 'percentage-point'
  | 'ratio'
  | 'ordinal';

export interface UnitMeaning {
  kind: UnitKind;
  /** What one unit is worth: in percent for 成 and 折, in seconds or months for durations, 1 elsewhere. */
  worth: number;
  /** Durations add up only within their scale: 1小時40分鐘, 4年6個月. */
  scale: 'seconds' | 'months' | null;
}

const rows: readonly (readonly [kind: UnitKind, words: string])[] = [
  [
    'counted',
    '人 名 人次 歲 死 傷 死者 傷者 亡 罪 戶 伙 宗 艘 幢 棟 枚 隻 輛 例 票 席 席位 議席 校 村 ' +
      '床 張床 頭 匹 株 棵 顆 架 班 車次 班次 航班 發',
  ],
  [
    'determined',
    '個 種 場 位 項 次 件 條 段 片 張 家 間 座 份 篇 封 句 道 批 輪 筆 把 本 組 套 ' +
      '群 對 雙 層 塊 根 面 部 台 列 則 起 節 陣 番 幕 類 門 樣 處 堂 副 扇 盞 束 串 ' +
      '堆 排 行 隊 團 滴 趟 回 遍 聲 拳 腳 欄 檯 桌 餐 頓 味 劑 針 期 輯 款 盒 包 杯 ' +
      '罐 碗 碟 派 軍 地 章 版 方 大 代 路 重 階段 部份 部分 曲 只 粒 槍 刀 冊 所 ' +
      '店 舖 院 國 黨 縣 市 省 州 鎮 區 島 站 球 分 局 盤 勝 負 和 敗 金 銀 銅 面金牌 ' +
      '面銀牌 面銅牌 金牌 銀牌 銅牌 字 頁 集 檔 首 幅 股 點 桶 箱 袋 瓶 支 枝 屆 胎 具 ' +
      '家庭 公司 企業 國家 地區 省份 城市 單位 項目 名額 員 牛 羊 豬 桿 洞 圈',
  ],
  [
    'measure',
    '公里 千米 公尺 米 公分 厘米 毫米 微米 納米 奈米 英里 哩 海里 浬 英尺 呎 吋 英寸 里 光年 ' +
      '平方公里 平方公尺 平方米 平方呎 平方英尺 平方英里 平方尺 平米 公頃 公畝 英畝 畝 坪 立方米 立方公尺 立方呎 立方厘米 立方公里 ' +
      '公斤 千克 公克 克 毫克 微克 公噸 噸 磅 斤 台斤 盎司 安士 克拉 公升 升 毫升 加侖 ' +
      '度 攝氏度 華氏度 °C ℃ °F ℉ ° 伏特 伏 瓦 千瓦 兆瓦 吉瓦 百萬瓦 瓩 千瓦時 度電 安培 赫茲 分貝 卡路里 大卡 千卡 百帕 ' +
      '級 馬力 匹馬力 像素 畫素 位元 位元組 標準箱 TEU 桶石油 海浬 節航速 ' +
      'km m cm mm nm kg g mg t ml mL L kW MW GW kWh MWh GWh Hz kHz MHz GHz KB MB GB TB PB km/h mph hPa dB ppm ' +
      '公里每小時 米每秒 公里/小時 米/秒',
  ],
  ['percent', '% 巴仙 厘'],
  ['percentage-point', '個百分點 百分點 個百份點 百份點'],
  ['ratio', '倍'],
  ['ordinal', '年級 樓 號 號線 號幹線 號風球 號波 號碼頭 號公路 號文件 號法庭 號球衣'],
];

const durations: readonly (readonly [words: string, scale: 'seconds' | 'months', worth: number])[] = [
  ['秒 秒鐘', 'seconds', 1],
  ['分鐘', 'seconds', 60],
  ['刻鐘', 'seconds', 900],
  ['小時 個小時 鐘頭 個鐘頭 個鐘', 'seconds', 3600],
  ['天 日 晝夜 夜 晚 個晚上 個工作日 工作日 個交易日 交易日 個工作天 工作天', 'seconds', 86_400],
  ['週 星期 個星期 禮拜 個禮拜 個週', 'seconds', 604_800],
  ['月 個月', 'months', 1],
  ['季 個季 季度 個季度', 'months', 3],
  ['年 週年 載 個年頭 個學年 學年', 'months', 12],
  ['世紀 個世紀', 'months', 1200],
];

export const units: readonly (readonly [words: string, meaning: UnitMeaning])[] = [
  ...rows.map(([kind, words]) => [words, { kind, worth: 1, scale: null }] as const),
  ['成', { kind: 'percent', worth: 10, scale: null }],
  ['折', { kind: 'percent', worth: 10, scale: null }],
  ['‰', { kind: 'percent', worth: 0.1, scale: null }],
  ['基點 個基點 點子', { kind: 'percentage-point', worth: 0.01, scale: null }],
  ...durations.map(([words, scale, worth]) => [words, { kind: 'duration', worth, scale }] as const),
];

/** What follows a unit where its characters begin another word: 3.3億天價, 8000台灣人. */
export const notUnits: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries({
    天: '價氣王然花',
    年: '輕級代齡紀薪',
    月: '薪球餅台票亮光',
    日: '本圓元幣籍裔報軍',
    季: '軍後節',
    夜: '市總',
    晚: '上間會宴報餐飯期',
    名: '稱單牌',
    家: '屬具園庭',
    台: '灣北',
    本: '土港屆',
    部: '長隊署份分門',
    位: '置',
    傷: '者勢口',
    死: '者因',
    次: '級',
    代: '表',
    股: '東市份價票民',
    方: '面向案便式法針程',
    大: '學陸選致概約幅量廈',
    條: '件例約款',
    行: '動為業政程人車使',
    派: '出遣',
    對: '於',
    批: '評准',
    起: '來源義碼因點',
    點: '名頭出擊',
    分: '別析子享手裂配之',
    區: '域別',
    市: '民場值價',
    省: '長委',
    縣: '長',
    州: '長',
    島: '嶼國',
    院: '長校方',
    校: '長園方',
    店: '員舖主',
    班: '主',
    發: '生展現言布佈表起行出動放射揮電燒',
    頭: '條部痛目號',
    架: '構設空',
    路: '線面人口況段',
    級: '別數',
    例: '如外子行',
    集: '團體中合資會結',
    輪: '船胎候流',
    場: '所館內',
    處: '理罰境',
    門: '外口票診檻',
    間: '接諜隙',
    套: '現利',
    道: '路歉德理',
    段: '落',
    片: '段面',
    盤: '中整面',
    球: '員隊迷場賽證星',
    站: '在出',
    度: '假過日',
    里: '程面',
    升: '至到級值幅溫學',
    克: '服制',
    角: '度色落',
    米: '飯蘭',
    重: '要大點返新申複',
    期: '間望待貨限中末權',
    版: '本權圖面',
    章: '程',
    地: '方鐵點產震球位板面盤',
    陣: '營亡容地',
    金: '額融錢牌屬色',
    銀: '行色',
    根: '據本',
    字: '眼幕',
    節: '目省約日',
    樣: '本子品',
    類: '似別型',
    員: '工',
    支: '持援付出撐票',
  }),
);
