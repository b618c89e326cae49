import type { Element, Nodes, Text } from 'hast';
import type { Dropped, Span } from '../../model.js';
import { foldLine } from '../clean-text.js';
import { type Ledger, UNCLAIMED } from '../ledger.js';
import { originOf } from './origin.js';
import { textNodesOf } from './tree-walk.js';

/** Accounts for the text of the containers that were laid out, text node by text node. */
export class TreeLedger implements Ledger {
  readonly #source: string;
  readonly #containers: Element[] = [];
  readonly #entered = new Set<Text>();
  readonly #dropped: Dropped[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** From now on every character in the container is accounted for. */
  open(container: Element): void {
    this.#containers.push(container);
  }

  isEntered(text: Text): boolean {
    return this.#entered.has(text);
  }

  keep(nodes: readonly Nodes[]): void {
    for (const node of nodes) {
      for (const text of textNodesOf(node)) this.#entered.add(text);
    }
  }

  /** Drops what of the nodes' text is not entered yet, as one piece. */
  drop(nodes: readonly Nodes[], rule: string): void {
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
      for (const text of textNodesOf(container)) this.drop([text], UNCLAIMED);
    }
    const place = (span: Span | null) => span?.start ?? 0;
    return [...this.#dropped].sort((a, b) => place(a.span) - place(b.span));
  }
}
