import {
  ADVERB,
  CONDITION,
  CONNECTOR,
  EVENT,
  FUTURE,
  GUARD,
  HEDGE,
  NEGATION,
  NOUN,
  OCCASION,
  OCCASION_END,
  PAST,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  VERB,
  wordAt,
} from './lexicon.js';
import type { Passage } from './passage.js';

export type Polarity = 'positive' | 'negative';
export type Certainty = 'asserted' | 'hedged' | 'conditional' | 'question';
export type Tense = 'past' | 'present' | 'future' | null;

export interface Modality {
  polarity: Polarity;
  certainty: Certainty;
  tense: Tense;
}

/** Tokens that are looked back over for the list or the choice that 或 ends. */
const LIST_REACH = 12;
/** What a condition begins with after 如. */
const VERBAL = EVENT | NEGATION | OCCASION | FUTURE | PREPOSITION;

/** Characters that begin a positive predicate: what is denied after them is not the claim itself. */
const AFFIRMATIVE = new Set('是 有 要 应 应该 必须 已 已经 将 会 能 可 可以 令 使 让 导致 造成'.split(' '));

/** How a clause begins that goes on with the condition before it. */
const ALSO = /^(?:或|甚或|并|且|而|又|及|以及|同时|甚至)/;

/** What sets a predicate against one before it. */
const ADVERSATIVE = new Set(['但', '但是', '不过', '然而', '惟']);

/**
 * Reads polarity, certainty and tense off the tokens between two offsets.
 *
 * The first predicate decides the polarity; any marker in the stretch decides the certainty,
 * a question before a condition and a condition before a hedge.
 */
export function readModality(passage: Passage, stretches: { start: number; end: number }[]): Modality {
  let hedged = false;
  let conditional = false;
  let question = false;
  let polarity: Polarity | null = null;
  let tense: Tense = null;
  for (const { start, end } of stretches) {
    let i = passage.tokens.endingAfter(start);
    let skip = false;
    let wasCondition = false;
    for (; i < passage.tokens.length; i++) {
      const token = passage.tokens.at(i);
      if (token.start >= end) break;
      // 若甲，或乙，不會……: a second condition under the first
      if (
        wasCondition &&
        token.start > start &&
        ALSO.test(passage.folded.slice(token.start, token.start + 2))
      )
        skip = true;
      wasCondition = false;
      // 「概不退還」加重了責任: a term, and then what is said of it
      if (isTerm(passage, i, start, end)) {
        i = token.mate;
        continue;
      }
      const classes = token.classes;
      if ((classes & HEDGE) !== 0 && !isAlternative(passage, i)) hedged = true;
      if (token.word?.form === '或' && isPerhaps(passage, i)) hedged = true;
      if ((classes & CONDITION) !== 0 || (token.form === '如' && isIf(passage, i, start))) {
        conditional = true;
        // 除非……，否則不要……: what follows is the main clause
        skip = token.form !== '否则';
      }
      if (tense === null) {
        if ((classes & FUTURE) !== 0) tense = 'future';
        else if ((classes & PAST) !== 0) tense = 'past';
        else if ((classes & PRESENT) !== 0) tense = 'present';
      }
      if (polarity === null && !skip) {
        // 漂亮但不完整: something was said before 但
        if (token.start > start && ADVERSATIVE.has(token.form)) polarity = 'positive';
        else if ((classes & NEGATION) !== 0) {
          // 敢不敢: a question in form.
          // 不足一個月: less than that
          const less =
            token.form === '不足' &&
            /^[0-9一二兩两三四五六七八九十百千半]/.test(passage.folded.slice(token.end, token.end + 1));
          const either = passage.folded[token.start - 1] === passage.folded[token.end];
          if (!either && !less && !inRelativeClause(passage, i)) polarity = 'negative';
        } else if (token.type === 'word' && AFFIRMATIVE.has(token.form) && !inRelativeClause(passage, i)) {
          const next = passage.tokens.at(i + 1);
          if ((next.classes & NEGATION) === 0) polarity = 'positive';
        }
      }
      if (
        token.type === 'comma' ||
        token.type === 'stop' ||
        token.type === 'semicolon' ||
        token.type === 'dash'
      ) {
        const previous = passage.tokens.at(i - 1);
        const adjunct = (previous.classes & OCCASION_END) !== 0;
        const again = token.type === 'dash' && previous.type === 'dash';
        // 住在臨時屋的居民，不需要……: whom the predicate is about
        const topic = (previous.classes & NOUN) !== 0 && passage.tokens.at(i - 2).form.endsWith('的');
        if (!skip && !adjunct && !again && !topic && polarity === null && token.start > start + 1)
          polarity = 'positive';
        wasCondition = skip && conditional;
        skip = false;
        if (
          token.type === 'stop' &&
          passage.text[token.start] !== '。' &&
          /[？?]/.test(passage.text.charAt(token.start))
        )
          question = true;
      }
      if ((classes & CONNECTOR) !== 0 && /^(由于|因为|虽然|尽管|当)$/.test(token.form)) skip = true;
    }
    // The first stretch decides.
    polarity ??= 'positive';
    const closing = passage.text.slice(end, end + 2);
    if (/^[」』”’"]?[？?]/.test(closing)) question = true;
  }
  return {
    polarity: polarity ?? 'positive',
    certainty: question ? 'question' : conditional ? 'conditional' : hedged ? 'hedged' : 'asserted',
    tense,
  };
}

/** Longest term in marks that what is said of it may follow. */
const MAX_TERM = 6;

/** Whether a short quotation opens the stretch and is not all that its clause says. */
function isTerm({ tokens }: Passage, index: number, start: number, end: number): boolean {
  const { type, bracket, mate, start: at, end: inside } = tokens.at(index);
  if (type !== 'open' || bracket !== 'quotation' || at > start || mate < 0) return false;
  const close = tokens.at(mate);
  const next = tokens.at(mate + 1);
  return close.start - inside <= MAX_TERM && next.start < end && /^(?:word|run|latin)$/.test(next.type);
}

/** 或 before a verb is "perhaps", between two of them or two nouns it is "or". */
function isPerhaps(passage: Passage, index: number): boolean {
  const verbal = EVENT | NEGATION | OCCASION | FUTURE;
  const next = passage.tokens.at(index + 1);
  const previous = passage.tokens.at(index - 1);
  if ((next.classes & NOUN) !== 0 || inList(passage, index)) return false;
  if (previous.type === 'comma') return !isOtherChoice(passage, index);
  return (next.classes & verbal) !== 0 && (previous.classes & verbal) === 0;
}

/** 感到暈眩，或感到口乾; 可在碼頭領取，或直接寄出: one of two things, both of which may be. */
function isOtherChoice({ tokens }: Passage, index: number): boolean {
  const { form } = tokens.at(index + 1);
  for (let i = index - 2; i >= index - LIST_REACH; i--) {
    const { type, form: earlier } = tokens.at(i);
    if (type === 'comma' || type === 'stop') return false;
    if (earlier === form || /^(?:可|可以|能|能够)$/.test(earlier)) return true;
  }
  return false;
}

const DETERMINER =
  /^(?:这样|那样|这么|如此|任何|其他|其它|类似|相关|有关|所谓|[他她它我你]|[他她它我你]们|自己)$/;

/** 無法返航的船: what is denied before 的 only tells somebody apart. */
function inRelativeClause(passage: Passage, index: number): boolean {
  // 不是……的方式, 並非……的起因: a copula takes its noun phrase with it.
  if (/是$|^并非$/.test(passage.tokens.at(index).form)) return false;
  // 自己沒有見過完整的紀錄: a subject before it makes it the predicate.
  if ((passage.tokens.at(index - 1).classes & PRONOUN) !== 0) return false;
  for (let i = index + 1; i < index + 4; i++) {
    const token = passage.tokens.at(i);
    if (token.type === 'comma' || token.type === 'stop' || token.type === 'close') return false;
    if (passage.folded[token.start] === '的') {
      // 沒有這樣的船: whose or what kind it is, and no clause
      if (DETERMINER.test(passage.tokens.at(i - 1).form)) return false;
      return (
        passage.tokens.at(i + 1).type !== 'close' && passage.tokens.at(i + 1).type !== 'stop' && i > index + 1
      );
    }
  }
  return inLongRelativeClause(passage, index);
}

/** Tokens of a relative clause, and of the noun and the predicate after it. */
const RELATIVE_REACH = 9;
const PREDICATE_REACH = 4;

/** 尚未與署方聯絡的居民應致電: a predicate follows the noun, and so what is denied only tells them apart. */
function inLongRelativeClause({ tokens, folded }: Passage, index: number): boolean {
  let of = -1;
  for (let i = index + 1; i < index + RELATIVE_REACH && of < 0; i++) {
    const { type, start } = tokens.at(i);
    if (type === 'comma' || type === 'stop' || type === 'open' || type === 'close') return false;
    if (folded[start] === '的') of = i;
  }
  if (of < 0 || (tokens.at(of + 1).classes & NOUN) === 0) return false;
  for (let i = of + 2; i < of + 2 + PREDICATE_REACH; i++) {
    const { type, classes } = tokens.at(i);
    if (type === 'comma' || type === 'stop' || type === 'close') return false;
    if ((classes & (ADVERB | VERB | FUTURE)) !== 0 || ((classes & EVENT) !== 0 && (classes & NOUN) === 0))
      return true;
  }
  return false;
}

/** 甲、乙或丙, 無論甲或乙: whether a list or a choice stands before the word. */
function inList({ tokens }: Passage, index: number): boolean {
  for (let i = index - 1; i >= index - LIST_REACH; i--) {
    const { type, form } = tokens.at(i);
    if (type === 'comma' || type === 'stop') return false;
    if (type === 'pause' || /^(?:无论|不论|不管)$/.test(form)) return true;
  }
  return false;
}

/** 南灣或在東港, 電話或可靠網站: 或 and the next word only look like one that hedges. */
function isAlternative(passage: Passage, index: number): boolean {
  const { start, form } = passage.tokens.at(index);
  if (form.length !== 2 || !form.startsWith('或')) return false;
  const next = wordAt(passage.folded, start + 1);
  const other = next !== null && next.form.length > 1 && (next.classes & (GUARD | NOUN)) !== 0;
  return other || inList(passage, index);
}

/** 如在未獲批准下出海: 如 that opens a clause is "if", and "like" before 般 or a noun. */
function isIf(passage: Passage, index: number, start: number): boolean {
  const { tokens, folded } = passage;
  const token = tokens.at(index);
  const previous = tokens.at(index - 1).type;
  const opens = token.start === start || previous === 'comma' || previous === 'open' || previous === 'stop';
  // what somebody says begins with a condition, and with no example
  if (!opens || ((tokens.at(index + 1).classes & VERBAL) === 0 && token.start !== start)) return false;
  return !/^[^，。；]{0,12}(?:般|一样|一般)/.test(folded.slice(token.end, token.end + 16));
}
