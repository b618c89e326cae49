import type { Limits } from '../../../input/limits.js';
import { isForeign, StrictNesting, VOID } from './nesting.js';
import type { RegionTest } from './region-marks.js';
import { ShortSource } from './short-source.js';
import { attributesOfTag } from './tag-attributes.js';
import { scanTags, type TagListener } from './tags.js';

/** A script of the page: what it is, and where its text stands. */
export interface ScriptPlace {
  id: string | null;
  type: string | null;
  start: number;
  end: number;
}

export interface Outline {
  scripts: ScriptPlace[];
  /** The metadata alone. */
  head: ShortSource;
  /** The page without what no region holds, when its nesting was proved; else without the text of its scripts. */
  short: ShortSource;
  /** Whether everything outside the regions was left out: the nesting was proved, and the tree is as small as it looks. */
  isPruned: boolean;
}

/** Elements of the head (and, on odd pages, of the body) that say something of the page. */
const METADATA = new Set(['meta', 'link', 'title', 'base']);

/**
 * What of a page has to become a tree so that everything in the regions, its ancestors and the metadata are the same as
 * in the tree of the whole page. `null` where that is not certain.
 */
export function outlinePage(source: string, isRegion: RegionTest | null, limits: Limits): Outline | null {
  const pruning = new Pruning(source, isRegion, limits);
  const certain = scanTags(source, pruning);
  return certain ? pruning.finish() : null;
}

/** One open element that is an ancestor of a region or may become one. */
interface Ancestor {
  start: number;
  end: number;
}

class Pruning implements TagListener {
  readonly #source: string;
  readonly #isRegion: RegionTest | null;
  readonly #limits: Limits;
  readonly #nesting: StrictNesting;
  readonly #pruned = new ShortSource();
  readonly #stripped = new ShortSource();
  readonly #head = new ShortSource();
  readonly #scripts: ScriptPlace[] = [];
  readonly #ancestors: Ancestor[] = [];
  /** How many of the ancestors are written already. */
  #written = 0;
  /** Where the region that we are in began, and at what depth; -1 outside. */
  #regionStart = -1;
  #regionDepth = 0;
  /** From where the region, and the page without script texts, are still to be written. */
  #pending = 0;
  #strippedTo = 0;
  #proved: boolean;
  /** Open `<svg>` and `<math>`. */
  #foreign = 0;
  #tags = 0;
  #html = false;
  #body = false;

  constructor(source: string, isRegion: RegionTest | null, limits: Limits) {
    this.#source = source;
    this.#isRegion = isRegion;
    this.#limits = limits;
    this.#proved = isRegion !== null;
    this.#nesting = new StrictNesting(limits.depth - 4);
  }

  isHtml(): boolean {
    return this.#foreign === 0;
  }

  open(name: string, start: number, end: number, selfClosing: boolean): boolean {
    this.#tags += 1;
    // near a limit the whole page has to decide
    if (this.#tags > this.#limits.nodes / 4 || this.#hasTooManyAttributes(start, end)) return false;
    if (!this.#isLexicallyCertain(name, selfClosing)) return false;
    if (name === 'script') this.#addScript(start, end);
    if (METADATA.has(name) && this.#foreign === 0 && name !== 'title')
      this.#head.keep(this.#source, start, end);
    if (name === 'html') this.#head.keep(this.#source, start, end);
    if (this.#proved) this.#proved = this.#proveOpen(name, start, end, selfClosing);
    return this.#proved || !this.#nesting.isClosed;
  }

  #proveOpen(name: string, start: number, end: number, selfClosing: boolean): boolean {
    if (name === 'html' || name === 'head' || name === 'body') return this.#openRoot(name, start, end);
    const isOutside = this.#regionStart < 0 && this.#nesting.isForeign === false;
    const region = isOutside && this.#isRegion ? this.#isRegion(name, this.#source, start, end) : false;
    const depth = this.#nesting.depth;
    if (!this.#nesting.push(name, selfClosing)) return false;
    const isVoid = this.#nesting.depth === depth;
    if (region) {
      if (this.#nesting.isInTable && name !== 'table') return false;
      this.#beginRegion(start, end, isVoid);
    }
    if (!isVoid) this.#ancestors.push({ start, end });
    return true;
  }

  close(name: string, _start: number, end: number): boolean {
    if (this.#foreign > 0 && (name === 'svg' || name === 'math')) this.#foreign -= 1;
    const { isClosed } = this.#nesting;
    if (this.#proved) this.#proved = this.#proveClose(name, end);
    return this.#proved || !isClosed;
  }

  #proveClose(name: string, end: number): boolean {
    if (name === 'html' || name === 'head' || name === 'body') {
      // what follows `</body>` is appended to the body all the same
      return this.#nesting.depth === 0;
    }
    if (VOID.has(name) || !this.#nesting.pop(name)) return false;
    this.#ancestors.pop();
    const { depth } = this.#nesting;
    if (this.#regionStart >= 0 && depth === this.#regionDepth) {
      this.#pruned.keep(this.#source, this.#pending, end);
      this.#regionStart = -1;
    } else if (this.#regionStart < 0 && depth < this.#written) {
      this.#pruned.add(`</${name}>`);
      this.#written = depth;
    }
    return true;
  }

  raw(name: string, start: number, end: number): void {
    if (name === 'title') {
      this.#head.add('<title>');
      this.#head.keep(this.#source, start, end);
      this.#head.add('</title>');
    }
    if (name !== 'script' && name !== 'style') return;
    if (name === 'script') {
      const script = this.#scripts.at(-1);
      if (script) Object.assign(script, { start, end });
    }
    this.#stripped.keep(this.#source, this.#strippedTo, start);
    this.#strippedTo = end;
    if (this.#regionStart >= 0) {
      this.#pruned.keep(this.#source, this.#pending, start);
      this.#pending = end;
    }
  }

  finish(): Outline {
    this.#stripped.keep(this.#source, this.#strippedTo, this.#source.length);
    const isPruned = this.#proved && this.#body && this.#nesting.depth === 0;
    return {
      scripts: this.#scripts,
      head: this.#head,
      short: isPruned ? this.#pruned : this.#stripped,
      isPruned,
    };
  }

  #addScript(start: number, end: number): void {
    const attributes = attributesOfTag(this.#source.slice(start, end));
    const type = attributes.get('type')?.split(';')[0]?.trim().toLowerCase() || null;
    this.#scripts.push({ id: attributes.get('id') ?? null, type, start: end, end });
  }

  /** `<html>`, `<head>` and `<body>` of a page come once, in this order, outside of everything else. */
  #openRoot(name: string, start: number, end: number): boolean {
    if (this.#nesting.depth > 0 || this.#body) return false;
    if (name === 'html') {
      if (this.#html) return false;
      this.#html = true;
      // with the doctype, which decides about quirks mode
      this.#pruned.keep(this.#source, 0, end);
    } else if (name === 'body') {
      if (!this.#html) return false;
      this.#body = true;
      this.#pruned.keep(this.#source, start, end);
    }
    return true;
  }

  #beginRegion(start: number, end: number, isVoid: boolean): void {
    for (; this.#written < this.#ancestors.length; this.#written += 1) {
      const ancestor = this.#ancestors[this.#written];
      if (ancestor) this.#pruned.keep(this.#source, ancestor.start, ancestor.end);
    }
    if (isVoid) {
      this.#pruned.keep(this.#source, start, end);
    } else {
      this.#regionStart = start;
      this.#pending = start;
      this.#regionDepth = this.#ancestors.length;
    }
  }

  /**
   * Whether tags are still where the scan sees them. In SVG nothing is raw text, in a template nothing is part of the
   * page, and frames have no body.
   */
  #isLexicallyCertain(name: string, selfClosing: boolean): boolean {
    if (this.#foreign > 0 && !isForeign(name)) return false;
    if ((name === 'svg' || name === 'math') && !selfClosing) this.#foreign += 1;
    if (name === 'frameset' || name === 'frame') return false;
    if (!this.#proved) return name !== 'template' && name !== 'select';
    return !(this.#nesting.isClosed && (name === 'script' || METADATA.has(name)));
  }

  #hasTooManyAttributes(start: number, end: number): boolean {
    const { attributes } = this.#limits;
    return (
      end - start > attributes * 2 && attributesOfTag(this.#source.slice(start, end)).size > attributes / 2
    );
  }
}
