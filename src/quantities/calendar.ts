import { tzOffset } from '@date-fns/tz/tzOffset';
import { UTCDateMini } from '@date-fns/utc/date/mini';
// one by one: the index of date-fns loads three hundred files
import { addDays as plusDays } from 'date-fns/addDays';
import { addMonths as plusMonths } from 'date-fns/addMonths';

/** A calendar day. Months count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** A calendar month. */
export interface Month {
  year: number;
  month: number;
}

const dateOf = ({ year, month, day }: Day): Date => {
  const date = new UTCDateMini(2000, month - 1, day);
  // a constructor would take the years 0 to 99 for 1900 to 1999
  date.setFullYear(year, month - 1, day);
  return date;
};

const dayOf = (date: Date): Day => ({
  year: date.getFullYear(),
  month: date.getMonth() + 1,
  day: date.getDate(),
});

/** The day `count` days later, or earlier. */
export const addDays = (day: Day, count: number): Day => dayOf(plusDays(dateOf(day), count));

/** The month `count` months later, or earlier. */
export function addMonths({ year, month }: Month, count: number): Month {
  const result = dayOf(plusMonths(dateOf({ year, month, day: 1 }), count));
  return { year: result.year, month: result.month };
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** The Monday of the week that the day is in. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** How many days the month has. */
export const daysIn = ({ year, month }: Month): number =>
  dayNumber({ year, month: month + 1, day: 1 }) - dayNumber({ year, month, day: 1 });

/** Whether the calendar has such a day; no month is asked for its length on a day that they all have. */
export const exists = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysIn({ year, month }));

/** Days from `a` to `b`, negative where `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a);

/** Days since the first of 1970, a Thursday; a thirteenth month is the first of the next year. */
const dayNumber = ({ year, month, day }: Day): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;

/** The day and the minute `minutes` later than a day and a minute of it. */
export function addMinutes(day: Day, minute: number, minutes: number): { day: Day; minute: number } {
  const total = minute + minutes;
  const days = Math.floor(total / 1440);
  return { day: addDays(day, days), minute: total - days * 1440 };
}

/** A UTC time as the day and minute of a zone, or null where the zone is unknown. */
export function inZone(milliseconds: number, timeZone: string): { day: Day; minute: number } | null {
  const offset = tzOffset(timeZone, new Date(milliseconds));
  if (Number.isNaN(offset)) return null;
  const local = new UTCDateMini(milliseconds + offset * 60_000);
  return { day: dayOf(local), minute: local.getHours() * 60 + local.getMinutes() };
}
