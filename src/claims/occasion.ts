import { REACH } from './leading.js';
import {
  ADVERB,
  CONNECTOR,
  FUTURE,
  NOUN,
  OCCASION,
  OCCASION_END,
  PAST,
  PREPOSITION,
  PRESENT,
} from './lexicon.js';
import type { Names } from './name.js';
import type { Passage } from './passage.js';
import type { Phrase } from './phrase.js';
import { readPhrase } from './read-phrase.js';
import { before } from './sentence.js';
import type { Token } from './token.js';

/** 之後, 當天 and the like are adverbs by themselves and ends of an occasion after one: 在會談之後. */
export function isOccasionEnd(passage: Passage, from: number, to: number): boolean {
  const { tokens } = passage;
  const last = tokens.at(to - 1);
  if ((last.classes & OCCASION_END) === 0) return false;
  const previous = tokens.at(to - 2);
  return to - 2 >= from && (previous.classes & (ADVERB | CONNECTOR)) === 0;
}

/** Whether an occasion may begin with the word: 在, 接受, and not 代表. */
const begins = ({ classes }: Token): boolean =>
  (classes & (PREPOSITION | OCCASION)) !== 0 && (classes & NOUN) === 0;

/** Where the occasion that ends at `to` begins: 在……上, 接受……訪問時; `from` where it is the whole clause. */
export function occasionStart(passage: Passage, from: number, to: number, names: Names): number {
  const { tokens } = passage;
  let leftmost = -1;
  let i = to;
  for (let n = 0; n < REACH && i > from; n++) {
    i = before(tokens, i);
    if (i < from) break;
    if (!begins(tokens.at(i))) continue;
    leftmost = i;
    if (leadsWithSource(passage, from, i, names)) return i;
  }
  if (leftmost >= 0) return leftmost;
  // 林女士出庭時: no list knows what begins the occasion, but the source before it shows.
  let end = to - 1;
  for (let n = 0; n < 8 && end > from + 1; n++) {
    end = before(tokens, end);
    const phrase = end > from ? readPhrase(passage, from, end, names) : null;
    if (phrase) return end;
  }
  return from;
}

/** Whether the tokens are a source phrase, loose adverbs at its right end left out. */
export function leadsWithSource(passage: Passage, from: number, to: number, names: Names): boolean {
  return phraseBefore(passage, from, to, names) !== null;
}

export function phraseBefore(passage: Passage, from: number, to: number, names: Names): Phrase | null {
  const { tokens } = passage;
  let end = to;
  while (end > from) {
    const token = tokens.at(end - 1);
    const loose =
      token.type === 'space' ||
      token.type === 'time' ||
      ((token.classes & (ADVERB | FUTURE | PAST | PRESENT)) !== 0 && (token.classes & NOUN) === 0);
    const dated =
      token.type === 'close' &&
      token.bracket === 'gloss' &&
      /^(?:[0-9]{1,2}月)?[0-9 ]{1,4}日?$/.test(passage.folded.slice(tokens.at(token.mate).end, token.start));
    if (!loose && !dated) break;
    end = dated ? token.mate : end - 1;
  }
  return end > from ? readPhrase(passage, from, end, names) : null;
}
