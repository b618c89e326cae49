import type { Element, Nodes, Text } from 'hast';
import type { Dropped, Span } from '../../model.js';
import { foldLine } from '../clean-text.js';
import { type Ledger, UNCLAIMED } from '../ledger.js';
import { attributeOf } from './attributes.js';
import { originOf, placeOf } from './origin.js';
import { pictureAddress } from './picture.js';
import { picturesOf, textNodesOf } from './tree-walk.js';

/** Accounts for the text and the pictures of the containers that were laid out, node by node. */
export class TreeLedger implements Ledger {
  readonly #source: string;
  readonly #containers: Element[] = [];
  readonly #entered = new Set<Text | Element>();
  readonly #dropped: Dropped[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** From now on every character and every picture in the container is accounted for. */
  open(container: Element): void {
    this.#containers.push(container);
  }

  isEntered(text: Text): boolean {
    return this.#entered.has(text);
  }

  keep(nodes: readonly Nodes[]): void {
    for (const node of nodes) {
      for (const text of textNodesOf(node)) this.#entered.add(text);
      for (const picture of picturesOf(node)) this.#entered.add(picture);
    }
  }

  /** Drops what of the nodes is not entered yet: their text as one piece, and each of their pictures. */
  drop(nodes: readonly Nodes[], rule: string): void {
    this.dropText(nodes, rule);
    for (const node of nodes) this.dropPictures(node, rule);
  }

  /** Drops the pictures that are not entered yet, by their addresses. */
  dropPictures(scope: Nodes, rule: string): void {
    for (const picture of picturesOf(scope)) {
      if (this.#entered.has(picture)) continue;
      this.#entered.add(picture);
      const text = foldLine(pictureAddress(picture) ?? attributeOf(picture, 'alt') ?? '');
      if (text !== '') this.#dropped.push({ text, span: placeOf(picture), rule });
    }
  }

  /** Drops what of the nodes' text is not entered yet, as one piece. */
  dropText(nodes: readonly Nodes[], rule: string): void {
    const texts = nodes.flatMap((node) => textNodesOf(node)).filter((text) => !this.#entered.has(text));
    if (texts.length === 0) return;
    for (const text of texts) this.#entered.add(text);
    this.#dropped.push({
      text: foldLine(texts.map((text) => text.value).join(' ')),
      span: originOf(texts, this.#source),
      rule,
    });
  }

  settle(): Dropped[] {
    for (const container of this.#containers) {
      for (const text of textNodesOf(container)) this.dropText([text], UNCLAIMED);
      this.dropPictures(container, UNCLAIMED);
    }
    const place = (span: Span | null) => span?.start ?? 0;
    return [...this.#dropped].sort((a, b) => place(a.span) - place(b.span));
  }
}
