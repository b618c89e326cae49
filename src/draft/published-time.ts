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

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const CHINESE_DATE = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日?/;
const CLOCK =
  /(凌晨|清晨|早上|上午|中午|下午|傍晚|晚上)?\s?(\d{1,2})\s?(?:[:：]\s?(\d{2})|[時时点點]\s?(\d{1,2})?)/;
const RELATIVE = /^(\d{1,4}|幾|几)\s?(秒|分鐘|分钟|小時|小时|天|日|週|周|星期|個月|个月|年)[鐘钟]?前$/;
const RFC822 =
  /^(?:[A-Z][a-z]{2},\s)?(\d{1,2})\s([A-Z][a-z]{2})\s(\d{4})\s(\d{2}):(\d{2})(?::(\d{2}))?\s(GMT|UTC|UT|[+-]\d{4})$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Reads a time as outlets write it: ISO 8601 (`2025-12-04 20:29`), RFC 822, `2025 年 11 月 22 日`,
 * `2026年10月6日週二 下午5:30`, `2025年11月6日早上7点41分`.
 *
 * A time without an offset is the outlet's own (`timeZone`); the value is always given in that zone. What cannot be a
 * date of the calendar is `null`.
 */
export function readTime(raw: string | null | undefined, timeZone: string): PublishedTime | null {
  const text = raw ? foldLine(raw) : '';
  return readIso(text, timeZone) ?? readRfc822(text, timeZone) ?? readChinese(text, timeZone);
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

function readIso(text: string, timeZone: string): PublishedTime | null {
  const found = ISO.exec(text);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, offset] = found;
  const wall = numbers({ year, month, day, hour, minute, second });
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
  const wall = numbers({ year, month, day });
  if (clock) {
    const hour = hourOf(Number(clock[2]), clock[1]);
    if (hour !== null) Object.assign(wall, { hour, minute: Number(clock[3] ?? clock[4] ?? 0) });
  }
  return fromWall(wall, timeZone, clock ? text.slice(found.index) : found[0]);
}

/** The hour of the day by its 12-hour name: 凌晨12點 is 0, 下午12點 is 12, 晚上12點 is midnight's 0. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (hour > 24) return null;
  if (half === undefined || hour > 12) return hour;
  if (half === '中午') return hour < 11 ? hour + 12 : hour;
  if (half === '下午' || half === '傍晚') return hour === 12 ? 12 : hour + 12;
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
