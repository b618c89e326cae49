/** Years counted from the one of the article. */
export const years: readonly (readonly [words: string, offset: number])[] = [
  ['今年 本年 今年度 本年度', 0],
  ['去年 上年 上一年 去年度', -1],
  ['前年', -2],
  ['大前年', -3],
  ['明年 來年 下一年 明年度', 1],
  ['後年', 2],
  ['大後年', 3],
];

/** Years counted from one that the text named before. */
export const yearsInText: readonly (readonly [words: string, offset: number])[] = [
  ['同年 當年', 0],
  ['翌年 次年 隔年', 1],
];

/** Centuries without a number, by their first year. */
export const centuries: readonly (readonly [words: string, firstYear: number])[] = [
  ['上世紀 上個世紀', 1900],
  ['本世紀 本個世紀', 2000],
];

/** What is taken off a year of an era to get one of the Common Era: 民國114年 is 2025. */
export const eras: readonly (readonly [words: string, offset: number])[] = [
  ['公元 西元', 0],
  ['民國 中華民國', 1911],
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['大正', 1911],
  ['明治', 1867],
];

export const months: readonly (readonly [words: string, offset: number])[] = [
  ['本月 這個月 這月 今月 今個月', 0],
  ['上月 上個月 上一個月', -1],
  ['上上月 上上個月', -2],
  ['下月 下個月 下一個月', 1],
  ['下下月 下下個月', 2],
];

export const monthsInText: readonly (readonly [words: string, offset: number])[] = [
  ['同月 當月', 0],
  ['翌月 次月', 1],
];

/** Words of the lunar calendar, and what has to follow them. */
export const lunarWords: readonly (readonly [words: string, next: RegExp])[] = [
  ['農歷 陰歷 舊歷 正月 臘月', /^/],
  ['閏', /^.月/],
  ['大年', /^[初三]/],
  ['年初', /^[一二三四五六七八九十](?!月|級|步|期)/],
];

export const days: readonly (readonly [words: string, offset: number])[] = [
  ['今天 今日 本日', 0],
  ['昨天 昨日', -1],
  ['前天 前日', -2],
  ['大前天', -3],
  ['明天 明日', 1],
  ['後天 後日', 2],
  ['大後天', 3],
];

export const daysInText: readonly (readonly [words: string, offset: number])[] = [
  ['當天 當日 同日 同一天 即日', 0],
  ['翌日 次日 隔天 隔日 第二天', 1],
];

/** Day and part of it in one word. */
export const dayparted: readonly (readonly [words: string, offset: number])[] = [
  ['今早 今晨 今午 今晚 今夜', 0],
  ['昨晚 昨夜 昨午 昨早 昨晨', -1],
  ['前晚', -2],
  ['明早 明晨 明午 明晚', 1],
];

export const daypartedInText: readonly (readonly [words: string, offset: number])[] = [
  ['當晚 當夜 同晚', 0],
  ['翌晨 翌晚', 1],
];

/** Weeks counted from the one of the article. */
export const weeks: readonly (readonly [words: string, offset: number])[] = [
  ['上 上個 上一個 上一', -1],
  ['上上 上上個', -2],
  ['本 這 這個 今 今個', 0],
  ['下 下個 下一個 下一', 1],
  ['下下 下下個', 2],
];

export const weekWords = ['週', '星期', '禮拜'] as const;

/** Weekdays from Monday. */
export const weekdayDigits = '一二三四五六日';

/** Which twelve hours a part of the day is in; "noon" is on either side of twelve, "night" on either side of midnight. */
export type Half = 'am' | 'noon' | 'pm' | 'evening' | 'night';

export const dayparts: readonly (readonly [words: string, half: Half])[] = [
  ['凌晨 清晨 早上 早晨 上午 黎明 晨早 朝早 清早 大清早 今早 今晨 昨早 昨晨 明早 明晨 翌晨', 'am'],
  ['中午 正午 午間', 'noon'],
  ['下午 午後 傍晚 黃昏 今午 昨午 明午', 'pm'],
  ['晚上 晚間 入夜 夜晚 今晚 昨晚 明晚 前晚 當晚 翌晚 同晚', 'evening'],
  ['深夜 夜間 半夜 午夜 夜里 今夜 昨夜 當夜', 'night'],
];

/** One character that is a part of the day right after a date: 30日晚, 週三早. */
export const shortDayparts: Readonly<Record<string, Half>> = {
  早: 'am',
  晨: 'am',
  午: 'noon',
  晚: 'evening',
  夜: 'night',
};

/** What follows such a character where it begins another word: 晚宴, 早前, 午餐. */
export const notDayparts = '報會餐宴飯安期年婚春班輩點市茶退場課膳色景總';

/** What follows 早 besides, where it means "long since": 早已, 早在. */
export const notMorning = '前後已就有於在';

/** A clock that the text names. The zone itself is not resolved. */
export const clockNames =
  '當地時間 本地時間 北京時間 香港時間 台北時間 台灣時間 東京時間 日本時間 首爾時間 韓國時間 倫敦時間 英國時間 巴黎時間 紐約時間 華盛頓時間 美東時間 美國東部時間 美西時間 ' +
  '美國時間 歐洲中部時間 格林尼治時間 格林威治時間 格林威治標準時間 莫斯科時間 新加坡時間 曼谷時間 悉尼時間 雪梨時間 澳洲時間 以色列時間 烏克蘭時間 加拿大時間 世界標準時間';

export const seasons: Readonly<Record<string, number>> = { 春: 21, 夏: 22, 秋: 23, 冬: 24 };

/** Stretches of quarters, years and days, counted from those of the article. */
export interface Steps {
  of: 'quarter' | 'year' | 'day';
  from: number;
  to: number;
}

export const steps: readonly (readonly [words: string, steps: Steps])[] = [
  ['本季 本季度 這季度 這個季度 今季', { of: 'quarter', from: 0, to: 0 }],
  ['上季 上季度 上個季度 上一季 上一季度', { of: 'quarter', from: -1, to: -1 }],
  ['下季 下季度 下個季度 下一季 下一季度', { of: 'quarter', from: 1, to: 1 }],
  ['今明兩年', { of: 'year', from: 0, to: 1 }],
  ['去今兩年', { of: 'year', from: -1, to: 0 }],
  ['今明兩日 今明兩天', { of: 'day', from: 0, to: 1 }],
  ['昨今兩日 昨今兩天', { of: 'day', from: -1, to: 0 }],
  ['明後兩日 明後兩天', { of: 'day', from: 1, to: 2 }],
];
