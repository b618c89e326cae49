import { type Day, exists, inZone } from './calendar.js';

/**
 * What relative times are counted from: an ISO 8601 date or date and time, or an object that holds one.
 *
 * An article's `published` can be passed as it is. `timeZone` (IANA) matters only for a time in UTC ("…Z"): the day
 * is then the one of that zone.
 */
export type Anchor =
  | string
  | { readonly date: string; readonly timeZone?: string }
  | { readonly value: string; readonly timeZone?: string };

/** The anchor as the grammar uses it. */
export interface AnchorDay {
  day: Day;
  /** Minute of the day, or null where the anchor is a bare date. */
  minute: number | null;
  timeZone: string | null;
}

const pattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Reads an anchor; what is no ISO 8601 date is taken as none. */
export function readAnchor(anchor: Anchor | null | undefined): AnchorDay | null {
  if (anchor === null || anchor === undefined) return null;
  const text = typeof anchor === 'string' ? anchor : 'value' in anchor ? anchor.value : anchor.date;
  const timeZone = (typeof anchor === 'object' && anchor.timeZone) || null;
  const match = typeof text === 'string' ? pattern.exec(text.trim()) : null;
  if (match === null) return null;
  const [, year, month, day, hour, minute, zone] = match;
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  if (!exists(found)) return null;
  const minutes = hour === undefined ? null : Number(hour) * 60 + Number(minute);
  if (zone === 'Z' && timeZone !== null && minutes !== null) {
    const local = inZone(Date.UTC(found.year, found.month - 1, found.day, 0, minutes), timeZone);
    if (local !== null) return { ...local, timeZone };
  }
  return { day: found, minute: minutes, timeZone };
}
