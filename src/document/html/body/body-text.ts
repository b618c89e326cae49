import type { Element, RootContent, Text } from 'hast';
import type { Span } from '../../../model.js';
import { chineseText } from '../chinese-text.js';
import { originOf } from '../origin.js';
import type { TreeLedger } from '../tree-ledger.js';
import { renderedElementsOf as elementsOf, outermost, textNodesOf } from '../tree-walk.js';
import { isHidden } from '../visibility.js';
import type { Matcher, NamedElements } from './named-elements.js';

export interface BodyParts {
  source: string;
  ledger: TreeLedger;
  /** Whether the adapter itself has kept or dropped the element. */
  isSettled: (element: Element) => boolean;
}

/** Takes text out of the elements of a body, and enters in the ledger what is kept of it and what is dropped. */
export class BodyText {
  readonly ledger: TreeLedger;
  readonly named: NamedElements;
  readonly #parts: BodyParts;

  constructor(parts: BodyParts, named: NamedElements) {
    this.#parts = parts;
    this.ledger = parts.ledger;
    this.named = named;
  }

  isSettled(element: Element): boolean {
    return this.#parts.isSettled(element);
  }

  /** Whether a rule or the adapter takes the element out. */
  isDropped(element: Element): boolean {
    return this.named.drops.has(element) || this.#parts.isSettled(element);
  }

  /** The rule by which an element is dropped, the hiding of it by its page among them. */
  dropRuleOf(element: Element): string | null {
    return this.named.drops.get(element) ?? (isHidden(element) ? 'hidden' : null);
  }

  /** Enters what the drop rules and hiding take out of the middle of a text. */
  settleInline(nodes: readonly RootContent[]): void {
    const isTakenOut = (element: Element) => this.dropRuleOf(element) !== null;
    for (const element of outermost({ type: 'root', children: [...nodes] }, isTakenOut))
      this.ledger.drop([element], this.dropRuleOf(element) as string);
  }

  /** Text of an element without what the rules drop inside it; the rest of its text is entered as kept. */
  of(element: Element, preformatted = false): string {
    const text = chineseText(element.children, { preformatted, skip: (inner) => this.isDropped(inner) });
    this.settleInline(element.children as RootContent[]);
    this.ledger.keep([element]);
    return text;
  }

  captionOf(element: Element): string | null {
    const isCaption = this.named.matcher('caption') ?? ((inner) => inner.tagName === 'figcaption');
    return this.partOf(element, isCaption, true);
  }

  /** Text of the first element inside that matches, without labels and what else has a rule of its own. */
  partOf(element: Element, matcher: Matcher, isCaption = false): string | null {
    const part = find(element, matcher);
    if (!part) return null;
    const isOther = (inner: Element) =>
      this.named.is('label', inner) || (isCaption && this.named.is('credit', inner)) || this.isDropped(inner);
    const text = chineseText(part.children, { skip: isOther });
    const kept = new Set<Text>(textNodesOf(part));
    for (const other of outermost(part, isOther)) for (const node of textNodesOf(other)) kept.delete(node);
    this.ledger.keep([...kept]);
    return text === '' ? null : text;
  }

  originOf(element: Element): Span | null {
    return this.originOfTexts(textNodesOf(element));
  }

  originOfTexts(texts: readonly Text[]): Span | null {
    return originOf(texts, this.#parts.source);
  }
}

/** The first element inside another that matches. */
export function find(scope: Element, matcher: Matcher): Element | null {
  for (const element of elementsOf(scope)) if (matcher(element)) return element;
  return null;
}
