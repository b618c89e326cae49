import { foldLine, withoutControls } from '../document/clean-text.js';
import type { Adapter } from '../draft/adapter.js';
import type { Draft, DraftRelated } from '../draft/draft.js';
import { scriptOf } from '../draft/script.js';
import { canonicalAddress, webAddress } from '../draft/web-address.js';
import type { Article, Author, Language, Publisher, Related } from '../model.js';
import { articleId } from './article-id.js';
import { layOut } from './lay-out.js';

/** Makes an article of a draft: layout, id, absolute addresses, folded lines. Claims come later. */
export function assemble(draft: Draft, adapter: Adapter, givenUrl: string | null): Article {
  const url = canonicalAddress(draft.url ?? givenUrl);
  const base = url ?? adapter.publisher.url;
  const { blocks, text } = layOut(draft.body, base);
  const headline = lineOrNull(draft.headline);
  return {
    schemaVersion: 1,
    id: articleId(adapter.id, lineOrNull(draft.nativeId), headline, text),
    adapter: adapter.id,
    publisher: publisherOf(draft.publisher ?? adapter.publisher),
    syndicator: draft.syndicator ? publisherOf(draft.syndicator) : null,
    url,
    originalUrl: canonicalAddress(draft.originalUrl, base),
    language: draft.language ?? languageOf([headline ?? '', text], adapter.languages),
    genre: draft.genre ?? 'news',
    headline,
    summary: lines(draft.summary),
    authors: (draft.authors ?? []).flatMap(authorOf),
    published: draft.published ?? null,
    modified: draft.modified ?? null,
    sections: unique(lines(draft.sections)),
    tags: unique((draft.tags ?? []).map(tagOf).filter((tag) => tag !== '')),
    blocks,
    text,
    related: (draft.related ?? []).flatMap((item) => relatedOf(item, base)),
    access: draft.access ?? 'full',
    claims: [],
  };
}

function publisherOf({ id, name, url }: Publisher): Publisher {
  return { id, name: foldLine(name), url: webAddress(url) };
}

/** Names stand in metadata and payloads as well, where nobody has cleaned them yet. */
function authorOf({ name, kind, role, affiliation, latinName }: Author): Author[] {
  const line = foldLine(name);
  if (line === '') return [];
  return [
    {
      name: line,
      kind,
      role: lineOrNull(role),
      affiliation: lineOrNull(affiliation),
      latinName: lineOrNull(latinName),
    },
  ];
}

function relatedOf(item: DraftRelated, base: string | null): Related[] {
  const headline = foldLine(item.headline);
  if (headline === '') return [];
  return [
    {
      kind: item.kind,
      headline,
      url: canonicalAddress(item.url, base),
      publisher: lineOrNull(item.publisher),
      published: item.published ?? null,
      age: lineOrNull(item.age),
      summary: lineOrNull(item.summary),
    },
  ];
}

/** The outlet's tag for the script in which the article is written. */
function languageOf(texts: readonly string[], languages: Adapter['languages']): Language {
  const [first] = languages;
  const script = scriptOf(...texts);
  return (
    languages.find((language) => script !== null && language.includes(script)) ??
    (script === 'Hans' ? 'zh-Hans' : first)
  );
}

function lines(texts: readonly string[] | undefined): string[] {
  return (texts ?? []).map(foldLine).filter((text) => text !== '');
}

/** A tag is a key of the outlet's: kept letter for letter, invisible ones as well. */
function tagOf(tag: string): string {
  return withoutControls(tag).trim().replace(/\s+/g, ' ');
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function lineOrNull(text: string | null | undefined): string | null {
  return text ? foldLine(text) || null : null;
}
