import type { AnchorDay } from './anchor.js';
import { type Day, exists, type Month } from './calendar.js';
import { edtfDay, edtfMonth } from './edtf.js';
import type { Tense } from './tense.js';

/** A date as far as it is known. */
export interface KnownDate {
  year: number;
  month: number | null;
  day: number | null;
}

/** A date that the text named before, and where. */
export interface Named extends KnownDate {
  at: number;
  sentence: number;
  paragraph: number;
}

/** One with a day. */
export type NamedDay = Named & Day;

/** What a point is resolved against. */
export interface Scope {
  anchor: AnchorDay | null;
  /** The last date named, of whatever precision; and the last one with a day. */
  named: Named | null;
  namedDay: NamedDay | null;
  /** What the words around the time say of its tense: asked for only where no year is written. */
  tense: () => { tense: Tense; sure: boolean };
  at: number;
  /** Whether nothing but punctuation or a conjunction stands before the time. */
  opensClause: boolean;
  sentence: number;
  paragraph: number;
  /** The date that this one must not lie before: the first of a range. */
  after: Named | null;
  /** The date that it must not lie behind: the second of a range that says its year. */
  until: Named | null;
}

/** A point in time as far as it could be known. */
export interface Resolved {
  edtf: string;
  inferred: boolean;
  date: KnownDate | null;
}

export const ofDay = (day: Day, inferred: boolean): Resolved => ({ edtf: edtfDay(day), inferred, date: day });
export const ofMonth = (month: Month, inferred: boolean): Resolved => ({
  edtf: edtfMonth(month),
  inferred,
  date: { year: month.year, month: month.month, day: null },
});

/** The date as a day, where it is one. */
export function asDay(date: KnownDate | null): Day | null {
  if (date === null || date.month === null || date.day === null) return null;
  return { year: date.year, month: date.month, day: date.day };
}

/** The day of a month, where the month has it. */
export const inMonthOf = (month: Month, day: number): Day | null => {
  const found = { year: month.year, month: month.month, day };
  return exists(found) ? found : null;
};
