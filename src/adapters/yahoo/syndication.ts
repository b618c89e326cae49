import type { Publisher } from '../../model.js';
import { TRAILER } from './boilerplate.js';
import type { Edition } from './edition.js';
import { isInHouse, providerAtStart, providerKey, providerNamed, SPELLINGS } from './providers.js';

/** Who wrote an article, and whose page carried it. */
export interface Syndication {
  publisher: Publisher;
  syndicator: Publisher | null;
}

/** The publisher as the page names it; Yahoo is the syndicator of everything that it did not write itself. */
export function syndicationOf(name: string | null, url: string | null, edition: Edition): Syndication {
  if (name === null) return { publisher: edition.publisher, syndicator: null };
  const known = providerNamed(name) ?? name;
  if (isInHouse(known)) {
    return { publisher: { ...edition.publisher, name: known }, syndicator: null };
  }
  return { publisher: { id: providerKey(known), name: known, url }, syndicator: edition.publisher };
}

/**
 * The publisher by what the words of an article give away, surest first: the lead tag or dateline, the trailer, its
 * own voice. A name that the body only mentions (據BBC報道) says nothing of who wrote it.
 */
export function publisherInWords(paragraphs: readonly string[], trailer: string | null): string | null {
  return leadTag(paragraphs) ?? (trailer ? trailerName(trailer) : null) ?? ownVoice(paragraphs);
}

const OPEN = /^[[【（(〔]/;

/** `（中央社記者…日電）`, `[NOWnews今日新聞]`, `【Yahoo新聞報道】`: editors' notes may stand above. */
function leadTag(paragraphs: readonly string[]): string | null {
  for (const text of paragraphs.slice(0, 4)) {
    if (!OPEN.test(text)) continue;
    const name = providerAtStart(text.slice(1).trimStart());
    if (name) return name;
  }
  return null;
}

/** The name in `更多鏡報報導`: the whole of it where it is known, else what stands between. */
export function trailerName(line: string): string | null {
  const name = TRAILER.exec(line)?.[1];
  if (!name) return null;
  const start = line.indexOf(name);
  return providerAtStart(line.slice(start)) ?? name;
}

/** What outlets say only of themselves: they turn to the reader, send reporters, learn things. */
const OWN =
  '(?:記者|編輯部|獲悉|獲知|梳理|整理|盤點|調查發現|向.{1,12}查詢|為你|為您|為讀者|帶你|帶您|帶讀者|幫助讀者)';
const VOICE = new RegExp(`(?<![據引述]\\s?《?)(${SPELLINGS.map(escaped).join('|')})》?${OWN}`);

function ownVoice(paragraphs: readonly string[]): string | null {
  for (const text of paragraphs) {
    const name = VOICE.exec(text)?.[1];
    if (name) return providerNamed(name);
  }
  return null;
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
