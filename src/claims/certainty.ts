import {
  CONDITION,
  EVENT,
  FUTURE,
  GUARD,
  HEDGE,
  NEGATION,
  NOUN,
  OCCASION,
  PREPOSITION,
  wordAt,
} from './lexicon.js';
import type { Certainty } from './modality.js';
import type { Passage } from './passage.js';
import { type Stretch, saidIn } from './said.js';

/** Tokens that are looked back over for the list or the choice that 或 ends. */
const LIST_REACH = 12;
/** What a condition begins with after 如. */
const VERBAL = EVENT | NEGATION | OCCASION | FUTURE | PREPOSITION;

/** A question before a condition, and a condition before a hedge, wherever they stand (guideline 5). */
export function certaintyOf(passage: Passage, stretches: readonly Stretch[]): Certainty {
  let hedged = false;
  let conditional = false;
  for (const stretch of stretches) {
    if (isAsked(passage, stretch)) return 'question';
    for (const i of saidIn(passage, stretch)) {
      hedged ||= isHedge(passage, i);
      conditional ||= opensCondition(passage, i, stretch.start);
    }
  }
  return conditional ? 'conditional' : hedged ? 'hedged' : 'asserted';
}

/** Whether a question mark stands in the stretch or closes it. */
function isAsked(passage: Passage, stretch: Stretch): boolean {
  const { tokens, text } = passage;
  return (
    /^[」』”’"]?[？?]/.test(text.slice(stretch.end, stretch.end + 2)) ||
    saidIn(passage, stretch).some((i) => {
      const { type, start } = tokens.at(i);
      return type === 'stop' && /[？?]/.test(text.charAt(start));
    })
  );
}

function isHedge(passage: Passage, index: number): boolean {
  const { classes, form } = passage.tokens.at(index);
  return (
    ((classes & HEDGE) !== 0 && !isAlternative(passage, index)) ||
    (form === '或' && isPerhaps(passage, index))
  );
}

/** 若, 如果, and 如 where it means "if". */
export function opensCondition(passage: Passage, index: number, start: number): boolean {
  const { classes, form } = passage.tokens.at(index);
  return (classes & CONDITION) !== 0 || (form === '如' && isIf(passage, index, start));
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

const ABLE = new Set('可 可以 能 能够'.split(' '));
const EITHER_WAY = new Set('无论 不论 不管'.split(' '));

/** 感到暈眩，或感到口乾; 可在碼頭領取，或直接寄出: one of two things, both of which may be. */
function isOtherChoice({ tokens }: Passage, index: number): boolean {
  const { form } = tokens.at(index + 1);
  for (let i = index - 2; i >= index - LIST_REACH; i--) {
    const { type, form: earlier } = tokens.at(i);
    if (type === 'comma' || type === 'stop') return false;
    if (earlier === form || ABLE.has(earlier)) return true;
  }
  return false;
}

/** 甲、乙或丙, 無論甲或乙: whether a list or a choice stands before the word. */
function inList({ tokens }: Passage, index: number): boolean {
  for (let i = index - 1; i >= index - LIST_REACH; i--) {
    const { type, form } = tokens.at(i);
    if (type === 'comma' || type === 'stop') return false;
    if (type === 'pause' || EITHER_WAY.has(form)) return true;
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
