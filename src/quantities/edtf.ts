import { type Day, daysIn, type Month } from './calendar.js';

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** A year: 2025, -0220 for 221 BCE. */
export const edtfYear = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));

export const edtfMonth = ({ year, month }: Month): string => `${edtfYear(year)}-${pad(month, 2)}`;

export const edtfDay = (day: Day): string => `${edtfMonth(day)}-${pad(day.day, 2)}`;

/** A time of day: T14:51, T14:51:30. */
export function edtfTime(minute: number, second: number | null): string {
  const seconds = second === null ? '' : `:${pad(second, 2)}`;
  return `T${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}${seconds}`;
}

/** 198X, 17XX. */
export const edtfDecade = (year: number): string => `${edtfYear(year).slice(0, -1)}X`;
export const edtfCentury = (year: number): string => `${edtfYear(year).slice(0, -2)}XX`;

export const edtfInterval = (from: string, to: string): string => `${from}/${to}`;

/** Months of one year as an interval. */
export const edtfMonths = (year: number, first: number, last: number): string =>
  edtfInterval(edtfMonth({ year, month: first }), edtfMonth({ year, month: last }));

/** Days of one month as an interval, ending with the month where `last` is beyond it. */
export const edtfDays = (month: Month, first: number, last: number): string =>
  edtfInterval(edtfDay({ ...month, day: first }), edtfDay({ ...month, day: Math.min(last, daysIn(month)) }));
