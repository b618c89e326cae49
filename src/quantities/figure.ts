import type { Figure } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import { type Amount, opposite, readAmount } from './amount.js';
import { type Bound, boundsAfter, boundsBefore } from './data/bounds.js';
import { add, shift } from './decimal.js';
import { type Numeral, readNumeral } from './numeral.js';
import { readSign } from './sign.js';
import { readUnit, skipBlank } from './unit.js';
import { WordTable } from './word-table.js';

const before = /* @__PURE__ */ new WordTable<Bound>(boundsBefore);
const after = /* @__PURE__ */ new WordTable<Bound>(boundsAfter);
const between = /* @__PURE__ */ new WordTable<true>([['介乎 介於', true]]);

/** What 過 is no bound after: 走過百米, 捐過萬元, 不過百人. */
const DONE = /[不走跑越經通飛渡度轉見聽看去花用捱熬捐做試派賣買路超]/;

/** The words that an opening can begin with. */
export const openingBeginnings = (): string[] => [...before.words(), ...between.words()];

/** The words before an amount that bound it. */
export interface Opening {
  start: number;
  /** Where the amount has to begin. */
  end: number;
  bounds: Bound[];
}

/** The bounding words that begin at `at`, at most two of them (至少約), or null. */
export function readOpening(text: string, at: number): Opening | null {
  const bounds: Bound[] = [];
  let end = at;
  for (let i = 0; i < 2; i++) {
    const word = before.at(text, end);
    // 過半 is a ratio by itself
    if (word === null || text.startsWith('過半', end)) break;
    bounds.push(word.meaning);
    end = skipBlank(text, word.end);
  }
  if (bounds.length > 0) return { start: at, end, bounds };
  const word = between.at(text, at);
  return word === null ? null : { start: at, end: skipBlank(text, word.end), bounds };
}

/** A figure whose unit is still a place in the text. */
export type FoundFigure = Omit<Figure, 'text' | 'unit'> & { unit: Span | null };

/** The figure whose amount begins at `at`, or null; `opening` are the words right before it. */
export function readFigure(text: string, at: number, opening: Opening | null): FoundFigure | null {
  const amount = readRange(text, at);
  if (amount === null) return null;
  const closing = readClosing(text, amount.end);
  const bounds = [...(opening?.bounds ?? []), ...(closing === null ? [] : [closing.bound])];
  if (amount.weak && bounds.length === 0) return null;
  // 上 and 過 bound a multiplier and nothing else: 上百人, 過百人, but 網上三人, 捐過一百元
  const word = opening && text.slice(opening.start, opening.end);
  if ((word === '上' || word === '過') && !amount.numeral?.bare) return null;
  if (word === '過' && DONE.test(text.charAt(at - 2))) return null;
  return figureOf({ start: opening?.start ?? at, end: closing?.end ?? amount.end }, amount, bounds);
}

function figureOf(span: Span, amount: Amount, bounds: readonly Bound[]): FoundFigure {
  const { kind, unit, currency, low, high, form } = amount;
  const approximate = form !== 'exact' || bounds.includes('about') || bounds.includes('below');
  // 零下10多度 goes on from ten away from zero
  let value: number | null = form === 'more' && low < 0 ? high : low;
  let min: number | null = null;
  let max: number | null = null;
  if (low !== high) {
    min = low;
    max = high;
    if (form !== 'more') value = null;
  }
  if (bounds.includes('at-least')) {
    min = low;
    if (form !== 'more' && low === high) max = null;
  }
  if (bounds.includes('below') && low < 0) {
    min = low;
  } else if (bounds.includes('at-most') || bounds.includes('below')) {
    max = high;
    if (low === high) min = null;
  }
  const finite = (bound: number | null) => (bound !== null && Number.isFinite(bound) ? bound : null);
  return {
    span,
    kind,
    unit,
    currency,
    value: finite(value),
    min: finite(min),
    max: finite(max),
    approximate,
  };
}

function readClosing(text: string, at: number): { end: number; bound: Bound } | null {
  const word = after.at(text, at);
  if (word === null) return null;
  // 三人上下班 bounds nothing
  if (/^[班課]/.test(text.charAt(word.end))) return null;
  return { end: word.end, bound: word.meaning };
}

/** The end of 至, 到, a dash or two, or 、 between two digits next to each other; or null. */
function readSeparator(text: string, at: number): number | null {
  const from = skipBlank(text, at);
  const character = text.charAt(from);
  let end = from + 1;
  if (character === '-' || character === '~') {
    if (text.charAt(end) === character) end++;
  } else if (character !== '至' && character !== '到') return null;
  return skipBlank(text, end);
}

/** One amount, or two with 至 between them. */
function readRange(text: string, at: number): Amount | null {
  const first = readAmount(text, at) ?? null;
  if (first === null) return readOpenPair(text, at);
  if (first.kind === 'ordinal') return readOrdinals(text, first);
  if (first.numeral === null && first.kind !== 'percent') return first;
  const separator = readSeparator(text, first.end) ?? readInclusive(text, first.end);
  if (separator === null) return readListed(text, first) ?? first;
  const second = readAmount(text, separator);
  if (first.numeral === null && (second === null || second.kind === 'number')) {
    return readFractionEnd(text, first, separator) ?? first;
  }
  if (second === null || (second.numeral === null && second.kind !== 'percent')) return first;
  return join(text, first, second) ?? first;
}

/** 第1至3名, 第三、四節: the unit stands after the second of them. */
function readOrdinals(text: string, first: Amount): Amount {
  const listed = text.charAt(first.end) === '、';
  const from = listed ? first.end + 1 : readSeparator(text, first.end);
  const numeral = first.unit !== null || from === null ? null : readNumeral(text, from);
  const unit = numeral && readUnit(text, numeral);
  if (numeral === null || unit === null || numeral.kind !== 'exact') return first;
  const next = listed ? numeral.low === first.low + 1 : numeral.low > first.low;
  const fits = next && unit.kind !== 'money' && unit.kind !== 'percent';
  const span = { start: unit.from, end: unit.to };
  return fits ? { ...first, end: unit.end, high: numeral.low, unit: span } : first;
}

/** 百分之三至五: the end of a range has what stands before its beginning. */
function readFractionEnd(text: string, first: Amount, at: number): Amount | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.kind !== 'exact') return null;
  const high = add(numeral.low * first.factor, 0);
  return high < first.low ? null : { ...first, end: numeral.end, high };
}

/** 1萬(含)-5萬元. */
function readInclusive(text: string, at: number): number | null {
  return text.startsWith('(含)', at) ? readSeparator(text, at + 3) : null;
}

/** 兩至三名, 零下五至三度: the first number has no unit, and alone would be none. */
function readOpenPair(text: string, at: number): Amount | null {
  const sign = readSign(text, at);
  const numeral = readNumeral(text, sign?.end ?? at);
  if (numeral === null || numeral.kind !== 'exact' || (numeral.digits !== null && !numeral.arabic))
    return null;
  const listed = text.charAt(numeral.end) === '、';
  const separator = listed ? numeral.end + 1 : readSeparator(text, numeral.end);
  if (separator === null) return null;
  const read = readAmount(text, separator);
  const second = listed && read !== null ? nextOf(numeral, read) : read;
  if (second === null || second.numeral === null || sign?.allows(second.kind) === false) return null;
  const { low, end } = numeral;
  const first: Amount = {
    ...second,
    start: at,
    end,
    low,
    high: low,
    numeral,
    factor: 1,
    unit: null,
    kind: 'number',
  };
  return join(text, sign === null ? first : opposite(first), second);
}

/** 3、4小時, 14、15度: two numbers next to each other. */
function readListed(text: string, first: Amount): Amount | null {
  if (text.charAt(first.end) !== '、' || first.kind !== 'number' || first.numeral === null) return null;
  const second = readAmount(text, first.end + 1);
  const next = second === null ? null : nextOf(first.numeral, second);
  return next === null ? null : join(text, first, next);
}

/** The second of two numbers in a list, where they are next to each other and so stand for one of them or the other. */
function nextOf({ low }: Numeral, second: Amount): Amount | null {
  const { numeral, unit, factor } = second;
  if (numeral === null || unit === null || low >= 100) return null;
  if (numeral.low === low + 1) return second;
  // 三、四百人, 十三、四歲: the power or the tens are said once
  if (low < 10) return numeral.low === shift(low + 1, numeral.shared) ? second : null;
  const next = numeral.low < 10 && numeral.low === (low % 10) + 1;
  return next ? { ...second, low: (low + 1) * factor, high: (low + 1) * factor } : null;
}

const wordsOf = (text: string, { unit }: Amount): string | null => unit && text.slice(unit.start, unit.end);

/** Two amounts as one range, or null where they are not the two ends of one. */
function join(text: string, first: Amount, last: Amount): Amount | null {
  const bare = first.unit === null;
  // 零下5至8度: the second is as far below zero as the words go on without a unit of the first
  const below = bare && last.low >= 0 && readSign(text, first.start)?.word === '零下';
  const second = below ? opposite(last) : last;
  if (second.form === 'several' || second.kind === 'ordinal') return null;
  const words = wordsOf(text, first) === wordsOf(text, second);
  const sameUnit = first.kind === second.kind && (words || first.kind === 'money');
  if (!bare && !sameUnit && !(first.kind === 'duration' && second.kind === 'duration')) return null;
  let low = bare && second.numeral !== null ? first.low * second.factor : first.low;
  if (bare && first.numeral !== null && second.numeral !== null) {
    low = shift(low, sharedPower(first.numeral.low, first.numeral, second));
  }
  if ((low > second.low && !below) || (!bare && first.kind === 'duration' && !words)) return null;
  return {
    ...second,
    start: first.start,
    low: add(Math.min(low, second.low), 0),
    high: Math.max(low, second.high),
    form: 'exact',
    currency: second.currency ?? first.currency,
    weak: false,
  };
}

/** The power of ten that 18 shares in 18至30萬: none where it would reach the other (8500至3萬, 一至一百). */
function sharedPower(low: number, first: NonNullable<Amount['numeral']>, second: Amount): number {
  const other = second.numeral;
  if (other === null || first.sharedBig > 0) return 0;
  const reach = other.high;
  if (first.shared === 0 && low < 10 && other.shared > 0 && shift(low, other.shared) < reach)
    return other.shared;
  return other.sharedBig > 0 && shift(low, other.sharedBig) < reach ? other.sharedBig : 0;
}
