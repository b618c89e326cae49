import * as z from 'zod';
import { blockSchema } from './block.js';
import { claimSchema } from './claim.js';
import { authorSchema, publisherSchema } from './people.js';
import { relatedSchema } from './related.js';
import { publishedTimeSchema } from './time.js';
import { httpUrlSchema } from './url.js';

/**
 * The one shape that every outlet's pages, payloads and copied texts become.
 *
 * All plain JSON; unknown scalars are `null`, unknown lists are `[]`: the shape never changes.
 */
export const articleSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: z
    .string()
    .describe(
      '"<adapter>:<native id>", else "<adapter>:x-<hash of headline and text>", e.g. "hk01:60301719"',
    ),
  adapter: z.string().describe('Id of the adapter that read it, e.g. "hk01"'),
  publisher: publisherSchema.describe('Who wrote it'),
  syndicator: publisherSchema.nullable().describe("Whose page carried it, when someone else's"),
  url: httpUrlSchema.nullable().describe('Canonical address of this copy'),
  originalUrl: httpUrlSchema
    .nullable()
    .describe("Address of the publisher's own copy, when the page names it"),
  language: z
    .enum(['zh-Hant-HK', 'zh-Hant-TW', 'zh-Hant', 'zh-Hans'])
    .describe('BCP 47 tag, e.g. "zh-Hant-HK"'),
  genre: z.enum(['news', 'opinion', 'live', 'video', 'sponsored']),
  headline: z.string().nullable().describe('White space folded; never invented'),
  summary: z
    .array(z.string())
    .describe('Standfirst or key points, where the page marks them apart from the body'),
  authors: z.array(authorSchema),
  published: publishedTimeSchema.nullable(),
  modified: publishedTimeSchema.nullable(),
  sections: z
    .array(z.string())
    .describe('Where the outlet files it, widest first, e.g. ["港聞", "社會新聞"]'),
  tags: z.array(z.string()),
  blocks: z.array(blockSchema).describe('The body in page order'),
  text: z.string().describe('The text-bearing blocks joined by a blank line ("\\n\\n")'),
  related: z.array(relatedSchema),
  access: z.enum(['full', 'truncated']).describe('"truncated" where the page withholds part of the article'),
  claims: z.array(claimSchema).describe('In reading order; [] with `claims: false`'),
});

export type Article = z.infer<typeof articleSchema>;
export type Language = Article['language'];
export type Genre = Article['genre'];
