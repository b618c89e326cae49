import * as z from 'zod';
import { spanSchema } from './span.js';

/** How sure one adapter is that a document is its own. */
export const detectionSchema = z.strictObject({
  adapter: z.string(),
  score: z.number().min(0).max(1),
  evidence: z.array(z.string()).describe('What speaks for it, in words'),
});

/** A piece of the page that reached no field: text of it, or a picture by its address. */
export const droppedSchema = z.strictObject({
  text: z.string(),
  span: spanSchema.nullable().describe('Where it stands in the decoded input; null in a payload'),
  rule: z.string().describe('Why it was dropped, e.g. "advertisement"'),
});

/** Something a reader of the article should know about how it was read. */
export const diagnosticSchema = z.strictObject({
  code: z.string().describe('Stable name, e.g. "undecodable-bytes"'),
  severity: z.enum(['info', 'warning']),
  message: z.string(),
  span: spanSchema.nullable().describe('The place in the decoded input that it speaks of'),
  field: z.string().nullable().describe('The field of the article that it speaks of, e.g. "published"'),
});

/** How an article was read: which outlet, what was left out, what is doubtful. */
export const reportSchema = z.strictObject({
  detection: z.array(detectionSchema).describe('Best first'),
  dropped: z.array(droppedSchema).describe('In page order'),
  diagnostics: z.array(diagnosticSchema),
});

export type Detection = z.infer<typeof detectionSchema>;
export type Dropped = z.infer<typeof droppedSchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Report = z.infer<typeof reportSchema>;
