import * as z from 'zod';
import { figureSchema, timeExpressionSchema } from './quantity.js';
import { spanSchema } from './span.js';

/** Who stands behind a claim, passes it on, or is spoken to. */
export const sourceSchema = z.strictObject({
  span: spanSchema
    .nullable()
    .describe('Where the source is mentioned in the field; null where it is left out or stands elsewhere'),
  text: z.string().nullable().describe('The mention as written, e.g. "財長柏倫特"; null with a null span'),
  name: z
    .string()
    .nullable()
    .describe('Whom the mention stands for, e.g. "史葛·柏倫特"; null where nobody can tell'),
  kind: z.enum(['person', 'organization', 'group', 'document', 'anonymous', 'author']),
  form: z
    .enum(['full', 'name', 'title', 'pronoun', 'omitted', 'heading'])
    .describe('How the mention names it: "full" has name and role, "omitted" has no words'),
  role: z.string().nullable().describe('Role or title, e.g. "財政部長"'),
  affiliation: z.string().nullable().describe('Country, body or employer, e.g. "美國"'),
  latinName: z.string().nullable().describe('Name in Latin letters from a gloss, e.g. "Scott Berent"'),
  entity: z.string().describe('One key for all mentions of the same source in the article'),
});

/** The words that signal the attribution. */
export const cueSchema = z.strictObject({
  span: spanSchema.describe('Where the cue stands in the field'),
  text: z.string().describe('The cue as written, e.g. "回應稱"'),
  lemma: z.string().describe('The entry of the lexicon, in Traditional script, e.g. "稱"'),
  act: z.string().describe('What is done with the words, e.g. "say", "deny", "announce", "demand", "think"'),
  stance: z
    .string()
    .describe('What the writer lets show of the claim, e.g. "neutral", "certain", "doubtful"'),
  negated: z.boolean().describe('true where the cue itself is negated (並未表示)'),
});

/** One stretch of what is claimed. */
export const contentSchema = z.strictObject({
  span: spanSchema.describe('Where it stands in the field; quotation marks at the ends left out'),
  text: z.string(),
  verbatim: z.boolean().describe('true where it stands in quotation marks'),
});

/** One proposition put forward by one source under one cue, at one place of the article. */
export const claimSchema = z.strictObject({
  id: z.string().describe('Stable for the same article, e.g. "c3"'),
  kind: z
    .enum(['quote', 'reported', 'mixed', 'statement'])
    .describe(
      '"quote" in quotation marks, "reported" without, "mixed" with quoted pieces, "statement" in the article\'s own voice',
    ),
  field: z
    .enum(['text', 'headline', 'caption'])
    .describe('The string that all offsets of the claim count in'),
  block: z.int().nonnegative().nullable().describe('Index of the block it stands in; null in the headline'),
  span: spanSchema.describe('The stretch that holds source, cue and contents'),
  text: z.string().describe('The words of `span`'),
  contents: z.array(contentSchema).min(1),
  cue: cueSchema.nullable(),
  source: sourceSchema.nullable(),
  via: z.array(sourceSchema).describe('Who passed it on, outermost first'),
  addressee: sourceSchema.nullable().describe('Whom it was said to, e.g. the reporters in 向記者表示'),
  polarity: z.enum(['positive', 'negative']),
  certainty: z.enum(['asserted', 'hedged', 'conditional', 'question']),
  tense: z.enum(['past', 'present', 'future']).nullable(),
  figures: z.array(figureSchema),
  times: z.array(timeExpressionSchema),
  parent: z.string().nullable().describe('Id of the claim that this one is nested in'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe('How often claims of this rule were right when measured, 0 to 1'),
  rule: z.string().describe('Name of the rule that made the claim, e.g. "cue-clause"'),
});

export type Source = z.infer<typeof sourceSchema>;
export type Cue = z.infer<typeof cueSchema>;
export type ClaimContent = z.infer<typeof contentSchema>;
export type Claim = z.infer<typeof claimSchema>;
