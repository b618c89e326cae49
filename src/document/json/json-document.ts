import type { Diagnostic, Dropped } from '../../model.js';
import { foldLine } from '../clean-text.js';
import type { JsonDocument, JsonLedger } from '../document.js';
import type { OpenFragment } from '../reader.js';

/** What a payload's adapter dropped; nothing in a payload has a place. */
class PayloadLedger implements JsonLedger {
  readonly #dropped: Dropped[] = [];
  readonly #fragments: { settle(): Dropped[] }[] = [];

  drop(text: string, rule: string): void {
    const folded = foldLine(text);
    if (folded !== '') this.#dropped.push({ text: folded, span: null, rule });
  }

  /** What a fragment drops is dropped of the payload, without the place that it had in the fragment. */
  follow(ledger: { settle(): Dropped[] }): void {
    this.#fragments.push(ledger);
  }

  settle(): Dropped[] {
    const inFragments = this.#fragments.flatMap((ledger) => ledger.settle());
    return [...this.#dropped, ...inFragments.map((dropped) => ({ ...dropped, span: null }))];
  }
}

export function jsonDocument(
  value: unknown,
  url: string | null,
  diagnostics: Diagnostic[],
  open: OpenFragment,
): JsonDocument {
  const ledger = new PayloadLedger();
  return {
    kind: 'json',
    value,
    url,
    diagnostics,
    ledger,
    fragment(html) {
      const page = open(html);
      ledger.follow(page.ledger);
      return {
        ...bound(page),
        origin: () => null,
        body: (container, rules) => page.body(container, rules).map((piece) => ({ ...piece, origin: null })),
      };
    },
  };
}

/** The page's own methods, bound, so that some of them can be replaced. */
function bound(page: ReturnType<OpenFragment>): ReturnType<OpenFragment> {
  return {
    kind: page.kind,
    source: page.source,
    url: page.url,
    diagnostics: page.diagnostics,
    ledger: page.ledger,
    metadata: page.metadata,
    focus: page.focus.bind(page),
    first: page.first.bind(page),
    all: page.all.bind(page),
    matches: page.matches.bind(page),
    closest: page.closest.bind(page),
    attribute: page.attribute.bind(page),
    text: page.text.bind(page),
    texts: page.texts.bind(page),
    origin: page.origin.bind(page),
    body: page.body.bind(page),
    keep: page.keep.bind(page),
    drop: page.drop.bind(page),
    jsonScript: page.jsonScript.bind(page),
    assigned: page.assigned.bind(page),
    flightRows: page.flightRows.bind(page),
  };
}
