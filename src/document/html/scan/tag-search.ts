import { AttributeCursor, attributeBit, isSpace } from './attribute-cursor.js';
import { type Mark, marksOf } from './marks.js';
import { attributeAt } from './tag-attributes.js';
import type { TagList } from './tag-list.js';
import { isWritten, type TagNames } from './tag-names.js';

/** Finds start tags by what they say, as lists of selectors of one start tag each ask for it. */
export class TagSearch {
  readonly #source: string;
  readonly #tags: TagList;
  readonly #names: TagNames;
  #classes: Classes | undefined;

  constructor(source: string, tags: TagList, names: TagNames) {
    this.#source = source;
    this.#tags = tags;
    this.#names = names;
  }

  /** Whether any start tag is one of those. */
  has(selectors: readonly string[]): boolean {
    return marksOf(selectors).some((mark) => {
      for (const index of this.#candidates(mark)) if (this.#accepts(mark, index)) return true;
      return false;
    });
  }

  /** Indexes in the list of tags of those that are, in page order. */
  all(selectors: readonly string[]): number[] {
    const found = new Set<number>();
    for (const mark of marksOf(selectors)) {
      for (const index of this.#candidates(mark)) if (this.#accepts(mark, index)) found.add(index);
    }
    return [...found].sort((a, b) => a - b);
  }

  /** Tags that may be what a mark says. */
  #candidates({ name, word, piece, bits }: Mark): number[] {
    if (word !== null) return this.#inClasses().withWord(word);
    if (piece !== null) return this.#inClasses().withPiece(piece);
    return this.#having(bits, name === null ? -1 : this.#names.id(name));
  }

  #having(bits: number, name: number): number[] {
    const { attributes, names, length } = this.#tags;
    const found: number[] = [];
    for (let index = 0; index < length; index += 1) {
      const isNamed = name < 0 || names[index] === name;
      if (isNamed && ((attributes[index] as number) & bits) === bits && this.#tags.isStart(index))
        found.push(index);
    }
    return found;
  }

  #inClasses(): Classes {
    this.#classes ??= new Classes(this.#source, this.#tags);
    return this.#classes;
  }

  #accepts({ name, tests }: Mark, index: number): boolean {
    if (name !== null && this.#names.id(name) !== this.#tags.names[index]) return false;
    const nameEnd = this.#tags.nameEnd(index);
    return tests.every(({ attribute, accepts }) => {
      const value = attributeAt(this.#source, nameEnd, attribute);
      return value !== null && accepts(value);
    });
  }
}

const CLASS = 'class';
const FILTER = 4096;

/** The classes of the start tags of a page. */
class Classes {
  readonly #source: string;
  /** Start tags with a class, and where its value stands. */
  readonly #tags: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** The hashes of all words, and which of those tags each is of; and which hashes there are at all. */
  readonly #hashes: number[] = [];
  readonly #owners: number[] = [];
  readonly #met = new Uint8Array(FILTER);
  /** Tags with an entity in their class, which may hide anything. */
  readonly #hidden: number[] = [];

  constructor(source: string, tags: TagList) {
    this.#source = source;
    const bit = attributeBit(CLASS, 0, CLASS.length);
    const cursor = new AttributeCursor(source);
    for (let index = 0; index < tags.length; index += 1) {
      if (((tags.attributes[index] as number) & bit) === 0) continue;
      for (cursor.enter(tags.nameEnd(index)); cursor.next(); ) {
        if (!isWritten(CLASS, source, cursor.nameStart, cursor.nameEnd)) continue;
        this.#read(index, cursor.valueStart, cursor.valueEnd);
        break;
      }
    }
  }

  /** Tags that may have a word in their class. */
  withWord(word: string): number[] {
    const found = [...this.#hidden];
    let wanted = 0;
    for (let at = 0; at < word.length; at += 1) wanted = hashed(wanted, word.charCodeAt(at));
    if (this.#met[wanted & (FILTER - 1)] === 0) return found;
    const hashes = this.#hashes;
    for (let index = 0; index < hashes.length; index += 1)
      if (hashes[index] === wanted) found.push(this.#owners[index] as number);
    return found;
  }

  /** Tags that may have something anywhere in their class. */
  withPiece(piece: string): number[] {
    const found = [...this.#hidden];
    for (let index = 0; index < this.#tags.length; index += 1)
      if (this.#hasPiece(piece, this.#starts[index] as number, this.#ends[index] as number))
        found.push(this.#tags[index] as number);
    return found;
  }

  #hasPiece(piece: string, start: number, end: number): boolean {
    const source = this.#source;
    const first = piece.charCodeAt(0);
    const last = end - piece.length;
    for (let at = start; at <= last; at += 1)
      if ((source.charCodeAt(at) === first || piece === '') && source.startsWith(piece, at)) return true;
    return false;
  }

  #read(tag: number, start: number, end: number): void {
    const source = this.#source;
    this.#tags.push(tag);
    this.#starts.push(start);
    this.#ends.push(end);
    let hash = 0;
    let wordStart = start;
    for (let at = start; at <= end; at += 1) {
      const code = at < end ? source.charCodeAt(at) : SPACE;
      if (isSpace(code)) {
        if (at > wordStart) this.#enter(hash, tag);
        wordStart = at + 1;
        hash = 0;
      } else {
        hash = hashed(hash, code);
      }
      if (code === AMPERSAND) this.#hidden.push(tag);
    }
  }

  #enter(hash: number, tag: number): void {
    this.#hashes.push(hash);
    this.#owners.push(tag);
    this.#met[hash & (FILTER - 1)] = 1;
  }
}

const SPACE = 0x20;
const AMPERSAND = 0x26;

function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
