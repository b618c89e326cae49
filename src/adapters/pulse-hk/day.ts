import type { Context } from '../../draft/adapter.js';
import { readAge, readTime } from '../../draft/published-time.js';
import type { PublishedTime } from '../../model.js';
import { TIME_ZONE } from './outlet.js';

/** `2025 年 11 月 22 日`, `2025 年 11 月 01` (typed by hand), `2025-11-22`, `2025/11/22`. */
const DAY = /\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日?|\d{4}[-/]\d{1,2}[-/]\d{1,2}/;
const CLOCK = /\s?(?:星期.|週.)?,?\s?(?:[上下]午)?\s?\d{1,2}[:：]\d{2}(?::\d{2})?(?:\s?[AP]M)?/;
const LABEL = /(?:發[佈布表](?:日期|時間)?於?|刊登[於日]期?|出版|Published(?: on)?)?\s?[:：]?\s?/;
const DAY_LINE = new RegExp(`^${LABEL.source}(?:${DAY.source})(?:${CLOCK.source})?$`, 'i');
const DAY_AT_END = new RegExp(`\\s?(?:${DAY.source})$`);
const DAYS = new RegExp(DAY.source, 'g');
const AGE = /^(?:\d{1,4}|幾)\s?(?:秒|分鐘|小時|天|日|週|周|星期|個月|月|年)鐘?前$/;

/** Whether a line is a date and nothing else. */
export function isDayLine(text: string): boolean {
  return text.length <= 40 && DAY_LINE.test(text);
}

export function isAge(text: string): boolean {
  return AGE.test(text);
}

/** A date as the theme shows it; what the page gives to the minute (`datetime`) goes through `readTime` itself. */
export function readDay(text: string | null): PublishedTime | null {
  const time = readTime(text, TIME_ZONE);
  if (time || !text) return time;
  const found = /\d{4}[-/]\d{1,2}[-/]\d{1,2}/.exec(text)?.[0];
  const day = readTime(found?.replaceAll('/', '-'), TIME_ZONE);
  return day && found ? { ...day, raw: found } : null;
}

/** A text and the date at its end: `headline 2025 年 11 月 01`. */
export function splitDay(text: string): { before: string; day: string | null } {
  const found = DAY_AT_END.exec(text);
  if (!found) return { before: text, day: null };
  return { before: text.slice(0, found.index).trimEnd(), day: found[0].trim() };
}

export function withoutDays(text: string): string {
  return text.replace(DAYS, '');
}

/** When another story appeared, as its date or its age (`3 小時前`) says. */
export function timeOf(
  text: string,
  { retrievedAt }: Context,
): { published: PublishedTime | null; age: string | null } {
  if (isAge(text)) return { published: readAge(text, retrievedAt, TIME_ZONE), age: text };
  return { published: readDay(text), age: null };
}
