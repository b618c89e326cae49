import { addDays, addMonths, type Day, daysBetween, weekdayOf } from './calendar.js';
import type { Reference } from './point.js';
import { asDay, inMonthOf, type Named, ofDay, type Resolved, type Scope } from './scope.js';
import type { Tense } from './tense.js';

/** How far back 當日 may reach for its day, in characters. */
const DAY_REACH = 300;

/** How recent a bare day is taken to be of the article's own days. */
const RECENT_DAYS = 7;

export function resolveDay(reference: Reference, weekday: number | null, scope: Scope): Resolved | null {
  const { anchor, namedDay } = scope;
  if (reference.from === 'anchor')
    return anchor === null ? null : ofDay(addDays(anchor.day, reference.value), true);
  if (reference.from === 'text') {
    // 「火災當日」 is the day of the fire, whatever day was named last
    if (!scope.opensClause || namedDay === null || scope.at - namedDay.at > DAY_REACH) return null;
    const day = scope.paragraph - namedDay.paragraph > 1 ? null : asDay(namedDay);
    return day === null ? null : ofDay(addDays(day, reference.value), true);
  }
  const found = inferDay(reference.value, weekday, scope);
  return found === null ? null : ofDay(found, true);
}

/** The month of a day that names none. */
function inferDay(day: number, weekday: number | null, scope: Scope): Day | null {
  const { after, until, anchor, namedDay: named } = scope;
  if (after !== null && after.month !== null) {
    const month = { year: after.year, month: after.month };
    return inMonthOf(after.day !== null && day < after.day ? addMonths(month, 1) : month, day);
  }
  if (until !== null && until.month !== null) {
    const month = { year: until.year, month: until.month };
    return inMonthOf(until.day !== null && day > until.day ? addMonths(month, -1) : month, day);
  }
  const now = anchor?.day ?? null;
  if (now !== null && weekday !== null) {
    const fitting = [-1, 0, 1]
      .map((offset) => inMonthOf(addMonths(now, offset), day))
      .filter((found) => found !== null && weekdayOf(found) === weekday);
    if (fitting.length === 1) return fitting[0] ?? null;
  }
  const fromAnchor = now === null ? null : nearDay(day, now, scope.tense);
  const told = scope.tense === 'future' ? null : toldDay(day, named, now);
  if (told === null || fromAnchor === null || named === null || now === null) return told ?? fromAnchor;
  if (named.paragraph === scope.paragraph || daysBetween(told, fromAnchor) === 0) return told;
  // the story and the article's own days contend: what happened within the week is the article's
  return Math.abs(daysBetween(fromAnchor, now)) <= RECENT_DAYS ? fromAnchor : null;
}

/** The day in the month of the date that the text named before, where that is clear and not ahead of the article. */
function toldDay(day: number, named: Named | null, now: Day | null): Day | null {
  if (named === null || named.month === null) return null;
  const month = { year: named.year, month: named.month };
  const told = inMonthOf(month, day);
  if (told === null || (now !== null && daysBetween(told, now) < 0)) return null;
  const next = inMonthOf(addMonths(month, 1), day);
  const turns = named.day !== null && day < named.day;
  const ambiguous = turns && next !== null && (now === null || daysBetween(next, now) >= 0);
  return ambiguous ? null : told;
}

/** The nearest such day of the article's month and its neighbours that the tense allows. */
function nearDay(day: number, now: Day, tense: Tense): Day | null {
  if (tense === 'future') return inMonthOf(day >= now.day ? now : addMonths(now, 1), day);
  if (day <= now.day) return inMonthOf(now, day);
  const past = inMonthOf(addMonths(now, -1), day);
  if (tense === 'past' || tense === 'over') return past;
  // ahead in this month or back in the last one: the nearer one, where it is clearly nearer
  const ahead = day - now.day;
  const back = past === null ? Number.POSITIVE_INFINITY : daysBetween(past, now);
  if (back <= 10 && back < ahead) return past;
  return ahead <= 10 && ahead < back ? inMonthOf(now, day) : null;
}
