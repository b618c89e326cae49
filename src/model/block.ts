import * as z from 'zod';
import { spanSchema } from './span.js';
import { httpUrlSchema } from './url.js';

const span = spanSchema.describe('Where the block stands in `article.text`');
const noSpan = z.null().describe('The block bears no text of the article');
const origin = spanSchema
  .nullable()
  .describe('Where the block stands in the decoded input; null where its text came out of a payload');
const text = z.string().describe('The text of the block: `article.text.slice(span.start, span.end)`');

/** Emphasis or a link inside a paragraph. */
export const markSchema = z.strictObject({
  kind: z.enum(['strong', 'emphasis', 'link']),
  span: spanSchema.describe('Where the marked words stand in `article.text`'),
  url: httpUrlSchema.nullable().describe('Where a link leads, e.g. "https://www.hk01.com/article/1"'),
});

export const headingBlockSchema = z.strictObject({
  type: z.literal('heading'),
  level: z.int().min(2).max(6).describe('2 for the first rank below the headline'),
  text,
  span,
  origin,
});

export const paragraphBlockSchema = z.strictObject({
  type: z.literal('paragraph'),
  text,
  marks: z.array(markSchema).describe('Emphasis and links in reading order'),
  span,
  origin,
});

export const listBlockSchema = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z
    .array(z.string())
    .describe('The items without bullets or numbers; `text` is the items joined by "\\n"'),
  text,
  span,
  origin,
});

export const quotationBlockSchema = z.strictObject({
  type: z.literal('quotation'),
  text,
  attribution: z.string().nullable().describe('Who is quoted, where the pull quote says it, e.g. "陳大文"'),
  span,
  origin,
});

export const tableBlockSchema = z.strictObject({
  type: z.literal('table'),
  rows: z
    .array(z.array(z.string()))
    .describe('Cell texts; `text` is the cells joined by a tab and the rows by "\\n"'),
  text,
  span,
  origin,
});

export const imageBlockSchema = z.strictObject({
  type: z.literal('image'),
  src: httpUrlSchema.nullable().describe('Address of the picture; null in copied text'),
  alt: z.string().nullable().describe('Alternative text where it says more than the caption'),
  caption: z.string().nullable().describe('What the picture shows, without its credit'),
  credit: z.string().nullable().describe('Who made or gave the picture, e.g. "陳大文攝"'),
  span: noSpan,
  origin,
});

export const embedBlockSchema = z.strictObject({
  type: z.literal('embed'),
  kind: z.enum(['video', 'audio', 'social', 'map', 'chart', 'other']),
  provider: z.string().nullable().describe('Whose player or widget it is, e.g. "YouTube"'),
  url: httpUrlSchema.nullable().describe('Where the embedded piece can be seen'),
  caption: z.string().nullable(),
  span: noSpan,
  origin,
});

/** One piece of the article in page order. */
export const blockSchema = z.discriminatedUnion('type', [
  headingBlockSchema,
  paragraphBlockSchema,
  listBlockSchema,
  quotationBlockSchema,
  tableBlockSchema,
  imageBlockSchema,
  embedBlockSchema,
]);

export type Mark = z.infer<typeof markSchema>;
export type Block = z.infer<typeof blockSchema>;
export type HeadingBlock = z.infer<typeof headingBlockSchema>;
export type ParagraphBlock = z.infer<typeof paragraphBlockSchema>;
export type ListBlock = z.infer<typeof listBlockSchema>;
export type QuotationBlock = z.infer<typeof quotationBlockSchema>;
export type TableBlock = z.infer<typeof tableBlockSchema>;
export type ImageBlock = z.infer<typeof imageBlockSchema>;
export type EmbedBlock = z.infer<typeof embedBlockSchema>;
