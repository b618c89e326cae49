import type { Draft } from './draft.js';

/**
 * How often each rule found the right words and the right source in annotated articles; `docs/claims.md` names the data.
 * Rules met fewer than ten times are set lower by hand.
 */
const measured: Record<string, number> = {
  'cue-clause': 0.92,
  'cue-continued': 0.95,
  'cue-earlier-subject': 0.85,
  'cue-omitted': 0.5,
  'cue-unknown-subject': 0.7,
  'quotation-first': 0.85,
  'quotation-alone': 0.95,
  'quotation-without-cue': 0.67,
  'quotation-colon': 0.8,
  according: 0.95,
  'cue-passive': 0.7,
  'author-thinks': 0.7,
  'pull-quote': 0.8,
  'reporter-asks': 0.8,
  'headline-colon': 0.93,
  'interview-turn': 0.9,
  subheading: 0.8,
  'figure-sentence': 0.92,
};

/** The share of this rule's claims that were right, a little less where the source stands for somebody else. */
export function confidenceOf(draft: Draft): number {
  const base = measured[draft.rule] ?? 0.5;
  const indirect = draft.source?.form === 'pronoun' || draft.parent !== null;
  return Math.round((indirect ? base * 0.95 : base) * 100) / 100;
}
