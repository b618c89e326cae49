import type { Discourse } from './discourse.js';
import type { Draft } from './draft.js';
import { isSurname } from './lexicon.js';
import type { Passage } from './passage.js';
import { type Phrase, plainPhrase } from './phrase.js';
import { readPhrase } from './read-phrase.js';
import { clauseAt, type Sentence } from './sentence.js';

/** Longest speaker before a colon in a headline. */
const MAX_SPEAKER = 20;

/** 最後一代看塔人關鎮海：「…… the name that stands right before the colon. */
function nameAtEnd(passage: Passage, to: number): Phrase | null {
  const last = passage.tokens.at(to - 1);
  if (last.type !== 'run') return null;
  const start = last.end - 3;
  if (start < last.start || !isSurname(passage.folded.slice(start, last.end))) return null;
  const name = passage.text.slice(start, last.end);
  return plainPhrase(name, 'person', start, last.end);
}

/** A telephone number after a colon says nothing. */
function saysSomething(passage: Passage, from: number, to: number): boolean {
  let length = 0;
  for (let i = from; i < to; i++) {
    const token = passage.tokens.at(i);
    if (token.type === 'word' || token.type === 'run') length += token.end - token.start;
  }
  return length >= 3;
}

/** 學者：…… and 洛夏爾：…… in a headline or subheading: the colon is the cue. Marks the clauses that it takes. */
export function readHeadline(
  passage: Passage,
  discourse: Discourse,
  sentence: Sentence,
  taken: boolean[],
): Draft | null {
  const { tokens } = passage;
  for (let c = 0; c + 1 < sentence.clauses.length; c++) {
    const clause = clauseAt(sentence, c);
    const next = clauseAt(sentence, c + 1);
    if (clause.mark !== 'colon') continue;
    const colon = tokens.at(clause.to);
    const start = tokens.at(clause.from).start;
    if (colon.start - start > MAX_SPEAKER) return null;
    const quoted = tokens.at(next.from).bracket === 'quotation';
    const phrase =
      readPhrase(passage, clause.from, clause.to, discourse.entities) ??
      (quoted ? nameAtEnd(passage, clause.to) : null);
    if (!phrase || phrase.kind === 'document' || !saysSomething(passage, next.from, next.to)) return null;
    const source = discourse.resolve(phrase);
    for (let i = c; i < sentence.clauses.length; i++) taken[i] = true;
    return {
      passage,
      rule: 'headline-colon',
      cue: { start: colon.start, end: colon.end, lemma: '：', act: 'say', stance: 'neutral', negated: false },
      verb: null,
      source: { ...source, form: 'heading' },
      via: [],
      addressee: null,
      contents: [[next.from, clauseAt(sentence, sentence.clauses.length - 1).to]],
      parent: null,
      statement: false,
      pulled: false,
    };
  }
  return null;
}
