/** A time as a clock on the wall shows it. */
interface Wall {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
}

const MINUTE = 60_000;

/** Milliseconds since 1970 of a wall time in a zone that is `offset` minutes ahead of UTC; `null` for no such time. */
export function instantIn(wall: Wall, offset: number): number | null {
  const { year, month, day, hour = 0, minute = 0, second = 0 } = wall;
  if (hour > 24 || minute > 59 || second > 60) return null;
  const instant = Date.UTC(year, month - 1, day, hour, minute, second) - offset * MINUTE;
  return Number.isNaN(instant) ? null : instant;
}

/** Whether the calendar has such a day. */
export function isCalendarDay({ year, month, day }: Wall): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Zones that have kept one offset (in minutes) since 1982, by the IANA database: asking `Intl` for them costs more than
 * reading the rest of a time.
 */
const STEADY: ReadonlyMap<string, number> = new Map([
  ['UTC', 0],
  ['Asia/Hong_Kong', 480],
  ['Asia/Macau', 480],
  ['Asia/Singapore', 480],
  ['Asia/Taipei', 480],
]);
/** Singapore moved its clocks for the last time at the end of 1981. */
const STEADY_SINCE = Date.UTC(1982, 1, 1);

/** Whether this is the name of a zone, by the IANA database of the machine. */
export function isTimeZone(name: string): boolean {
  if (STEADY.has(name)) return true;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** How many minutes the zone is ahead of UTC at an instant. */
export function offsetAt(instant: number, timeZone: string): number {
  const steady = STEADY.get(timeZone);
  if (steady !== undefined && instant >= STEADY_SINCE) return steady;
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    timeZoneName: 'longOffset',
    year: 'numeric',
  }).formatToParts(instant);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const found = /([+-])(\d{2}):?(\d{2})/.exec(name);
  if (!found) return 0;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3]));
}

/** `2025-12-04T20:29:02+08:00`, cut at the precision. */
export function isoInZone(instant: number, timeZone: string, precision: 'minute' | 'second'): string {
  const offset = offsetAt(instant, timeZone);
  const local = new Date(instant + offset * MINUTE).toISOString();
  return local.slice(0, precision === 'minute' ? 16 : 19) + offsetName(offset);
}

/** The day on which an instant falls in the zone. */
export function dayInZone(instant: number, timeZone: string): string {
  return new Date(instant + offsetAt(instant, timeZone) * MINUTE).toISOString().slice(0, 10);
}

function offsetName(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
