import { certaintyOf } from './certainty.js';
import { FUTURE, PAST, PRESENT } from './lexicon.js';
import type { Passage } from './passage.js';
import { polarityOf } from './polarity.js';
import { type Stretch, saidIn } from './said.js';

export type Polarity = 'positive' | 'negative';
export type Certainty = 'asserted' | 'hedged' | 'conditional' | 'question';
export type Tense = 'past' | 'present' | 'future' | null;

export interface Modality {
  polarity: Polarity;
  certainty: Certainty;
  tense: Tense;
}

/**
 * Reads polarity, certainty and tense off the tokens between two offsets (guideline 4).
 *
 * The first predicate decides the polarity and the first sign of time the tense; any marker in the stretches decides the
 * certainty.
 */
export function readModality(passage: Passage, stretches: readonly Stretch[]): Modality {
  const [first] = stretches;
  return {
    polarity: first ? polarityOf(passage, first) : 'positive',
    certainty: certaintyOf(passage, stretches),
    tense: tenseOf(passage, stretches),
  };
}

function tenseOf(passage: Passage, stretches: readonly Stretch[]): Tense {
  for (const stretch of stretches) {
    for (const i of saidIn(passage, stretch)) {
      const { classes } = passage.tokens.at(i);
      if ((classes & FUTURE) !== 0) return 'future';
      if ((classes & PAST) !== 0) return 'past';
      if ((classes & PRESENT) !== 0) return 'present';
    }
  }
  return null;
}
