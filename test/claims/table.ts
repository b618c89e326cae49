import type { Claim } from '../../src/claims.js';

/** A claim as a table row: kind, cue, source, contents. */
export type Row = [kind: Claim['kind'], cue: string | null, source: string | null, ...contents: string[]];

export const rowOf = (claim: Claim): Row => [
  claim.kind,
  claim.cue?.text ?? null,
  claim.source?.name ?? null,
  ...claim.contents.map((content) => content.text),
];
