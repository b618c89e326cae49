import type { Span } from '../../../src/model/span.js';
import { agreement, overlap } from './spans.js';

/** What of a claim decides whether two claims are about the same words. */
export interface Placed {
  contents: readonly Span[];
  cue: Span | null;
}

export interface Pair<P, G> {
  predicted: P;
  gold: G;
  /** Agreement of the two contents, 0 to 1. */
  agreement: number;
}

/** Contents that share less than this are two claims, unless one cue made both. */
const ENOUGH = 0.3;
const ENOUGH_WITH_CUE = 0.15;
/** How much a shared cue counts where several claims compete for one. */
const CUE_BONUS = 0.3;

export const shareCue = (a: Placed, b: Placed) =>
  a.cue !== null && b.cue !== null && overlap(a.cue, b.cue) > 0;

/** One to one: each claim stands in one pair at most, and the best pairs are made first. */
export function align<P extends Placed, G extends Placed>(
  predicted: readonly P[],
  gold: readonly G[],
): Pair<P, G>[] {
  const candidates = predicted.flatMap((p) =>
    gold.flatMap((g) => {
      const shared = agreement(p.contents, g.contents);
      const cue = shareCue(p, g);
      if (shared < (cue ? ENOUGH_WITH_CUE : ENOUGH)) return [];
      return [{ pair: { predicted: p, gold: g, agreement: shared }, rank: shared + (cue ? CUE_BONUS : 0) }];
    }),
  );
  candidates.sort((a, b) => b.rank - a.rank);
  const taken = new Set<P | G>();
  const pairs: Pair<P, G>[] = [];
  for (const { pair } of candidates) {
    if (taken.has(pair.predicted) || taken.has(pair.gold)) continue;
    taken.add(pair.predicted).add(pair.gold);
    pairs.push(pair);
  }
  return pairs;
}
