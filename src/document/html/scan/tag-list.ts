import type { TagNames } from './tag-names.js';

/** What stands at one place of a page. */
export const OPEN = 0;
/** A start tag whose element holds nothing. */
export const EMPTY = 1;
export const CLOSE = 2;
/** Text that holds no tags: of a script, a style, a title. */
export const RAW_TEXT = 3;
export const COMMENT = 4;

/** The tags of a page in order, as numbers only: a page has tens of thousands. */
export class TagList {
  length = 0;
  kinds: Uint8Array;
  /** Numbers of `TagNames`; of raw text that of its element. */
  names: Int32Array;
  starts: Int32Array;
  /** The index after the last character. */
  ends: Int32Array;
  /** Of a start tag: which attributes it may have, a bit for each name (`attributeBit`). */
  attributes: Int32Array;
  readonly #known: TagNames;

  /** @param size how many there may be; it grows where there are more */
  constructor(known: TagNames, size: number) {
    this.#known = known;
    this.kinds = new Uint8Array(size);
    this.names = new Int32Array(size);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.attributes = new Int32Array(size);
  }

  add(kind: number, name: number, start: number, end: number, attributes = 0): void {
    const index = this.length;
    if (index === this.kinds.length) this.#grow();
    this.kinds[index] = kind;
    this.names[index] = name;
    this.starts[index] = start;
    this.ends[index] = end;
    this.attributes[index] = attributes;
    this.length = index + 1;
  }

  /** Where the name of a start tag ends and its attributes begin. */
  nameEnd(index: number): number {
    return (this.starts[index] as number) + 1 + this.#known.name(this.names[index] as number).length;
  }

  #grow(): void {
    const grown = (list: Int32Array) => {
      const longer = new Int32Array(2 * list.length);
      longer.set(list);
      return longer;
    };
    const kinds = new Uint8Array(2 * this.kinds.length);
    kinds.set(this.kinds);
    this.kinds = kinds;
    this.names = grown(this.names);
    this.starts = grown(this.starts);
    this.ends = grown(this.ends);
    this.attributes = grown(this.attributes);
  }
}
