import type { Element, RootContent } from 'hast';
import type { BodyRules } from '../../document.js';
import type { Piece } from '../../piece.js';
import { isUnrendered } from '../visibility.js';
import { type BodyParts, BodyText } from './body-text.js';
import { embed } from './embed.js';
import { NamedElements, type Select } from './named-elements.js';
import { paragraphsOf } from './paragraphs.js';
import { gallery, image } from './pictures.js';
import { type Role, Roles } from './role.js';
import { BodyStructure } from './structure.js';
import { heading, list, quotation, table } from './text-blocks.js';

/**
 * Walks the body of an article in page order and turns every element into a piece, or enters it as dropped.
 *
 * Text that stands beside block elements without one of its own (`<div>text<br><br>text</div>`) is gathered into
 * paragraphs as well. Nothing recurses: the elements still to come wait on a stack.
 */
export class BodyWalk {
  readonly pieces: Piece[] = [];
  readonly #rules: BodyRules;
  readonly #container: Element;
  readonly #named: NamedElements;
  readonly #words: BodyText;
  readonly #roles: Roles;
  /** Inline nodes in a row that will be a paragraph. */
  #run: RootContent[] = [];
  /** How many pieces stood before the last caption of a gallery. */
  #captioned = 0;

  constructor(container: Element, rules: BodyRules, parts: BodyParts & { select: Select }) {
    this.#container = container;
    this.#rules = rules;
    this.#named = new NamedElements(container, rules, parts.select);
    this.#words = new BodyText(parts, this.#named);
    this.#roles = new Roles(rules, this.#named, new BodyStructure(container, this.#named));
  }

  walk(): void {
    this.#words.ledger.open(this.#container);
    const stack: (RootContent | 'end')[] = [];
    const enter = (element: Element) => {
      stack.push('end');
      for (const child of element.children.toReversed()) stack.push(child);
    };
    let stopped: string | null = null;
    enter(this.#container);
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (node === 'end') {
        this.#endRun();
      } else if (node.type === 'text') {
        if (stopped) this.#words.ledger.drop([node], stopped);
        else this.#run.push(node);
      } else if (node.type === 'element' && !isUnrendered(node)) {
        stopped ??= this.#named.stops.get(node) ?? null;
        if (stopped) {
          this.#endRun();
          this.#words.ledger.drop([node], stopped);
        } else if (this.#take(node)) {
          this.#endRun();
          enter(node);
        }
      }
    }
    this.#endRun();
  }

  /** Takes one element; answers whether its children have to be walked. */
  #take(element: Element): boolean {
    if (this.#words.isSettled(element)) {
      this.#endRun();
      return false;
    }
    const role = this.#roles.of(element);
    const rule = this.#words.dropRuleOf(element);
    if (rule) {
      if (role !== 'inline') this.#endRun();
      this.#words.ledger.drop([element], rule);
      return false;
    }
    if (role === 'inline') {
      this.#run.push(element);
      return false;
    }
    if (role === 'container') return true;
    this.#endRun();
    if (role === 'caption') this.#addCaption(element);
    else for (const piece of this.#piecesOf(element, role)) this.pieces.push(piece);
    return false;
  }

  #piecesOf(element: Element, role: Exclude<Role, 'inline' | 'container' | 'caption'>): Piece[] {
    const words = this.#words;
    switch (role) {
      case 'heading':
        return heading(element, words);
      case 'paragraph':
        return paragraphsOf(
          element.children as RootContent[],
          this.#named.is('preformatted', element),
          words,
        );
      case 'list':
        return list(element, words);
      case 'quotation':
        return quotation(element, words);
      case 'table':
        return table(element, words);
      case 'image':
        return image(element, words, this.#rules.source);
      case 'gallery':
        return gallery(element, words, this.#rules.source);
      case 'embed':
        return embed(element, words, this.#rules.embedAddress);
    }
  }

  /** Makes paragraphs of the inline nodes gathered so far. */
  #endRun(): void {
    const run = this.#run;
    this.#run = [];
    // what stands between blocks is most often a line break
    if (run.every((node) => node.type === 'text' && node.value.trim() === '')) return;
    for (const piece of paragraphsOf(run, false, this.#words)) this.pieces.push(piece);
  }

  /** The caption of a whole gallery is that of its pictures that have none; a table's or a player's has no field. */
  #addCaption(element: Element): void {
    const pictures: Extract<Piece, { type: 'image' }>[] = [];
    for (let index = this.pieces.length - 1; index >= this.#captioned; index -= 1) {
      const piece = this.pieces[index];
      if (piece?.type !== 'image') break;
      if (piece.caption === null) pictures.push(piece);
    }
    this.#captioned = this.pieces.length;
    if (pictures.length > 0) {
      const caption = this.#words.of(element) || null;
      for (const picture of pictures) picture.caption = caption;
    }
    this.#words.ledger.drop([element], 'caption');
  }
}
