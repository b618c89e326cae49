import type { Nodes } from 'hast';

/** Moves every node of a tree to where it stands in the whole page. */
export function movePlaces<Tree extends Nodes>(tree: Tree, original: (offset: number) => number): Tree {
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { start, end } = node.position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined) {
      start.offset = original(start.offset);
      // the end is where the last character ends: the next one may have been left out
      end.offset = original(end.offset - 1) + 1;
    }
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
  return tree;
}
