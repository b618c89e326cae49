import type { Root } from 'hast';
import type { Material } from '../reader.js';
import { attributeOf } from './attributes.js';
import { checkedTree, guardedTree } from './guarded-tree.js';
import { type MetadataTag, metadataElements, metadataTags } from './metadata-tags.js';
import { movePlaces } from './places.js';
import { type PageScan, scanPage } from './scan/page-scan.js';
import { regionTree } from './scan/region-tree.js';
import { withoutScripts } from './scan/short-source.js';
import { elementsOf } from './tree-walk.js';

/** A script of the page with its text. */
export interface Script {
  readonly id: string | null;
  readonly type: string | null;
  readonly text: string;
}

/** Tags of a page that is small. */
const SMALL = 200;

/**
 * The parts of a page, each made when it is asked for, and no more of the page than it takes.
 *
 * One scan of the tags finds the scripts, the metadata and the regions that the adapters look at. Of a page that nests
 * strictly the regions alone become a tree; of one that does not, everything but the texts of its scripts; and where the
 * scan is not even certain of the tags, the whole page is parsed. What comes out is the same.
 */
export class PageParts {
  readonly #material: Material;
  #regions: readonly string[] | null = null;
  #scanned: PageScan | null | undefined;
  #whole: Root | undefined;
  #scripts: Script[] | undefined;

  constructor(material: Material) {
    this.#material = material;
  }

  /** The tree of everything that the adapters look at. */
  tree(): Root {
    const scan = this.#scan();
    if (!scan) return this.#wholeTree();
    const { source } = this.#material;
    const pruned = this.#regions && regionTree(source, scan, this.#regions);
    if (pruned) return pruned;
    const short = withoutScripts(source, scan);
    return movePlaces(this.#guardedTree(short.toString()), (offset) => short.original(offset));
  }

  /**
   * Whether an element may be there that begins with such a tag, said by a list of one selector of one start tag.
   *
   * Only of a page whose tree would pass no limit, because it nests strictly or has too few tags for it: else the tree
   * has to tell.
   */
  mayHave(tag: readonly string[]): boolean {
    const scan = this.#scan();
    if (!scan) return true;
    if (!scan.nesting.isNested && !this.#isSmall(scan)) return true;
    return scan.search.has(tag);
  }

  /** Whether so few tags cannot make a tree that is too deep or too large, formatting opened again for each of them. */
  #isSmall({ tags: { length, names }, names: known }: PageScan): boolean {
    const { depth, nodes } = this.#material.limits;
    if (length > SMALL || length * 2 >= depth || length * length >= nodes) return false;
    // `<image>` becomes an `img`
    return !names.subarray(0, length).includes(known.id('image'));
  }

  /** The elements that say something of the page. */
  metadata(): Iterable<MetadataTag> {
    const scan = this.#scan();
    return scan ? metadataTags(this.#material.source, scan) : metadataElements(this.#wholeTree());
  }

  scripts(): readonly Script[] {
    const scan = this.#scan();
    const { source } = this.#material;
    this.#scripts ??= scan
      ? scan.scripts().map(({ id, type, start, end }) => ({ id, type, text: source.slice(start, end) }))
      : scriptsOf(this.#wholeTree());
    return this.#scripts;
  }

  focus(regions: readonly string[] | null): void {
    this.#regions = regions;
  }

  #scan(): PageScan | null {
    if (this.#scanned === undefined) {
      const { source, limits, tree, scan = true } = this.#material;
      this.#scanned = scan && !tree ? scanPage(source, limits) : null;
    }
    return this.#scanned;
  }

  #wholeTree(): Root {
    const { tree, source, limits } = this.#material;
    this.#whole ??= tree ? checkedTree(tree, limits) : this.#guardedTree(source);
    return this.#whole;
  }

  #guardedTree(source: string): Root {
    return guardedTree(source, this.#material.limits);
  }
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
