import type { Element } from 'hast';
import type { BodyRules } from '../../document.js';
import { chineseText } from '../chinese-text.js';
import { HEADING, INLINE, PICTURES, PLAYERS } from './element-kinds.js';
import type { NamedElements } from './named-elements.js';
import { type BodyStructure, FIGURE, PICTURE, PLAYER } from './structure.js';

/** What one element is in the body of an article. */
export type Role =
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'quotation'
  | 'table'
  | 'image'
  | 'caption'
  | 'gallery'
  | 'embed'
  | 'inline'
  | 'container';

/** Tells roles by the outlet's rules first, then by the names of elements. */
export class Roles {
  readonly #rules: BodyRules;
  readonly #named: NamedElements;
  readonly #structure: BodyStructure;

  constructor(rules: BodyRules, named: NamedElements, structure: BodyStructure) {
    this.#rules = rules;
    this.#named = named;
    this.#structure = structure;
  }

  of(element: Element): Role {
    const name = element.tagName;
    const named = this.#named;
    if (named.is('embed', element) || PLAYERS.has(name)) return 'embed';
    if (named.is('gallery', element)) return 'gallery';
    if (named.is('image', element) || PICTURES.has(name)) return 'image';
    if (name === 'figure') return this.#ofFigure(element);
    if (name === 'figcaption') return 'caption';
    if (named.is('quotation', element) || name === 'blockquote') return 'quotation';
    if (named.is('paragraph', element)) return 'paragraph';
    const structured = this.#structure.isStructured(element);
    if (named.is('heading', element) || HEADING.test(name)) {
      if (structured) return 'container';
      return this.#rules.isHeading?.(chineseText(element.children)) === false ? 'paragraph' : 'heading';
    }
    if ((name === 'p' || named.is('preformatted', element)) && !structured) return 'paragraph';
    const holdsMedia = () => this.#structure.holds(element, PICTURE | PLAYER);
    if ((name === 'ul' || name === 'ol') && !holdsMedia()) return 'list';
    if (name === 'table' && !holdsMedia()) return 'table';
    return INLINE.has(name) && !structured ? 'inline' : 'container';
  }

  #ofFigure(figure: Element): Role {
    if (this.#structure.holds(figure, PICTURE)) {
      return this.#structure.holds(figure, FIGURE) ? 'container' : 'image';
    }
    return this.#structure.holds(figure, PLAYER) ? 'embed' : 'container';
  }
}
