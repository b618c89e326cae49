import type { Document } from '../document/document.js';
import type { Adapter, Sign } from '../draft/adapter.js';
import { isOnHost } from '../draft/web-address.js';
import type { Detection } from '../model.js';

/** How far the address alone decides. */
const BY_ADDRESS = 0.97;

/** From this score on, no tree of the page is built to be more sure. */
const SURE = 0.95;

/** How sure each adapter is that the document is its own, best first; those without any evidence are left out. */
export function detectAdapters(adapters: readonly Adapter[], document: Document): Detection[] {
  const cheap = ranked(adapters, document, (sign) => !sign.needsTree);
  if (document.kind !== 'html' || (cheap[0]?.score ?? 0) >= SURE) return cheap;
  return ranked(adapters, document, () => true);
}

function ranked(
  adapters: readonly Adapter[],
  document: Document,
  isAsked: (sign: Sign<Document>) => boolean,
): Detection[] {
  return adapters
    .map((adapter) => detection(adapter, document, isAsked))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

function detection(
  adapter: Adapter,
  document: Document,
  isAsked: (sign: Sign<Document>) => boolean,
): Detection {
  const seen = signsOf(adapter, document).filter((sign) => isAsked(sign) && sign.seen(document));
  const evidence = seen.map((sign) => sign.words);
  let doubt = seen.reduce((product, sign) => product * (1 - sign.weight), 1);
  const address = addressOf(document, adapter);
  if (address) {
    doubt *= 1 - BY_ADDRESS;
    evidence.unshift(address);
  }
  return { adapter: adapter.id, score: Math.round((1 - doubt) * 1000) / 1000, evidence };
}

/** An adapter that does not read the document's kind is known by the address at most. */
function signsOf(adapter: Adapter, document: Document): Sign<Document>[] {
  return (adapter[document.kind]?.signs ?? []) as Sign<Document>[];
}

function addressOf(document: Document, adapter: Adapter): string | null {
  if (isOnHost(document.url, adapter.hosts)) return `address on ${adapter.hosts[0]}`;
  if (document.kind !== 'html') return null;
  const { metadata } = document;
  if (isOnHost(metadata.canonical, adapter.hosts)) return `canonical link on ${adapter.hosts[0]}`;
  if (isOnHost(metadata.meta('og:url'), adapter.hosts)) return `og:url on ${adapter.hosts[0]}`;
  return null;
}
