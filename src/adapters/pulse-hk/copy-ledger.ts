import type { Line, TextDocument } from '../../document/document.js';
import type { Span } from '../../model.js';

/** Enters lines of a copy: what reached a field, and by which rule the others did not. */
export class CopyLedger {
  readonly #ledger: TextDocument['ledger'];

  constructor({ ledger }: TextDocument) {
    this.#ledger = ledger;
  }

  keep(span: Span): void {
    this.#ledger.keep(span);
  }

  /** Keeps the words in the line, and drops the rest of it. */
  keepIn(line: Line | undefined, words: string, rule: string): void {
    if (!line) return;
    const start = line.span.start + Math.max(0, line.text.lastIndexOf(words));
    if (words !== '') this.#ledger.keep({ start, end: start + words.length });
    this.#ledger.drop(line.span, rule);
  }

  drop(line: Line | undefined, rule: string): void {
    if (line) this.#ledger.drop(line.span, rule);
  }
}
