import { bigUnits, formalDigits, letterUnits, smallUnits, tens } from './data/numerals.js';
import { add, lastPlace, shift } from './decimal.js';
import {
  arabicDigits,
  byCode,
  codesOf,
  endOfDigits,
  endOfHanDigits,
  hanDigit,
  isDigit,
  MAX_DIGITS,
  numeralFirsts,
  readLiteral,
} from './digits.js';
import type { Numeral } from './numeral.js';

/** Longer numerals than this are no quantities: it bounds what one attempt to read costs. */
const MAX_LENGTH = 60;

/** What a numeral can hold, so that most of what follows one is asked a single question. */
const parts = /* @__PURE__ */ codesOf([...numeralFirsts, ...Object.keys(letterUnits), ...'點多餘來個 ']);
const formal = /* @__PURE__ */ byCode(formalDigits);
const ten = /* @__PURE__ */ byCode(tens);
const small = /* @__PURE__ */ byCode(smallUnits);
const big = /* @__PURE__ */ byCode(bigUnits);
const letter = /* @__PURE__ */ byCode(letterUnits);

/** Two bounds go through the sum side by side, so that 幾, 三五 and 多 need no case of their own. */
interface Bounds {
  low: number;
  high: number;
}

/** A number in words that has no multiplier. */
export const exactNumeral = (start: number, end: number, value: number, digits: string | null): Numeral => ({
  start,
  end,
  low: value,
  high: value,
  kind: 'exact',
  arabic: false,
  digits,
  sharedBig: 0,
  shared: 0,
  bare: false,
});

/** Reads one numeral from left to right. */
export class NumeralReader {
  readonly #text: string;
  readonly #start: number;
  #at: number;
  /** Groups that a big unit has closed. */
  #total: Bounds = { low: 0, high: 0 };
  /** The group of four digits that is open. */
  #section: Bounds = { low: 0, high: 0 };
  /** The digit or literal that no unit has multiplied yet. */
  #pending: (Bounds & { arabic: boolean; zero: boolean }) | null = null;
  /** Power of the last unit read, while nothing but its digit can follow it. */
  #lastPower = 0;
  #lastSmall = Number.POSITIVE_INFINITY;
  #lastBig = Number.POSITIVE_INFINITY;
  /** How many coefficients were read: a number with one of them shares its units in a range. */
  #coefficients = 0;
  #sharedBig = 0;
  #shared = 0;
  #kind: Numeral['kind'] = 'exact';
  #arabic = false;
  #bare = false;
  #any = false;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#start = at;
    this.#at = at;
  }

  read(): Numeral | null {
    const run = endOfHanDigits(this.#text, this.#at);
    if (run - this.#at >= 2 && !this.#isPair(this.#at, run)) return this.#digitString(run);
    while (this.#at - this.#start < MAX_LENGTH && this.#step()) this.#any = true;
    return this.#any && this.#at - this.#start < MAX_LENGTH ? this.#finish() : null;
  }

  /** 三五, 八九: two digits next to each other or one apart, rising, stand for "three to five". */
  #isPair(from: number, to: number): boolean {
    if (to - from !== 2) return false;
    const [first, second] = [Number(hanDigit(this.#text, from)), Number(hanDigit(this.#text, from + 1))];
    const gap = second - first;
    return first > 0 && (gap === 1 || (gap === 2 && first === 3));
  }

  #digitString(end: number): Numeral | null {
    if (end - this.#start > MAX_DIGITS) return null;
    const digits = arabicDigits(this.#text, this.#start, end);
    const value = Number(digits);
    return exactNumeral(this.#start, end, value, digits);
  }

  #step(): boolean {
    const code = this.#text.charCodeAt(this.#at);
    if (!parts.has(code)) return false;
    if (this.#kind === 'more' && this.#lastPower === 0) return this.#bigUnit();
    const character = this.#text.charAt(this.#at);
    return (
      this.#literal() ||
      this.#formal(code) ||
      this.#han() ||
      this.#several(character) ||
      this.#tens(code) ||
      this.#smallUnit(code) ||
      this.#bigUnit() ||
      this.#more(character) ||
      this.#decimal(character)
    );
  }

  #literal(): boolean {
    if (!isDigit(this.#text, this.#at) || this.#pending !== null) return false;
    const literal = readLiteral(this.#text, this.#at);
    if (literal === null) return false;
    // 4千5百 goes on, 三百5 does not
    const power = small.get(this.#text.charCodeAt(literal.end)) ?? this.#lastSmall;
    if (this.#section.low > 0 && !(this.#arabic && literal.value < 10 && power < this.#lastSmall))
      return false;
    this.#pend(literal.value, literal.value, literal.end, true);
    return true;
  }

  #formal(code: number): boolean {
    const digit = formal.get(code);
    if (digit === undefined || this.#pending !== null) return false;
    const next = this.#text.charAt(this.#at + 1);
    const among =
      next === '拾' || next === '百' || next === '千' || (next === '萬' && this.#goesOnFormally());
    const last = this.#any && (next === '萬' || next === '億' || next === '圓' || next === '元');
    if (!among && !last) return false;
    this.#pend(digit, digit, this.#at + 1);
    return true;
  }

  /** 壹萬 begins a number where more of it follows; 大陸萬人 has no 陸萬. */
  #goesOnFormally(): boolean {
    const at = this.#at + 2;
    const digit = formal.has(this.#text.charCodeAt(at)) || hanDigit(this.#text, at) !== undefined;
    return this.#any || digit || /[元圓]/.test(this.#text.charAt(at));
  }

  #han(): boolean {
    const first = hanDigit(this.#text, this.#at);
    if (first === undefined || this.#pending !== null) return false;
    const end = endOfHanDigits(this.#text, this.#at);
    const second = Number(hanDigit(this.#text, this.#at + 1));
    if (end - this.#at === 1) {
      return first > 0 || !this.#any ? this.#pend(first, first, end) : false;
    }
    if (this.#isPair(this.#at, end)) {
      this.#kind = 'several';
      return this.#pend(first, second, end);
    }
    // 三萬零五: the zero says that places are left out
    return first === 0 && end - this.#at === 2 ? this.#pend(second, second, end, false, true) : false;
  }

  #pend(low: number, high: number, end: number, arabic = false, zero = false): boolean {
    this.#pending = { low, high, arabic, zero };
    this.#arabic ||= arabic;
    this.#coefficients++;
    this.#at = end;
    return true;
  }

  /** 幾十, 數百, 十幾, 兩萬幾, 10幾. */
  #several(character: string): boolean {
    if (character !== '幾' && character !== '數') return false;
    if (this.#pending !== null) {
      const { arabic, low } = this.#pending;
      if (character !== '幾' || !arabic || low % 10 !== 0 || low === 0) return false;
      this.#pending.high += lastPlace(low);
      this.#kind = 'several';
      this.#at++;
      return true;
    }
    const next = this.#text.charCodeAt(this.#at + 1);
    const beforeUnit = small.has(next) || big.has(next);
    const afterUnit = character === '幾' && this.#lastPower > 0;
    if (!beforeUnit && !afterUnit) return false;
    this.#kind = 'several';
    return this.#pend(afterUnit ? 0 : 1, 10, this.#at + 1);
  }

  #tens(code: number): boolean {
    const value = ten.get(code);
    if (value === undefined || this.#any) return false;
    this.#coefficients++;
    this.#section = { low: value, high: value };
    this.#lastSmall = 1;
    this.#lastPower = 1;
    this.#at++;
    return true;
  }

  #smallUnit(code: number): boolean {
    const power = small.get(code);
    if (power === undefined || power >= this.#lastSmall) return false;
    let coefficient = this.#pending;
    if (coefficient === null) {
      // 一千十: only 十 goes without a digit inside a number
      if (this.#any && power !== 1) return false;
      if (!this.#any) this.#bare = power !== 1;
      this.#coefficients++;
      coefficient = { low: 1, high: 1, arabic: false, zero: false };
    }
    this.#section = {
      low: add(this.#section.low, shift(coefficient.low, power)),
      high: add(this.#section.high, shift(coefficient.high, power)),
    };
    this.#pending = null;
    this.#lastSmall = power;
    this.#lastPower = power;
    this.#shared = power;
    this.#sharedBig = 0;
    this.#at++;
    return true;
  }

  #bigUnit(): boolean {
    const spaced = this.#pending?.arabic && this.#text.charAt(this.#at) === ' ';
    const at = spaced ? this.#at + 1 : this.#at;
    const unit = this.#text.charCodeAt(at);
    let end = at + 1;
    let power = big.get(unit);
    if (power === undefined && this.#pending?.arabic && !/[A-Za-z]/.test(this.#text.charAt(end)))
      power = letter.get(unit);
    // 兩個億
    if (power === undefined && this.#pending !== null && this.#text.startsWith('個億', at)) {
      power = 8;
      end++;
    }
    if (power === undefined) return false;
    let coefficient = {
      low: this.#section.low + (this.#pending?.low ?? 0),
      high: this.#section.high + (this.#pending?.high ?? 0),
    };
    const empty = this.#pending === null && this.#section.high === 0;
    if (empty) {
      if (this.#any && (this.#total.high === 0 || power <= this.#lastBig)) return false;
      if (!this.#any) {
        this.#bare = true;
        this.#coefficients++;
        coefficient = { low: 1, high: 1 };
      }
    }
    if (power === this.#lastBig) return false;
    const raised = power > this.#lastBig && this.#total.high > 0;
    this.#total = raised
      ? {
          low: shift(this.#total.low + coefficient.low, power),
          high: shift(this.#total.high + coefficient.high, power),
        }
      : {
          low: this.#total.low + shift(coefficient.low, power),
          high: this.#total.high + shift(coefficient.high, power),
        };
    this.#section = { low: 0, high: 0 };
    this.#pending = null;
    this.#lastBig = power;
    this.#lastSmall = Number.POSITIVE_INFINITY;
    this.#lastPower = power;
    this.#sharedBig += power;
    this.#shared += power;
    this.#at = end;
    return true;
  }

  /** 3000多億, 十餘人, 百多個, 十來個. */
  #more(character: string): boolean {
    if (!this.#any || this.#kind !== 'exact') return false;
    if (character === ' ' && this.#pending?.arabic && /[多餘]/.test(this.#text.charAt(this.#at + 1))) {
      this.#at++;
      return this.#more(this.#text.charAt(this.#at));
    }
    if (character === '來') {
      const next = this.#text.charAt(this.#at + 1);
      if (this.#lastPower !== 1 || this.#pending !== null || !'個人名歲次天年間家'.includes(next))
        return false;
    } else if (character !== '多' && character !== '餘') return false;
    const value = this.#value();
    // 「兩多」 is no number: 多 counts the places below the one that is named
    if (value.low < 10) return false;
    const place = lastPlace(this.#pending?.arabic ? this.#pending.low : value.low);
    if (this.#pending !== null) this.#pending.high += place;
    else if (this.#section.high > 0) this.#section.high += place;
    else this.#total.high += place;
    this.#kind = 'more';
    this.#lastPower = 0;
    this.#at++;
    return true;
  }

  /** 三點五, 十五點二. */
  #decimal(character: string): boolean {
    if (
      character !== '點' ||
      !this.#any ||
      this.#arabic ||
      this.#lastSmall === 0 ||
      this.#kind !== 'exact' ||
      this.#total.low > 0
    )
      return false;
    const end = endOfHanDigits(this.#text, this.#at + 1);
    if (end === this.#at + 1 || end - this.#at > MAX_DIGITS) return false;
    const next = this.#text.charAt(end);
    // 三點五十分 and 兩點三刻 are times of day
    if (/[十分刻兩]/.test(next)) return false;
    const decimals = arabicDigits(this.#text, this.#at + 1, end);
    const value = Number(`${this.#value().low}.${decimals}`);
    this.#section = { low: 0, high: 0 };
    this.#lastPower = 0;
    // nothing but a big unit goes on after decimals: 三點五億
    this.#lastSmall = 0;
    return this.#pend(value, value, end);
  }

  #value(): Bounds {
    const pending = this.#pending ?? { low: 0, high: 0, arabic: false, zero: true };
    // 一百二, 三萬五: a digit right after a unit counts in the place below it
    const single = !pending.zero && pending.high <= 10 && Number.isInteger(pending.low);
    const power = single ? Math.max(this.#lastPower - 1, 0) : 0;
    return {
      low: add(add(this.#total.low, this.#section.low), shift(pending.low, power)),
      high: add(add(this.#total.high, this.#section.high), shift(pending.high, power)),
    };
  }

  #finish(): Numeral {
    const { low, high } = this.#value();
    const plain = endOfDigits(this.#text, this.#start) === this.#at;
    const single = this.#coefficients === 1;
    return {
      start: this.#start,
      end: this.#at,
      low,
      high,
      kind: this.#kind,
      arabic: this.#arabic,
      digits: plain ? this.#text.slice(this.#start, this.#at) : null,
      sharedBig: this.#sharedBig,
      shared: single ? this.#shared : 0,
      bare: this.#bare,
    };
  }
}
