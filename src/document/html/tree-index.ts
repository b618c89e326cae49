import type { Element, Nodes, Parents, Root } from 'hast';

/** The elements of a tree in page order, with what leads to them: their parents, tags, classes and attributes. */
export class TreeIndex {
  readonly elements: Element[] = [];
  /** By an element's place in `elements`: that of its parent (-1: the root), and the place after all that is in it. */
  readonly #parents: number[] = [];
  readonly #ends: number[] = [];
  readonly #places = new Map<Element, number>();
  readonly #groups = new Map<string, number[]>();
  readonly #root: Root;

  /** Contents of `<template>` and of drawings are no part of a page. */
  constructor(root: Root) {
    this.#root = root;
    const stack: { node: Parents; place: number; next: number }[] = [{ node: root, place: -1, next: 0 }];
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
        this.#places.set(child, place);
        if (child.children.length > 0 && child.tagName !== 'svg') stack.push({ node: child, place, next: 0 });
      }
    }
  }

  parentOf(element: Element): Element | null {
    return this.elements[this.#parents[this.#places.get(element) ?? -1] ?? -1] ?? null;
  }

  /** The nodes beside an element, itself among them. */
  siblingsOf(element: Element): Nodes[] {
    return (this.parentOf(element) ?? this.#root).children;
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
