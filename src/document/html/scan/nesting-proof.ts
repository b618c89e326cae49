import type { Limits } from '../../../input/limits.js';
import { type DamagedBlock, damagedBlock } from './damaged-block.js';
import { Misnesting } from './misnesting.js';
import { StrictNesting } from './nesting.js';
import { CLOSE, COMMENT, EMPTY, OPEN, RAW_TEXT, type TagList } from './tag-list.js';
import { CLOSED, DRAWING, METADATA, type TagNames, TRACED, VOID } from './tag-names.js';
import type { FoundTags } from './tags.js';

/** How the tags of a page nest. */
export interface Nesting {
  /** Parts in which tags do not nest and which are proved to end as if they did, in page order. */
  readonly blocks: readonly DamagedBlock[];
  /** Whether the tags nest strictly but for those, so that every element is what it looks like. */
  readonly isStrict: boolean;
  /** The same without asking for a body: no element is deeper than it looks. */
  readonly isNested: boolean;
  /**
   * By the index of a start tag: that of the element around it, -1 for none, and that of its own end tag. Inside a block
   * they mean nothing.
   */
  readonly parents: Int32Array;
  readonly partners: Int32Array;
  /** Indexes of the start tags of the root and of the body; -1 for none. */
  readonly html: number;
  readonly body: number;
  /** Whether no script and nothing that speaks of the page may stand in a template or a select. */
  readonly isCertain: boolean;
}

/** Looks at the tags of a page in order. */
export function nestingOf(source: string, found: FoundTags, names: TagNames, limits: Limits): Nesting {
  return new NestingProof(source, found, names, limits).result();
}

/** What a parser costs before it parses anything, in characters that it would parse. */
const PARSER = 2000;

class NestingProof {
  readonly #source: string;
  readonly #names: TagNames;
  readonly #tags: TagList;
  readonly #limits: Limits;
  readonly #nesting: StrictNesting;
  readonly #id: Record<'html' | 'head' | 'body' | 'script', number>;
  readonly #hasClosed: boolean;
  readonly #blocks: DamagedBlock[] = [];
  #isStrict = true;
  /** The damage met in a part that has not ended yet. */
  #misnesting: Misnesting | null = null;
  /** Characters that may still be parsed to prove that damage is confined: more than half of a page is too much. */
  #parsable: number;
  /** The most nodes that a tree of the page can have. */
  #nodes: number;
  #html = -1;
  #body = -1;

  constructor(source: string, { tags, nodes, hasClosed }: FoundTags, names: TagNames, limits: Limits) {
    this.#source = source;
    this.#names = names;
    this.#tags = tags;
    this.#nodes = nodes;
    this.#hasClosed = hasClosed;
    this.#limits = limits;
    this.#parsable = source.length / 2 + 10 * PARSER;
    // html, head and body are above what the proof counts
    this.#nesting = new StrictNesting(names, tags.length, limits.depth - 4);
    const id = (name: string) => names.id(name);
    this.#id = { html: id('html'), head: id('head'), body: id('body'), script: id('script') };
  }

  result(): Nesting {
    const isCertain = this.#walk();
    const isNested = isCertain && this.#isStrict && this.#nesting.depth === 0;
    return {
      blocks: this.#blocks,
      isStrict: isNested && this.#body >= 0,
      isNested,
      parents: this.#nesting.parents,
      partners: this.#nesting.partners,
      html: this.#html,
      body: this.#body,
      isCertain,
    };
  }

  /** Answers whether all that was met is sure to be a part of the page. */
  #walk(): boolean {
    const { kinds, names, length } = this.#tags;
    for (let index = 0; index < length; index += 1) {
      const kind = kinds[index] as number;
      if (kind === COMMENT || kind === RAW_TEXT) continue;
      const name = names[index] as number;
      if (kind === CLOSE ? !this.#close(name, index) : !this.#open(name, kind, index)) return false;
      if (!this.#isStrict && !this.#misnesting && !this.#hasClosed) return true;
    }
    return true;
  }

  #open(name: number, kind: number, index: number): boolean {
    const flags = this.#names.flags(name);
    if (this.#isStrict) {
      if (this.#nesting.isClosed && (name === this.#id.script || flags & METADATA)) return false;
      if (!this.#proveOpen(name, kind, index)) this.#meetDamage();
    }
    if (this.#misnesting) this.#openMisnested(name, flags, kind);
    return this.#isStrict || !(this.#nesting.isClosed || flags & CLOSED);
  }

  #close(name: number, index: number): boolean {
    const { isClosed } = this.#nesting;
    if (this.#isStrict && !this.#proveClose(name, index)) this.#meetDamage();
    if (this.#misnesting) this.#closeMisnested(name, index);
    return this.#isStrict || !isClosed;
  }

  #proveOpen(name: number, kind: number, index: number): boolean {
    const { html, head, body } = this.#id;
    return name === html || name === head || name === body
      ? this.#openRoot(name, index)
      : this.#nesting.push(name, kind === EMPTY, index);
  }

  #proveClose(name: number, index: number): boolean {
    const { html, head, body } = this.#id;
    // what follows `</body>` is appended to the body all the same
    if (name === html || name === head || name === body) return this.#nesting.depth === 0;
    return (this.#names.flags(name) & VOID) === 0 && this.#nesting.pop(name, index);
  }

  /** `<html>`, `<head>` and `<body>` of a page come once, in this order, outside of everything else. */
  #openRoot(name: number, index: number): boolean {
    if (this.#nesting.depth > 0 || this.#body >= 0) return false;
    if (name === this.#id.html) {
      if (this.#html >= 0) return false;
      this.#html = index;
    } else if (name === this.#id.body) {
      if (this.#html < 0) return false;
      this.#body = index;
    }
    return true;
  }

  /** The proof is lost, unless what is wrong stays in the part of the page in which it stands. */
  #meetDamage(): void {
    this.#isStrict = false;
    if (this.#body < 0 || this.#nesting.isClosed) return;
    const outside = this.#nesting.outsideOfPart();
    if (outside < 0) return;
    const open = this.#nesting.open.slice(outside);
    if (open.some((name) => this.#names.flags(name) & TRACED)) return;
    this.#misnesting = new Misnesting(this.#nesting.tagAt(outside), outside, open);
  }

  #openMisnested(name: number, flags: number, kind: number): void {
    if (!this.#misnesting) return;
    if (flags & TRACED || this.#misnesting.depth > this.#limits.depth) this.#misnesting = null;
    else if (kind === OPEN) this.#misnesting.open(name);
  }

  #closeMisnested(name: number, last: number): void {
    const misnesting = this.#misnesting;
    if (!misnesting) return;
    const isTraced = (this.#names.flags(name) & TRACED) !== 0;
    if (!isTraced && !misnesting.close(name)) return;
    this.#misnesting = null;
    const block = isTraced ? null : this.#blockOf(misnesting, last);
    if (!block) return;
    // one that holds others stands for them
    while ((this.#blocks.at(-1)?.first ?? -1) > block.first) this.#blocks.pop();
    this.#blocks.push(block);
    this.#nesting.closeTo(misnesting.outside, last);
    this.#isStrict = true;
  }

  /** The damaged part that ends with a tag, if it is proved that the damage ends with it. */
  #blockOf({ first, outside }: Misnesting, last: number): DamagedBlock | null {
    // a drawing that is still open here is not where the scan sees it
    if (this.#isDrawingOpen(first, last)) return null;
    const { kinds, starts, ends } = this.#tags;
    const start = starts[first] as number;
    const end = ends[last] as number;
    const prologue = this.#source.slice(0, starts[kinds.findIndex((kind) => kind !== COMMENT)]);
    this.#parsable -= PARSER + end - start + prologue.length + outside;
    if (this.#parsable < 0) return null;
    const ancestors = this.#nesting.open.slice(0, outside).map((open) => this.#names.name(open));
    const met = { nodes: this.#nodes };
    const place = { first, last, start, end, ancestors, prologue };
    const block = damagedBlock(this.#source, place, this.#limits, met);
    this.#nodes = met.nodes;
    return block;
  }

  #isDrawingOpen(first: number, last: number): boolean {
    const { kinds, names } = this.#tags;
    let open = 0;
    for (let index = first; index <= last; index += 1) {
      if (!(this.#names.flags(names[index] as number) & DRAWING)) continue;
      if (kinds[index] === OPEN) open += 1;
      else if (kinds[index] === CLOSE && open > 0) open -= 1;
    }
    return open > 0;
  }
}
