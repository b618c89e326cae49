import type { RootContent } from 'hast';
import type { Piece } from '../../piece.js';
import { markedText } from '../chinese-text.js';
import { textNodesOf } from '../tree-walk.js';
import { isHidden } from '../visibility.js';
import type { BodyText } from './body-text.js';

/** Paragraphs of a run of inline nodes; two line breaks in a row part paragraphs. */
export function paragraphsOf(run: RootContent[], preformatted: boolean, words: BodyText): Piece[] {
  const pieces: Piece[] = [];
  for (const nodes of partedByBreaks(unwrapped(run, words))) {
    const texts = nodes.flatMap((node) => textNodesOf(node));
    const { text, marks } = markedText(nodes, {
      preformatted,
      skip: (element) => words.isDropped(element),
    });
    words.settleInline(nodes);
    const kept = texts.filter((node) => words.ledger.isEntered(node) === false);
    words.ledger.keep(kept);
    if (text !== '') pieces.push({ type: 'paragraph', text, marks, origin: words.originOfTexts(kept) });
  }
  return pieces;
}

/** What is in the one element (`<span>a<br><br>b</span>`) that holds a whole run, where line breaks part it. */
function unwrapped(run: RootContent[], words: BodyText): RootContent[] {
  let nodes = run;
  for (;;) {
    const [only, ...others] = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
    if (only?.type !== 'element' || others.length > 0 || only.tagName === 'a') return run;
    if (words.isDropped(only) || isHidden(only)) return run;
    nodes = only.children as RootContent[];
    if (partedByBreaks(nodes).length > 1) return nodes;
  }
}

/** Parts a run of inline nodes at two or more `<br>` in a row. */
function partedByBreaks(nodes: readonly RootContent[]): RootContent[][] {
  const parts: RootContent[][] = [[]];
  let breaks = 0;
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'br') {
      breaks += 1;
      if (breaks === 2) parts.push([]);
    } else if (node.type !== 'text' || node.value.trim() !== '') {
      breaks = 0;
    }
    parts.at(-1)?.push(node);
  }
  return parts;
}
