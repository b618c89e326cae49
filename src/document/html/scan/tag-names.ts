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
];
/** Other names that pages are full of, so that they are met without making a string. */
const COMMON =
  'svg math path g use template noscript label time picture video audio cite ins del mark defs rect circle polygon';

const SLOTS = 1024;

interface Known {
  names: string[];
  ids: Map<string, number>;
  flags: number[];
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
  const slots = new Int16Array(SLOTS).fill(-1);
  for (const [id, name] of names.entries()) {
    let slot = hashOf(name, 0, name.length);
    while (slots[slot] !== -1) slot = (slot + 1) % SLOTS;
    slots[slot] = id;
  }
  known = {
    names,
    ids: new Map(names.map((name, id) => [name, id])),
    flags: [...flagsByName.values()],
    slots,
  };
  return known;
}

function hashOf(source: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (hash * 31 + (source.charCodeAt(at) | 0x20)) & 0xffff;
  return hash % SLOTS;
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
      if (code === 0x3e || code === 0x2f || isSpace(code)) break;
      hash = (hash * 31 + (code | 0x20)) & 0xffff;
    }
    this.end = at;
    const { slots, names } = this.#known;
    for (let slot = hash % SLOTS; slots[slot] !== -1; slot = (slot + 1) % SLOTS) {
      const id = slots[slot] as number;
      if (isWritten(names[id] as string, source, start, at)) return id;
    }
    return this.#readMore(source.slice(start, at).toLowerCase());
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

  name(id: number): string {
    return this.#known.names[id] ?? this.#moreNames[id - this.#known.names.length] ?? '';
  }

  flags(id: number): number {
    return this.#known.flags[id] ?? 0;
  }
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
