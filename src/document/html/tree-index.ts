import type { Element, Nodes, Parents, Root } from 'hast';

/** An element that is being walked through. */
interface Open {
  node: Parents;
  place: number;
  next: number;
  /** The last element child met. */
  last: number;
}

/** Which of its peers an element is. */
export interface Rank {
  index: number;
  peers: { count: number };
}

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
  readonly #groups = new Map<string, number[]>();
  readonly #root: Root;
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
    return this.elements[this.#parents[this.#places.get(element) ?? -1] ?? -1] ?? null;
  }

  /** The element right before one under the same parent. */
  elementBefore(element: Element): Element | null {
    return this.elements[this.#before[this.#places.get(element) ?? -1] ?? -1] ?? null;
  }

  /** The element right after one under the same parent. */
  elementAfter(element: Element): Element | null {
    return this.elements[this.#after[this.#places.get(element) ?? -1] ?? -1] ?? null;
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
    return place === undefined ? [0, 0] : [place + 1, this.#ends[place] ?? 0];
  }

  /** Places of the elements in a group, in page order: `p` for a tag, `.a` for a class, `[id` for a property. */
  group(key: string): readonly number[] {
    if (this.#groups.size === 0) this.#sort();
    return this.#groups.get(key) ?? [];
  }

  /** The same, of those whose place is from one on and before another. */
  *groupBetween(key: string, from: number, to: number): Generator<number> {
    const group = this.group(key);
    let low = 0;
    for (let high = group.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((group[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    for (let place = group[low]; place !== undefined && place < to; low += 1, place = group[low]) {
      yield place;
    }
  }

  #sort(): void {
    for (const [place, { tagName, properties }] of this.elements.entries()) {
      this.#enter(tagName, place);
      for (const name in properties) {
        this.#enter(`[${name}`, place);
        const value = properties[name];
        if (name !== 'className' || !Array.isArray(value)) continue;
        for (const word of new Set(value)) this.#enter(`.${word}`, place);
      }
    }
  }

  #enter(key: string, place: number): void {
    const group = this.#groups.get(key);
    if (group) group.push(place);
    else this.#groups.set(key, [place]);
  }
}
