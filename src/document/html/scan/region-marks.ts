import { parse, type Selector } from 'css-what';
import { AttributeCursor, isSpace } from './attribute-cursor.js';
import { attributesAt } from './tag-attributes.js';
import { isWritten, type TagNames } from './tag-names.js';

/** What one start tag has to say for a region to begin there. */
interface Mark {
  /** `null`: any element. */
  name: string | null;
  tests: { attribute: string; accepts: (value: string) => boolean }[];
  /** The attribute, and the word in its value, without which nothing more has to be looked at. */
  attribute: string;
  /** `null` where no word of the value has to be there. */
  word: string | null;
  /** Then what stands anywhere in the value; `''` where any value will do. */
  piece: string;
}

interface Marks {
  /** Names of elements that are always regions. */
  always: string[];
  others: Mark[];
}

const FILTER = 4096;

/** What is looked at of one attribute before the others of its tag are. */
interface Watched {
  name: string;
  /** Which words may be one that is asked for, by their hash. */
  words: Uint8Array;
  /** What may stand anywhere in a value, on the elements of one name or on all. */
  pieces: { name: string | null; piece: string }[];
}

/** Tells from a start tag alone whether a region begins there. */
export class RegionMarks {
  readonly #source: string;
  readonly #names: TagNames;
  readonly #cursor: AttributeCursor;
  readonly #always: ReadonlySet<number>;
  readonly #marks: readonly Mark[];
  readonly #watched: readonly Watched[];

  /**
   * @throws TypeError for a selector that looks at anything but one start tag: a mistake of the adapter's author
   */
  constructor(regions: readonly string[], source: string, names: TagNames) {
    const { always, others } = marksOf(regions);
    this.#source = source;
    this.#names = names;
    this.#cursor = new AttributeCursor(source);
    this.#always = new Set(always.map((name) => names.id(name)));
    this.#marks = others;
    this.#watched = watchedIn(others);
  }

  /** @param name the number of its name @param nameEnd where its attributes begin */
  matches(name: number, nameEnd: number): boolean {
    return this.#always.has(name) || (this.#mayMatch(name, nameEnd) && this.#accepts(name, nameEnd));
  }

  /** A quick look: most tags have no word of any mark. */
  #mayMatch(name: number, nameEnd: number): boolean {
    const cursor = this.#cursor;
    for (cursor.enter(nameEnd); cursor.next(); ) {
      for (const watched of this.#watched) {
        if (!isWritten(watched.name, this.#source, cursor.nameStart, cursor.nameEnd)) continue;
        const { valueStart, valueEnd } = cursor;
        if (this.#hasWord(watched.words, valueStart, valueEnd)) return true;
        for (const { name: only, piece } of watched.pieces) {
          if (only !== null && only !== this.#names.name(name)) continue;
          if (this.#hasPiece(piece, valueStart, valueEnd)) return true;
        }
      }
    }
    return false;
  }

  #hasWord(words: Uint8Array, start: number, end: number): boolean {
    const source = this.#source;
    let hash = 0;
    for (let at = start; at < end; at += 1) {
      const code = source.charCodeAt(at);
      // an entity may hide any character of a value
      if (code === AMPERSAND) return true;
      if (isSpace(code)) {
        if (words[hash] === 1) return true;
        hash = 0;
      } else {
        hash = (hash * 31 + code) % FILTER;
      }
    }
    return words[hash] === 1;
  }

  #hasPiece(piece: string, start: number, end: number): boolean {
    const source = this.#source;
    const first = piece.charCodeAt(0);
    const last = end - piece.length;
    for (let at = start; at <= last; at += 1) {
      if ((source.charCodeAt(at) === first || piece === '') && source.startsWith(piece, at)) return true;
    }
    return false;
  }

  #accepts(name: number, nameEnd: number): boolean {
    const own = this.#names.name(name);
    const attributes = attributesAt(this.#source, nameEnd);
    return this.#marks.some(
      (mark) =>
        (mark.name === null || mark.name === own) &&
        mark.tests.every(({ attribute, accepts }) => {
          const value = attributes.get(attribute);
          return value !== undefined && accepts(value);
        }),
    );
  }
}

const AMPERSAND = 0x26;

/** The list of an adapter is compiled once. */
const compiled = new WeakMap<readonly string[], Marks>();

function marksOf(regions: readonly string[]): Marks {
  let marks = compiled.get(regions);
  if (!marks) {
    const all = regions.flatMap((selector) => parse(selector).map((tokens) => markOf(tokens, selector)));
    marks = {
      always: all.flatMap(({ name, tests }) => (name !== null && tests.length === 0 ? name : [])),
      others: all.filter(({ tests }) => tests.length > 0),
    };
    compiled.set(regions, marks);
  }
  return marks;
}

function watchedIn(marks: readonly Mark[]): Watched[] {
  const byName = new Map<string, Watched>();
  for (const { name, attribute, word, piece } of marks) {
    const watched = byName.get(attribute) ?? { name: attribute, words: new Uint8Array(FILTER), pieces: [] };
    byName.set(attribute, watched);
    if (word === null) watched.pieces.push({ name, piece });
    else watched.words[hashOf(word)] = 1;
  }
  return [...byName.values()];
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = (hash * 31 + word.charCodeAt(at)) % FILTER;
  return hash;
}

function markOf(tokens: readonly Selector[], selector: string): Mark {
  const mark: Mark = { name: null, tests: [], attribute: '', word: null, piece: '' };
  for (const token of tokens) {
    if (token.type === 'tag') {
      mark.name = token.name.toLowerCase();
    } else if (token.type === 'attribute') {
      const { name: attribute, action, value } = token;
      mark.tests.push({ attribute, accepts: (given) => compare(action, given, value) });
      const isWord = action === 'element' || action === 'equals';
      const word = isWord ? (/[^\s]+/.exec(value)?.[0] ?? null) : null;
      if (mark.attribute === '' || (mark.word === null && word !== null)) {
        Object.assign(mark, { attribute, word, piece: isWord ? '' : value });
      }
    } else {
      throw new TypeError(`A region is told by one start tag, but "${selector}" looks further`);
    }
  }
  if (mark.name === null && mark.tests.length === 0) {
    throw new TypeError(`A region is told by one start tag, but "${selector}" says nothing of it`);
  }
  return mark;
}

function compare(action: string, given: string, value: string): boolean {
  switch (action) {
    case 'exists':
      return true;
    case 'equals':
      return given === value;
    case 'element':
      return ` ${given.replace(/\s/g, ' ')} `.includes(` ${value} `);
    case 'start':
      return given.startsWith(value);
    case 'end':
      return given.endsWith(value);
    case 'any':
      return given.includes(value);
    case 'hyphen':
      return given === value || given.startsWith(`${value}-`);
    default:
      return false;
  }
}
