import { brackets, marks } from './marks.js';

/** What a code unit begins, so that each is asked one question; 0 where a word or a run may begin. */
export const MARK = 1;
export const BRACKET = 2;
export const NUMERAL = 3;
export const DIGIT = 4;
export const LATIN = 5;
export const SPACE = 6;

/** Characters of numbers in ideographs, folded. */
const NUMERALS = '零〇一二三四五六七八九十百千万亿两';

let kinds: Uint8Array | undefined;

/** Stretches of code units of one kind, by their first and their last. */
const RANGES: readonly (readonly [string, number])[] = [
  ['09', DIGIT],
  ['０９', DIGIT],
  ['AZ', LATIN],
  ['az', LATIN],
  ['\u00c0\u024f', LATIN],
];

function kindsOfCodes(): Uint8Array {
  const codes = new Uint8Array(0x10000);
  const mark = (characters: Iterable<string>, kind: number): void => {
    for (const character of characters) codes[character.charCodeAt(0)] = kind;
  };
  mark(marks.keys(), MARK);
  mark(brackets.keys(), BRACKET);
  mark(NUMERALS, NUMERAL);
  mark(' \t\n\r\u00a0\u3000', SPACE);
  for (const [ends, kind] of RANGES) codes.fill(kind, ends.charCodeAt(0), ends.charCodeAt(1) + 1);
  return codes;
}

/** What a code unit begins: one of the numbers above, or 0. */
export function kindOf(code: number): number {
  kinds ??= kindsOfCodes();
  return kinds[code] ?? 0;
}
