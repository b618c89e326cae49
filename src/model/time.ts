import * as z from 'zod';

/** How much of a time the source gave: `2025-11-22` is a `day`, `2025-12-04 20:29` a `minute`. */
export const precisionSchema = z.enum(['day', 'minute', 'second']);

/** A point in time as the page gave it, never more exact than it was. */
export const publishedTimeSchema = z.strictObject({
  value: z
    .string()
    .describe(
      'ISO 8601: a bare date for precision "day", else a date and time with its offset, e.g. "2025-12-04T20:29+08:00"',
    ),
  precision: precisionSchema.describe('How much of the time the page gave, e.g. "minute"'),
  timeZone: z.string().describe('IANA time zone in which the outlet prints its times, e.g. "Asia/Hong_Kong"'),
  inferred: z
    .boolean()
    .describe(
      'true where part of the value was worked out (a relative time, an assumed zone) and not written down',
    ),
  raw: z
    .string()
    .describe('The words or characters that the value was read from, e.g. "2025 年 11 月 22 日"'),
});

export type PublishedTime = z.infer<typeof publishedTimeSchema>;
export type Precision = z.infer<typeof precisionSchema>;
