import type { Word } from './lexicon.js';
import type { BracketKind, TokenType } from './marks.js';

/** A word, a mark or a stretch that no list knows; offsets are UTF-16 code units of the field. */
export interface Token {
  type: TokenType;
  start: number;
  end: number;
  /** What it is compared as: its text, folded. */
  form: string;
  /** The classes of a word, 0 for everything else. */
  classes: number;
  word: Word | null;
  bracket: BracketKind | null;
  /** For an opening bracket the index of the token that closes it, and the other way round; else -1. */
  mate: number;
}

/** A token of one shape for all of them; `form` is the folded text between the offsets. */
export function tokenOf(
  type: TokenType,
  start: number,
  end: number,
  form: string,
  classes = 0,
  word: Word | null = null,
): Token {
  return { type, start, end, form, classes, word, bracket: null, mate: -1 };
}

/** Whether a quotation begins with the token. */
export function opensQuotation({ type, bracket }: Token): boolean {
  return type === 'open' && bracket === 'quotation';
}

/** The tokens of a passage. What is asked for before the first or after the last is an empty token at that edge. */
export class Tokens {
  readonly #all: readonly Token[];
  readonly #before: Token;
  readonly #after: Token;

  constructor(all: readonly Token[]) {
    const start = all[0]?.start ?? 0;
    const end = all.at(-1)?.end ?? start;
    this.#all = all;
    this.#before = tokenOf('none', start, start, '');
    this.#after = tokenOf('none', end, end, '');
  }

  get length(): number {
    return this.#all.length;
  }

  at(index: number): Token {
    // looked up only where it is: beyond its edges an array is searched like any other object
    if (index >= 0 && index < this.#all.length) return this.#all[index] as Token;
    return index < 0 ? this.#before : this.#after;
  }

  /** The index of the first token that ends after an offset. */
  endingAfter(offset: number): number {
    let low = 0;
    let high = this.#all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle).end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  some(test: (token: Token) => boolean): boolean {
    return this.#all.some(test);
  }
}
