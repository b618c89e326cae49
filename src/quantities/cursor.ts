import { type Numeral, readNumeral } from './numeral.js';
import { emptyPoint, type Point, type Reading } from './point.js';
import { skipBlank } from './unit.js';

/** A place in a folded text, and the point that is being read from it. */
export class PointCursor {
  readonly text: string;
  readonly reading: Reading;
  readonly point: Point;
  at: number;
  #list: { at: number; shared: ReturnType<typeof sharedUnit> } | null = null;

  constructor(text: string, at: number, reading: Reading) {
    this.text = text;
    this.at = at;
    this.reading = reading;
    this.point = emptyPoint(at);
  }

  numeral(at: number): Numeral | null {
    return readNumeral(this.text, at);
  }

  /** Whether numbers go on from `at` and the last of them has `unit`. */
  shares(at: number, unit: string): boolean {
    if (this.#list?.at !== at) this.#list = { at, shared: sharedUnit(this.text, at) };
    const { shared } = this.#list;
    return shared !== null && shared.unit === unit && shared.years === (unit === '年');
  }

  char(offset = 0): string {
    return this.text.charAt(this.at + offset);
  }

  blank(): number {
    return skipBlank(this.text, this.at);
  }

  take(numeral: Numeral, unitLength: number): void {
    this.at = (numeral.arabic ? skipBlank(this.text, numeral.end) : numeral.end) + unitLength;
  }

  /** A whole number with `unit` right after it. */
  numbered(unit: string, least: number, most: number): Numeral | null {
    const numeral = this.numeral(this.blank());
    if (numeral === null || numeral.kind !== 'exact' || numeral.bare || !Number.isInteger(numeral.low))
      return null;
    const at = numeral.arabic ? skipBlank(this.text, numeral.end) : numeral.end;
    if (!this.text.startsWith(unit, at) || numeral.low < least || numeral.low > most) return null;
    return numeral;
  }

  blankAfter(offset: number): number {
    return skipBlank(this.text, this.at + offset);
  }

  /** 6至8月, 26、27日: a number whose unit stands after a later one. */
  sharedNumber(at: number, unit: string, most: number): Numeral | null {
    const numeral = this.numeral(at);
    if (numeral === null || numeral.kind !== 'exact' || numeral.low < 1 || numeral.low > most) return null;
    if (!Number.isInteger(numeral.low) || numeral.end - at > 3 || numeral.bare) return null;
    return this.shares(numeral.end, unit) ? numeral : null;
  }
}

/** How many numbers a list may hold whose last one has the unit. */
const MAX_SHARED = 6;

/** The unit of the last number of a list or range that goes on from `at`, or null: 年 in 2016、2019及2021年. */
function sharedUnit(text: string, at: number): { unit: string; years: boolean } | null {
  let end = at;
  let years = true;
  for (let i = 0; i < MAX_SHARED; i++) {
    const separator = /^\s?(?:[、和及與至到~,]|--?|以及)\s?/.exec(text.slice(end, end + 4));
    if (separator === null) return null;
    const numeral = readNumeral(text, end + separator[0].length);
    if (numeral === null || numeral.kind !== 'exact' || !Number.isInteger(numeral.low)) return null;
    const year = numeral.digits?.length === 4;
    if (!year && (numeral.low > 31 || numeral.low < 1)) return null;
    years &&= year;
    end = numeral.arabic ? skipBlank(text, numeral.end) : numeral.end;
    const unit = text.charAt(end);
    if ('年月日'.includes(unit)) return { unit, years };
    end = numeral.end;
  }
  return null;
}
