import {
  ADVERB,
  ANONYMOUS,
  CONNECTOR,
  EVENT,
  FUTURE,
  GROUP,
  GUARD,
  HEDGE,
  HONORIFIC,
  NEGATION,
  NOUN,
  OCCASION,
  OCCASION_END,
  ORGANISATION,
  PAST,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  ROLE,
  VERB,
  wordAt,
} from './lexicon.js';
import { MAX_NAME, type Names } from './name.js';
import type { Passage } from './passage.js';
import type { Phrase } from './phrase.js';
import { endsListed } from './predicate.js';
import { readPhrase } from './read-phrase.js';
import { after } from './sentence.js';
import type { Token, Tokens } from './token.js';

/** Tokens that are looked through for the beginning of an occasion. */
export const REACH = 60;
/** The same for an occasion that a pronoun follows. */
const OCCASION_REACH = 6;

/** The source phrase that a clause begins with, up to its first preposition, adverb or verb. */
export function leading(passage: Passage, clauseFrom: number, clauseTo: number, names: Names): Phrase | null {
  const { tokens } = passage;
  const concerned = whomItConcerns(passage, clauseFrom, clauseTo, names);
  if (concerned) return concerned;
  let from = clauseFrom;
  while (from < clauseTo && from - clauseFrom < REACH) {
    const token = tokens.at(from);
    const loose = token.type === 'space' || token.type === 'time' || token.type === 'comma';
    const connects = (token.classes & (CONNECTOR | ADVERB)) !== 0 && (token.classes & (NOUN | PRONOUN)) === 0;
    if (!loose && !connects) break;
    from++;
  }
  let tried = 0;
  let hasPause = false;
  for (let i = after(tokens, from); i <= clauseTo && tried < 6 && i - from < REACH; i = after(tokens, i)) {
    const token = i < clauseTo ? tokens.at(i) : undefined;
    hasPause ||= token?.type === 'pause';
    // 甲、乙及丙: the last of a list
    if (!isEdge(tokens, from, i, clauseTo) || (hasPause && /^(?:及|和|与|以及)$/.test(token?.form ?? '')))
      continue;
    tried++;
    const phrase = readPhrase(passage, from, i, names);
    if (phrase) return phrase;
    if (i === clauseTo) break;
  }
  const at = pronounAt(passage, from, clauseTo);
  if (at >= 0) return readPhrase(passage, at, at + 1, names);
  let nouns = from;
  while (nouns < clauseTo && nouns - from < 4 && (tokens.at(nouns).classes & NOUN) !== 0) nouns++;
  const speakers = passage.role === 'heading' ? GROUP | ANONYMOUS | ROLE : GROUP | ANONYMOUS;
  if (nouns > from && (tokens.at(nouns - 1).classes & speakers) !== 0)
    return readPhrase(passage, from, nouns, names);
  return null;
}

/** What a source phrase cannot hold, unless it is a noun as well. */
const NO_PART =
  CONNECTOR | PREPOSITION | ADVERB | EVENT | OCCASION | VERB | NEGATION | FUTURE | PAST | PRESENT | HEDGE;

/** Whether a source phrase that begins at `from` may end before the token at `i`. */
function isEdge(tokens: Tokens, from: number, i: number, clauseTo: number): boolean {
  if (i === clauseTo) return true;
  const last = tokens.at(i - 1);
  const token = tokens.at(i);
  // 船員坐立不安: no name follows a crowd in four characters
  if (isPredicateOfCrowd(last, token)) return true;
  // Marcus罕有地……: letters end where ideographs begin
  if (last.type === 'latin' && token.type === 'run') return true;
  // 羅美玲認錯: a name that was parted from what follows it
  if (last.type === 'run' && token.type === 'run' && last.end === token.start) return true;
  // 陳先生剛巧……: nothing is part of a name after its honorific
  if ((last.classes & HONORIFIC) !== 0) return true;
  if (token.type === 'time' || isActInGuard(token)) return true;
  // 甲組織了……: a noun that is a verb here
  if (i > from && (token.classes & ORGANISATION) !== 0 && /^[了过着]/.test(tokens.at(i + 1).form))
    return true;
  return (token.classes & NO_PART) !== 0 && (token.classes & NOUN) === 0 && !endsListed(tokens, i);
}

/** 收到通知, 未予置評: a turn of phrase that hides a cue and begins with an act all the same. */
function isActInGuard({ classes, form }: Token): boolean {
  if ((classes & GUARD) === 0 || form.length <= 2) return false;
  const word = wordAt(form.slice(0, -1), 0);
  return word !== null && (word.classes & (EVENT | NEGATION | OCCASION)) !== 0 && (word.classes & NOUN) === 0;
}

/** 對船長來說: a clause of its own names whom the sentence goes on about. */
function whomItConcerns(passage: Passage, from: number, to: number, names: Names): Phrase | null {
  const { tokens } = passage;
  const last = tokens.at(to - 1);
  if (
    !tokens.at(from).form.startsWith('对') ||
    !/(?:来说|来讲|而言)$/.test(passage.folded.slice(last.end - 2, last.end))
  )
    return null;
  return readPhrase(passage, from + 1, tokens.endingAfter(last.end - 2), names);
}

/** Whether the token says whose the next one is, and not who: 其母親. */
export function isOwner({ tokens }: Passage, index: number): boolean {
  const token = tokens.at(index);
  return token.form === '其' && tokens.at(index + 1).type === 'run';
}

/** The pronoun that a clause begins with, or that follows its occasion (事發時他……); -1 if there is none. */
function pronounAt({ tokens }: Passage, from: number, to: number): number {
  for (let i = from; i < to && i - from < OCCASION_REACH; i++) {
    const token = tokens.at(i);
    if (token.type === 'open') break;
    const opens = i === from || (tokens.at(i - 1).classes & OCCASION_END) !== 0;
    if (opens && (token.classes & PRONOUN) !== 0 && (token.classes & GROUP) === 0) return i;
  }
  return -1;
}

/** A run after a word for people that is too long for a name: what they do, in words that no list knows. */
function isPredicateOfCrowd(crowd: Token, next: Token | undefined): boolean {
  return (crowd.classes & ANONYMOUS) !== 0 && next?.type === 'run' && next.end - next.start >= MAX_NAME;
}
