import type { Discourse } from './discourse.js';
import { colonCue, type Draft } from './draft.js';
import { isOrdinary, isSurname } from './lexicon.js';
import type { Passage } from './passage.js';
import { type Phrase, plainPhrase } from './phrase.js';
import { readPhrase } from './read-phrase.js';
import { type Clause, clauseAt, type Sentence } from './sentence.js';

/** Longest speaker before a colon in a headline. */
const MAX_SPEAKER = 20;

/** A name and what stands before it, where no quotation says that somebody speaks. */
const MIN_NAMED = 5;

/** 南聯行陳大文：……, 最後一代看塔人關鎮海：「……: the name that stands right before the colon. */
function nameAtEnd(passage: Passage, { from, to }: Clause, quoted: boolean): Phrase | null {
  const { tokens, text, folded } = passage;
  const last = tokens.at(to - 1);
  const start = last.end - 3;
  const name = folded.slice(start, last.end);
  // 曾小平: a family name that is an adverb elsewhere
  const surname = last.start - 1 === start && tokens.at(to - 2).start === start;
  if (last.type !== 'run' || (last.start > start && !surname) || !isSurname(name)) return null;
  const length = last.end - tokens.at(from).start;
  if (!quoted && (length < MIN_NAMED || isOrdinary(name.slice(0, 2)))) return null;
  return plainPhrase(text.slice(start, last.end), 'person', start, last.end);
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
      readPhrase(passage, clause.from, clause.to, discourse.entities) ?? nameAtEnd(passage, clause, quoted);
    if (!phrase || phrase.kind === 'document' || !saysSomething(passage, next.from, next.to)) return null;
    const source = discourse.resolve(phrase);
    for (let i = c; i < sentence.clauses.length; i++) taken[i] = true;
    return {
      passage,
      rule: 'headline-colon',
      cue: colonCue(colon),
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
