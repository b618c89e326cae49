import { codesOf, numeralFirsts } from './digits.js';
import { exactNumeral, NumeralReader } from './numeral-reader.js';

/** A number as far as its digits and multipliers go, read from folded text. */
export interface Numeral {
  start: number;
  end: number;
  /** The lowest number it can stand for; with 多, the number that is written. */
  low: number;
  high: number;
  /** "several" for 數十 and 三五百, "more" for 3000多, else "exact". */
  kind: 'exact' | 'several' | 'more';
  /** Whether there are Arabic digits in it. */
  arabic: boolean;
  /** Only digits, without multipliers: 2025, 二零二五. */
  digits: string | null;
  /** What a number before 至 shares with it: 萬 in 18至30萬, 千 in 兩到三千. Powers of ten. */
  sharedBig: number;
  shared: number;
  /** True where only a multiplier is written: 百 in 近百人. */
  bare: boolean;
}

const firstCodes = /* @__PURE__ */ codesOf(numeralFirsts);

/** The numerals of the text read last, by place: every reader of times and figures asks for the same ones in turn. */
let read = { text: '', numerals: new Map<number, Numeral | null>() };

/** Lets go of the text read last. */
export function forgetNumerals(): void {
  read = { text: '', numerals: new Map() };
}

/**
 * The number that begins at `at`: Arabic, Chinese or both (2億5千萬, 3000多億, 一百二, 三點五, 十幾), or null.
 *
 * Reads a bounded number of characters, each once.
 */
export function readNumeral(text: string, at: number): Numeral | null {
  if (!firstCodes.has(text.charCodeAt(at))) return null;
  if (read.text !== text) read = { text, numerals: new Map() };
  let numeral = read.numerals.get(at);
  if (numeral === undefined) {
    numeral = new NumeralReader(text, at).read();
    read.numerals.set(at, numeral);
  }
  return numeral;
}

/** 半 before a unit, which is no numeral elsewhere. */
export function halfAt(text: string, at: number): Numeral | null {
  return text.charAt(at) === '半' ? exactNumeral(at, at + 1, 0.5, null) : null;
}
