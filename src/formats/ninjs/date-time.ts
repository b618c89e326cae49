const isoDateTime =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d)(:[0-5]\d(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The value as an RFC 3339 date-time, which asks for seconds and an offset; `null` for a bare date, which a
 * date-time could only hold with an hour that nobody gave.
 *
 * @example
 * toDateTime('2025-12-04T20:29+08:00') // '2025-12-04T20:29:00+08:00'
 * toDateTime('2025-12-04') // null
 */
export function toDateTime(value: string): string | null {
  const match = isoDateTime.exec(value);
  if (!match) return null;
  const [, year, month, day, hour, minute, second = ':00', offset] = match;
  const inMonth = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1;
  if (!inMonth || Number(day) > daysIn(Number(year), Number(month))) return null;
  return `${year}-${month}-${day}T${hour}:${minute}${second}${offset}`;
}
