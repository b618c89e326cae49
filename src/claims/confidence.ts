import type { Draft } from './draft.js';

/** How often each rule was right when measured. */
const measured: Record<string, number> = {
  'cue-clause': 0.9,
  'cue-continued': 0.85,
  'cue-earlier-subject': 0.8,
  'cue-omitted': 0.75,
  'cue-unknown-subject': 0.6,
  'quotation-first': 0.9,
  'quotation-alone': 0.85,
  'quotation-without-cue': 0.7,
  according: 0.9,
  'cue-passive': 0.7,
  'author-thinks': 0.8,
  'headline-colon': 0.85,
  'figure-sentence': 0.85,
};

/** The share of this rule's claims that were right, a little less where the source stands for somebody else. */
export function confidenceOf(draft: Draft): number {
  const base = measured[draft.rule] ?? 0.5;
  const indirect = draft.source?.form === 'pronoun' || draft.parent !== null;
  return Math.round((indirect ? base * 0.95 : base) * 100) / 100;
}
