import { addDays, addMinutes, addMonths, type Day, daysBetween, weekdayOf } from './calendar.js';
import { minuteOf } from './clock.js';
import { edtfDay, edtfInterval, edtfMonths, edtfTime, edtfYear } from './edtf.js';
import { isDated, type Point } from './point.js';
import { resolveDay } from './resolve-day.js';
import { resolveWeek } from './resolve-week.js';
import { resolveMonth, resolveYear } from './resolve-year.js';
import { asDay, inMonthOf, ofDay, type Resolved, type Scope } from './scope.js';

/** The value of a point, or null where it cannot be known. */
export function resolve(point: Point, scope: Scope): Resolved | null {
  if (point.unknowable) return null;
  const dated = resolveDate(point, scope);
  if (point.clock === null) return dated;
  const minute = minuteOf(point.clock);
  if (!isDated(point)) {
    return minute === null
      ? null
      : { edtf: edtfTime(minute, point.clock.second), inferred: false, date: null };
  }
  const start = asDay(dated?.date ?? null);
  // an hour on either side of noon leaves the day known
  if (dated === null || start === null || minute === null) return dated;
  const { day, minute: rest } = addMinutes(start, 0, minute);
  return { ...dated, edtf: `${edtfDay(day)}${edtfTime(rest, point.clock.second)}` };
}

function resolveDate(point: Point, scope: Scope): Resolved | null {
  if (point.gloss !== null) return resolveGloss(point, point.gloss, scope);
  if (point.steps !== null) return resolveSteps(point.steps, scope);
  if (point.year !== null || point.part?.of === 'year') return resolveYear(point, scope);
  if (point.month !== null) return resolveMonth(point, point.month, scope);
  if (point.day !== null) return resolveDay(point.day, point.weekday, scope);
  return resolveWeek(point, scope);
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
  // 18日（星期四）
  const weekday = point.weekday ?? (gloss.day === null && gloss.week === null ? gloss.weekday : null);
  const outer = resolveDate({ ...point, weekday, gloss: null }, scope);
  const { day, month } = gloss;
  if (day === null || day.from !== 'number') return outer ?? resolveDate(gloss, scope);
  if (gloss.year !== null) return resolveDate(gloss, scope);
  const near = asDay(outer?.date ?? null) ?? firstDay(outer) ?? scope.anchor?.day ?? null;
  if (near === null) return null;
  const months =
    month === null
      ? [-1, 0, 1].map((offset) => addMonths(near, offset))
      : [-1, 0, 1].map((offset) => ({ year: near.year + offset, month: month.value }));
  const candidates = months
    .map((found) => inMonthOf(found, day.value))
    .filter((found) => found !== null)
    .sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)));
  const fitting = candidates.find((found) => weekdayOf(found) === point.weekday);
  const found = fitting ?? candidates[0];
  // within two weeks of what the words say, or the two contradict each other
  return found === undefined || Math.abs(daysBetween(near, found)) > 14 ? null : ofDay(found, true);
}

/** The first day of a week, for the date in brackets after 下週初. */
function firstDay(resolved: Resolved | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})\//.exec(resolved?.edtf ?? '');
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
