import { decodeHTML } from 'entities/decode';
import type { Element, Root, Text } from 'hast';
import type { DamagedBlock } from './damaged-block.js';
import type { Nesting } from './nesting-proof.js';
import type { PageScan } from './page-scan.js';
import { PropertyReader } from './properties.js';
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
  const builder = new RegionTreeBuilder(source, scan);
  return builder.build(scan.search.all(regions)) ? builder.root : null;
}

class RegionTreeBuilder {
  readonly #html: Element = { type: 'element', tagName: 'html', properties: {}, children: [] };
  readonly #body: Element = { type: 'element', tagName: 'body', properties: {}, children: [] };
  readonly root: Root = { type: 'root', children: [{ type: 'doctype' }, this.#html] };
  readonly #source: string;
  readonly #tags: TagList;
  readonly #names: TagNames;
  readonly #nesting: Nesting;
  /** Those that are still to come, the last one first. */
  readonly #blocks: DamagedBlock[];
  readonly #properties: PropertyReader;
  /** The elements around the regions by the indexes of their start tags. */
  readonly #around = new Map<number, Element>();

  constructor(source: string, { tags, names, nesting }: PageScan) {
    this.#source = source;
    this.#tags = tags;
    this.#names = names;
    this.#nesting = nesting;
    this.#blocks = nesting.blocks.toReversed();
    this.#properties = new PropertyReader(source);
    const head: Element = { type: 'element', tagName: 'head', properties: {}, children: [] };
    this.#html.children.push(head, this.#body);
    this.#html.properties = this.#properties.read(tags.nameEnd(nesting.html));
    this.#body.properties = this.#properties.read(tags.nameEnd(nesting.body));
  }

  /**
   * Answers whether everything in the regions was sure.
   *
   * @param regions indexes of their start tags in page order, those inside others among them
   */
  build(regions: readonly number[]): boolean {
    const roots = ['html', 'head', 'body'].map((name) => this.#names.id(name));
    let last = -1;
    for (const region of regions) {
      if (region <= last || roots.includes(this.#tags.names[region] as number)) continue;
      const first = this.#wholeBlock(region);
      const around = this.#pathTo(first);
      const drawing = around.find((index) => this.#nameAt(index) === 'svg');
      if (drawing !== undefined) {
        // nobody sees more of it
        last = this.#nesting.partners[drawing] as number;
        continue;
      }
      if (around.some((index) => CLOSING.has(this.#nameAt(index))) || first < this.#nesting.body)
        return false;
      last = this.#addElement(first, this.#elementAround(around));
      if (last < 0) return false;
    }
    return true;
  }

  /** Where the damaged block begins that holds a tag, which is taken whole, or the tag itself. */
  #wholeBlock(index: number): number {
    while ((this.#nextBlock()?.last ?? index) < index) this.#blocks.pop();
    return Math.min(this.#nextBlock()?.first ?? index, index);
  }

  #nextBlock(): DamagedBlock | undefined {
    return this.#blocks.at(-1);
  }

  /** Indexes of the start tags around one, outermost first. */
  #pathTo(index: number): number[] {
    const { parents } = this.#nesting;
    const path: number[] = [];
    for (let at = parents[index] as number; at >= 0; at = parents[at] as number) path.push(at);
    return path.reverse();
  }

  #nameAt(index: number): string {
    return this.#names.name(this.#tags.names[index] as number);
  }

  /** The innermost of the elements around a region; those that are not there yet are made. */
  #elementAround(path: readonly number[]): Element {
    let parent = this.#body;
    for (const index of path) {
      let element = this.#around.get(index);
      if (!element) {
        element = this.#elementAt(index);
        if (element.position)
          element.position.end.offset = this.#tags.ends[this.#nesting.partners[index] as number] as number;
        this.#around.set(index, element);
        parent.children.push(element);
      }
      parent = element;
    }
    return parent;
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
      const block = this.#nextBlock();
      if (block?.first === index) {
        this.#blocks.pop();
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
          index = this.#nesting.partners[index] as number;
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

  #elementAt(index: number): Element {
    const { starts, ends } = this.#tags;
    return {
      type: 'element',
      tagName: this.#nameAt(index),
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

/** In these no region may begin. */
const CLOSING = new Set(['table', 'template', 'select', 'math']);
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
