import * as z from 'zod';
import { spanSchema } from './span.js';

/** A number with what it counts. */
export const figureSchema = z.strictObject({
  span: spanSchema.describe('Where the figure stands in its field'),
  text: z.string().describe('The figure as written, e.g. "約50億加元"'),
  kind: z
    .enum([
      'percent',
      'percentage-point',
      'money',
      'count',
      'ordinal',
      'duration',
      'ratio',
      'measure',
      'number',
    ])
    .describe(
      '"percent" for 25% and 一成半, "ratio" for 三分之一 and 1.8倍, "measure" for 39公里, "number" with no unit',
    ),
  value: z
    .number()
    .nullable()
    .describe(
      'The number multiplied out, e.g. 5000000000; null for an open range such as 介乎…至…, where min and max say it',
    ),
  min: z.number().nullable().describe('Lower bound where the wording gives one (至少, 逾, 介乎)'),
  max: z.number().nullable().describe('Upper bound where the wording gives one (最多, 不足, 至)'),
  unit: z.string().nullable().describe('Unit or measure word as written, e.g. "人", "公里", "%"'),
  currency: z.string().length(3).nullable().describe('ISO 4217 code of an amount of money, e.g. "CAD"'),
  approximate: z.boolean().describe('true with 約, 近, 多, 餘, 上下 and the like'),
});

/** A time that the text names. */
export const timeExpressionSchema = z.strictObject({
  span: spanSchema.describe('Where the expression stands in its field'),
  text: z.string().describe('The expression as written, e.g. "10月30日至11月1日"'),
  kind: z.enum(['date', 'date-range', 'time-of-day', 'date-time', 'period']),
  value: z
    .string()
    .nullable()
    .describe(
      'EDTF (ISO 8601-2), e.g. "2025-10-30/2025-11-01"; null where it cannot be known without guessing',
    ),
  inferred: z.boolean().describe('true where the date of the article decided part of the value'),
});

export type Figure = z.infer<typeof figureSchema>;
export type TimeExpression = z.infer<typeof timeExpressionSchema>;
