import * as z from 'zod';
import { publishedTimeSchema } from './time.js';
import { httpUrlSchema } from './url.js';

/** Another story that the page points to. */
export const relatedSchema = z.strictObject({
  kind: z.enum(['related', 'recommended', 'most-read', 'editors-pick', 'previous', 'next']),
  headline: z.string(),
  url: httpUrlSchema.nullable(),
  publisher: z.string().nullable().describe('Name of the outlet as the page writes it, e.g. "中央社"'),
  published: publishedTimeSchema.nullable(),
  age: z.string().nullable().describe('The age as the page writes it, e.g. "11 小時前"'),
  summary: z.string().nullable(),
});

export type Related = z.infer<typeof relatedSchema>;
