import * as z from 'zod';

/**
 * A half-open stretch `[start, end)` of a string, in UTF-16 code units: `field.slice(start, end)` is the text.
 *
 * The unit is the one that JavaScript's own string methods count in, so a character outside the BMP (𨋢) counts two.
 */
export const spanSchema = z
  .strictObject({
    start: z.int().nonnegative().describe('First UTF-16 code unit of the stretch, from 0'),
    end: z.int().nonnegative().describe('The UTF-16 code unit after its last one'),
  })
  .describe('A half-open stretch of a string in UTF-16 code units, e.g. {"start": 0, "end": 4}');

export type Span = z.infer<typeof spanSchema>;
