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
  #words: ClassWords | undefined;

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
  #candidates({ name, word, bits }: Mark): Iterable<number> {
    if (word !== null) return this.#classWords().tagsOf(word);
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

  #classWords(): ClassWords {
    this.#words ??= new ClassWords(this.#source, this.#tags);
    return this.#words;
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
const SLOTS = 1024;

/** The start tags of a page by the hashes of the words of their classes. */
class ClassWords {
  /** The entry that was made last of those in each slot, and the one before each; 0 for none. */
  readonly #last = new Int32Array(SLOTS);
  readonly #before: number[] = [0];
  readonly #hashes: number[] = [0];
  readonly #tags: number[] = [0];
  /** Tags with an entity in their class, which may hide any word. */
  readonly #hidden: number[] = [];

  constructor(source: string, tags: TagList) {
    const bit = attributeBit(CLASS, 0, CLASS.length);
    const cursor = new AttributeCursor(source);
    for (let index = 0; index < tags.length; index += 1) {
      if (((tags.attributes[index] as number) & bit) === 0) continue;
      for (cursor.enter(tags.nameEnd(index)); cursor.next(); ) {
        if (!isWritten(CLASS, source, cursor.nameStart, cursor.nameEnd)) continue;
        this.#read(source, cursor.valueStart, cursor.valueEnd, index);
        break;
      }
    }
  }

  /** Tags that may have a word in their class. */
  tagsOf(word: string): number[] {
    const found = [...this.#hidden];
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
    for (
      let entry = this.#last[hash & (SLOTS - 1)] as number;
      entry > 0;
      entry = this.#before[entry] as number
    )
      if (this.#hashes[entry] === hash) found.push(this.#tags[entry] as number);
    return found;
  }

  #read(source: string, start: number, end: number, tag: number): void {
    let hash = 0;
    let wordStart = start;
    for (let at = start; at < end; at += 1) {
      const code = source.charCodeAt(at);
      if (code === AMPERSAND) {
        this.#hidden.push(tag);
        return;
      }
      if (isSpace(code)) {
        if (at > wordStart) this.#enter(hash, tag);
        wordStart = at + 1;
        hash = 0;
      } else {
        hash = hashed(hash, code);
      }
    }
    if (end > wordStart) this.#enter(hash, tag);
  }

  #enter(hash: number, tag: number): void {
    const slot = hash & (SLOTS - 1);
    const entry = this.#tags.push(tag) - 1;
    this.#hashes.push(hash);
    this.#before.push(this.#last[slot] as number);
    this.#last[slot] = entry;
  }
}

const AMPERSAND = 0x26;

function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
