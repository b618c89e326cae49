import { isDated, type Point } from './point.js';
import type { Resolved } from './scope.js';

/** 明天下午3點至8點: the second hour is on the day of the first. */
export function onDayOf(from: Resolved | null, second: Point, to: Resolved | null): Resolved | null {
  if (from?.date == null || to === null || isDated(second)) return to;
  return { ...from, edtf: from.edtf.replace(/T.*|$/, to.edtf) };
}

/** The first value of an interval, or the only one. */
export const startOf = (edtf: string): string => edtf.replace(/\/.*/, '');
/** Its last value. */
export const endOf = (edtf: string): string => edtf.slice(edtf.lastIndexOf('/') + 1);

/** Whether two values make no range: an hour of no day and a day, or an end before the beginning, which was read wrongly. */
export function isBroken(from: Resolved, to: Resolved): boolean {
  const first = startOf(from.edtf);
  const last = endOf(to.edtf);
  if (first.startsWith('T') !== last.startsWith('T')) return true;
  const plain = /^\d[^X]*$/.test(first) && /^\d[^X]*$/.test(last);
  return plain && first.slice(0, last.length) > last;
}
