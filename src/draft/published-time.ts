import { foldLine } from '../document/clean-text.js';
import type { PublishedTime } from '../model.js';
import { dayInZone, instantIn, isCalendarDay, isoInZone, offsetAt } from './time-zone.js';

interface Wall {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
}

/** Year first, or day first as Hong Kong writes it: a month that stands first cannot be told from a day. */
const NUMERIC_DATE =
  /^(?:(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})|(?<firstDay>\d{1,2})(?<sign>[-/.])(?<laterMonth>\d{1,2})\k<sign>(?<lastYear>\d{4}))(?!\d)/;
/** What ISO 8601 has behind the date. */
const ISO_CLOCK = /^(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const CHINESE_DATE = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日?/;
const CLOCK =
  /(?<before>凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|[AP]M(?![A-Z]))?\s?(?<hour>\d{1,2})\s?(?:[:：]\s?(?<minute>\d{2})(?:[:：](?<second>\d{2}))?|[時时點点]\s?(?:(?<count>\d{1,2})\s?分?)?)(?:\s?(?<after>[AP]M)(?![A-Z]))?/i;
const RELATIVE = /^(\d{1,4}|幾|几)\s?(秒|分鐘|分钟|小時|小时|天|日|週|周|星期|個月|个月|年)[鐘钟]?前$/;
const RFC822 =
  /^(?:[A-Z][a-z]{2},\s)?(\d{1,2})\s([A-Z][a-z]{2})\s(\d{4})\s(\d{2}):(\d{2})(?::(\d{2}))?\s(GMT|UTC|UT|[+-]\d{4})$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Reads a time as outlets write it: ISO 8601 (`2025-12-04 20:29`), RFC 822, `2025.11.28 18:52`, `28/11/2025 下午6:52`,
 * `2025 年 11 月 22 日`, `2026年10月6日週二 下午5:30`, `2025年11月6日早上7点41分`.
 *
 * A time without an offset is the outlet's own (`timeZone`); the value is always given in that zone. What cannot be a
 * date of the calendar is `null`.
 */
export function readTime(raw: string | null | undefined, timeZone: string): PublishedTime | null {
  const text = raw ? foldLine(raw) : '';
  return readNumeric(text, timeZone) ?? readRfc822(text, timeZone) ?? readChinese(text, timeZone);
}

/** An instant given as milliseconds since 1970 (BBC) or, with `unit: 'second'`, as seconds (HK01). */
export function readEpoch(
  value: number | null | undefined,
  timeZone: string,
  unit: 'second' | 'millisecond' = 'millisecond',
): PublishedTime | null {
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) return null;
  const milliseconds = unit === 'second' ? value * 1000 : value;
  if (milliseconds > 8.64e15) return null;
  return atInstant(milliseconds, timeZone, String(value));
}

/**
 * Reads a relative time (`11 小時前`) back from when the page was fetched, no more exact than its unit; without that
 * anchor it stays unresolved (`null`).
 */
export function readAge(raw: string, retrievedAt: string | null, timeZone: string): PublishedTime | null {
  const found = RELATIVE.exec(raw.trim());
  const anchor = retrievedAt === null ? Number.NaN : Date.parse(retrievedAt);
  const count = Number(found?.[1]);
  const unit = found?.[2];
  if (!unit || Number.isNaN(anchor)) return null;
  const minutes = MINUTES[unit] ?? 0;
  if (minutes === 0 || Number.isNaN(count)) return null;
  const instant = anchor - count * minutes * 60_000;
  if (minutes < 1440) {
    return {
      value: isoInZone(instant, timeZone, 'minute'),
      precision: 'minute',
      timeZone,
      inferred: true,
      raw,
    };
  }
  return { value: dayInZone(instant, timeZone), precision: 'day', timeZone, inferred: true, raw };
}

/** Only units that have one length: months and years ago stay unresolved. */
const MINUTES: Record<string, number> = {
  分鐘: 1,
  分钟: 1,
  小時: 60,
  小时: 60,
  天: 1440,
  日: 1440,
  週: 10_080,
  周: 10_080,
  星期: 10_080,
};

function readNumeric(text: string, timeZone: string): PublishedTime | null {
  const date = NUMERIC_DATE.exec(text);
  if (!date) return null;
  const {
    year,
    month,
    day,
    lastYear = year,
    laterMonth = month,
    firstDay = day,
  } = date.groups as Record<string, string | undefined>;
  const wall = numbers({ year: lastYear, month: laterMonth, day: firstDay });
  const rest = text.slice(date[0].length);
  const iso = ISO_CLOCK.exec(rest);
  if (!iso) {
    const clock = CLOCK.exec(rest);
    const isAll = clock !== null && /^\s?[|｜·,，]?\s?$/.test(rest.replace(clock[0], ''));
    return isAll ? fromWall({ ...wall, ...hours(clock) }, timeZone, text) : null;
  }
  const [, hour, minute, second, offset] = iso;
  Object.assign(wall, numbers({ hour, minute, second }));
  if (offset === undefined) return fromWall(wall, timeZone, text);
  const shift = offset.toUpperCase() === 'Z' ? 0 : minutesOf(offset);
  const instant = instantIn(wall, shift);
  if (!isCalendarDay(wall) || instant === null) return null;
  if (wall.second !== undefined) return atInstant(instant, timeZone, text);
  return {
    value: isoInZone(instant, timeZone, 'minute'),
    precision: 'minute',
    timeZone,
    inferred: false,
    raw: text,
  };
}

function readRfc822(text: string, timeZone: string): PublishedTime | null {
  const found = RFC822.exec(text);
  if (!found) return null;
  const [, day, name = '', year, hour, minute, second, zone = 'GMT'] = found;
  const wall = numbers({ year, month: String(MONTHS.indexOf(name) + 1), day, hour, minute, second });
  const instant = instantIn(wall, /^[A-Z]/.test(zone) ? 0 : minutesOf(zone));
  return isCalendarDay(wall) && instant !== null ? atInstant(instant, timeZone, text) : null;
}

function readChinese(text: string, timeZone: string): PublishedTime | null {
  const found = CHINESE_DATE.exec(text);
  if (!found) return null;
  const [, year, month, day] = found;
  const clock = CLOCK.exec(text.slice(found.index + found[0].length));
  const wall = { ...numbers({ year, month, day }), ...(clock && hours(clock)) };
  return fromWall(wall, timeZone, clock ? text.slice(found.index) : found[0]);
}

/** What a clock of twelve or of twenty-four hours shows; nothing where there is no such hour. */
function hours({ groups = {} }: RegExpExecArray): Partial<Wall> {
  const { before, after, minute, count, second } = groups;
  const hour = hourOf(Number(groups.hour), before ?? after);
  if (hour === null) return {};
  return {
    hour,
    minute: Number(minute ?? count ?? 0),
    ...(second !== undefined && { second: Number(second) }),
  };
}

/** The hour of the day by its 12-hour name: 凌晨12點 is 0, 下午12點 is 12, 晚上12點 is midnight's 0. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (hour > 24) return null;
  if (half === undefined || hour > 12) return hour;
  if (half === '中午') return hour < 11 ? hour + 12 : hour;
  if (/^(?:下午|傍晚|PM)$/i.test(half)) return hour === 12 ? 12 : hour + 12;
  if (half === '晚上') return hour === 12 ? 0 : hour + 12;
  return hour === 12 ? 0 : hour;
}

function fromWall(wall: Wall, timeZone: string, raw: string): PublishedTime | null {
  if (!isCalendarDay(wall)) return null;
  if (wall.hour === undefined || wall.minute === undefined) {
    const { year, month, day } = wall;
    const value = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
    return { value, precision: 'day', timeZone, inferred: false, raw };
  }
  const instant = instantIn(wall, offsetAt(instantIn(wall, 0) ?? 0, timeZone));
  if (instant === null) return null;
  if (wall.second !== undefined) return { ...atInstant(instant, timeZone, raw) };
  return {
    value: isoInZone(instant, timeZone, 'minute'),
    precision: 'minute',
    timeZone,
    inferred: false,
    raw,
  };
}

function atInstant(milliseconds: number, timeZone: string, raw: string): PublishedTime {
  return {
    value: isoInZone(milliseconds, timeZone, 'second'),
    precision: 'second',
    timeZone,
    inferred: false,
    raw,
  };
}

function minutesOf(offset: string): number {
  const sign = offset.startsWith('-') ? -1 : 1;
  const digits = offset.replace(/\D/g, '');
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4)));
}

function numbers(parts: Record<keyof Wall, string | undefined> | Record<string, string | undefined>): Wall {
  const filled = Object.entries(parts).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(filled.map(([key, value]) => [key, Number(value)])) as unknown as Wall;
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
