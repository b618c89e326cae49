import { codesOf } from '../quantities/digits.js';
import { pair } from './brackets.js';
import { BRACKET, DIGIT, kindOf, LATIN, MARK, NUMERAL, SPACE } from './code-kind.js';
import { latinRoles } from './data/nouns.js';
import { insideName } from './inside-name.js';
import { GROUP, ORGANISATION, ROLE, wordAt } from './lexicon.js';
import { marks, type TokenType } from './marks.js';
import { type Token, Tokens, tokenOf } from './token.js';

const timeUnits = /* @__PURE__ */ new Set('年月日号时点分秒');

/** Bars that part a label from a headline. */
export const BARS = '｜|︱│┃丨';
const bars = /* @__PURE__ */ codesOf(BARS);

const isDigit = (code: number): boolean => kindOf(code) === DIGIT;
const isLatin = (code: number): boolean => kindOf(code) === LATIN;
const isNumeral = (code: number): boolean => kindOf(code) === NUMERAL;
const isSpace = (code: number): boolean => kindOf(code) === SPACE;

/**
 * Cuts `folded.slice(from, to)` into tokens, longest word first, and pairs its brackets.
 *
 * A bracket that is never closed is closed by the end of the stretch if it is a quotation mark (a quotation
 * that goes on in the next paragraph), and is no bracket at all otherwise. A closing one without an opening
 * one is no bracket either.
 */
export function tokenize(folded: string, from: number, to: number): Tokens {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    readToken(tokens, folded, at, to);
    at = tokens[tokens.length - 1]?.end ?? to;
  }
  for (const token of tokens) if (token.word === null) token.form = folded.slice(token.start, token.end);
  pair(tokens);
  return new Tokens(tokens);
}

/** Adds the token that begins at `at`, or makes the last one longer by it. */
function readToken(tokens: Token[], folded: string, at: number, to: number): void {
  const kind = kindOf(folded.charCodeAt(at));
  if (kind === DIGIT) readDigits(tokens, folded, at, to);
  else if (kind === LATIN) readLatin(tokens, folded, at, to);
  else if (kind === SPACE) push(tokens, 'space', at, endOf(folded, at, to, isSpace));
  else if (kind === BRACKET) push(tokens, 'open', at, at + 1);
  else if (kind === MARK) push(tokens, marks.get(folded.charAt(at)) ?? 'other', at, at + 1);
  else if (readWord(tokens, folded, at, to)) return;
  else if (kind === NUMERAL) readNumerals(tokens, folded, at, to);
  else readRun(tokens, folded, at);
}

/** Where the stretch ends that begins at `at` and whose code units all pass. */
function endOf(
  folded: string,
  at: number,
  to: number,
  passes: (code: number, folded: string, at: number) => boolean,
): number {
  let end = at + 1;
  while (end < to && passes(folded.charCodeAt(end), folded, end)) end++;
  return end;
}

const titles = /* @__PURE__ */ new Set(latinRoles.split(' '));

/** BBC, and BBC中文: the Chinese service of a broadcaster. */
function readLatin(tokens: Token[], folded: string, at: number, to: number): void {
  const end = beforeTime(folded, at, endOf(folded, at, to, isInLatin));
  if (titles.has(folded.slice(at, end))) tokens.push(tokenOf('word', at, end, '', ROLE));
  else push(tokens, 'latin', at, end + 2 <= to && folded.startsWith('中文', end) ? end + 2 : end);
}

/** Anna11月3日: where letters end and a time begins; `end` where there is none. */
function beforeTime(folded: string, at: number, end: number): number {
  if (!timeUnits.has(folded.charAt(end))) return end;
  let start = end;
  while (start > at && isDigit(folded.charCodeAt(start - 1))) start--;
  return start > at ? start : end;
}

/** 12,400 or 16:33, and 25日 with its unit. */
function readDigits(tokens: Token[], folded: string, at: number, to: number): void {
  const end = endOf(folded, at, to, (code, text, i) => {
    const joins = code === 44 || code === 46 || code === 58 || code === 0xff1a;
    return isDigit(code) || (joins && i + 1 < to && isDigit(text.charCodeAt(i + 1)));
  });
  // A space may stand between a number and its unit: 2025 年.
  const unitAt = folded[end] === ' ' && end + 1 < to ? end + 1 : end;
  if (unitAt < to && timeUnits.has(folded.charAt(unitAt)))
    push(tokens, 'time', at, timeEnd(folded, unitAt + 1, to));
  else push(tokens, 'number', at, end);
}

/** A word of the lists; false where none stands there. */
function readWord(tokens: Token[], folded: string, at: number, to: number): boolean {
  const word = wordAt(folded, at);
  if (!word) return false;
  const last = tokens[tokens.length - 1];
  if (last && insideName(folded, at, word, last)) {
    last.end = at + 1;
    return true;
  }
  const end = at + word.form.length;
  if (end > to) return false;
  // 財政部長: whoever leads a body is a person.
  const leads =
    (word.classes & (ORGANISATION | GROUP)) !== 0 &&
    end < to &&
    folded[end] === '长' &&
    '部局署处院会所厅司校馆'.includes(word.form.slice(-1));
  tokens.push(
    leads
      ? tokenOf('word', at, end + 1, `${word.form}长`, ROLE)
      : tokenOf('word', at, end, word.form, word.classes, word),
  );
  return true;
}

/** 三百, and 三月 with its unit. */
function readNumerals(tokens: Token[], folded: string, at: number, to: number): void {
  const last = tokens[tokens.length - 1];
  const end = endOf(folded, at, to, isNumeral);
  // 羅太一: one numeral right after unknown ideographs is part of a name.
  if (end === at + 1 && last?.type === 'run' && last.end === at) last.end = end;
  else if (end < to && timeUnits.has(folded.charAt(end)))
    push(tokens, 'time', at, timeEnd(folded, end + 1, to));
  else push(tokens, 'number', at, end);
}

/** An ideograph that no list knows joins the ones before it; anything else stands by itself. */
function readRun(tokens: Token[], folded: string, at: number): void {
  const code = folded.charCodeAt(at);
  const isIdeograph = code >= 0x2e80 || folded.charCodeAt(at + 1) >= 0xdc00;
  if (!isIdeograph || bars.has(code)) {
    push(tokens, 'other', at, at + 1);
    return;
  }
  const last = tokens[tokens.length - 1];
  if (last?.type === 'run' && last.end === at) last.end = at + 1;
  else if (last && last.end === at && isAspect(last, folded, at)) push(tokens, 'word', at, at + 1);
  else push(tokens, 'run', at, at + 1);
}

/** 說過要走, and not 說過程順利: the aspect of a reporting verb. */
function isAspect({ word }: Token, folded: string, at: number): boolean {
  const speaks = word?.verb?.act === 'say' && word.verb.frame === 'word';
  return (
    speaks && folded[at] === '过' && !/[程去渡于往后份半度敏期关年多高低大少]/.test(folded.charAt(at + 1))
  );
}

/** 月初, 8月底, 上旬: what a time may end in. */
function timeEnd(folded: string, at: number, to: number): number {
  if (at + 1 < to && /^[上中下]旬$/.test(folded.slice(at, at + 2))) return at + 2;
  return at < to && /^[初底末]$/.test(folded.charAt(at)) ? at + 1 : at;
}

function push(tokens: Token[], type: TokenType, start: number, end: number): void {
  // what it is compared as is cut out when its end is known
  tokens.push(tokenOf(type, start, end, ''));
}

/** Letters, digits, and an apostrophe, a point or a hyphen between letters: O’Neil, U.S., Jean-Luc. */
function isInLatin(code: number, folded: string, at: number): boolean {
  if (isLatin(code) || isDigit(code)) return true;
  const joins =
    code === 0x2019 || code === 39 || code === 45 || code === 38 || code === 46 || code === 64 || code === 95;
  return joins && isLatin(folded.charCodeAt(at + 1));
}
