import { addDays, mondayOf, weekdayOf } from './calendar.js';
import { edtfDay, edtfInterval } from './edtf.js';
import type { Point } from './point.js';
import { asDay, ofDay, type Resolved, type Scope } from './scope.js';

export function resolveWeek(point: Point, scope: Scope): Resolved | null {
  const { anchor, after } = scope;
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
  // 「週四中美峰會」: the one that was or the one to come
  if (point.weekday === null) return null;
  const { tense } = scope.tense();
  if (tense === 'open' || tense === null) return null;
  const back = (today - point.weekday + 7) % 7;
  const ahead = (point.weekday - today + 7) % 7;
  return ofDay(addDays(anchor.day, tense === 'future' ? ahead : -back), true);
}
