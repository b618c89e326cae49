import { decodeHTML } from 'entities/decode';
import type { Element, Root, Text } from 'hast';
import type { DamagedBlock } from './damaged-block.js';
import type { PageScan } from './page-scan.js';
import { PropertyReader } from './properties.js';
import { RegionMarks } from './region-marks.js';
import { CLOSE, COMMENT, OPEN, RAW_TEXT, type TagList } from './tag-list.js';
import { TABLE_CONTEXT, type TagNames } from './tag-names.js';

/**
 * The tree of the regions of a page with their ancestors, made straight from its tags.
 *
 * Only of a page that nests strictly, where the tree builder of HTML would do nothing but this. `null` for what is
 * strict and yet no such page: rows without a table body, text directly inside a table, regions inside a table.
 *
 * What is inside drawings, scripts and styles is left out, since nobody sees it. Nodes have offsets; their lines and
 * columns are not counted.
 */
export function regionTree(source: string, scan: PageScan, regions: readonly string[]): Root | null {
  if (!scan.nesting.isStrict) return null;
  const builder = new RegionTreeBuilder(source, scan, new RegionMarks(regions, source, scan.names));
  return builder.build() ? builder.root : null;
}

class RegionTreeBuilder {
  readonly #html: Element = { type: 'element', tagName: 'html', properties: {}, children: [] };
  readonly #body: Element = { type: 'element', tagName: 'body', properties: {}, children: [] };
  readonly root: Root = { type: 'root', children: [{ type: 'doctype' }, this.#html] };
  readonly #source: string;
  readonly #tags: TagList;
  readonly #names: TagNames;
  readonly #marks: RegionMarks;
  /** Those that are still to come, the last one first, and the index of the start tag of the next; -1 for none. */
  readonly #blocks: DamagedBlock[];
  #nextBlock: number;
  readonly #properties: PropertyReader;
  /** Indexes of the start tags of the elements that are open, outside the region. */
  readonly #ancestors: number[] = [];
  /** The elements made of the first ones of them, below the body. */
  readonly #made: Element[] = [];
  /** Open elements in which no region may begin. */
  #closed = 0;

  constructor(source: string, { tags, names, nesting: { blocks } }: PageScan, marks: RegionMarks) {
    this.#source = source;
    this.#tags = tags;
    this.#names = names;
    this.#marks = marks;
    this.#blocks = blocks.toReversed();
    this.#nextBlock = blocks[0]?.first ?? -1;
    this.#properties = new PropertyReader(source);
    const head: Element = { type: 'element', tagName: 'head', properties: {}, children: [] };
    this.#html.children.push(head, this.#body);
  }

  /** Answers whether everything in the regions was sure. */
  build(): boolean {
    const { kinds, names, ends } = this.#tags;
    const [html, head, body] = ['html', 'head', 'body'].map((name) => this.#names.id(name));
    const [table, template, select, math] = ['table', 'template', 'select', 'math'].map((name) =>
      this.#names.id(name),
    );
    const isClosing = (name: number) =>
      name === table || name === template || name === select || name === math;
    const svg = this.#names.id('svg');
    let isInBody = false;
    for (let index = 0; index < this.#tags.length; index += 1) {
      const kind = kinds[index];
      if (kind === RAW_TEXT || kind === COMMENT) continue;
      const name = names[index] as number;
      if (name === html || name === head || name === body) {
        if (kind !== OPEN) continue;
        const nameEnd = this.#tags.nameEnd(index);
        if (name === html) this.#html.properties = this.#properties.read(nameEnd);
        if (name === body) this.#body.properties = this.#properties.read(nameEnd);
        if (name === body) isInBody = true;
      } else if (kind === CLOSE) {
        this.#leave(ends[index] as number);
        if (isClosing(name)) this.#closed -= 1;
      } else if (this.#isRegion(index)) {
        if (this.#closed > 0 || !isInBody) return false;
        const next = this.#addRegion(index);
        if (next < 0) return false;
        index = next;
      } else if (this.#nextBlock === index) {
        index = this.#takeBlock().last;
      } else if (kind === OPEN && name === svg) {
        index = this.#endOf(index);
      } else if (kind === OPEN) {
        this.#ancestors.push(index);
        if (isClosing(name)) this.#closed += 1;
      }
    }
    return true;
  }

  /** Whether a region begins with a start tag, or anywhere in a damaged block, which is taken whole. */
  #isRegion(index: number): boolean {
    const { names } = this.#tags;
    if (this.#marks.matches(names[index] as number, this.#tags.nameEnd(index))) return true;
    if (this.#nextBlock !== index) return false;
    const { last } = this.#blocks.at(-1) as DamagedBlock;
    for (let at = index + 1; at <= last; at += 1) {
      const isStart = this.#tags.isStart(at);
      if (isStart && this.#marks.matches(names[at] as number, this.#tags.nameEnd(at))) return true;
    }
    return false;
  }

  #takeBlock(): DamagedBlock {
    const block = this.#blocks.pop() as DamagedBlock;
    this.#nextBlock = this.#blocks.at(-1)?.first ?? -1;
    return block;
  }

  /** Leaves the last ancestor, whose end tag ends here. */
  #leave(end: number): void {
    const made = this.#made.length === this.#ancestors.length ? this.#made.pop() : undefined;
    if (made?.position) made.position.end.offset = end;
    this.#ancestors.pop();
  }

  /** Adds a region with its ancestors; answers the index of its last tag, -1 where it is not sure. */
  #addRegion(index: number): number {
    const made = this.#made;
    for (let depth = made.length; depth < this.#ancestors.length; depth += 1) {
      const element = this.#elementAt(this.#ancestors[depth] as number);
      (made[depth - 1] ?? this.#body).children.push(element);
      made.push(element);
    }
    return this.#addElement(index, made[made.length - 1] ?? this.#body);
  }

  #addElement(first: number, parent: Element): number {
    const { kinds, starts, ends } = this.#tags;
    const open: Element[] = [];
    let top = parent;
    let textStart = -1;
    for (let index = first; index < this.#tags.length; index += 1) {
      const kind = kinds[index];
      const start = starts[index] as number;
      const end = ends[index] as number;
      if (textStart >= 0 && textStart < start && !this.#addText(top, textStart, start)) return -1;
      textStart = end;
      if (this.#nextBlock === index) {
        const block = this.#takeBlock();
        top.children.push(block.tree());
        index = block.last;
        textStart = ends[index] as number;
      } else if (kind === RAW_TEXT) {
        if (!this.#addRawText(top, start, end)) return -1;
      } else if (kind === COMMENT) {
        top.children.push({ type: 'comment', value: '', position: between(start, end) });
      } else if (kind === CLOSE) {
        const closed = open.pop();
        if (closed?.position) closed.position.end.offset = end;
        top = open[open.length - 1] ?? parent;
      } else {
        const element = this.#elementAt(index);
        const { tagName } = element;
        // a table body comes by implication; a template holds a document of its own
        if ((tagName === 'tr' && top.tagName === 'table') || UNSURE.has(tagName)) return -1;
        top.children.push(element);
        if (kind === OPEN && tagName !== 'svg') {
          open.push(element);
          top = element;
        } else if (kind === OPEN) {
          index = this.#endOf(index);
          textStart = ends[index] as number;
          if (element.position) element.position.end.offset = textStart;
        }
      }
      if (open.length === 0) return index;
      // a line break after `<pre>` and `<textarea>` is no part of their text
      const isLeading = kind === OPEN && LEADING_BREAK.has(top.tagName);
      if (isLeading && /[\r\n]/.test(this.#source.charAt(end))) return -1;
    }
    return -1;
  }

  /** The index of the end tag of the drawing that begins here. */
  #endOf(first: number): number {
    const { kinds, names } = this.#tags;
    let depth = 0;
    for (let index = first; index < this.#tags.length; index += 1) {
      if (names[index] !== names[first]) continue;
      if (kinds[index] === OPEN) depth += 1;
      else if (kinds[index] === CLOSE) depth -= 1;
      if (depth === 0) return index;
    }
    return this.#tags.length - 1;
  }

  #elementAt(index: number): Element {
    const { names, starts, ends } = this.#tags;
    return {
      type: 'element',
      tagName: this.#names.name(names[index] as number),
      properties: this.#properties.read(this.#tags.nameEnd(index)),
      children: [],
      position: between(starts[index] as number, ends[index] as number),
    };
  }

  #addText(parent: Element, start: number, end: number): boolean {
    const raw = this.#source.slice(start, end);
    // NUL is ignored here and replaced there
    if (raw.includes('\0')) return false;
    const value = decoded(raw);
    const isTable = this.#names.flags(this.#names.id(parent.tagName)) & TABLE_CONTEXT;
    // text that may not stand in a table is moved before it
    if (isTable && !/^[\t\n\f\r ]*$/.test(value)) return false;
    parent.children.push({ type: 'text', value, position: between(start, end) });
    return true;
  }

  #addRawText(parent: Element, start: number, end: number): boolean {
    if (parent.tagName === 'script' || parent.tagName === 'style') return true;
    const raw = this.#source.slice(start, end);
    if (raw.includes('\0')) return false;
    const value = parent.tagName === 'iframe' ? raw.replace(/\r\n?/g, '\n') : decoded(raw);
    if (start < end) parent.children.push({ type: 'text', value, position: between(start, end) });
    return true;
  }
}

const UNSURE = new Set(['template', 'math']);
const LEADING_BREAK = new Set(['pre', 'textarea']);

/** Characters as the tree builder hands them on: entities decoded, line ends LF. */
function decoded(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return text.includes('&') ? decodeHTML(text) : text;
}

/** Lines and columns of a place are not known; only its offsets count. */
function between(start: number, end: number): NonNullable<Text['position']> {
  return { start: { line: 0, column: 0, offset: start }, end: { line: 0, column: 0, offset: end } };
}
