import type { Parents, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultTreeAdapter, type DefaultTreeAdapterTypes as Parse5, parse } from 'parse5';
import type { VFile } from 'vfile';
import type { Limits } from '../../input/limits.js';
import { limitError } from '../../model/parse-error.js';

type TreeLimits = Pick<Limits, 'nodes' | 'depth' | 'attributes'>;

/**
 * Parses a page in the two steps of `rehype-parse` (parse5, then hast), with a guard while parse5 builds.
 *
 * `rehype-parse` takes no tree adapter and recurses in its second step: 2,040 nested elements overflow its stack, and
 * 15 KB of misnested `<font>` become a million nodes before anybody can count them. So the limits are kept here, where
 * the nodes are made, and the second step never sees a tree deeper than `limits.depth`.
 */
export function guardedTree(source: string, limits: TreeLimits): Root {
  const document = parse(source, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: guard(limits),
  });
  checkDepth(document, limits.depth);
  // nothing but the text of the file is read, for the places of nodes
  const file = { toString: () => source } as unknown as VFile;
  return fromParse5(document, { file }) as Root;
}

/** The default tree adapter, counting in `met`. */
export function guard(limits: TreeLimits, met = { nodes: 0 }): typeof defaultTreeAdapter {
  let open = 0;
  const count = () => {
    met.nodes += 1;
    if (met.nodes > limits.nodes)
      throw limitError('too-large', { limit: 'nodes', max: limits.nodes, met: met.nodes });
  };
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      count();
      if (attributes.length > limits.attributes) {
        throw limitError('too-large', {
          limit: 'attributes',
          max: limits.attributes,
          met: attributes.length,
        });
      }
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    createCommentNode(data) {
      count();
      return defaultTreeAdapter.createCommentNode(data);
    },
    // every word of a text is inserted by itself, and joins the node before it
    insertText(parent, text) {
      const { length } = parent.childNodes;
      defaultTreeAdapter.insertText(parent, text);
      if (parent.childNodes.length > length) count();
    },
    insertTextBefore(parent, text, next) {
      const { length } = parent.childNodes;
      defaultTreeAdapter.insertTextBefore(parent, text, next);
      if (parent.childNodes.length > length) count();
    },
    // in place: parse5 makes a new object for every word of a text
    updateNodeSourceCodeLocation(node, end) {
      if (node.sourceCodeLocation) Object.assign(node.sourceCodeLocation, end);
    },
    onItemPush() {
      open += 1;
      if (open > limits.depth) throw limitError('too-deep', { limit: 'depth', max: limits.depth, met: open });
    },
    onItemPop() {
      open -= 1;
    },
  };
}

/** The tree can be deeper than the stack of open elements was, because misnested formatting moves whole branches. */
export function checkDepth(document: Parse5.Document, max: number): void {
  walkLevels<Parse5.ParentNode>(document, max, (parent) =>
    parent.childNodes.flatMap((child) => [
      ...('childNodes' in child ? [child] : []),
      ...('content' in child ? [child.content] : []),
    ]),
  );
}

/** A tree that somebody else has built, once it is known to keep the limits. */
export function checkedTree(tree: Root, limits: TreeLimits): Root {
  let nodes = 0;
  walkLevels<Parents>(tree, limits.depth, (parent) => {
    nodes += parent.children.length;
    if (nodes > limits.nodes)
      throw limitError('too-large', { limit: 'nodes', max: limits.nodes, met: nodes });
    return parent.children.flatMap((child) => (child.type === 'element' ? [child] : []));
  });
  return tree;
}

/** Walks a tree level by level and throws where it has more levels than allowed. */
function walkLevels<Parent>(root: Parent, max: number, parentsBelow: (parent: Parent) => Parent[]): void {
  let level = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > max + 1) throw limitError('too-deep', { limit: 'depth', max, met: depth - 1 });
    level = level.flatMap(parentsBelow);
  }
}
