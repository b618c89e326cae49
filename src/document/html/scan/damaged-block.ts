import type { Element } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultTreeAdapter, type DefaultTreeAdapterTypes as Parse5, parse } from 'parse5';
import type { VFile } from 'vfile';
import type { Limits } from '../../../input/limits.js';
import { ParseError } from '../../../model/parse-error.js';
import { checkDepth, guard } from '../guarded-tree.js';
import { movePlaces } from '../places.js';

/** A block inside which tags are misnested (a link inside a link), and which is all that the tree builder mends. */
export interface DamagedBlock {
  /** Indexes in the list of tags of its start tag and of its end tag. */
  readonly first: number;
  readonly last: number;
  /** Makes its tree, with places in the whole page. */
  tree(): Element;
}

/** Where a block stands that may be damaged. */
export interface BlockPlace {
  first: number;
  last: number;
  /** From the `<` of its start tag to the `>` of its end tag. */
  start: number;
  end: number;
  /** Names of the elements that are open around it, below the body. */
  ancestors: readonly string[];
  /** What stands before the first tag of the page: its doctype decides on what closes a paragraph. */
  prologue: string;
}

/** An element that no page has; it stands after the block. */
const SENTINEL = 'after-block';
const SAYS_SENTINEL = /after-block/i;

/**
 * Parses one block as parse5 would in the middle of its page; `null` where its damage reaches beyond it.
 *
 * What a tree builder makes of a tag depends on the open elements, the active formatting elements, the insertion mode
 * and the pointer to the form (HTML standard, 13.2.4). The block is parsed below elements of the same names as in the
 * page, none of them formatting. If right after it just those are open, and an element there ends up directly below
 * them, then no formatting is waiting to be opened again; if they hold nothing but the block, nothing was moved out of
 * it. So the page goes on as if the block had been whole. Blocks with forms, templates, selects and objects, which
 * leave other traces, are not to be given.
 *
 * @param met adds up the nodes that are made
 */
export function damagedBlock(
  source: string,
  place: BlockPlace,
  limits: Limits,
  met: { nodes: number },
): DamagedBlock | null {
  const { first, last, start, end, ancestors, prologue } = place;
  const block = source.slice(start, end);
  if (SAYS_SENTINEL.test(block)) return null;
  const before = `${prologue}<html><head></head><body>${ancestors.map((name) => `<${name}>`).join('')}`;
  const text = `${before}${block}<${SENTINEL}>`;
  const element = confined(text, ancestors.length, limits, met);
  if (!element) return null;
  return {
    first,
    last,
    tree() {
      const file = { toString: () => text } as unknown as VFile;
      const tree = fromParse5(element, { file }) as Element;
      return movePlaces(tree, (offset) => offset - before.length + start);
    },
  };
}

/** The block in a text that ends with the sentinel, if all its damage stays inside it. */
function confined(
  text: string,
  ancestors: number,
  limits: Limits,
  met: { nodes: number },
): Parse5.Element | null {
  const open = new Set<Parse5.Node>();
  let openAfter: Set<Parse5.Node> | null = null;
  const guarded = guard(limits, met);
  try {
    const document = parse(text, {
      sourceCodeLocationInfo: true,
      scriptingEnabled: false,
      treeAdapter: {
        ...guarded,
        createElement(name, namespace, attributes) {
          if (name === SENTINEL) openAfter = new Set(open);
          return guarded.createElement(name, namespace, attributes);
        },
        onItemPush(node) {
          open.add(node);
          guarded.onItemPush?.(node);
        },
        onItemPop(node, current) {
          open.delete(node);
          guarded.onItemPop?.(node, current);
        },
      },
    });
    checkDepth(document, limits.depth);
    return openAfter && blockBelow(document, ancestors, openAfter);
  } catch (error) {
    // the whole page will pass the same limit
    if (error instanceof ParseError) return null;
    throw error;
  }
}

function blockBelow(
  document: Parse5.Document,
  ancestors: number,
  openAfter: ReadonlySet<Parse5.Node>,
): Parse5.Element | null {
  const html = document.childNodes.find((node) => node.nodeName === 'html');
  let here = html && 'childNodes' in html ? html.childNodes[1] : undefined;
  if (!html || here?.nodeName !== 'body' || openAfter.size !== ancestors + 2) return null;
  if (!openAfter.has(html) || !openAfter.has(here)) return null;
  for (let depth = 0; depth < ancestors; depth += 1) {
    const children: Parse5.ChildNode[] = 'childNodes' in here ? here.childNodes : [];
    here = children[0];
    if (children.length !== 1 || !here || !openAfter.has(here)) return null;
  }
  const [block, after, ...others] = 'childNodes' in here ? here.childNodes : [];
  if (others.length > 0 || after?.nodeName !== SENTINEL) return null;
  return block && defaultTreeAdapter.isElementNode(block) ? block : null;
}
