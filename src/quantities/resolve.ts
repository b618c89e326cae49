import { addDays, addMinutes, addMonths, type Day, daysBetween, weekdayOf } from './calendar.js';
import { minuteOf } from './clock.js';
import { edtfDay, edtfInterval, edtfMonths, edtfTime, edtfYear } from './edtf.js';
import type { Point } from './point.js';
import { resolveDay } from './resolve-day.js';
import { resolveWeek } from './resolve-week.js';
import { resolveMonth, resolveYear } from './resolve-year.js';
import { inMonthOf, ofDay, type Resolved, type Scope } from './scope.js';

/** The value of a point, or null where it cannot be known. */
export function resolve(point: Point, scope: Scope): Resolved | null {
  if (point.unknowable) return null;
  const dated = resolveDate(point, scope);
  if (point.clock === null) return dated;
  const minute = minuteOf(point.clock);
  const hasDate = point.day !== null || point.weekday !== null || point.year !== null || point.month !== null;
  if (!hasDate) {
    return minute === null
      ? null
      : { edtf: edtfTime(minute, point.clock.second), inferred: false, date: null };
  }
  if (dated?.date?.month == null || dated.date.day === null) return dated;
  // an hour on either side of noon leaves the day known
  if (minute === null) return dated;
  const start = { year: dated.date.year, month: dated.date.month, day: dated.date.day };
  const { day, minute: rest } = addMinutes(start, 0, minute);
  return { ...dated, edtf: `${edtfDay(day)}${edtfTime(rest, point.clock.second)}` };
}

function resolveDate(point: Point, scope: Scope): Resolved | null {
  if (point.gloss !== null) return resolveGloss(point, point.gloss, scope);
  if (point.steps !== null) return resolveSteps(point.steps, scope);
  if (point.year !== null || point.season !== null || (point.part?.of === 'year' && point.month === null)) {
    return resolveYear(point, scope);
  }
  if (point.month !== null) return resolveMonth(point, point.month, scope);
  if (point.day !== null) return resolveDay(point.day, point.weekday, scope);
  if (point.weekday !== null || point.week !== null) return resolveWeek(point, scope);
  return null;
}

/** 上季, 今明兩年: stretches counted from the article. */
function resolveSteps(steps: NonNullable<Point['steps']>, scope: Scope): Resolved | null {
  const now = scope.anchor?.day;
  if (now === undefined) return null;
  const { of, from, to } = steps;
  if (of === 'quarter') {
    const first = addMonths({ year: now.year, month: now.month - ((now.month - 1) % 3) }, from * 3);
    return { edtf: edtfMonths(first.year, first.month, first.month + 2), inferred: true, date: null };
  }
  const edtf =
    of === 'year'
      ? edtfInterval(edtfYear(now.year + from), edtfYear(now.year + to))
      : edtfInterval(edtfDay(addDays(now, from)), edtfDay(addDays(now, to)));
  return { edtf, inferred: true, date: null };
}

/** 上週四（27日）: the date in brackets decides, the words outside say near what. */
function resolveGloss(point: Point, gloss: Point, scope: Scope): Resolved | null {
  const outer = resolveDate({ ...point, gloss: null }, scope);
  if (gloss.day === null || gloss.day.from !== 'number') return outer ?? resolveDate(gloss, scope);
  if (gloss.year !== null) return resolveDate(gloss, scope);
  const rough = outer?.date?.month != null && outer.date.day !== null ? (outer.date as Day) : null;
  const near = rough ?? firstDay(outer) ?? scope.anchor?.day ?? null;
  if (near === null) return null;
  const months = gloss.month === null ? [-1, 0, 1].map((offset) => addMonths(near, offset)) : null;
  const years = [near.year - 1, near.year, near.year + 1];
  const candidates = (months ?? years.map((year) => ({ year, month: gloss.month?.value ?? 1 })))
    .map((month) => inMonthOf(month, gloss.day?.value ?? 0))
    .filter((day) => day !== null)
    .sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)));
  const fitting = candidates.find((day) => point.weekday === null || weekdayOf(day) === point.weekday);
  const found = fitting ?? candidates[0];
  // within two weeks of what the words say, or the two contradict each other
  return found === undefined || Math.abs(daysBetween(near, found)) > 14 ? null : ofDay(found, true);
}

/** The first day of a week, for the date in brackets after 下週初. */
function firstDay(resolved: Resolved | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})\//.exec(resolved?.edtf ?? '');
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
