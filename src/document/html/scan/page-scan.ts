import type { Limits } from '../../../input/limits.js';
import { type DamagedBlock, damagedBlock } from './damaged-block.js';
import { Misnesting } from './misnesting.js';
import { StrictNesting } from './nesting.js';
import { attributesAt } from './tag-attributes.js';
import { CLOSE, COMMENT, EMPTY, OPEN, RAW_TEXT, TagList } from './tag-list.js';
import { METADATA, NOT_FOREIGN, TagNames, TRACED, VOID } from './tag-names.js';
import { type StartTag, scanTags, type TagListener } from './tags.js';

/** A script of the page: what it is, and where its text stands. */
export interface ScriptPlace {
  id: string | null;
  type: string | null;
  start: number;
  end: number;
}

/** What one pass over the tags of a page finds. */
export interface PageScan {
  tags: TagList;
  names: TagNames;
  scripts: ScriptPlace[];
  /** Indexes in `tags` of those that say something of the page: `meta`, `link`, `title`, `html`. */
  metadata: number[];
  /** Parts in which tags do not nest and which are proved to end as if they did, in page order. */
  blocks: DamagedBlock[];
  /** Whether the tags nest strictly but for those, so that every element is what it looks like. */
  isStrict: boolean;
  /** The same without asking for a body: no element is deeper than it looks. */
  isNested: boolean;
}

/** Reads the tags of a page; `null` where it is not certain what is a tag and what is not. */
export function scanPage(source: string, limits: Limits): PageScan | null {
  const scan = new Scan(source, limits);
  return scanTags(source, scan.names, scan) ? scan.finish() : null;
}

/** What a parser costs before it parses anything, in characters that it would parse. */
const PARSER = 2000;

class Scan implements TagListener {
  readonly names: TagNames;
  readonly #source: string;
  readonly #limits: Limits;
  readonly #nesting: StrictNesting;
  readonly #tags = new TagList();
  readonly #scripts: ScriptPlace[] = [];
  readonly #metadata: number[] = [];
  readonly #id: { html: number; head: number; body: number; svg: number; math: number; script: number };
  /** Start tags that a frameset has, and those that make it uncertain what is part of the page. */
  readonly #frames: readonly number[];
  readonly #closed: readonly number[];
  #isStrict = true;
  readonly #blocks: DamagedBlock[] = [];
  /** The damage met in a part that has not ended yet. */
  #misnesting: Misnesting | null = null;
  /** Characters that may still be parsed to prove that damage is confined: more than half of a page is too much. */
  #parsable: number;
  /** Open `<svg>` and `<math>`. */
  #foreign = 0;
  /** The most nodes that a tree of the tags so far can have, with `html`, `head` and `body` by implication. */
  #nodes = 4;
  #textStart = 0;
  #html = false;
  #body = false;

  constructor(source: string, limits: Limits) {
    this.names = new TagNames(source);
    this.#source = source;
    this.#limits = limits;
    this.#parsable = source.length / 2 + 10 * PARSER;
    // html, head and body are above what the proof counts
    this.#nesting = new StrictNesting(this.names, limits.depth - 4);
    const id = (name: string) => this.names.id(name);
    this.#id = {
      html: id('html'),
      head: id('head'),
      body: id('body'),
      svg: id('svg'),
      math: id('math'),
      script: id('script'),
    };
    this.#frames = [id('frameset'), id('frame')];
    this.#closed = [id('template'), id('select')];
  }

  isHtml(): boolean {
    return this.#foreign === 0;
  }

  open(tag: StartTag): boolean {
    const { name, start, nameEnd, end } = tag;
    const flags = this.names.flags(name);
    // near a limit the whole page has to decide
    if (!this.#countNodes(1, start, end) || tag.attributes > this.#limits.attributes / 2) return false;
    if (!this.#isCertain(tag, flags)) return false;
    const index = this.#tags.length;
    const isDrawing = name === this.#id.svg || name === this.#id.math;
    const isEmpty = this.#foreign > 0 || isDrawing ? tag.selfClosing : (flags & VOID) !== 0;
    this.#tags.add(isEmpty ? EMPTY : OPEN, name, start, nameEnd, end);
    if (this.#foreign === 0 && flags & METADATA) this.#metadata.push(index);
    if (isDrawing && !isEmpty) this.#foreign += 1;
    if (name === this.#id.script) this.#addScript(nameEnd, end);
    if (this.#isStrict && !this.#proveOpen(tag, index)) this.#meetDamage();
    if (this.#misnesting) this.#openMisnested(name, flags, isEmpty);
    return this.#isStrict || !(this.#nesting.isClosed || this.#closed.includes(name));
  }

  close(name: number, start: number, end: number): boolean {
    if (this.#foreign > 0 && (name === this.#id.svg || name === this.#id.math)) this.#foreign -= 1;
    const { isClosed } = this.#nesting;
    if (!this.#countNodes(0, start, end)) return false;
    this.#tags.add(CLOSE, name, start, start, end);
    if (this.#isStrict && !this.#proveClose(name)) this.#meetDamage();
    if (this.#misnesting) this.#closeMisnested(name);
    return this.#isStrict || !isClosed;
  }

  raw(name: number, start: number, end: number): void {
    this.#tags.add(RAW_TEXT, name, start, start, end);
    const script = name === this.#id.script ? this.#scripts.at(-1) : undefined;
    if (script) Object.assign(script, { start, end });
  }

  comment(start: number, end: number): void {
    this.#countNodes(1, start, end);
    this.#tags.add(COMMENT, -1, start, start, end);
  }

  finish(): PageScan {
    return {
      tags: this.#tags,
      names: this.names,
      scripts: this.#scripts,
      metadata: this.#metadata,
      blocks: this.#blocks,
      isStrict: this.#isStrict && this.#body && this.#nesting.depth === 0,
      isNested: this.#isStrict && this.#nesting.depth === 0,
    };
  }

  /** Counts what stands here and the text before it; answers whether the limit is still kept. */
  #countNodes(made: number, start: number, end: number): boolean {
    this.#nodes += start > this.#textStart ? made + 1 : made;
    this.#textStart = end;
    return this.#nodes < this.#limits.nodes;
  }

  #proveOpen({ name, selfClosing }: StartTag, index: number): boolean {
    const { html, head, body } = this.#id;
    return name === html || name === head || name === body
      ? this.#openRoot(name)
      : this.#nesting.push(name, selfClosing, index);
  }

  #proveClose(name: number): boolean {
    const { html, head, body } = this.#id;
    // what follows `</body>` is appended to the body all the same
    if (name === html || name === head || name === body) return this.#nesting.depth === 0;
    return (this.names.flags(name) & VOID) === 0 && this.#nesting.pop(name);
  }

  /** The proof is lost, unless what is wrong stays in the part of the page in which it stands. */
  #meetDamage(): void {
    this.#isStrict = false;
    if (!this.#body || this.#nesting.isClosed) return;
    const outside = this.#nesting.outsideOfPart();
    if (outside < 0) return;
    const open = this.#nesting.open.slice(outside);
    if (open.some((name) => this.names.flags(name) & TRACED)) return;
    this.#misnesting = new Misnesting(this.#nesting.tagAt(outside), outside, open);
  }

  #openMisnested(name: number, flags: number, isEmpty: boolean): void {
    if (!this.#misnesting) return;
    if (flags & TRACED || this.#misnesting.depth > this.#limits.depth) this.#misnesting = null;
    else if (!isEmpty) this.#misnesting.open(name);
  }

  #closeMisnested(name: number): void {
    const misnesting = this.#misnesting;
    if (!misnesting) return;
    const isTraced = (this.names.flags(name) & TRACED) !== 0;
    if (!isTraced && !misnesting.close(name)) return;
    this.#misnesting = null;
    const block = isTraced ? null : this.#blockOf(misnesting);
    if (!block) return;
    // one that holds others stands for them
    while ((this.#blocks.at(-1)?.first ?? -1) > block.first) this.#blocks.pop();
    this.#blocks.push(block);
    this.#nesting.closeTo(misnesting.outside);
    this.#isStrict = true;
  }

  /** The damaged part that ends with the last tag, if it is proved that the damage ends with it. */
  #blockOf({ first, outside }: Misnesting): DamagedBlock | null {
    // a drawing that is still open here is not where the scan sees it
    if (this.#foreign > 0) return null;
    const { length, kinds, starts, ends } = this.#tags;
    const start = starts[first] as number;
    const end = ends[length - 1] as number;
    const prologue = this.#source.slice(0, starts[kinds.findIndex((kind) => kind !== COMMENT)]);
    this.#parsable -= PARSER + end - start + prologue.length + outside;
    if (this.#parsable < 0) return null;
    const ancestors = this.#nesting.open.slice(0, outside).map((open) => this.names.name(open));
    const met = { nodes: this.#nodes };
    const place = { first, last: length - 1, start, end, ancestors, prologue };
    const block = damagedBlock(this.#source, place, this.#limits, met);
    this.#nodes = met.nodes;
    return block;
  }

  /** `<html>`, `<head>` and `<body>` of a page come once, in this order, outside of everything else. */
  #openRoot(name: number): boolean {
    if (this.#nesting.depth > 0 || this.#body) return false;
    if (name === this.#id.html) {
      if (this.#html) return false;
      this.#html = true;
    } else if (name === this.#id.body) {
      if (!this.#html) return false;
      this.#body = true;
    }
    return true;
  }

  #addScript(nameEnd: number, end: number): void {
    const attributes = attributesAt(this.#source, nameEnd);
    const type = attributes.get('type')?.split(';')[0]?.trim().toLowerCase() || null;
    this.#scripts.push({ id: attributes.get('id') ?? null, type, start: end, end });
  }

  /**
   * Whether tags are still where the scan sees them. In SVG nothing is raw text, in a template nothing is part of the
   * page, and frames have no body.
   */
  #isCertain({ name }: StartTag, flags: number): boolean {
    if (this.#foreign > 0 && flags & NOT_FOREIGN) return false;
    if (this.#frames.includes(name)) return false;
    if (!this.#isStrict) return !this.#closed.includes(name);
    return !(this.#nesting.isClosed && (name === this.#id.script || flags & METADATA));
  }
}
