import * as z from 'zod';
import { httpUrlSchema } from './url.js';

/** An outlet: who wrote the article, or whose page carried it. */
export const publisherSchema = z.strictObject({
  id: z.string().nullable().describe('Stable key of the outlet where it is known, e.g. "hk01"'),
  name: z.string().describe('Name as the outlet writes it, e.g. "香港01"'),
  url: httpUrlSchema.nullable().describe('Its home page, e.g. "https://www.hk01.com/"'),
});

/** One name of the byline. */
export const authorSchema = z.strictObject({
  name: z.string().describe('The name alone, without role or place, e.g. "林大立"'),
  kind: z.enum(['person', 'organization']).describe('"organization" for desks, outlets and agencies'),
  role: z.string().nullable().describe('Role or title, e.g. "專任研究員"'),
  affiliation: z.string().nullable().describe('Where the role is held, e.g. "海東大學海洋研究所"'),
  latinName: z
    .string()
    .nullable()
    .describe('The name in Latin letters where the byline gives it, e.g. "Tess Wong"'),
});

export type Publisher = z.infer<typeof publisherSchema>;
export type Author = z.infer<typeof authorSchema>;
