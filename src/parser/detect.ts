import type { Document } from '../document/document.js';
import type { Adapter, Sign } from '../draft/adapter.js';
import { hostOf, isHost } from '../draft/web-address.js';
import type { Detection } from '../model.js';
import { inAdapter } from './in-adapter.js';

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
  const places = placesOf(document);
  return adapters
    .map((adapter) => detection(adapter, document, places, isAsked))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

function detection(
  adapter: Adapter,
  document: Document,
  places: readonly Place[],
  isAsked: (sign: Sign<Document>) => boolean,
): Detection {
  const seen = signsOf(adapter, document).filter((sign, index) => {
    const part = `${document.kind}.signs[${index}] (${sign.words})`;
    return isAsked(sign) && inAdapter(adapter.id, part, () => sign.seen(document));
  });
  const evidence = seen.map((sign) => sign.words);
  let doubt = seen.reduce((product, sign) => product * (1 - sign.weight), 1);
  const place = places.find(({ host }) => isHost(host, adapter.hosts));
  if (place) {
    doubt *= 1 - BY_ADDRESS;
    evidence.unshift(`${place.words} on ${adapter.hosts[0]}`);
  }
  return { adapter: adapter.id, score: Math.round((1 - doubt) * 1000) / 1000, evidence };
}

/** An adapter that does not read the document's kind is known by the address at most. */
function signsOf(adapter: Adapter, document: Document): Sign<Document>[] {
  return (adapter[document.kind]?.signs ?? []) as Sign<Document>[];
}

interface Place {
  words: string;
  host: string;
}

/** Where a document says that it comes from, surest first. */
function placesOf(document: Document): Place[] {
  const given = [{ words: 'address', host: hostOf(document.url) }];
  if (document.kind === 'html') {
    const { metadata } = document;
    given.push({ words: 'canonical link', host: hostOf(metadata.canonical) });
    given.push({ words: 'og:url', host: hostOf(metadata.meta('og:url')) });
  }
  return given.flatMap(({ words, host }) => (host === null ? [] : { words, host }));
}
