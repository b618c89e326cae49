import type { Discourse } from './discourse.js';
import type { Draft, DraftSource } from './draft.js';
import type { Passage } from './passage.js';
import { after, isFullQuotation, type Sentence } from './sentence.js';
import { leading } from './subject.js';

/** A quotation in the middle of a sentence counts as speech from this many characters on. */
const MIN_SPEECH = 8;

/**
 * Quotations that no cue takes: kind `quote`, said by the subject of their sentence where it names somebody,
 * else by whoever spoke in the sentence before.
 */
export function readFreeQuotations(
  passage: Passage,
  discourse: Discourse,
  sentence: Sentence,
  taken: boolean[],
): Draft[] {
  const { tokens, text } = passage;
  const found: Draft[] = [];
  for (let c = 0; c < sentence.clauses.length; c++) {
    const clause = sentence.clauses[c];
    if (!clause || taken[c]) continue;
    let first = clause.from;
    while (first < clause.to && tokens[first]?.type === 'space') first++;
    const open = tokens[first];
    if (open?.type !== 'open' || open.bracket !== 'quotation' || open.mate < 0) continue;
    if (after(tokens, first) < clause.to) continue;
    const length = (tokens[open.mate]?.start ?? tokens.at(-1)?.end ?? 0) - open.end;
    const full = isFullQuotation(tokens, text, first) || (open.mate >= tokens.length && first === 0);
    const alone = sentence.clauses.length === 1;
    if (!holdsWords(passage, first, after(tokens, first))) continue;
    if (!full || length < (alone ? 2 : MIN_SPEECH)) continue;
    const source = speakerOf(passage, discourse, sentence, c, alone);
    if (!source && passage.role === 'paragraph' && !alone) continue;
    const draft: Draft = {
      passage,
      rule: alone ? 'quotation-alone' : 'quotation-without-cue',
      cue: null,
      verb: null,
      source,
      via: [],
      addressee: null,
      contents: [[first, after(tokens, first)]],
      parent: null,
      statement: false,
    };
    found.push(draft);
    taken[c] = true;
    if (source) discourse.speaks(source.entity);
  }
  return found;
}

function holdsWords(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const type = passage.tokens[i]?.type;
    if (type === 'word' || type === 'run' || type === 'latin') return true;
  }
  return false;
}

function speakerOf(
  passage: Passage,
  discourse: Discourse,
  sentence: Sentence,
  c: number,
  alone: boolean,
): DraftSource | null {
  if (!alone) {
    for (let i = 0; i < c; i++) {
      const clause = sentence.clauses[i];
      const subject = clause ? leading(passage, clause.from, clause.to, discourse.entities) : null;
      if (subject && subject.kind !== 'document') return discourse.resolve(subject);
    }
  }
  const entity = discourse.speaker ?? discourse.topic ?? discourse.carried;
  return entity ? discourse.omitted(entity) : null;
}
