import { addDays, addMonths, type Day, daysBetween, weekdayOf } from './calendar.js';
import type { Reference } from './point.js';
import { asDay, inMonthOf, type NamedDay, ofDay, type Resolved, type Scope } from './scope.js';
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
    return scope.paragraph - namedDay.paragraph > 1 ? null : ofDay(addDays(namedDay, reference.value), true);
  }
  const found = inferDay(reference.value, weekday, scope);
  const contradicts = found !== null && weekday !== null && weekdayOf(found) !== weekday;
  return found === null || contradicts ? null : ofDay(found, true);
}

/** The month of a day that names none. */
function inferDay(day: number, weekday: number | null, scope: Scope): Day | null {
  if (scope.after !== null) {
    const first = asDay(scope.after);
    return first && inMonthOf(day < first.day ? addMonths(first, 1) : first, day);
  }
  if (scope.until !== null) {
    const last = asDay(scope.until);
    return last && inMonthOf(day > last.day ? addMonths(last, -1) : last, day);
  }
  const now = scope.anchor?.day ?? null;
  if (now !== null) {
    const months = [-1, 0, 1].map((offset) => inMonthOf(addMonths(now, offset), day));
    const [only, other] = months.filter((found) => found !== null && weekdayOf(found) === weekday);
    if (only && other === undefined) return only;
  }
  const near = now === null ? null : nearDay(day, now, scope.tense().tense);
  return scope.namedDay === null ? near : toldDay(day, near, scope.namedDay, scope);
}

/** A day that belongs to the day that the text named before it, or is the one near the article. */
function toldDay(day: number, near: Day | null, named: NamedDay, scope: Scope): Day | null {
  const now = scope.anchor?.day ?? null;
  // a story goes on in its own tense: what is to come is no part of one that was
  const planned = now !== null && daysBetween(named, now) < 0;
  if (scope.tense().tense === (planned ? 'past' : 'future')) return near;
  // 10月28日開幕，3日閉幕: on the third of that month or of the next
  const months = day < named.day ? [named, addMonths(named, 1)] : [named];
  const days = months.map((month) => inMonthOf(month, day)).filter((found) => found !== null);
  if (near !== null && days.some((found) => daysBetween(found, near) === 0)) return near;
  const [told, other] = days.filter((found) => planned || now === null || daysBetween(found, now) >= 0);
  if (told === undefined) return near;
  if (now === null || near === null || named.paragraph === scope.paragraph)
    return other === undefined ? told : null;
  // the story and the article's own days contend: what happened within the week is the article's
  return Math.abs(daysBetween(near, now)) <= RECENT_DAYS ? near : null;
}

/** The nearest such day of the article's month and its neighbours that the tense allows. */
function nearDay(day: number, now: Day, tense: Tense): Day | null {
  if (tense === 'future') return inMonthOf(day >= now.day ? now : addMonths(now, 1), day);
  if (day <= now.day) return inMonthOf(now, day);
  const past = inMonthOf(addMonths(now, -1), day);
  if (tense === 'past') return past;
  // ahead in this month or back in the last one: the nearer one, where it is clearly nearer
  const ahead = day - now.day;
  const back = past === null ? Number.POSITIVE_INFINITY : daysBetween(past, now);
  if (back <= 10 && back < ahead) return past;
  return ahead <= 10 && ahead < back ? inMonthOf(now, day) : null;
}
