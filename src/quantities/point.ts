import type { TimeExpression } from '../model/quantity.js';
import type { Clock } from './clock.js';
import type { Half, Steps } from './data/calendar-words.js';

/**
 * A unit of a date as it is written: a number, a step from the article's date (去年), or a step from a date that the
 * text named before (翌日). "short" is a year of two digits.
 */
export interface Reference {
  from: 'number' | 'short' | 'anchor' | 'text';
  value: number;
}

/** A stretch inside a year or a month, by its first and last unit. */
export interface Part {
  of: 'year' | 'month';
  first: number;
  last: number;
}

/** A date, a time of day or both, as far as the text spells it out. */
export interface Point {
  start: number;
  end: number;
  year: Reference | null;
  /** 80年代 with a year of 1980, 18世紀 with one of 1700. */
  span: 'decade' | 'century' | 'years' | null;
  /** 上季, 今明兩年. */
  steps: Steps | null;
  season: number | null;
  part: Part | null;
  month: Reference | null;
  day: Reference | null;
  weekday: number | null;
  week: number | null;
  half: Half | null;
  clock: Clock | null;
  /** A date in brackets after the words: 上週四（27日）. */
  gloss: Point | null;
  /** Whether its year is one of the Republic, so that others of the text may be. */
  republican: boolean;
  /** Lunar and other dates whose day a Gregorian calendar does not give. */
  unknowable: boolean;
}

/** What reading a point depends on beside its own words. */
export interface Reading {
  /** Set where the point is the second of a range or one of a recurrence: 26日至28號, 每月4號. */
  readonly goesOn?: boolean;
  /** Whether years of three digits are those of the Republic: 114年. */
  republican: boolean;
}

/** A point of which nothing has been read yet. */
export const emptyPoint = (at: number): Point => ({
  start: at,
  end: at,
  year: null,
  span: null,
  steps: null,
  season: null,
  part: null,
  month: null,
  day: null,
  weekday: null,
  week: null,
  half: null,
  clock: null,
  gloss: null,
  republican: false,
  unknowable: false,
});

/** Whether a point names a date, and not an hour alone. */
export const isDated = ({ year, steps, part, month, day, weekday, week }: Point): boolean =>
  [year, steps, part, month, day, weekday, week].some((named) => named !== null);

export function kindOf(point: Point): TimeExpression['kind'] {
  if (point.clock !== null) return isDated(point) ? 'date-time' : 'time-of-day';
  if (point.span !== null || point.season !== null || point.part !== null || point.steps !== null)
    return 'period';
  return point.week !== null && point.weekday === null && point.gloss === null ? 'period' : 'date';
}
