import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Claim } from '../../../src/model/claim.js';

const markedSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().optional(),
});

const goldClaimSchema = z.object({
  kind: z.enum(['quote', 'reported', 'mixed', 'statement']),
  contents: z.array(markedSchema).min(1),
  cue: markedSchema.nullable(),
  source: z
    .object({
      mention: markedSchema.nullable(),
      names: z.array(z.string()).min(1),
      type: z.enum(['person', 'organisation', 'group', 'document', 'anonymous', 'author']),
    })
    .nullable(),
  via: z.array(z.string()),
  polarity: z.enum(['positive', 'negative']),
  certainty: z.enum(['asserted', 'hedged', 'conditional', 'question']),
  optional: z.boolean().default(false),
});

const goldFileSchema = z.object({ document: z.string(), claims: z.array(goldClaimSchema) });

export type GoldClaim = z.infer<typeof goldClaimSchema>;

/** An annotated text: `claims` count in UTF-16 code units into `text`. */
export interface GoldDocument {
  name: string;
  text: string;
  claims: GoldClaim[];
}

/** What the folder holds: every `NAME.json` with claims, and the names of those whose text lies elsewhere. */
export function readGold(folder: string): { documents: GoldDocument[]; withoutText: string[] } {
  const documents: GoldDocument[] = [];
  const withoutText: string[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json')) continue;
    const json: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (typeof json !== 'object' || json === null || !('claims' in json)) continue;
    const name = file.slice(0, -'.json'.length);
    const { document, claims } = goldFileSchema.parse(json);
    const path = join(folder, document);
    if (existsSync(path)) documents.push({ name, text: readFileSync(path, 'utf8'), claims });
    else withoutText.push(name);
  }
  return { documents, withoutText };
}

export const isAttributed = ({ kind }: Pick<Claim, 'kind'>) => kind !== 'statement';

/** A text of sentences that only look like claims: nothing in it is anybody's. */
export const isNegative = ({ claims }: GoldDocument) => !claims.some(isAttributed);

/** What is wrong with an annotation in itself, one line each; none where it is sound. */
export function faults({ text, claims }: GoldDocument): string[] {
  return claims.flatMap((claim, i) => {
    const marked = [...claim.contents, claim.cue, claim.source?.mention].filter((mark) => !!mark);
    const shifted = marked
      .filter(
        ({ start, end, text: words }) =>
          start >= end || (words ?? text.slice(start, end)) !== text.slice(start, end),
      )
      .map(({ start, text: words }) => `claim ${i}: "${words}" does not stand at ${start}`);
    const sourceless = isAttributed(claim) && !claim.source ? [`claim ${i}: attributed to nobody`] : [];
    const cued = !isAttributed(claim) && claim.cue ? [`claim ${i}: a statement with a cue`] : [];
    return [...shifted, ...sourceless, ...cued];
  });
}
