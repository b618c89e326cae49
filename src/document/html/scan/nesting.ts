/**
 * Proves that tags nest strictly, so that the tree builder makes of them just the elements that they look like.
 *
 * Of a page that nests strictly, an element and all that is in it can be left out without changing any other: nothing
 * is closed by implication, moved out of a table, or opened again (HTML standard, 13.2.6). One tag for which that is not
 * proved ends the proof. Real pages that are written by programs pass; the others are parsed whole.
 */
export class StrictNesting {
  readonly #open: string[] = [];
  readonly #counts = new Map<string, number>();
  readonly #maxDepth: number;
  /** Depth at which SVG or MathML began; 0 for none. */
  #foreign = 0;
  /** Depth at which `<template>` or `<select>` began. */
  #closed = 0;

  constructor(maxDepth: number) {
    this.#maxDepth = maxDepth;
  }

  get depth(): number {
    return this.#open.length;
  }

  get isForeign(): boolean {
    return this.#foreign > 0;
  }

  /** Whether the place is inside a template or a select, where elements may be no part of the page. */
  get isClosed(): boolean {
    return this.#closed > 0;
  }

  get isInTable(): boolean {
    return this.#has('table');
  }

  /** Opens an element; answers false where the tree builder might do something else. */
  push(name: string, selfClosing: boolean): boolean {
    if (this.#foreign > 0) return this.#pushForeign(name, selfClosing);
    if (UNPROVED.has(name)) return false;
    if (this.#has('select') && name !== 'option' && name !== 'optgroup') return false;
    if (CLOSES_P.has(name) && this.#has('p')) return false;
    if (SINGLE.has(name) && this.#has(name)) return false;
    if (HEADING.has(name) && this.#counts.get('heading')) return false;
    if (name === 'li' && !this.#isBelow('li', 'ul', 'ol')) return false;
    if (
      (name === 'dd' || name === 'dt') &&
      !(this.#isBelow('dd', 'dl', 'dl') && this.#isBelow('dt', 'dl', 'dl'))
    ) {
      return false;
    }
    if (TABLE_PARTS.has(name)) return this.#pushTablePart(name);
    const top = this.#open.at(-1);
    // what is not allowed in a table is moved out of it
    if (
      top !== undefined &&
      TABLE_CONTEXT.has(top) &&
      name !== 'script' &&
      name !== 'style' &&
      name !== 'template'
    ) {
      return false;
    }
    if (VOID.has(name)) return true;
    if (name === 'svg' || name === 'math') {
      if (selfClosing) return true;
      this.#foreign = this.#open.length + 1;
    }
    if ((name === 'template' || name === 'select') && this.#closed === 0)
      this.#closed = this.#open.length + 1;
    return this.#add(name);
  }

  /** Closes an element; answers false where it is not the one that was opened last. */
  pop(name: string): boolean {
    const top = this.#open.pop();
    if (top !== name) return false;
    this.#count(name, -1);
    if (this.#open.length < this.#foreign) this.#foreign = 0;
    if (this.#open.length < this.#closed) this.#closed = 0;
    return true;
  }

  #pushForeign(name: string, selfClosing: boolean): boolean {
    // HTML inside SVG breaks out of it or begins HTML anew; raw text elements are none there
    if (!isForeign(name) || INTEGRATION_POINTS.has(this.#open.at(-1) ?? '')) return false;
    return selfClosing ? true : this.#add(name);
  }

  #pushTablePart(name: string): boolean {
    const parents = TABLE_PARENTS[name];
    const top = this.#open.at(-1);
    if (top === undefined || !parents?.includes(top)) return false;
    return name === 'col' ? true : this.#add(name);
  }

  #add(name: string): boolean {
    this.#open.push(name);
    this.#count(name, 1);
    return this.#open.length <= this.#maxDepth;
  }

  #count(name: string, by: number): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + by);
    if (HEADING.has(name)) this.#counts.set('heading', (this.#counts.get('heading') ?? 0) + by);
  }

  #has(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0;
  }

  /** Whether a list stands between here and the next open element of the name, so that it is not closed by implication. */
  #isBelow(name: string, list: string, otherList: string): boolean {
    if (!this.#has(name)) return true;
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const open = this.#open[index];
      if (open === list || open === otherList) return true;
      if (open === name) return false;
    }
    return true;
  }
}

const words = (list: string) => new Set(list.split(' '));

export const VOID = words('area base br col embed hr img input link meta param source track wbr');
const HEADING = words('h1 h2 h3 h4 h5 h6');

/** Start tags that close an open `<p>` (13.2.6.4.7). */
const CLOSES_P = words(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup ' +
    'main menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing form table hr xmp li dd dt',
);
/** Elements that are not nested in themselves: the first is closed, or the second ignored. */
const SINGLE = words('a button form nobr option optgroup select');
/** Tags that the proof does not cover. */
const UNPROVED = words(
  'html head body frame frameset image plaintext isindex rb rt rtc rp applet marquee object keygen menuitem bgsound ' +
    'basefont command xmp listing noembed noframes',
);
const TABLE_PARTS = words('caption colgroup col tbody thead tfoot tr td th');
const TABLE_CONTEXT = words('table tbody thead tfoot tr colgroup');
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
/** Start tags that end SVG and MathML (13.2.6.5), begin HTML inside it, or are code. */
const NOT_FOREIGN = words(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ' +
    'ol p pre ruby s small span strong strike sub sup table tt u ul var font html script template ' +
    'foreignobject annotation-xml mi mo mn ms mtext',
);
/** Inside these, SVG holds HTML. */
const INTEGRATION_POINTS = words('title desc');

/** Whether a tag inside SVG or MathML is an element of the drawing and nothing else. */
export function isForeign(name: string): boolean {
  return !NOT_FOREIGN.has(name);
}
