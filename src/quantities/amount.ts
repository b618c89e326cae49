import type { Figure } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import { currencySigns } from './data/currencies.js';
import { ratioWords } from './data/ratios.js';
import { add, shift } from './decimal.js';
import { endOfDigits, numeralFirsts } from './digits.js';
import { endOfCode, followsLatinWord, followsName, isNamed, precedesName } from './names.js';
import { halfAt, type Numeral, readNumeral } from './numeral.js';
import { readSign, signWords } from './sign.js';
import { readUnit, skipBlank, type Unit } from './unit.js';
import { WordTable } from './word-table.js';

/** A number with its unit, before the words around it bound it. */
export interface Amount {
  start: number;
  end: number;
  kind: Figure['kind'];
  low: number;
  high: number;
  form: Numeral['kind'];
  /** Where the unit as written stands. */
  unit: Span | null;
  currency: string | null;
  /** The numeral, for a range to share units with; null for words like 一半. */
  numeral: Numeral | null;
  factor: number;
  /** Whether it is a figure only because something stresses it: 一個, 5. */
  weak: boolean;
}

const currencyTable = /* @__PURE__ */ new WordTable<string | null>(currencySigns);
const ratioTable = /* @__PURE__ */ new WordTable<{ low: number; high: number }>(ratioWords);

/** What an amount can begin with. */
export const amountBeginnings = (): string[] => [
  ...numeralFirsts,
  ...currencyTable.words(),
  ...ratioTable.words(),
  ...signWords(),
  ...'半第首',
];

/** The amount that begins at `at`, or null. `text` is folded. */
export function readAmount(text: string, at: number): Amount | null {
  return (
    readRatioWord(text, at) ??
    readHalf(text, at) ??
    readOrdinal(text, at) ??
    readNegative(text, at) ??
    readPriced(text, at) ??
    readFraction(text, at) ??
    readCounted(text, at)
  );
}

/** 零下5度, 負百分之三, 負1樓. */
function readNegative(text: string, at: number): Amount | null {
  const sign = readSign(text, at);
  if (sign === null) return null;
  const { end } = sign;
  const amount = readPriced(text, end) ?? readFraction(text, end) ?? readCounted(text, end);
  if (amount === null) return null;
  const { unit } = amount;
  const floor = unit !== null && /^[樓層]$/.test(text.slice(unit.start, unit.end));
  return floor || sign.allows(amount.kind) ? { ...opposite(amount), start: at } : null;
}

/** The amount on the other side of zero. */
export const opposite = (amount: Amount): Amount => ({ ...amount, low: -amount.high, high: -amount.low });

function simple(at: number, end: number, kind: Figure['kind'], value: number, unit: Span | null): Amount {
  return {
    start: at,
    end,
    kind,
    low: value,
    high: value,
    form: 'exact',
    unit,
    currency: null,
    numeral: null,
    factor: 1,
    weak: false,
  };
}

/** 一半, 減半, 翻倍, 過半. */
function readRatioWord(text: string, at: number): Amount | null {
  const word = ratioTable.at(text, at);
  // 再過半個小時, 大半天: half of something else
  if (word === null || /^[個小年天日夜晚生輩晝]/.test(text.charAt(word.end))) return null;
  const { low, high } = word.meaning;
  return { ...simple(at, word.end, 'ratio', low, null), high, form: low === high ? 'exact' : 'several' };
}

/** 半年, 半小時, 半個月. */
function readHalf(text: string, at: number): Amount | null {
  const half = halfAt(text, at);
  const unit = half && readUnit(text, half);
  if (half === null || (unit?.kind !== 'duration' && unit?.kind !== 'measure')) return null;
  const amount = withUnit(at, half, unit);
  // 半年多 is no whole year
  return unit.more ? { ...amount, high: 1 } : amount;
}

/** 第三十二次, 第一, 首次. */
function readOrdinal(text: string, at: number): Amount | null {
  const first = text.charAt(at);
  if (first === '首') {
    const word = /^[次度個名位宗批輪場屆例部艘家項]$/.test(text.charAt(at + 1));
    return word ? simple(at, at + 2, 'ordinal', 1, { start: at + 1, end: at + 2 }) : null;
  }
  if (first !== '第') return null;
  const numeral = readNumeral(text, skipBlank(text, at + 1));
  if (numeral === null || numeral.kind !== 'exact' || !Number.isInteger(numeral.low)) return null;
  const unit = readUnit(text, numeral);
  if (unit === null || unit.kind === 'percent' || unit.kind === 'money' || unit.plus !== 0) {
    return simple(at, numeral.end, 'ordinal', numeral.low, null);
  }
  return simple(at, unit.end, 'ordinal', numeral.low, spanOf(unit));
}

/** 港幣5萬元, US$36億, $120. */
function readPriced(text: string, at: number): Amount | null {
  const sign = currencyTable.at(text, at);
  if (sign === null || (/^[A-Za-z]/.test(sign.word) && /^[A-Za-z]/.test(text.charAt(at - 1)))) return null;
  const numeral = readNumeral(text, skipBlank(text, sign.end));
  if (numeral === null || (numeral.bare && numeral.low < 1e6)) return null;
  const unit = readUnit(text, numeral);
  // a sign before a number of something else (美元10年期) is no amount
  if (unit !== null && unit.kind !== 'money') return null;
  const amount = withUnit(at, numeral, unit);
  return {
    ...amount,
    kind: 'money',
    unit: unit === null ? { start: at, end: sign.end } : amount.unit,
    currency: unit?.currency ?? sign.meaning,
    end: unit?.end ?? numeral.end,
    weak: false,
  };
}

/** 百分之五, 三分之一, 萬分之三點二. */
function readFraction(text: string, at: number): Amount | null {
  const base = readNumeral(text, at);
  if (base === null || !text.startsWith('分之', base.end)) return null;
  const from = base.end + 2;
  const numeral = readNumeral(text, skipBlank(text, from));
  if (numeral === null || base.low === 0) return null;
  if (base.bare && base.end === at + 1) {
    // a hundredth is a percent, a thousandth one place less
    const power = 2 - base.shared;
    return {
      ...simple(at, numeral.end, 'percent', 0, { start: at, end: from }),
      low: shift(numeral.low, power),
      high: shift(numeral.high, power),
      form: numeral.kind,
      factor: 10 ** power,
    };
  }
  return {
    ...simple(at, numeral.end, 'ratio', 0, { start: base.end, end: from }),
    low: numeral.low / base.low,
    high: numeral.high / base.low,
    form: numeral.kind,
  };
}

/** A numeral and what stands after it. */
function readCounted(text: string, at: number): Amount | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || (numeral.arabic && followsName(text, at))) return null;
  if (numeral.arabic && endOfCode(text, at) !== null && !isCounted(text, at)) return null;
  const score = readScore(text, numeral);
  if (score !== null) return score;
  const unit = readUnit(text, numeral);
  if (unit === null) return readBare(text, numeral);
  if (numeral.digits !== null && !numeral.arabic && unit.kind !== 'percent') return null;
  if (numeral.bare && numeral.low < 1e6 && numeral.kind === 'exact') {
    return { ...withUnit(at, numeral, unit), weak: unit.kind !== 'counted' };
  }
  // 「撒旦二號」 is a name, 一戶一社工 one each
  const single = numeral.low === 1 && !numeral.arabic;
  if (!numeral.arabic && text.slice(unit.from, unit.end) === '號') return null;
  const article = single && (unit.kind === 'determined' || text.charAt(unit.end) === '一');
  return { ...withUnit(at, numeral, unit), weak: article };
}

/** Whether digits with a dash between them end in a unit, as a range does and a telephone number does not. */
function isCounted(text: string, at: number): boolean {
  const dash = endOfDigits(text, at);
  const last = text.charAt(dash) === '-' ? readNumeral(text, dash + 1) : null;
  return last !== null && readUnit(text, last) !== null;
}

/** 3比1, 一比一; 3比0 is a score that has no quotient. */
function readScore(text: string, numeral: Numeral): Amount | null {
  if (text.charAt(numeral.end) !== '比' || numeral.kind !== 'exact') return null;
  const other = readNumeral(text, numeral.end + 1);
  if (other === null || other.kind !== 'exact') return null;
  // 比 between two amounts compares them; 3比1勝出 is a score that was won by
  if (readUnit(text, other) !== null && !/[勝負敗]/.test(text.charAt(other.end))) return null;
  const unit = { start: numeral.end, end: numeral.end + 1 };
  return simple(numeral.start, other.end, 'ratio', numeral.low / other.low, unit);
}

/** A number with no unit is a figure where it is more than a digit and nobody's name. */
function readBare(text: string, numeral: Numeral): Amount | null {
  const { start, end, low } = numeral;
  if (precedesName(text, end) || followsLatinWord(text, start) || isNamed(text, start, end)) return null;
  const year = numeral.digits?.length === 4 && low >= 1900 && low < 2100;
  // 近百億 is a number, while 百 alone begins too many words
  const word = numeral.digits !== null || low < 20 || (numeral.bare && low < 1e6);
  if (year || (!numeral.arabic && word)) return null;
  const amount = withUnit(start, numeral, null);
  const plainDigit = low < 10 && Number.isInteger(low);
  return { ...amount, weak: plainDigit || numeral.bare };
}

function withUnit(at: number, numeral: Numeral, unit: Unit | null): Amount {
  const factor = unit?.factor ?? 1;
  const plus = unit?.plus ?? 0;
  const low = add(numeral.low * factor, plus);
  const high = add(numeral.high * factor, plus) + (unit?.more ? factor : 0);
  return {
    start: at,
    end: unit?.end ?? numeral.end,
    kind: kindOf(unit),
    low,
    high,
    form: unit?.more && numeral.kind === 'exact' ? 'more' : numeral.kind,
    unit: unit === null ? null : spanOf(unit),
    currency: unit?.currency ?? null,
    numeral,
    factor,
    weak: false,
  };
}

const spanOf = (unit: Unit): Span => ({ start: unit.from, end: unit.to });

function kindOf(unit: Unit | null): Figure['kind'] {
  if (unit === null) return 'number';
  return unit.kind === 'counted' || unit.kind === 'determined' ? 'count' : unit.kind;
}
