import { parse, type Selector, stringify } from 'css-what';
import type { Element } from 'hast';
import { propertyOf } from './attributes.js';
import { attributeTest, isCaselessSelector, pseudoTest } from './simple-selectors.js';
import { firstFrom, type TreeIndex } from './tree-index.js';

/** Whether an element matches; `anchor` is what `:scope` and relative selectors are counted from. */
export type Test = (element: Element, tree: TreeIndex, anchor: Element | null) => boolean;

/** One selector of a list: its test, and the group of elements among which all are that match. */
export interface Alternative {
  test: Test;
  /** A key of `TreeIndex.group`; `null`: any element may match. */
  group: string | null;
  /** The combinator that a relative selector (`:has(> img)`) begins with. */
  leading: string | null;
}

/** A list of CSS selectors, made once for all pages. */
export class SelectorList {
  /**
   * What each alternative takes: start tags that the page must all have, each said by a list of one selector. Empty:
   * no tag alone tells.
   */
  readonly tags: readonly (readonly (readonly string[])[])[];
  readonly #alternatives: readonly Alternative[];

  /** @throws Error for a selector that is none, TypeError for a pseudo-class that is not known here */
  constructor(selector: string) {
    const lists = parse(selector);
    this.#alternatives = alternativesOf(lists);
    this.tags = lists.map(tagsOf);
  }

  matches(element: Element, tree: TreeIndex): boolean {
    return this.#alternatives.some(({ test }) => test(element, tree, null));
  }

  first(tree: TreeIndex, scope?: Element): Element | null {
    const [from, to] = tree.rangeOf(scope);
    let best = to;
    for (const alternative of this.#alternatives) best = placeOf(alternative, tree, from, best) ?? best;
    return best < to ? (tree.elements[best] ?? null) : null;
  }

  all(tree: TreeIndex, scope?: Element): Element[] {
    const [from, to] = tree.rangeOf(scope);
    const places: number[] = [];
    let lists = 0;
    for (const alternative of this.#alternatives) {
      const { length } = places;
      placeOf(alternative, tree, from, to, places);
      if (places.length > length) lists += 1;
    }
    const ordered = lists < 2 ? places : [...new Set(places)].sort((a, b) => a - b);
    return ordered.map((place) => tree.elements[place] as Element);
  }
}

/** The first place between two others of an element that matches; with a list all of them, which are added to it. */
function placeOf(
  { test, group }: Alternative,
  tree: TreeIndex,
  from: number,
  to: number,
  all?: number[],
): number | null {
  const places = group === null ? null : tree.group(group);
  for (let next = places ? firstFrom(places, from) : from; ; next += 1) {
    const place = places ? (places[next] ?? to) : next;
    if (place >= to) return null;
    if (!test(tree.elements[place] as Element, tree, null)) continue;
    if (!all) return place;
    all.push(place);
  }
}

const known = /* @__PURE__ */ new Map<string, SelectorList>();
/** Adapters have a few hundred; one that makes them up on the way is not to fill the memory. */
const KNOWN = 2000;

/** The list that a string of CSS says, compiled once. */
export function selectorList(selector: string): SelectorList {
  let list = known.get(selector);
  if (!list) {
    if (known.size >= KNOWN) known.clear();
    list = compiled(selector);
    known.set(selector, list);
  }
  return list;
}

/** @throws TypeError that shows the selector: css-what tells what it met, but not where */
function compiled(selector: string): SelectorList {
  try {
    return new SelectorList(selector);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.trim() : String(cause);
    throw new TypeError(`"${selector}" is no selector that a page can be asked: ${why}`, { cause });
  }
}

function alternativesOf(lists: readonly Selector[][]): Alternative[] {
  return lists.map((tokens) => alternativeOf(tokens));
}

const COMBINATORS = new Set<string>(['descendant', 'child', 'adjacent', 'sibling']);

function alternativeOf(tokens: readonly Selector[]): Alternative {
  const first = tokens[0]?.type ?? '';
  const leading = COMBINATORS.has(first) ? first : null;
  let left: Test | null = leading === null ? null : isAnchor;
  let combinator = leading;
  let compound: Selector[] = [];
  const close = () => {
    const own = compoundTest(compound);
    left = left === null || combinator === null ? own : combined(own, combinator, left);
  };
  for (const token of leading === null ? tokens : tokens.slice(1)) {
    if (!COMBINATORS.has(token.type)) {
      compound.push(token);
      continue;
    }
    close();
    combinator = token.type;
    compound = [];
  }
  close();
  return { test: left ?? never, group: groupOf(compound), leading };
}

/** Elements that a page has without a tag of their own. */
const IMPLIED = new Set(['html', 'head', 'body', 'tbody', 'colgroup', 'p', 'br', 'img']);

/** What start tags a page must have for a selector to match: one for each of its compounds that tells. */
function tagsOf(tokens: readonly Selector[]): string[][] {
  const compounds: Selector[][] = [[]];
  for (const token of tokens) {
    if (COMBINATORS.has(token.type)) compounds.push([]);
    else compounds.at(-1)?.push(token);
  }
  return compounds.flatMap((compound) => {
    const said = compound.filter(
      (token) =>
        token.type === 'tag' ||
        (token.type === 'attribute' && token.action !== 'not' && !isCaselessSelector(token)),
    );
    const isImplied = said.every((token) => token.type === 'tag' && IMPLIED.has(token.name.toLowerCase()));
    return isImplied ? [] : [[stringify([said])]];
  });
}

const isAnchor: Test = (element, _tree, anchor) => element === anchor;
const never: Test = () => false;

/** The smallest group that a compound names. */
function groupOf(compound: readonly Selector[]): string | null {
  let group: string | null = null;
  for (const token of compound) {
    if (token.type === 'attribute' && token.action !== 'not') {
      const isClass = token.name === 'class' && token.action === 'element';
      if (isClass) return `.${token.value}`;
      group = `[${propertyOf(token.name.toLowerCase())}`;
    } else if (token.type === 'tag' && group === null) {
      group = token.name.toLowerCase();
    }
  }
  return group;
}

function compoundTest(compound: readonly Selector[]): Test {
  const tests = compound.flatMap((token) => simpleTest(token) ?? []);
  const [only] = tests;
  if (tests.length === 1 && only) return only;
  return (element, tree, anchor) => {
    for (const test of tests) if (!test(element, tree, anchor)) return false;
    return true;
  };
}

/** The test of one simple selector; `null` for `*`. */
function simpleTest(token: Selector): Test | null {
  switch (token.type) {
    case 'universal':
      return null;
    case 'tag': {
      const name = token.name.toLowerCase();
      return (element) => element.tagName === name;
    }
    case 'attribute':
      return attributeTest(token);
    case 'pseudo':
      return pseudoTest(token, alternativesOf);
    default:
      throw new TypeError(`"${token.type}" is no part of the selectors that a page can be asked`);
  }
}

/** `left own`: whether an ancestor matches. What is counted from an anchor is another question for each of them. */
function descendantTest(own: Test, left: Test): Test {
  return (element, tree, anchor) => {
    if (!own(element, tree, anchor)) return false;
    const matches = (here: Element) => left(here, tree, anchor);
    return tree.nearest(tree.parentOf(element), matches, anchor === null ? left : {}) !== null;
  };
}

function combined(own: Test, combinator: string, left: Test): Test {
  switch (combinator) {
    case 'child':
      return (element, tree, anchor) => {
        const parent = tree.parentOf(element);
        return parent !== null && own(element, tree, anchor) && left(parent, tree, anchor);
      };
    case 'descendant':
      return descendantTest(own, left);
    default: {
      const isAny = combinator === 'sibling';
      return (element, tree, anchor) => {
        if (!own(element, tree, anchor)) return false;
        let before = tree.elementBefore(element);
        while (isAny && before && !left(before, tree, anchor)) before = tree.elementBefore(before);
        return before !== null && left(before, tree, anchor);
      };
    }
  }
}
