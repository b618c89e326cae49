import type { Element, Nodes, Parents, Text } from 'hast';
import { isUnrendered } from './visibility.js';

/**
 * All elements below a node in page order, found without recursion. Contents of `<template>` and of drawings are no
 * part of a page.
 */
export function* elementsOf(scope: Parents): Generator<Element> {
  const stack: Nodes[] = [];
  pushChildren(stack, scope);
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue;
    yield node;
    if (node.tagName !== 'svg') pushChildren(stack, node);
  }
}

/** The same without what a browser does not render (`<noscript>` doubles the lazy picture beside it). */
export function* renderedElementsOf(scope: Parents): Generator<Element> {
  const stack: Nodes[] = [];
  pushChildren(stack, scope);
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element' || isUnrendered(node)) continue;
    yield node;
    pushChildren(stack, node);
  }
}

/** The elements below a node that match and are in no other that does: all of what they hold is met once. */
export function* outermost(scope: Parents, matches: (element: Element) => boolean): Generator<Element> {
  const stack: Nodes[] = [];
  pushChildren(stack, scope);
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element' || isUnrendered(node)) continue;
    if (matches(node)) yield node;
    else pushChildren(stack, node);
  }
}

/** All text nodes below a node that a browser would render, in page order, blank ones left out. */
export function textNodesOf(scope: Nodes): Text[] {
  const found: Text[] = [];
  const stack: Nodes[] = [scope];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') {
      if (node.value.trim() !== '') found.push(node);
    } else if (node.type === 'root' || !isUnrendered(node)) {
      pushChildren(stack, node);
    }
  }
  return found;
}

const PICTURES = new Set(['img', 'amp-img']);

export function isPicture({ tagName }: Element): boolean {
  return PICTURES.has(tagName);
}

/** All pictures at and below a node that a browser would render; one in another (`<amp-img><img>`) is the same. */
export function picturesOf(scope: Nodes): Element[] {
  const found: Element[] = [];
  const stack: Nodes[] = [scope];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'element' && isPicture(node)) found.push(node);
    else if (node.type === 'root' || (node.type === 'element' && !isUnrendered(node)))
      pushChildren(stack, node);
  }
  return found;
}

function pushChildren(stack: Nodes[], node: Nodes): void {
  if (!('children' in node)) return;
  for (let index = node.children.length - 1; index >= 0; index -= 1) {
    const child = node.children[index];
    if (child) stack.push(child);
  }
}
