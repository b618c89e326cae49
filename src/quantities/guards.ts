import { wordsWithBounds, wordsWithNumerals } from './data/guards.js';
import { readNumeral } from './numeral.js';
import { WordTable } from './word-table.js';

const guards = /* @__PURE__ */ new WordTable([[`${wordsWithNumerals} ${wordsWithBounds}`, true]]);

export const guardedWords = (): string[] => guards.words();

/** The end of the word at a place in which a numeral is no number, or null: 一方面, 三藩市, 統一. */
export const endOfGuard = (text: string, at: number): number | null => guards.at(text, at)?.end ?? null;

/** Whether a number begins inside the word and goes on after it: 每一百人 is no 每一. */
export function numeralGoesOn(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const numeral = readNumeral(text, at);
    if (numeral !== null) return numeral.end > to;
  }
  return false;
}
