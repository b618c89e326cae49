import { pair } from './brackets.js';
import {
  ADVERB,
  CONDITION,
  CONNECTOR,
  FUTURE,
  GROUP,
  HEDGE,
  isSurname,
  ORGANISATION,
  PREPOSITION,
  PRESENT,
  ROLE,
  type Word,
  wordAt,
} from './lexicon.js';
import { brackets, marks, type TokenType } from './marks.js';
import { type Token, Tokens, tokenOf } from './token.js';

const numerals = /* @__PURE__ */ new Set('零〇一二三四五六七八九十百千万亿两');
const timeUnits = /* @__PURE__ */ new Set('年月日号时点分秒');

/** Bars that part a label from a headline. */
export const BARS = '｜|︱│┃丨';

/** What a code unit may begin, so that most of them are asked one question. */
const MARK = 1;
const BRACKET = 2;
const NUMERAL = 4;
const special = /* @__PURE__ */ specialCodes();

function specialCodes(): Map<number, number> {
  const codes = new Map<number, number>();
  for (const mark of marks.keys()) codes.set(mark.charCodeAt(0), MARK);
  for (const bracket of brackets.keys()) codes.set(bracket.charCodeAt(0), BRACKET);
  for (const numeral of numerals) codes.set(numeral.charCodeAt(0), NUMERAL);
  return codes;
}

const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
const isLatin = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f);
const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x3000;

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
    const code = folded.charCodeAt(at);
    const kind = special.get(code) ?? 0;
    const next = at + 1 < to ? folded.charCodeAt(at + 1) : 0;
    const last = tokens.at(-1);
    if (isDigit(code)) {
      let end = at + 1;
      while (end < to) {
        const c = folded.charCodeAt(end);
        const joins =
          (c === 44 || c === 46 || c === 58 || c === 0xff1a) && isDigit(folded.charCodeAt(end + 1));
        if (!isDigit(c) && !(joins && end + 1 < to)) break;
        end++;
      }
      // A space may stand between a number and its unit: 2025 年.
      const unitAt = folded[end] === ' ' && end + 1 < to ? end + 1 : end;
      if (unitAt < to && timeUnits.has(folded.charAt(unitAt))) {
        push(tokens, 'time', at, timeEnd(folded, unitAt + 1, to));
      } else push(tokens, 'number', at, end);
    } else if (isLatin(code)) {
      let end = at + 1;
      while (
        end < to &&
        (isLatin(folded.charCodeAt(end)) || isDigit(folded.charCodeAt(end)) || inLatin(folded, end))
      )
        end++;
      push(tokens, 'latin', at, end);
    } else if (isSpace(code)) {
      let end = at + 1;
      while (end < to && isSpace(folded.charCodeAt(end))) end++;
      push(tokens, 'space', at, end);
    } else if (kind === BRACKET) {
      push(tokens, 'open', at, at + 1);
    } else if (kind === MARK) {
      push(tokens, marks.get(folded.charAt(at)) ?? 'other', at, at + 1);
    } else {
      const word = wordAt(folded, at);
      if (word && last && insideName(folded, at, to, word, last)) {
        last.end = at + 1;
      } else if (word && at + word.form.length <= to) {
        // 財政部長: whoever leads a body is a person.
        const leads =
          (word.classes & (ORGANISATION | GROUP)) !== 0 &&
          folded[at + word.form.length] === '长' &&
          '部局署处院会所厅司校馆'.includes(folded.charAt(at + word.form.length - 1)) &&
          at + word.form.length < to;
        const end = at + word.form.length;
        tokens.push(
          leads
            ? tokenOf('word', at, end + 1, `${word.form}长`, ROLE)
            : tokenOf('word', at, end, word.form, word.classes, word),
        );
      } else if (kind === NUMERAL) {
        let end = at + 1;
        while (end < to && numerals.has(folded.charAt(end))) end++;
        // 羅太一: one numeral right after unknown ideographs is part of a name.
        if (end === at + 1 && last?.type === 'run' && last.end === at) last.end = end;
        else if (timeUnits.has(folded.charAt(end)) && end < to)
          push(tokens, 'time', at, timeEnd(folded, end + 1, to));
        else push(tokens, 'number', at, end);
      } else if ((code >= 0x2e80 || next >= 0xdc00) && !BARS.includes(folded.charAt(at))) {
        if (last?.type === 'run' && last.end === at) last.end = at + 1;
        else push(tokens, 'run', at, at + 1);
      } else push(tokens, 'other', at, at + 1);
    }
    at = tokens.at(-1)?.end ?? at + 1;
  }
  for (const token of tokens) if (token.word === null) token.form = folded.slice(token.start, token.end);
  pair(tokens);
  return new Tokens(tokens);
}

/** 月初, 8月底, 上旬: what a time may end in. */
function timeEnd(folded: string, at: number, to: number): number {
  if (at + 1 < to && /^[上中下]旬$/.test(folded.slice(at, at + 2))) return at + 2;
  return at < to && /^[初底末]$/.test(folded.charAt(at)) ? at + 1 : at;
}

/** Words of one character that names are made of as well: 凌若安, 林在文. */
const LOOSE = ADVERB | PREPOSITION | CONDITION | HEDGE | PRESENT | FUTURE | CONNECTOR;

/** Whether a word of one character stands between a family name and a character that no list knows. */
function insideName(folded: string, at: number, to: number, word: Word, last: Token): boolean {
  if (word.form.length !== 1 || (word.classes & LOOSE) === 0 || word.verb || at + 1 >= to) return false;
  if (last.type !== 'run' || last.end !== at || !isSurname(folded.slice(at - 1, at))) return false;
  // 副行長陳若谷: a title that no list knows may stand before it.
  if (last.end - last.start !== 1 && !/[长员师家官者]/.test(folded.charAt(at - 2))) return false;
  const next = folded.charCodeAt(at + 1);
  return next >= 0x4e00 && next <= 0x9fff && wordAt(folded, at + 1) === null;
}

function push(tokens: Token[], type: TokenType, start: number, end: number): void {
  // what it is compared as is cut out when its end is known
  tokens.push(tokenOf(type, start, end, ''));
}

/** An apostrophe, a point or a hyphen between letters belongs to the word: O’Neil, U.S., Jean-Luc. */
function inLatin(folded: string, at: number): boolean {
  const c = folded.charCodeAt(at);
  const joins = c === 0x2019 || c === 39 || c === 45 || c === 38 || c === 46 || c === 64 || c === 95;
  return joins && isLatin(folded.charCodeAt(at + 1));
}
