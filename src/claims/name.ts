import {
  HONORIFIC,
  MEDIUM,
  NEGATION,
  NOUN,
  OCCASION_END,
  ORGANISATION,
  PRONOUN,
  ROLE,
  wordAt,
} from './lexicon.js';
import { isDoubleSurname, isOrdinary, isSurname, isTransliteration } from './name-words.js';
import type { Passage } from './passage.js';

/** Names met so far: a phrase that is one of them needs no other sign. */
export interface Names {
  knows(name: string): boolean;
  /** Whether it was met as the name of somebody, and not of a body or a paper. */
  knowsPerson(name: string): boolean;
}

/** Last characters of words for people by trade: 銷售商, 受訪者, 駕駛員. */
export const PERSON_END = new Set('商者员师家长官民士工人主');
/** Last characters of the names of parties and leagues. */
const PARTY_END = new Set('党联会盟团社');
/** Longest name without a dot or a role beside it. */
export const MAX_NAME = 4;
const MAX_FOREIGN_NAME = 12;

/** Whether a word of one character follows a name of two characters far more often than it ends one of three. */
export function followsName(folded: string): boolean {
  return /^[说称指讲话在是有对向和与及就将会被把的了也亦又都则不未没更再另只还却仍就续并昨今曾]$/.test(
    folded,
  );
}

const isLatinChar = (c: string): boolean => /[A-Za-z0-9]/.test(c);

/** How places and crowds are called, and hardly any person. */
const NO_NAME_END = /[镇县乡邨苑街路区市省者们]$/;

/** Whether the folded text looks like the name of a person. */
export function looksLikeName(folded: string, names: Names): boolean {
  const length = folded.length;
  if (length === 0) return false;
  if (names.knows(folded)) return true;
  if (length === 3 && NO_NAME_END.test(folded)) return false;
  // 目光投向: nor is what begins with a common word
  if (isOrdinary(folded) || (length >= 3 && isOrdinary(folded.slice(0, 2)))) return false;
  if (length === 1 || /[的等]/.test(folded)) return false;
  if (/[·‧・•．]/.test(folded)) return length <= MAX_FOREIGN_NAME + 6;
  if (isLatinChar(folded.charAt(0))) return length <= 30 && isLatinName(folded.replace(/中文$/, ''));
  let foreign = 0;
  for (const c of folded) if (isTransliteration(c)) foreign++;
  if (length <= MAX_FOREIGN_NAME && length >= 2 && foreign >= length - (length > 3 ? 1 : 0)) return true;
  if (length <= 3 && isSurname(folded)) return true;
  if (isFond(folded)) return true;
  if (length !== MAX_NAME) return false;
  // 歐陽小雲, and 陳李美玲: her husband's family name before her own
  if (isDoubleSurname(folded.slice(0, 2))) return true;
  const isMarried = isSurname(folded.charAt(1)) && !PERSON_END.has(folded.charAt(0));
  return isSurname(folded) && (foreign >= 1 || isMarried);
}

/** 阿強, 老李: how friends call one. */
function isFond(folded: string): boolean {
  return /^阿.$/.test(folded) || (/^[老小].$/.test(folded) && isSurname(folded.charAt(1)));
}

/** Small words of Latin names: Bank of Nanwan, Ana de la Cruz. */
const PARTICLE = /^(?:of|the|and|for|de|da|di|du|la|le|el|al|bin|von|van|der|den|ter)$/;

/** Whether every word of Latin letters is written as in a name; They added is a sentence. */
function isLatinName(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z .'’&-]*$/.test(text)) return false;
  const words = text.split(/[ .]+/).filter(Boolean);
  return (
    !/^(?:They|She|He|We|It|You|I|The|This|That)(?:[ .]|$)/.test(text) &&
    (words.length === 1 || words.every((word) => /^[A-Z&-]/.test(word) || PARTICLE.test(word)))
  );
}

/** Whether nothing but a short name stands between two marks. */
export function isBodyName({ tokens }: Passage, open: number, close: number): boolean {
  const length = tokens.at(close).start - tokens.at(open).end;
  if (length < 2 || length > 8) return false;
  let unknown = 0;
  const isFirm = (tokens.at(close - 1).classes & (ORGANISATION | MEDIUM)) !== 0;
  for (let i = open + 1; i < close; i++) {
    const token = tokens.at(i);
    // 「沐原食品」: a character of a firm's name is a word elsewhere
    if (
      isFirm &&
      token.type === 'word' &&
      token.form.length === 1 &&
      (token.classes & (PRONOUN | NEGATION)) === 0
    ) {
      unknown++;
      continue;
    }
    if (token.type !== 'run' && token.type !== 'latin' && (token.classes & NOUN) === 0) return false;
    if (token.type === 'run') unknown += token.end - token.start;
  }
  // 「街坊之聲」: words of the lists, the last of them for a body
  return unknown >= 2 || (isFirm && close - open > 2);
}

/** Where a name begins that is written together with the trade or the party before it; -1 if there is none. */
export function tailName(passage: Passage, core: number, folded: string): number {
  const last = passage.tokens.at(core - 1);
  if (last.type !== 'run') return -1;
  // 焊工托比亞斯: a trade, and a foreign name
  for (let at = last.start + 1; at <= last.end - 3; at++)
    if (
      PERSON_END.has(folded.charAt(at)) &&
      [...folded.slice(at + 1, last.end)].every(isTransliteration) &&
      last.end - at > 3
    )
      return at + 1;
  for (let length = 3; length >= 2; length--) {
    const at = last.end - length;
    // 的工程啦: a trade has two characters, the first of them perhaps in the word before
    const isCut = at - 1 === last.start && (passage.tokens.at(core - 2).classes & NOUN) === 0;
    const name = folded.slice(at, last.end);
    if (at - 1 < last.start || isCut || !(isSurname(name) || isFond(name))) continue;
    const before = folded.charAt(at - 1);
    // 南灣黨陳大文: whom somebody sits for
    const isMember = PARTY_END.has(before) && at - last.start >= 3;
    if (PERSON_END.has(before) || isMember) return at;
  }
  return -1;
}

/** Where the Latin words at the end of a phrase begin, if they look like a person's name; -1 if not. */
export function latinTail(passage: Passage, head: number, core: number): number {
  const { tokens, text } = passage;
  let from = core;
  while (
    from > head &&
    (tokens.at(from - 1).type === 'latin' || (tokens.at(from - 1).type === 'space' && from < core))
  )
    from--;
  if (from === core) return -1;
  const { start } = tokens.at(from);
  const name = text.slice(start, tokens.at(core - 1).end);
  if (!/^[A-Z][a-z]/.test(name) || !isLatinName(name.trim())) return -1;
  // 阿May, 陳Sir
  const { end, form } = tokens.at(from - 1);
  const isPart =
    from > head && end === start && form.length === 1 && (/[阿小老]/.test(form) || isSurname(form));
  return isPart ? from - 1 : from;
}

/**
 * Where a family name begins that stands before an honorific, at token `title`; -1 if there is none.
 *
 * A given name before it makes a full name, which needs no honorific: 陳大文先生.
 */
export function surnameStart(passage: Passage, head: number, title: number): number {
  const { tokens, folded } = passage;
  const honorific = tokens.at(title);
  const before = tokens.at(title - 1);
  if ((honorific.classes & HONORIFIC) === 0) return -1;
  if (title <= head || before.end !== honorific.start) return -1;
  // 出事時太太……: the end of an occasion, and no family name
  if ((before.classes & OCCASION_END) !== 0) return -1;
  for (const length of [2, 1]) {
    const at = honorific.start - length;
    if (at < before.start || !isSurname(folded.slice(at, honorific.start))) continue;
    if (length === 1 || isDoubleSurname(folded.slice(at, honorific.start))) return at;
    // 街坊林文先生, but not 老林先生
    if (at === before.start) return -1;
  }
  return -1;
}

/** The family name in 陳先生 or 歐陽太太; `null` for any other name. */
export function honouredSurname(folded: string): string | null {
  for (const length of [1, 2]) {
    const word = wordAt(folded, length);
    if (word && (word.classes & HONORIFIC) !== 0 && length + word.form.length === folded.length)
      return folded.slice(0, length);
  }
  return null;
}

/** Whether no list knows any of the tokens: names that have no telling shape. */
export function isUnknown(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const type = passage.tokens.at(i).type;
    if (type !== 'run' && type !== 'latin' && type !== 'dot') return false;
  }
  return true;
}

/** Where a name that stands right before a title begins: 林大文 in 大學的林大文教授. */
export function nameStart(passage: Passage, head: number, role: number): number {
  const { tokens } = passage;
  const end = tokens.at(role).start;
  let at = role - 1;
  const joins = (index: number): boolean => {
    const token = tokens.at(index);
    const next = tokens.at(index + 1);
    if (token.end !== next.start) return false;
    return (
      token.type === 'run' ||
      token.type === 'dot' ||
      (token.end - token.start === 1 && isTransliteration(token.form))
    );
  };
  let dotted = -1;
  for (let i = at; i >= head && joins(i); i--) if (tokens.at(i).type === 'dot') dotted = i;
  if (dotted > head) {
    let from = dotted - 1;
    while (from > head && joins(from - 1) && (tokens.at(from - 1).classes & ROLE) === 0) from--;
    return tokens.at(from).start;
  }
  while (at > head && (tokens.at(at).type === 'dot' || tokens.at(at - 1).type === 'dot')) at--;
  const short = shortNameStart(passage, head, role);
  if (short >= 0) return short;
  const token = tokens.at(at);
  // 主管曾小賢總警司: a family name that is an adverb elsewhere
  const surname = tokens.at(at - 1);
  const isApart =
    at > head && surname.end === token.start && surname.form.length === 1 && isSurname(surname.form);
  const start = isApart && end - token.start <= 2 ? surname.start : token.start;
  if (end - start <= MAX_NAME || at < role - 1) return start;
  return end;
}

/** Where a name of three characters begins right before a title, one of them a word elsewhere: 陳可明教授; -1 if there is none. */
function shortNameStart({ tokens, folded }: Passage, head: number, role: number): number {
  const start = tokens.at(role).start - MAX_NAME + 1;
  if (start < tokens.at(head).start || !isSurname(folded.charAt(start))) return -1;
  if (isOrdinary(folded.slice(start, start + 2))) return -1;
  let i = role - 1;
  let words = 0;
  for (; i > head && tokens.at(i).start > start; i--) {
    const { type, form, classes } = tokens.at(i);
    const mayBe = type === 'run' || (form.length === 1 && !followsName(form) && (classes & PRONOUN) === 0);
    if (!mayBe) return -1;
    if (type !== 'run') words++;
  }
  return words === 1 && tokens.at(i).type === 'run' ? start : -1;
}
