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
