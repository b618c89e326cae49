import type { Discourse } from './discourse.js';
import type { Draft, DraftSource } from './draft.js';
import type { Left } from './left.js';
import type { Verb } from './lexicon.js';
import type { Passage } from './passage.js';
import type { Sentence } from './sentence.js';

/** A sentence with all that the rules need to read it. */
export interface Scene {
  passage: Passage;
  discourse: Discourse;
  sentence: Sentence;
  /** The claim whose content the sentence stands in, where a medium passes it on. */
  parent: Draft | null;
}

/** A verb that reports, with what stands left of it. */
export interface FoundCue {
  /** First and past-last token of the cue. */
  from: number;
  to: number;
  verb: Verb;
  left: Left;
  source: DraftSource;
  rule: string;
  /** The content stands before the cue: 「……」甲說. */
  backward: boolean;
  /** 對甲表示歡迎: the content is what is welcomed, and the welcome. */
  stance: boolean;
}

/** A verb that may report: its tokens and what stands left of it. */
export interface Candidate {
  from: number;
  to: number;
  verb: Verb;
  left: Left;
}
