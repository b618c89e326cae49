import type { Entity } from './entity.js';
import type { Verb } from './lexicon.js';
import type { Passage } from './passage.js';
import type { Phrase, SourceForm } from './phrase.js';
import type { Token } from './token.js';

/** The cue of a claim; offsets into the field. */
export interface DraftCue {
  start: number;
  end: number;
  lemma: string;
  act: string;
  stance: string;
  negated: boolean;
}

/** A source as a claim has it: its words, where it has any, and whom they stand for. */
export interface DraftSource {
  phrase: Phrase | null;
  entity: Entity;
  form: SourceForm;
}

/** Where the last content of a claim begins, a token index: its open one, where it has one. */
export function lastBegins({ contents }: Draft): number {
  let begin = -1;
  for (const [from] of contents) begin = from;
  return begin;
}

/** A claim while it is being read: contents are token ranges until the end of the sentence is known. */
export interface Draft {
  passage: Passage;
  rule: string;
  cue: DraftCue | null;
  verb: Verb | null;
  source: DraftSource | null;
  via: DraftSource[];
  addressee: Phrase | null;
  /** Token ranges, half-open. */
  contents: [number, number][];
  parent: Draft | null;
  statement: boolean;
  /** The content is somebody's words without marks around them: a block that the page sets apart. */
  pulled: boolean;
}

/** A claim of somebody whose cue, if it has one, is still to be told. */
export function attributed(
  passage: Passage,
  rule: string,
  source: DraftSource | null,
  ...contents: [number, number][]
): Draft {
  return {
    passage,
    rule,
    cue: null,
    verb: null,
    source,
    via: [],
    addressee: null,
    contents,
    parent: null,
    statement: false,
    pulled: false,
  };
}

/** A colon that stands for the verb: 居民林伯：「……」, and 學者：…… in a headline. */
export function colonCue({ start, end }: Token): DraftCue {
  return { start, end, lemma: '：', act: 'say', stance: 'neutral', negated: false };
}
