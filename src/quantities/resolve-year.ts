import { addMonths, type Day, exists, type Month, weekdayOf } from './calendar.js';
import { edtfCentury, edtfDays, edtfDecade, edtfInterval, edtfMonths, edtfYear } from './edtf.js';
import type { Point, Reference } from './point.js';
import { ofDay, ofMonth, type Resolved, type Scope } from './scope.js';

/** A month or day without a year that lies further off than this from the article is left open. */
const NEAR_MONTHS = 5;

function yearOf(reference: Reference, scope: Scope): { year: number; inferred: boolean } | null {
  const { from, value } = reference;
  if (from === 'number') return { year: value, inferred: false };
  if (from === 'text') {
    return scope.named === null || scope.paragraph - scope.named.paragraph > 1
      ? null
      : { year: scope.named.year + value, inferred: true };
  }
  if (scope.anchor === null) return null;
  const now = scope.anchor.day.year;
  if (from === 'anchor') return { year: now + value, inferred: true };
  // two digits: the year up to ten years ahead, else of the hundred before
  const year = now - (now % 100) + value;
  return { year: year > now + 10 ? year - 100 : year, inferred: true };
}

export function resolveYear(point: Point, scope: Scope): Resolved | null {
  const known = point.year === null ? yearWithout(scope) : yearOf(point.year, scope);
  if (known === null) return null;
  const { year, inferred } = known;
  const date = { year, month: null, day: null };
  if (point.span === 'decade') return { edtf: edtfDecade(year), inferred, date: null };
  if (point.span === 'century') return { edtf: edtfCentury(year), inferred, date: null };
  if (point.span === 'years' && point.part !== null) {
    return { edtf: edtfInterval(edtfYear(point.part.first), edtfYear(point.part.last)), inferred, date };
  }
  if (point.season !== null) return { edtf: `${edtfYear(year)}-${point.season}`, inferred, date };
  if (point.part?.of === 'year') {
    const edtf = edtfMonths(year, point.part.first, point.part.last);
    return { edtf, inferred, date: { year, month: point.part.last, day: null } };
  }
  if (point.month === null) return { edtf: edtfYear(year), inferred, date };
  return withinYear(point, { year, month: point.month.value }, inferred);
}

function withinYear(point: Point, month: Month, inferred: boolean): Resolved | null {
  if (point.part?.of === 'month') {
    return { ...ofMonth(month, inferred), edtf: edtfDays(month, point.part.first, point.part.last) };
  }
  if (point.day === null) return ofMonth(month, inferred);
  const day = { year: month.year, month: month.month, day: point.day.value };
  return exists(day) ? ofDay(day, inferred) : null;
}

/** The year of a quarter that names none: the one before it in the sentence, else the article's. */
function yearWithout(scope: Scope): { year: number; inferred: boolean } | null {
  if (scope.after !== null) return { year: scope.after.year, inferred: true };
  if (scope.until !== null) return { year: scope.until.year, inferred: true };
  if (scope.named !== null && scope.named.sentence === scope.sentence) {
    return { year: scope.named.year, inferred: true };
  }
  return scope.anchor === null ? null : { year: scope.anchor.day.year, inferred: true };
}

export function resolveMonth(point: Point, reference: Reference, scope: Scope): Resolved | null {
  if (reference.from !== 'number') {
    const { named } = scope;
    const from =
      reference.from === 'anchor'
        ? scope.anchor?.day
        : named !== null && named.month !== null && scope.paragraph - named.paragraph <= 1
          ? { year: named.year, month: named.month }
          : null;
    return from == null ? null : withinYear(point, addMonths(from, reference.value), true);
  }
  const day = point.day?.value ?? null;
  const year = inferYear(reference.value, day, point.weekday, scope);
  return year === null ? null : withinYear(point, { year, month: reference.value }, true);
}

/** The year of a month, or of a day of a month, that names none. */
function inferYear(month: number, day: number | null, weekday: number | null, scope: Scope): number | null {
  const { after, until, named, anchor } = scope;
  // 2024年至8月, 8月至2025年: of that year or of the one beside it
  if (after !== null) return after.month && (month < after.month ? after.year + 1 : after.year);
  if (until !== null) return until.month && (month > until.month ? until.year - 1 : until.year);
  const now = anchor?.day ?? null;
  if (now !== null && day !== null && weekday !== null) {
    const years = [now.year, now.year - 1, now.year + 1];
    const told = named?.paragraph === scope.paragraph ? [named.year, ...years] : years;
    const fits = (year: number) =>
      exists({ year, month, day }) && weekdayOf({ year, month, day }) === weekday;
    return told.find(fits) ?? null;
  }
  const inSentence = named !== null && named.sentence === scope.sentence ? named : null;
  if (inSentence !== null) {
    const sequel = inSentence.month !== null && month < inSentence.month;
    const future = scope.tense().tense === 'future' && now !== null && inSentence.year < now.year;
    if (!sequel && !future) return inSentence.year;
    // 去年12月……3月……: the months go on into the next year, or back
    if (sequel && !future && now !== null && inSentence.year < now.year) return null;
  }
  if (now === null) return null;
  const candidate = nearYear(month, day, now, scope);
  const told = named !== null && named.paragraph === scope.paragraph && named.sentence === scope.sentence - 1;
  // a story of another year, told one sentence before, may go on here
  if (told && candidate !== named.year && scope.tense().tense !== 'future' && named.year < now.year)
    return null;
  return candidate;
}

function nearYear(month: number, day: number | null, now: Day, scope: Scope): number | null {
  const { tense, sure } = scope.tense();
  const distance = month - now.month;
  if (tense === 'past') {
    // what surely is past lies not ahead at all, but for the day that it already is elsewhere
    const ahead = sure ? distance > 0 || (distance === 0 && day !== null && day > now.day + 1) : distance > 1;
    return ahead ? now.year - 1 : now.year;
  }
  if (tense === 'future') return distance < -NEAR_MONTHS ? now.year + 1 : now.year;
  // a bare month is one of the article's year, unless the same month of the year beside it is nearer
  return Math.abs(distance) <= NEAR_MONTHS + 1 ? now.year : null;
}
