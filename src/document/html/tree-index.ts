import type { Element, Nodes, Parents, Root } from 'hast';

/** An element that is being walked through. */
interface Open {
  node: Parents;
  place: number;
  next: number;
  /** The last element child met. */
  last: number;
}

/** Places of elements in page order, by what they have in common. */
type Groups = Map<string, number[]>;

/** Which of its peers an element is. */
export interface Rank {
  index: number;
  peers: { count: number };
}

/** From so many elements around one on, what they answer is remembered. */
const FAR = 32;

/** The elements of a tree in page order, with what leads to them: their parents, tags, classes and attributes. */
export class TreeIndex {
  readonly elements: Element[] = [];
  /** By an element's place in `elements`: that of its parent (-1: the root), and the place after all that is in it. */
  readonly #parents: number[] = [];
  readonly #ends: number[] = [];
  /** Places of the elements right before and after it under the same parent; -1 for none. */
  readonly #before: number[] = [];
  readonly #after: number[] = [];
  readonly #places = new Map<Element, number>();
  /** Places by what begins each group's key: a tag's name, `.` and a class, `[` and a property. */
  #groups: { tags: Groups; classes: Groups; properties: Groups } | undefined;
  readonly #root: Root;
  /** By question: the nearest of those around an element that is what is asked for. */
  readonly #answers = new WeakMap<object, Map<Element, Element | null>>();
  readonly #ranks = new Map<Element, Rank>();
  readonly #ranksOfType = new Map<Element, Rank>();

  /** Contents of `<template>` and of drawings are no part of a page. */
  constructor(root: Root) {
    this.#root = root;
    const stack: Open[] = [{ node: root, place: -1, next: 0, last: -1 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const child: Nodes | undefined = top.node.children[top.next];
      top.next += 1;
      if (child === undefined) {
        stack.pop();
        if (top.place >= 0) this.#ends[top.place] = this.elements.length;
      } else if (child.type === 'element') {
        const place = this.elements.push(child) - 1;
        this.#parents.push(top.place);
        this.#ends.push(place + 1);
        this.#before.push(top.last);
        this.#after.push(-1);
        if (top.last >= 0) this.#after[top.last] = place;
        top.last = place;
        this.#places.set(child, place);
        if (child.children.length > 0 && child.tagName !== 'svg') {
          stack.push({ node: child, place, next: 0, last: -1 });
        }
      }
    }
  }

  parentOf(element: Element): Element | null {
    return this.#besides(element, this.#parents);
  }

  /**
   * The first that matches of an element and those around it.
   *
   * Tens of thousands of elements may stand below hundreds of others: what far ones answer to a question is asked once.
   *
   * @param question the same object for the same question
   */
  nearest(from: Element | null, matches: (element: Element) => boolean, question: object): Element | null {
    let here = from;
    for (let steps = 0; here && steps < FAR; here = this.parentOf(here), steps += 1)
      if (matches(here)) return here;
    if (!here) return null;
    const answers = this.#answers.get(question) ?? new Map<Element, Element | null>();
    this.#answers.set(question, answers);
    const asked: Element[] = [];
    let found: Element | null = null;
    for (; here && !found; here = this.parentOf(here)) {
      const answer = answers.get(here);
      if (answer !== undefined) {
        found = answer;
        break;
      }
      asked.push(here);
      if (matches(here)) found = here;
    }
    for (const element of asked) answers.set(element, found);
    return found;
  }

  /** The element right before one under the same parent. */
  elementBefore(element: Element): Element | null {
    return this.#besides(element, this.#before);
  }

  /** The element right after one under the same parent. */
  elementAfter(element: Element): Element | null {
    return this.#besides(element, this.#after);
  }

  /** No place leads to no element: so does that of what is no part of the page. */
  #besides(element: Element, places: readonly number[]): Element | null {
    return this.elements[places[this.#places.get(element) as number] as number] ?? null;
  }

  /** Which element one is among those under the same parent, from 0, and of how many; of its own tag or of any. */
  rankOf(element: Element, isOfType: boolean): Rank {
    const ranks = isOfType ? this.#ranksOfType : this.#ranks;
    if (!ranks.has(element)) this.#rank((this.parentOf(element) ?? this.#root).children, isOfType, ranks);
    return ranks.get(element) ?? { index: 0, peers: { count: 1 } };
  }

  #rank(siblings: readonly Nodes[], isOfType: boolean, ranks: Map<Element, Rank>): void {
    const peersBy = new Map<string, { count: number }>();
    for (const sibling of siblings) {
      if (sibling.type !== 'element') continue;
      const key = isOfType ? sibling.tagName : '';
      const peers = peersBy.get(key) ?? { count: 0 };
      peersBy.set(key, peers);
      ranks.set(sibling, { index: peers.count, peers });
      peers.count += 1;
    }
  }

  /** Places of the elements below one; of all without it; of none for what is no part of the page. */
  rangeOf(scope: Element | undefined): readonly [from: number, to: number] {
    if (scope === undefined) return [0, this.elements.length];
    const place = this.#places.get(scope);
    return place === undefined ? [0, 0] : [place + 1, this.#ends[place] as number];
  }

  /** Places of the elements in a group, in page order: `p` for a tag, `.a` for a class, `[id` for a property. */
  group(key: string): readonly number[] {
    this.#groups ??= groupsOf(this.elements);
    const { tags, classes, properties } = this.#groups;
    const first = key[0];
    if (first === '.') return classes.get(key.slice(1)) ?? [];
    if (first === '[') return properties.get(key.slice(1)) ?? [];
    return tags.get(key) ?? [];
  }
}

/** Where in a group those places begin that are not before another. */
export function firstFrom(group: readonly number[], from: number): number {
  let low = 0;
  for (let high = group.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((group[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function groupsOf(elements: readonly Element[]) {
  const groups = { tags: new Map(), classes: new Map(), properties: new Map() } as Record<
    'tags' | 'classes' | 'properties',
    Groups
  >;
  for (let place = 0; place < elements.length; place += 1) {
    const { tagName, properties } = elements[place] as Element;
    enter(groups.tags, tagName, place);
    for (const name in properties) {
      enter(groups.properties, name, place);
      const value = properties[name];
      if (name !== 'className' || !Array.isArray(value)) continue;
      for (const word of value) enter(groups.classes, word as string, place);
    }
  }
  return groups;
}

function enter(groups: Groups, key: string, place: number): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [place]);
  // a class may be said twice
  else if (group[group.length - 1] !== place) group.push(place);
}
