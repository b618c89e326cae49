import type { Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Material } from '../reader.js';
import { checkedTree, guardedParse } from './guarded-tree.js';
import { type Outline, outlinePage } from './scan/page-outline.js';
import { regionTest } from './scan/region-marks.js';
import type { ShortSource } from './scan/short-source.js';
import { attributeOf } from './selectors.js';
import { elementsOf } from './tree-walk.js';

/** A script of the page with its text. */
export interface Script {
  readonly id: string | null;
  readonly type: string | null;
  readonly text: string;
}

/**
 * The parts of a page, each made when it is asked for, and no more of the page than it takes.
 *
 * One scan of the tags finds the scripts, the metadata and the regions that the adapters look at. Where the scan is not
 * certain, the whole page is parsed instead; what comes out is the same.
 */
export class PageParts {
  readonly #material: Material;
  #regions: readonly string[] | null = null;
  #outlined: Outline | null | undefined;
  #whole: Root | undefined;
  #scripts: Script[] | undefined;

  constructor(material: Material) {
    this.#material = material;
  }

  /** The tree of everything that the adapters look at. */
  tree(): Root {
    const outline = this.#focused();
    if (!outline) return this.#wholeTree();
    const { short, isPruned } = outline;
    const tree = isPruned ? provedTree(short.toString()) : this.#guardedTree(short.toString());
    return restored(tree, short);
  }

  /** A tree in which at least the metadata are. */
  head(): Root {
    const outline = this.#outline();
    return outline ? provedTree(outline.head.toString()) : this.#wholeTree();
  }

  scripts(): readonly Script[] {
    const outline = this.#outline();
    const { source } = this.#material;
    this.#scripts ??= outline
      ? outline.scripts.map(({ id, type, start, end }) => ({ id, type, text: source.slice(start, end) }))
      : scriptsOf(this.#wholeTree());
    return this.#scripts;
  }

  focus(regions: readonly string[] | null): void {
    this.#regions = regions;
  }

  /** Where the scripts and the metadata are. */
  #outline(): Outline | null {
    if (this.#outlined === undefined) this.#outlined = this.#scan(null);
    return this.#outlined;
  }

  /** Where the regions are as well. */
  #focused(): Outline | null {
    const outline = this.#outline();
    return outline && this.#regions ? this.#scan(this.#regions) : outline;
  }

  #scan(regions: readonly string[] | null): Outline | null {
    const { source, limits, tree, scan = true } = this.#material;
    if (!scan || tree) return null;
    return outlinePage(source, regions && regionTest(regions), limits);
  }

  #wholeTree(): Root {
    const { tree, source, limits } = this.#material;
    this.#whole ??= tree ? checkedTree(tree, limits) : this.#guardedTree(source);
    return this.#whole;
  }

  #guardedTree(source: string): Root {
    const { nodes, depth, attributes } = this.#material.limits;
    return unified().use(guardedParse, { nodes, depth, attributes }).parse(source);
  }
}

/** Parses what the scan has proved to be as small and as flat as it looks. */
function provedTree(source: string): Root {
  return unified().use(rehypeParse).parse(source);
}

/** Gives every node its place in the whole page back. */
function restored(tree: Root, short: ShortSource): Root {
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { start, end } = node.position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined) {
      start.offset = short.original(start.offset);
      end.offset = short.original(end.offset - 1) + 1;
    }
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
  return tree;
}

function scriptsOf(tree: Root): Script[] {
  const scripts: Script[] = [];
  for (const element of elementsOf(tree)) {
    if (element.tagName !== 'script') continue;
    scripts.push({
      id: attributeOf(element, 'id'),
      type: attributeOf(element, 'type')?.split(';')[0]?.trim().toLowerCase() || null,
      text: element.children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
    });
  }
  return scripts;
}
