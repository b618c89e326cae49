import { AttributeCursor, attributeBit, isSpace } from './attribute-cursor.js';
import { type Mark, marksOf } from './marks.js';
import { attributeAt } from './tag-attributes.js';
import { EMPTY, type TagList } from './tag-list.js';
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
    return this.#questions(selectors).some(({ marks, tags }) =>
      tags.some((tag) => marks.some((mark) => this.#accepts(mark, tag))),
    );
  }

  /** Indexes in the list of tags of those that are, in page order. */
  all(selectors: readonly string[]): number[] {
    const found = new Set<number>();
    for (const { marks, tags } of this.#questions(selectors))
      for (const tag of tags) if (marks.some((mark) => this.#accepts(mark, tag))) found.add(tag);
    return [...found].sort((a, b) => a - b);
  }

  /** The tags of which it has to be looked whether they are what some marks say. */
  #questions(selectors: readonly string[]): { marks: readonly Mark[]; tags: number[] }[] {
    const others: Mark[] = [];
    const questions = marksOf(selectors).flatMap((mark) => {
      const { word, piece } = mark;
      if (word !== null) return { marks: [mark], tags: this.#inClasses().withWord(word) };
      if (piece !== null) return { marks: [mark], tags: this.#inClasses().withPiece(piece) };
      others.push(mark);
      return [];
    });
    return others.length === 0 ? questions : [...questions, { marks: others, tags: this.#having(others) }];
  }

  /** Tags that have the name or an attribute that one of the marks speaks of. */
  #having(marks: readonly Mark[]): number[] {
    const { kinds, attributes, names, length } = this.#tags;
    const isNamed = new Uint8Array(this.#names.size);
    let bits = 0;
    for (const mark of marks) {
      if (mark.name === null) bits |= mark.bits;
      else isNamed[this.#names.id(mark.name)] = 1;
    }
    const found: number[] = [];
    for (let index = 0; index < length; index += 1) {
      if ((kinds[index] as number) > EMPTY) continue;
      if (((attributes[index] as number) & bits) !== 0 || isNamed[names[index] as number] === 1)
        found.push(index);
    }
    return found;
  }

  #inClasses(): Classes {
    this.#classes ??= new Classes(this.#source, this.#tags);
    return this.#classes;
  }

  #accepts({ name, tests, bits }: Mark, index: number): boolean {
    if (((this.#tags.attributes[index] as number) & bits) !== bits) return false;
    if (name !== null && this.#names.id(name) !== this.#tags.names[index]) return false;
    const nameEnd = this.#tags.nameEnd(index);
    return tests.every(({ attribute, accepts }) => {
      const value = attributeAt(this.#source, nameEnd, attribute);
      return value !== null && accepts(value);
    });
  }
}

const CLASS = 'class';
/** So many hashes are told apart at a look. */
const FILTER = 4096;

/** The classes of the start tags of a page. */
class Classes {
  readonly #source: string;
  /** Start tags with a class, and where its value stands. */
  readonly #tags: Int32Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  #length = 0;
  /** The hashes of all words, the tag of each, and which hashes there may be. */
  readonly #words: number[] = [];
  readonly #owners: number[] = [];
  readonly #met = new Uint8Array(FILTER);
  /** Tags with an entity in their class, and what it means. */
  readonly #decoded = new Map<number, string>();

  constructor(source: string, tags: TagList) {
    this.#source = source;
    const bit = attributeBit(CLASS, 0, CLASS.length);
    let size = 0;
    for (let index = 0; index < tags.length; index += 1)
      if (((tags.attributes[index] as number) & bit) !== 0) size += 1;
    this.#tags = new Int32Array(size);
    this.#starts = new Int32Array(size);
    this.#ends = new Int32Array(size);
    const cursor = new AttributeCursor(source);
    for (let index = 0; index < tags.length; index += 1) {
      if (((tags.attributes[index] as number) & bit) === 0) continue;
      for (cursor.enter(tags.nameEnd(index)); cursor.next(); ) {
        if (!isWritten(CLASS, source, cursor.nameStart, cursor.nameEnd)) continue;
        const isPlain = this.#add(index, cursor.valueStart, cursor.valueEnd);
        if (!isPlain) this.#addDecoded(index, attributeAt(source, tags.nameEnd(index), CLASS) ?? '');
        break;
      }
    }
  }

  /** Tags that may have a word in their class. */
  withWord(word: string): number[] {
    const found: number[] = [];
    const wanted = hashOf(word);
    if (this.#met[wanted & (FILTER - 1)] === 0) return found;
    const words = this.#words;
    let last = -1;
    for (let index = 0; index < words.length; index += 1) {
      if (words[index] !== wanted) continue;
      const owner = this.#owners[index] as number;
      // a class may say one word a thousand times
      if (owner !== last) found.push(owner);
      last = owner;
    }
    return found;
  }

  /** Tags that may have something anywhere in their class. */
  withPiece(piece: string): number[] {
    const found: number[] = [];
    for (const [tag, value] of this.#decoded) if (value.includes(piece)) found.push(tag);
    for (let place = 0; place < this.#length; place += 1)
      if (this.#hasPiece(piece, this.#starts[place] as number, this.#ends[place] as number))
        found.push(this.#tags[place] as number);
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

  /** Answers whether the class means what is written. */
  #add(tag: number, start: number, end: number): boolean {
    const source = this.#source;
    const place = this.#length;
    this.#tags[place] = tag;
    this.#starts[place] = start;
    this.#ends[place] = end;
    this.#length = place + 1;
    let hash = 0;
    let wordStart = start;
    let isPlain = true;
    for (let at = start; at <= end; at += 1) {
      const code = at < end ? source.charCodeAt(at) : SPACE;
      if (isSpace(code)) {
        if (at > wordStart) this.#enter(hash, tag);
        wordStart = at + 1;
        hash = 0;
      } else {
        hash = hashed(hash, code);
      }
      if (code === AMPERSAND) isPlain = false;
    }
    return isPlain;
  }

  #addDecoded(tag: number, value: string): void {
    this.#decoded.set(tag, value);
    for (const word of value.split(/[\t\n\f\r ]+/)) this.#enter(hashOf(word), tag);
  }

  #enter(hash: number, tag: number): void {
    this.#words.push(hash);
    this.#owners.push(tag);
    this.#met[hash & (FILTER - 1)] = 1;
  }
}

const SPACE = 0x20;
const AMPERSAND = 0x26;

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
  return hash;
}

function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
