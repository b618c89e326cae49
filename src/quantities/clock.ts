import { dayparts, type Half, notDayparts, notMorning, shortDayparts } from './data/calendar-words.js';
import { type Numeral, readNumeral } from './numeral.js';
import { skipBlank } from './unit.js';
import { WordTable } from './word-table.js';

/** A time of day as it is written. */
export interface Clock {
  hour: number;
  minute: number;
  second: number | null;
  half: Half | null;
  /** Written as 14:30 or 08時: the twenty-four hours are meant even without a part of the day, as they are above 12. */
  full: boolean;
}

const parts = /* @__PURE__ */ new WordTable<Half>(dayparts);
/** Nouns that make 三點 three points: 提出4點建議. */
const points = /* @__PURE__ */ new WordTable([
  [
    '建議 要求 共識 意見 理由 原因 主張 聲明 方案 原則 倡議 看法 疑問 訴求 內容 說明 重點 好處 安排 措施 期望 結論 觀察 反思 啟示 請求 承諾 計劃 提議 感受 想法 大關 指數 來說',
    true,
  ],
]);

/** Words that make 點 a point of an index: 升200點. */
const indexWords = /[升跌漲挫報攀收低高指攻破守失逼見至]\s?$/;

/** The words for a part of the day. */
export const daypartWords = (): string[] => parts.words();

/** The part of the day that begins at `at`; single characters only right after a date. */
export function readDaypart(
  text: string,
  at: number,
  afterDate: boolean,
): { end: number; half: Half } | null {
  const word = parts.at(text, at);
  if (word !== null) return { end: word.end, half: word.meaning };
  const half = afterDate ? shortDayparts[text.charAt(at)] : undefined;
  if (half === undefined) return null;
  const next = text.charAt(at + 1);
  const other = half === 'am' ? notDayparts + notMorning : notDayparts;
  return next !== '' && other.includes(next) ? null : { end: at + 1, half };
}

/**
 * The time of day whose hour begins at `at`, or null.
 *
 * `anchored` says that a date or a part of the day stands before it: without one, 3點 needs minutes or the like to be
 * an hour and not three points.
 */
export function readClock(
  text: string,
  at: number,
  half: Half | null,
  anchored: boolean,
): { end: number; clock: Clock } | null {
  return readDigital(text, at, half) ?? readSpoken(text, at, half, anchored);
}

const digital = /^(\d{1,2})[:](\d{2})(?:[:](\d{2}))?(?![\d:])(時|(?:am|pm|AM|PM)(?![A-Za-z]))?/;

function readDigital(text: string, at: number, half: Half | null): { end: number; clock: Clock } | null {
  const match = digital.exec(text.slice(at, at + 12));
  // 2025-10-30T14:30
  const before = text.slice(Math.max(0, at - 2), at);
  if (match === null || (/[\d:.A-Za-z]$/.test(before) && !/\dT$/.test(before))) return null;
  const [whole, hours, minutes, seconds, suffix] = match;
  const hour = Number(hours);
  const minute = Number(minutes);
  const second = seconds === undefined ? null : Number(seconds);
  if (hour > 24 || minute > 59 || (second ?? 0) > 59 || (hour === 24 && minute > 0)) return null;
  const letters = suffix?.toLowerCase();
  const written = letters === 'am' || letters === 'pm' ? letters : half;
  return { end: at + whole.length, clock: { hour, minute, second, half: written, full: true } };
}

function readSpoken(
  text: string,
  at: number,
  half: Half | null,
  anchored: boolean,
): { end: number; clock: Clock } | null {
  const about = anchored ? readNumeral(text, at) : null;
  // 早上七八點 is one of two hours
  if (
    about?.kind === 'several' &&
    about.high <= 12 &&
    /^[點時](?!間)/.test(text.slice(about.end, about.end + 2))
  ) {
    return {
      end: about.end + 1,
      clock: { hour: about.low, minute: 0, second: null, half: null, full: false },
    };
  }
  const hour = wholeNumber(text, at, 24) ?? (anchored ? hourBeforeZero(text, at) : null);
  if (hour === null) return null;
  const unitAt = hour.arabic ? skipBlank(text, hour.end) : hour.end;
  const unit = text.charAt(unitAt);
  if (unit !== '點' && unit !== '時') return null;
  const minutes = readMinutes(text, unitAt + 1);
  if (!anchored && minutes === null && !standsAlone(text, at, unitAt, hour)) return null;
  // 11月6日10時05分: right after a date, hours and minutes are written as on a clock of 24 hours
  const written = anchored && unit === '時' && minutes !== null && /\d/.test(text.charAt(minutes.end - 2));
  const full = written || hour.low === 0 || text.charAt(at) === '0';
  const clock: Clock = {
    hour: hour.low,
    minute: minutes?.minute ?? 0,
    second: minutes?.second ?? null,
    half,
    full,
  };
  return { end: minutes?.end ?? unitAt + 1, clock };
}

/** 晚上九點零九: by itself it is read as 9.09. */
function hourBeforeZero(text: string, at: number): Numeral | null {
  const hour =
    /^(?:二?十)?[一二兩三四五六七八九]?(?=點零[一二三四五六七八九])/.exec(text.slice(at, at + 6))?.[0] ?? '';
  const numeral = readNumeral(hour, 0);
  return numeral && { ...numeral, start: at, end: at + numeral.end };
}

function wholeNumber(text: string, at: number, most: number): Numeral | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.kind !== 'exact' || numeral.bare || !Number.isInteger(numeral.low))
    return null;
  return numeral.low <= most && numeral.end - at <= 3 ? numeral : null;
}

/** 51分, 半, 三刻, 20, 許, 鐘, 正 after the hour. */
function readMinutes(
  text: string,
  at: number,
): { end: number; minute: number; second: number | null } | null {
  const next = text.charAt(at);
  if (next === '半') return { end: at + 1, minute: 30, second: null };
  if (next === '正' || next === '整' || next === '許' || next === '鐘') {
    const also = next === '鐘' && /[許整正]/.test(text.charAt(at + 1)) ? 1 : 0;
    return { end: at + 1 + also, minute: 0, second: null };
  }
  if (next === '多') return { end: text.charAt(at + 1) === '鐘' ? at + 2 : at + 1, minute: 0, second: null };
  const from = skipBlank(text, at);
  const minute = wholeNumber(text, from, 59);
  if (minute === null) return null;
  const unitAt = minute.arabic ? skipBlank(text, minute.end) : minute.end;
  const unit = text.charAt(unitAt);
  if (unit === '刻' && minute.low <= 3) return { end: unitAt + 1, minute: minute.low * 15, second: null };
  if (unit === '分' && text.charAt(unitAt + 1) !== '鐘') {
    const seconds = wholeNumber(text, skipBlank(text, unitAt + 1), 59);
    if (seconds !== null && text.charAt(seconds.end) === '秒') {
      return { end: seconds.end + 1, minute: minute.low, second: seconds.low };
    }
    const exact = text.charAt(unitAt + 1) === '許' ? 2 : 1;
    return { end: unitAt + exact, minute: minute.low, second: null };
  }
  // 3點34, 九點零九: two digits with no word after them
  const twoDigits = minute.arabic
    ? minute.end - from === 2 && from === at
    : minute.digits !== null && text.charAt(from) === '零';
  if (!twoDigits || /[萬億%.,個人名倍:]/.test(text.charAt(minute.end))) return null;
  return { end: minute.end, minute: minute.low, second: null };
}

/** Whether a bare 3點 or 15時 is an hour: Arabic, and nothing around it counts points. */
function standsAlone(text: string, at: number, unitAt: number, hour: Numeral): boolean {
  if (!hour.arabic) return false;
  if (points.at(text, skipBlank(text, unitAt + 1)) !== null) return false;
  if (indexWords.test(text.slice(Math.max(0, at - 2), at)) || /[提第這那的]/.test(text.charAt(at - 1)))
    return false;
  return text.charAt(unitAt) === '點' || hour.low >= 6;
}

/** The minute of the day, or null where it may be before noon or after it. 24:00 is 1440. */
export function minuteOf({ hour, minute, half, full }: Clock): number | null {
  const turned = half === null ? (full || hour > 12 ? hour : null) : hourIn(half, hour);
  return turned === null ? null : turned * 60 + minute;
}

function hourIn(half: Half, hour: number): number | null {
  if (hour > 12) return hour;
  if (half === 'am') return hour % 12;
  if (half === 'noon') return hour <= 4 ? hour + 12 : hour;
  if (half === 'pm') return hour === 12 ? 12 : hour + 12;
  if (hour === 12) return 24;
  if (hour >= 5) return hour + 12;
  // 「昨晚2點」 may be of either night; 「半夜1點」 is after midnight
  return half === 'night' ? hour : null;
}

/** The second hour of a range is in the half of the day of the first, or in the one after it. */
export function inheritHalf(first: Clock, second: Clock): void {
  if (first.half === null) {
    if (!first.full) first.half = second.half;
  } else if (second.half === null && !second.full) {
    const turns = first.half === 'noon' || (first.half === 'am' && second.hour % 12 < first.hour % 12);
    second.half = turns ? 'pm' : first.half;
  }
}
