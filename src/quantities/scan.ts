import type { Figure, TimeExpression } from '../model/quantity.js';
import { type Anchor, readAnchor } from './anchor.js';
import { wordsWithBounds, wordsWithNumerals } from './data/guards.js';
import { readFigure, readOpening } from './figure.js';
import { fold } from './fold.js';
import { endOfCode, endOfLatin, followsName } from './names.js';
import { endOfDigits, endOfHanDigits, MAX_DIGITS, readNumeral } from './numeral.js';
import { TimeReader } from './time.js';
import { WordTable } from './word-table.js';

/** What a text is read with. */
export interface QuantityOptions {
  /** What relative times are counted from; without it they stay unresolved. */
  anchor?: Anchor | null | undefined;
}

/** All figures and times of a text, each list in reading order. */
export interface Quantities {
  figures: Figure[];
  times: TimeExpression[];
}

const guards = /* @__PURE__ */ new WordTable([[`${wordsWithNumerals} ${wordsWithBounds}`, true]]);
const isLatin = (character: string): boolean => /^[A-Za-z]$/.test(character);
const isDigit = (character: string): boolean => /^[0-9]$/.test(character);

/**
 * Reads the figures and the times of a text in one pass from left to right.
 *
 * Each place is either passed over or read into an item that the pass goes on after, and no reader looks further than
 * it consumes or than a fixed number of characters: the time is linear in the text.
 *
 * @example
 * const { figures, times } = parseQuantities('10月30日，油價升約5%。', { anchor: '2025-11-02' });
 * figures[0]?.value; // 5
 * times[0]?.value; // '2025-10-30'
 */
export function parseQuantities(text: string, options: QuantityOptions = {}): Quantities {
  const folded = fold(text);
  const figures: Figure[] = [];
  const times: TimeExpression[] = [];
  const reader = new TimeReader(folded, readAnchor(options.anchor));
  let at = 0;
  while (at < folded.length) {
    const guard = guards.at(folded, at);
    const opening = readOpening(folded, at);
    const from = opening?.end ?? at;
    const time = readTime(folded, reader, at) ?? (opening === null ? null : readTime(folded, reader, from));
    if (time !== null && (guard === null || time.span.end > guard.end)) {
      times.push({ ...time, text: text.slice(time.span.start, time.span.end) });
      at = time.span.end;
      continue;
    }
    const figure = readFigure(folded, from, opening);
    if (figure !== null && (guard === null || figure.span.end > guard.end)) {
      figures.push({
        ...figure,
        text: text.slice(figure.span.start, figure.span.end),
        unit: figure.unit && text.slice(figure.unit.start, figure.unit.end),
      });
      at = figure.span.end;
      continue;
    }
    const end = guard !== null && !numeralGoesOn(folded, at, guard.end) ? guard.end : next(folded, at);
    for (; at < end; at++) reader.pass(folded.charAt(at));
  }
  return { figures, times };
}

/** Whether a number begins inside the word and goes on after it: 每一百人 is no 每一. */
function numeralGoesOn(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const numeral = readNumeral(text, at);
    if (numeral !== null) return numeral.end > to;
  }
  return false;
}

/** The time at a place; digits inside a name or an address begin none. */
function readTime(text: string, reader: TimeReader, at: number): Omit<TimeExpression, 'text'> | null {
  if (isDigit(text.charAt(at)) && followsName(text, at)) return null;
  return reader.read(at);
}

/** Where to go on after a place that holds neither a figure nor a time. */
function next(text: string, at: number): number {
  const character = text.charAt(at);
  if (isLatin(character)) return Math.max(at + 1, endOfLatin(text, at));
  if (isDigit(character)) {
    const code = followsName(text, at) ? null : endOfCode(text, at);
    return Math.max(code ?? endOfDigits(text, at), at + 1);
  }
  const digits = endOfHanDigits(text, at);
  if (digits - at > MAX_DIGITS) return digits;
  return at + 1;
}
