import { isSpace } from './attribute-cursor.js';

/** What the parsing rules of HTML say of an element, as bits of a number. */
export const VOID = 1;
/** Its start tag closes an open `<p>` (13.2.6.4.7). */
export const CLOSES_P = 2;
/** Not nested in itself: the first is closed, or the second ignored. */
export const SINGLE = 4;
export const HEADING = 8;
/** The proof of strict nesting does not cover it. */
export const UNPROVED = 16;
export const TABLE_PART = 32;
/** What is not allowed directly inside it is moved out of the table. */
export const TABLE_CONTEXT = 64;
/** Its start tag ends SVG and MathML (13.2.6.5), begins HTML inside it, or is code. */
export const NOT_FOREIGN = 128;
/** Inside these, SVG holds HTML. */
export const INTEGRATION_POINT = 256;
/** Its text holds no tags. */
export const RAW = 512;
/** Says something of the page. */
export const METADATA = 1024;
/** Opened again in the next block where it is left open (13.2.4.3). */
export const FORMATTING = 2048;
/** Parts a page: misnested tags inside are most likely mended inside. */
export const PART = 4096;
/** Leaves other traces than open elements and formatting. */
export const TRACED = 8192;
/** What is in it is no HTML. */
export const DRAWING = 16384;
/** What looks like an element in it may be no part of the page. */
export const CLOSED = 32768;
/** After its start tag nothing is sure to be a tag, or to be in a body. */
export const UNSURE = 65536;

const TABLES: readonly (readonly [flag: number, names: string])[] = [
  [VOID, 'area base br col embed hr img input link meta param source track wbr'],
  [
    CLOSES_P,
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing form table hr xmp li dd dt',
  ],
  [SINGLE, 'a button form nobr option optgroup select'],
  [HEADING, 'h1 h2 h3 h4 h5 h6'],
  [
    UNPROVED,
    'html head body frame frameset image plaintext isindex rb rt rtc rp applet marquee object keygen menuitem bgsound basefont command xmp listing noembed noframes',
  ],
  [TABLE_PART, 'caption colgroup col tbody thead tfoot tr td th'],
  [TABLE_CONTEXT, 'table tbody thead tfoot tr colgroup'],
  [
    NOT_FOREIGN,
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var font html script template foreignobject annotation-xml mi mo mn ms mtext',
  ],
  [INTEGRATION_POINT, 'title desc'],
  [RAW, 'script style title textarea iframe noembed noframes xmp'],
  [METADATA, 'meta link title base html'],
  [FORMATTING, 'a b big code em font i nobr s small strike strong tt u'],
  [PART, 'article aside div footer header main nav section ul ol'],
  [TRACED, 'html head body frame frameset plaintext form template select applet marquee object'],
  [DRAWING, 'svg math'],
  [CLOSED, 'template select'],
  [UNSURE, 'plaintext frame frameset'],
];
/** Other names that pages are full of, so that they are met without making a string. */
const COMMON =
  'svg math path g use template noscript label time picture video audio cite ins del mark defs rect circle polygon';

const SLOTS = 1024;

interface Known {
  names: string[];
  ids: Map<string, number>;
  flags: Int32Array;
  /** A table by the hashes of names: the hash that has a slot, and the number of its name; -1 for a free slot. */
  hashes: Int32Array;
  slots: Int16Array;
}

let known: Known | undefined;

function knownNames(): Known {
  if (known) return known;
  const flagsByName = new Map<string, number>();
  for (const [flag, names] of TABLES)
    for (const name of names.split(' ')) flagsByName.set(name, (flagsByName.get(name) ?? 0) | flag);
  for (const name of COMMON.split(' ')) if (!flagsByName.has(name)) flagsByName.set(name, 0);
  const names = [...flagsByName.keys()];
  const hashes = new Int32Array(SLOTS);
  const slots = new Int16Array(SLOTS).fill(-1);
  for (const [id, name] of names.entries()) {
    let hash = 0;
    for (let at = 0; at < name.length; at += 1) hash = hashed(hash, LETTERS[name.charCodeAt(at)] as number);
    let slot = hash & (SLOTS - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (SLOTS - 1);
    hashes[slot] = hash;
    slots[slot] = id;
  }
  known = {
    names,
    ids: new Map(names.map((name, id) => [name, id])),
    flags: Int32Array.from(flagsByName.values()),
    hashes,
    slots,
  };
  return known;
}

/** What characters that no known name has count in a hash. */
const OTHER = 38;
/** Names of so many characters have no hash in common. */
const EXACT = 6;
/** What a character counts in a hash, the same for both cases of a letter; 0 for what ends a name. */
const LETTERS = /* @__PURE__ */ lettersOf();

function lettersOf(): Uint8Array {
  const letters = new Uint8Array(0x80).fill(OTHER);
  for (const [index, letter] of [...'abcdefghijklmnopqrstuvwxyz0123456789-'].entries()) {
    letters[letter.charCodeAt(0)] = index + 1;
    letters[letter.toUpperCase().charCodeAt(0)] = index + 1;
  }
  for (let code = 0; code < 0x80; code += 1)
    if (code === 0x3e || code === 0x2f || isSpace(code)) letters[code] = 0;
  return letters;
}

/** The digits of a number to the base of 39, of which six fit into 32 bits. */
function hashed(hash: number, letter: number): number {
  return (Math.imul(hash, OTHER + 1) + letter) | 0;
}

/**
 * Gives the names of elements numbers, the same for the same name, so that a page is compared by numbers. Names that are
 * not known are numbered for one page.
 */
export class TagNames {
  /** Where the name that was read last ends. */
  end = 0;
  readonly #source: string;
  readonly #known = knownNames();
  readonly #more = new Map<string, number>();
  readonly #moreNames: string[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** The number of the name that starts here, in any case. */
  read(start: number): number {
    const source = this.#source;
    let at = start;
    let hash = 0;
    for (; at < source.length; at += 1) {
      const code = source.charCodeAt(at);
      const letter = code < 0x80 ? (LETTERS[code] as number) : OTHER;
      if (letter === 0) break;
      hash = hashed(hash, letter);
    }
    this.end = at;
    const { hashes, slots, names } = this.#known;
    for (let slot = hash & (SLOTS - 1); slots[slot] !== -1; slot = (slot + 1) & (SLOTS - 1)) {
      if (hashes[slot] !== hash) continue;
      const id = slots[slot] as number;
      const name = names[id] as string;
      if (name.length !== at - start) continue;
      if (name.length <= EXACT || isWritten(name, source, start, at)) return id;
    }
    return this.#readMore(lowerCase(source.slice(start, at)));
  }

  #readMore(name: string): number {
    let id = this.#more.get(name);
    if (id === undefined) {
      id = this.#known.names.length + this.#moreNames.push(name) - 1;
      this.#more.set(name, id);
    }
    return id;
  }

  /** The number of a lower-case name. */
  id(name: string): number {
    const id = this.#known.ids.get(name);
    return id ?? this.#readMore(name);
  }

  /** How many numbers there are. */
  get size(): number {
    return this.#known.names.length + this.#moreNames.length;
  }

  name(id: number): string {
    return this.#known.names[id] ?? this.#moreNames[id - this.#known.names.length] ?? '';
  }

  flags(id: number): number {
    return this.#known.flags[id] ?? 0;
  }
}

/** Only ASCII letters are made lower-case (13.2.5.8): the name stays as long as it is. */
function lowerCase(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Whether a lower-case name is what is written there. */
export function isWritten(name: string, source: string, start: number, end: number): boolean {
  if (end - start !== name.length) return false;
  for (let index = 0; index < name.length; index += 1) {
    const code = source.charCodeAt(start + index);
    if ((code >= 0x41 && code <= 0x5a ? code + 0x20 : code) !== name.charCodeAt(index)) return false;
  }
  return true;
}
