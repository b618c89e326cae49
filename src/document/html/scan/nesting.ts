import {
  CLOSES_P,
  FORMATTING,
  HEADING,
  INTEGRATION_POINT,
  NOT_FOREIGN,
  PART,
  SINGLE,
  TABLE_CONTEXT,
  TABLE_PART,
  type TagNames,
  UNPROVED,
  VOID,
} from './tag-names.js';

/**
 * Proves that tags nest strictly, so that the tree builder makes of them just the elements that they look like.
 *
 * Of a page that nests strictly, an element and all that is in it can be left out without changing any other: nothing
 * is closed by implication, moved out of a table, or opened again (HTML standard, 13.2.6). One tag for which that is not
 * proved ends the proof, unless the part of the page around it is proved to keep the damage to itself. Real pages that
 * are written by programs pass; the others are parsed whole.
 */
export class StrictNesting {
  readonly #names: TagNames;
  /** By the index of a start tag in the list of tags: that of the element around it, and that of its own end tag. */
  readonly parents: Int32Array;
  readonly partners: Int32Array;
  readonly #open: number[] = [];
  /** Indexes of their start tags. */
  readonly #tags: number[] = [];
  /** How many elements of a name are open. */
  readonly #counts: Int32Array;
  readonly #maxDepth: number;
  #headings = 0;
  /** Depth at which SVG or MathML began; 0 for none. */
  #foreign = 0;
  /** Depth at which `<template>` or `<select>` began. */
  #closed = 0;
  readonly #id: Numbers;

  /** @param size how many tags there are */
  constructor(names: TagNames, size: number, maxDepth: number) {
    this.parents = new Int32Array(size);
    this.partners = new Int32Array(size);
    this.#names = names;
    this.#maxDepth = maxDepth;
    this.#id = numbersOf(names);
    this.#counts = new Int32Array(names.size);
  }

  get depth(): number {
    return this.#open.length;
  }

  /** Whether the place is inside a template or a select, where elements may be no part of the page. */
  get isClosed(): boolean {
    return this.#closed > 0;
  }

  /**
   * Opens an element; answers false where the tree builder might do something else.
   *
   * @param tag index of its start tag
   */
  push(name: number, selfClosing: boolean, tag: number): boolean {
    const depth = this.#open.length;
    this.parents[tag] = depth === 0 ? -1 : (this.#tags[depth - 1] as number);
    this.partners[tag] = tag;
    this.#tags[depth] = tag;
    const flags = this.#names.flags(name);
    if (this.#foreign > 0) return this.#pushForeign(name, flags, selfClosing);
    const id = this.#id;
    const open = this.#open;
    if (flags & UNPROVED) return false;
    if (this.#closed > 0 && this.#has(id.select) && name !== id.option && name !== id.optgroup) return false;
    if (flags & CLOSES_P && this.#has(id.p)) return false;
    if (flags & SINGLE && this.#has(name)) return false;
    if (flags & HEADING && this.#headings > 0) return false;
    if (name === id.li && !this.#isBelow(id.li, id.ul, id.ol)) return false;
    if (name === id.dd || name === id.dt) {
      if (!this.#isBelow(id.dd, id.dl, id.dl) || !this.#isBelow(id.dt, id.dl, id.dl)) return false;
    }
    if (flags & TABLE_PART) return this.#pushTablePart(name);
    const top = open.length > 0 ? (open[open.length - 1] as number) : -1;
    // what is not allowed in a table is moved out of it
    if (top >= 0 && this.#names.flags(top) & TABLE_CONTEXT && !this.#isAllowedInTable(name)) return false;
    if (flags & VOID) return true;
    if (name === id.svg || name === id.math) {
      if (selfClosing) return true;
      this.#foreign = open.length + 1;
    }
    if ((name === id.template || name === id.select) && this.#closed === 0) this.#closed = open.length + 1;
    return this.#add(name, flags);
  }

  /** Closes an element by its end tag; answers false where it is not the one that was opened last. */
  pop(name: number, tag: number): boolean {
    const open = this.#open;
    if (open.length === 0 || open[open.length - 1] !== name) return false;
    this.#close(tag);
    return true;
  }

  /** Names of the open elements, outermost first. */
  get open(): readonly number[] {
    return this.#open;
  }

  /** Index of the start tag of the element around which so many are open. */
  tagAt(depth: number): number {
    return this.#tags[depth] ?? -1;
  }

  /**
   * How many elements are open around the innermost part of the page in which damage may be mended: around it is no
   * formatting that could be opened again, no table and no drawing. -1 for none.
   */
  outsideOfPart(): number {
    let outside = -1;
    for (let depth = 0; depth < this.#open.length; depth += 1) {
      const name = this.#open[depth] as number;
      const flags = this.#names.flags(name);
      if (flags & (FORMATTING | TABLE_CONTEXT) || name === this.#id.svg || name === this.#id.math) break;
      if (flags & PART) outside = depth;
    }
    return outside;
  }

  /** Closes elements until so many are open, all by one tag. */
  closeTo(depth: number, tag: number): void {
    while (this.#open.length > depth) this.#close(tag);
  }

  #close(tag: number): void {
    const open = this.#open;
    const name = open.pop() as number;
    this.partners[this.#tags[open.length] as number] = tag;
    this.#counts[name] = (this.#counts[name] as number) - 1;
    if (this.#names.flags(name) & HEADING) this.#headings -= 1;
    if (open.length < this.#foreign) this.#foreign = 0;
    if (open.length < this.#closed) this.#closed = 0;
  }

  #pushForeign(name: number, flags: number, selfClosing: boolean): boolean {
    const top = this.#open[this.#open.length - 1] ?? -1;
    // HTML inside SVG breaks out of it or begins HTML anew; raw text elements are none there
    if (flags & NOT_FOREIGN || this.#names.flags(top) & INTEGRATION_POINT) return false;
    return selfClosing ? true : this.#add(name, flags);
  }

  #pushTablePart(name: number): boolean {
    const top = this.#open[this.#open.length - 1];
    const parents = TABLE_PARENTS[this.#names.name(name)];
    if (top === undefined || !parents?.includes(this.#names.name(top))) return false;
    return this.#names.flags(name) & VOID ? true : this.#add(name, this.#names.flags(name));
  }

  #isAllowedInTable(name: number): boolean {
    return name === this.#id.script || name === this.#id.style || name === this.#id.template;
  }

  #add(name: number, flags: number): boolean {
    this.#open.push(name);
    this.#counts[name] = (this.#counts[name] as number) + 1;
    if (flags & HEADING) this.#headings += 1;
    return this.#open.length <= this.#maxDepth;
  }

  #has(name: number): boolean {
    return (this.#counts[name] as number) > 0;
  }

  /** Whether a list stands between here and the next open element of the name, so that it is not closed by implication. */
  #isBelow(name: number, list: number, otherList: number): boolean {
    if (!this.#has(name)) return true;
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const open = this.#open[index];
      if (open === list || open === otherList) return true;
      if (open === name) return false;
    }
    return true;
  }
}

/** Names that rules of their own speak of. */
const NAMED = [
  'p', 'li', 'ul', 'ol', 'dd', 'dt', 'dl', 'select', 'option', 'optgroup', 'svg', 'math', 'template', 'script', 'style',
] as const; // biome-ignore format: a table

type Numbers = Record<(typeof NAMED)[number], number>;

/** Names that are known have the same numbers on every page. */
let numbers: Numbers | undefined;

function numbersOf(names: TagNames): Numbers {
  numbers ??= Object.fromEntries(NAMED.map((name) => [name, names.id(name)])) as Numbers;
  return numbers;
}

const TABLE_PARENTS: Record<string, readonly string[]> = {
  caption: ['table'],
  colgroup: ['table'],
  col: ['colgroup'],
  tbody: ['table'],
  thead: ['table'],
  tfoot: ['table'],
  // a row without a body gets one by implication, which no other element feels
  tr: ['table', 'tbody', 'thead', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
};
