import { type Selector, stringify } from 'css-what';
import type { Element } from 'hast';
import type { Alternative, Test } from './selectors.js';
import type { Compile } from './simple-selectors.js';
import type { TreeIndex } from './tree-index.js';

const COMBINATORS = new Set<string>(['descendant', 'child', 'adjacent', 'sibling']);

/** `:has(…)`: whether something in or beside an element matches (Selectors 4, 4.5). */
export function hasTest(data: Selector[][], compile: Compile): Test {
  const tests = data.map(relativeTokens).map(([leading, ...rest]) => {
    const isCompound =
      !rest.some(({ type }) => COMBINATORS.has(type)) && !stringify([rest]).includes(':scope');
    return isCompound ? heldTest(leading, rest, compile) : searchedTest([leading, ...rest], compile);
  });
  return (element, tree, anchor) => tests.some((test) => test(element, tree, anchor));
}

/** A selector with the combinator that leads from the element to it: `img` and `:scope img` say ` img`. */
function relativeTokens(tokens: readonly Selector[]): [Selector, ...Selector[]] {
  const [first, second] = tokens;
  const isScope = first?.type === 'pseudo' && first.name === 'scope';
  const [leading = DESCENDANT, ...rest] =
    isScope && COMBINATORS.has(second?.type ?? '') ? tokens.slice(1) : tokens;
  return COMBINATORS.has(leading.type) ? [leading, ...rest] : [DESCENDANT, leading, ...rest];
}

const DESCENDANT = { type: 'descendant' } as Selector;

/**
 * What has elements that match by themselves is found from them, for the whole tree at once: hundreds of elements in one
 * another would each look through all that is in them.
 */
function heldTest({ type }: Selector, compound: Selector[], compile: Compile): Test {
  const [held] = compile([compound]);
  const holders = new WeakMap<TreeIndex, ReadonlySet<Element>>();
  return (element, tree) => {
    let found = holders.get(tree);
    if (!found) {
      found = holdersOf(tree, type, held);
      holders.set(tree, found);
    }
    return found.has(element);
  };
}

function holdersOf(tree: TreeIndex, combinator: string, held: Alternative | undefined): Set<Element> {
  const isBeside = combinator === 'adjacent' || combinator === 'sibling';
  const isFar = combinator === 'descendant' || combinator === 'sibling';
  const next = (element: Element) => (isBeside ? tree.elementBefore(element) : tree.parentOf(element));
  const found = new Set<Element>();
  for (const place of held?.group ? tree.group(held.group) : tree.elements.keys()) {
    const element = tree.elements[place] as Element;
    if (!held?.test(element, tree, null)) continue;
    for (let holder = next(element); holder && !found.has(holder); holder = next(holder)) {
      found.add(holder);
      if (!isFar) break;
    }
  }
  return found;
}

/** A selector of several compounds is counted from each element anew. */
function searchedTest(tokens: Selector[], compile: Compile): Test {
  const [alternative] = compile([tokens]);
  return (element, tree) => {
    const isBeside = alternative?.leading === 'adjacent' || alternative?.leading === 'sibling';
    const [from, to] = tree.rangeOf(isBeside ? (tree.parentOf(element) ?? undefined) : element);
    for (let place = from; place < to; place += 1) {
      if (alternative?.test(tree.elements[place] as Element, tree, element)) return true;
    }
    return false;
  };
}
