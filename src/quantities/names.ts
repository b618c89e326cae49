import { dialWords, eventNouns } from './data/guards.js';
import { endOfDigits, isDigit } from './digits.js';
import { WordTable } from './word-table.js';

const events = /* @__PURE__ */ new WordTable([[eventNouns, true]]);
const dials = dialWords.split(' ');

/** Whether an ASCII letter stands at a place. */
export function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

const isWord = (text: string, at: number): boolean =>
  isLatin(text, at) || isDigit(text, at) || text.charAt(at) === '_';

/** How far back a word may stand that makes a number one to be dialled. */
const DIAL_REACH = 14;

/** The end of the Latin word, address or model name that `at` is in: COVID-19, https://a.example/12, X-59. */
export function endOfLatin(text: string, at: number): number {
  let end = at;
  while (isWord(text, end) || ('-./:@#&?=+%~'.includes(text.charAt(end)) && isWord(text, end + 1))) end++;
  return end;
}

/** Whether the digits at `at` go on with a Latin word or a sign of one: A380, #3, /12. */
export function followsName(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '') return false;
  if (isWord(text, at - 1) || '#@/\\&='.includes(before)) return true;
  if (before === '-') return isLatin(text, at - 2);
  return '.:·‧・'.includes(before) && isWord(text, at - 2);
}

/** Whether a Latin word stands before the digits with a space between: iPhone 15. */
export function followsLatinWord(text: string, at: number): boolean {
  return text.charAt(at - 1) === ' ' && isLatin(text, at - 2);
}

/** Whether the digits go on as part of a name or a notation where they end: 5G, 3D, 35:37, 11/3, 2.0.1. */
export function precedesName(text: string, end: number): boolean {
  const after = text.charAt(end);
  if (isLatin(text, end) || after === '_' || after === '@') return true;
  return '.:/·‧・'.includes(after) && isDigit(text, end + 1);
}

/** The end of a run of digit groups that is a telephone, account or licence number, or null: 5164 5040, 012-875-2-19. */
export function endOfCode(text: string, at: number): number | null {
  let end = endOfDigits(text, at);
  let groups = 1;
  let digits = end - at;
  let shortest = digits;
  while ((text.charAt(end) === '-' || text.charAt(end) === ' ') && isDigit(text, end + 1)) {
    const next = endOfDigits(text, end + 1);
    shortest = Math.min(shortest, next - end - 1);
    digits += next - end - 1;
    groups++;
    end = next;
  }
  if (groups >= 3 && digits >= 7) return end;
  return groups === 2 && digits >= 7 && shortest >= 3 ? end : null;
}

/** Whether the number from `at` to `end`, which has no unit, is dialled, or names an event or a law. */
export function isNamed(text: string, at: number, end: number): boolean {
  if (events.at(text, end) !== null) return true;
  if (text.charAt(at) === '0' && isDigit(text, at + 1)) return true;
  if (end - at >= 7 && endOfDigits(text, at) === end) return true;
  const before = text.slice(Math.max(0, at - DIAL_REACH), at);
  return dials.some((word) => before.includes(word));
}
