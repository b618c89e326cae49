import type { Element } from 'hast';
import { isUnrendered } from '../visibility.js';
import { INLINE, PICTURES, PLAYERS } from './element-kinds.js';
import type { NamedElements } from './named-elements.js';

/** What an element may hold, as bits of a number. */
export const PICTURE = 1;
export const PLAYER = 2;
export const FIGURE = 4;

/** Which elements of a body hold blocks, media and figures; found from the leaves up, in one pass. */
export class BodyStructure {
  readonly #structured = new Set<Element>();
  readonly #holding = new Map<Element, number>();

  constructor(container: Element, named: NamedElements) {
    const path: { element: Element; next: number; holds: number }[] = [
      { element: container, next: 0, holds: 0 },
    ];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const child = top.element.children[top.next];
      top.next += 1;
      if (child === undefined) {
        path.pop();
        const { element, holds } = top;
        this.#holding.set(element, holds);
        const above = path.at(-1);
        if (!above) continue;
        above.holds |= holds | kindOf(element);
        const isKept = !named.drops.has(element);
        if (isKept && (this.#structured.has(element) || isStructure(element, named))) {
          this.#structured.add(above.element);
        }
      } else if (child.type === 'element' && !isUnrendered(child)) {
        path.push({ element: child, next: 0, holds: 0 });
      }
    }
  }

  /** Whether an element holds blocks that are kept. */
  isStructured(element: Element): boolean {
    return this.#structured.has(element);
  }

  /** Whether an element has media or figures of these kinds inside. */
  holds(element: Element, kinds: number): boolean {
    return ((this.#holding.get(element) ?? 0) & kinds) > 0;
  }
}

function isStructure(element: Element, named: NamedElements): boolean {
  return !INLINE.has(element.tagName) || named.is('image', element) || named.is('embed', element);
}

function kindOf({ tagName }: Element): number {
  if (PICTURES.has(tagName)) return PICTURE;
  if (PLAYERS.has(tagName)) return PLAYER;
  return tagName === 'figure' ? FIGURE : 0;
}
