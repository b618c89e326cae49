import type { AnchorDay } from './anchor.js';
import {
  addDays,
  addMinutes,
  addMonths,
  type Day,
  daysBetween,
  exists,
  type Month,
  mondayOf,
  monthsBetween,
  weekdayOf,
} from './calendar.js';
import { minuteOf } from './clock.js';
import {
  edtfCentury,
  edtfDay,
  edtfDays,
  edtfDecade,
  edtfInterval,
  edtfMonth,
  edtfMonths,
  edtfTime,
  edtfYear,
} from './edtf.js';
import type { Point, Reference } from './point.js';
import type { Tense } from './tense.js';

/** A date that the text named before, and where. */
export interface Named {
  year: number;
  month: number | null;
  day: number | null;
  at: number;
  sentence: number;
  paragraph: number;
}

/** What a point is resolved against. */
export interface Scope {
  anchor: AnchorDay | null;
  /** The last date named, of whatever precision; and the last one with a day. */
  named: Named | null;
  namedDay: Named | null;
  tense: Tense;
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
  date: { year: number; month: number | null; day: number | null } | null;
}

/** How far back 當日 may reach for its day, in characters. */
const DAY_REACH = 300;

/** How recent a bare day is taken to be of the article's own days. */
const RECENT_DAYS = 7;

/** A month or day without a year that lies further off than this from the article is left open. */
const NEAR_MONTHS = 5;

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

const ofDay = (day: Day, inferred: boolean): Resolved => ({ edtf: edtfDay(day), inferred, date: day });
const ofMonth = (month: Month, inferred: boolean): Resolved => ({
  edtf: edtfMonth(month),
  inferred,
  date: { ...month, day: null },
});

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

function resolveYear(point: Point, scope: Scope): Resolved | null {
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
  const day = { ...month, day: point.day.value };
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

function resolveMonth(point: Point, reference: Reference, scope: Scope): Resolved | null {
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
  if (after !== null) {
    return after.month !== null && month < after.month ? after.year + 1 : after.year;
  }
  if (until !== null) {
    return until.month !== null && month > until.month ? until.year - 1 : until.year;
  }
  const now = anchor?.day ?? null;
  if (now !== null && day !== null && weekday !== null) {
    const fitting = [now.year - 1, now.year, now.year + 1].filter(
      (year) => exists({ year, month, day }) && weekdayOf({ year, month, day }) === weekday,
    );
    if (fitting.length === 1) return fitting[0] ?? null;
  }
  const inSentence = named !== null && named.sentence === scope.sentence ? named : null;
  if (inSentence !== null) {
    const sequel = inSentence.month !== null && month < inSentence.month;
    const future = scope.tense === 'future' && now !== null && inSentence.year < now.year;
    if (!sequel && !future) return inSentence.year;
    // 去年12月……3月……: the months go on into the next year, or back
    if (sequel && !future && now !== null && inSentence.year < now.year) return null;
  }
  if (now === null) return null;
  const candidate = nearYear(month, day, now, scope.tense);
  const told = named !== null && named.paragraph === scope.paragraph && named.sentence === scope.sentence - 1;
  // a story of another year, told one sentence before, may go on here
  if (told && candidate !== named.year && scope.tense !== 'future' && named.year < now.year) return null;
  return candidate;
}

function nearYear(month: number, day: number | null, now: Day, tense: Tense): number | null {
  const same = { year: now.year, month };
  const distance = monthsBetween(now, same);
  const later = distance > 0 || (distance === 0 && day !== null && day > now.day);
  const earlier = distance < 0 || (distance === 0 && day !== null && day < now.day);
  // a day ahead may be today where the event was
  if (tense === 'over') return later && (distance > 0 || (day ?? 0) > now.day + 1) ? now.year - 1 : now.year;
  if (Math.abs(distance) <= NEAR_MONTHS && !(tense === 'past' && later && distance > 1)) return now.year;
  if (tense === 'future') return earlier ? now.year + 1 : now.year;
  if (tense === 'past') return later ? now.year - 1 : now.year;
  // a bare month is one of the article's year, unless the same month of the year beside it is nearer
  return Math.abs(distance) <= NEAR_MONTHS + 1 ? now.year : null;
}

function resolveDay(reference: Reference, weekday: number | null, scope: Scope): Resolved | null {
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

function asDay(named: Named): Day | null {
  return named.month === null || named.day === null
    ? null
    : { year: named.year, month: named.month, day: named.day };
}

const inMonthOf = (month: Month, day: number): Day | null => {
  const found = { year: month.year, month: month.month, day };
  return exists(found) ? found : null;
};

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

function resolveWeek(point: Point, scope: Scope): Resolved | null {
  const { anchor, after, tense } = scope;
  if (after !== null && point.weekday !== null && point.week === null) {
    const start = asDay(after);
    if (start === null) return null;
    return ofDay(addDays(start, (point.weekday - weekdayOf(start) + 7) % 7), true);
  }
  if (anchor === null) return null;
  const today = weekdayOf(anchor.day);
  if (point.week !== null) {
    // on a Sunday, last week is another one for those who begin it on Sunday than for those who begin it on Monday
    if (today === 7) return null;
    const monday = addDays(mondayOf(anchor.day), point.week * 7);
    if (point.weekday !== null) {
      return ofDay(addDays(monday, point.weekday - 1), true);
    }
    const first = point.part?.first ?? 1;
    const last = point.part?.last ?? 7;
    const edtf = edtfInterval(edtfDay(addDays(monday, first - 1)), edtfDay(addDays(monday, last - 1)));
    return { edtf, inferred: true, date: null };
  }
  if (point.weekday === null || tense === 'open') return null;
  // 「週四中美峰會」: the one that was or the one to come
  if (tense === null) return null;
  const back = (today - point.weekday + 7) % 7;
  const ahead = (point.weekday - today + 7) % 7;
  return ofDay(addDays(anchor.day, tense === 'future' ? ahead : -back), true);
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
