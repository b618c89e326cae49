import { at, listAt, numberAt, stringsAt } from '../../document/json/value.js';
import { readAuthor, splitNames } from '../../draft/byline.js';
import { readTime } from '../../draft/published-time.js';
import type { Author, Genre, PublishedTime } from '../../model.js';
import { providerNamed } from './providers.js';
import { textAt } from './text-at.js';

/** What the page's data says of an article beside its body; unknown scalars are `null`. */
export interface Facts {
  headline: string | null;
  published: string | null;
  modified: string | null;
  authors: string[];
  provider: string | null;
  providerUrl: string | null;
  sections: string[];
  tags: string[];
  url: string | null;
  genre: Genre | null;
  uuid: string | null;
}

const NOTHING: Facts = {
  headline: null,
  published: null,
  modified: null,
  authors: [],
  provider: null,
  providerUrl: null,
  sections: [],
  tags: [],
  url: null,
  genre: null,
  uuid: null,
};

/** What the page's JSON-LD of type `NewsArticle` says: the same object that payloads hold as `schema.default`. */
export function factsOfSchema(node: unknown): Facts {
  return {
    ...NOTHING,
    headline: textAt(node, 'headline') ?? textAt(node, 'name'),
    published: textAt(node, 'datePublished'),
    modified: textAt(node, 'dateModified'),
    authors: namesAt(node, 'author'),
    provider: textAt(node, 'provider', 'name') ?? textAt(node, 'sourceOrganization', 'name'),
    providerUrl: textAt(node, 'provider', 'url'),
    tags: keywordsOf(at(node, 'keywords')),
    url: textAt(node, 'mainEntityOfPage') ?? textAt(node, 'mainEntityOfPage', '@id') ?? textAt(node, 'url'),
    genre: GENRES.get(textAt(node, '@type') ?? '') ?? null,
  };
}

const GENRES: ReadonlyMap<string, Genre> = new Map([
  ['OpinionNewsArticle', 'opinion'],
  ['LiveBlogPosting', 'live'],
  ['VideoObject', 'video'],
  ['AdvertiserContentArticle', 'sponsored'],
]);

/** What the payload of the current generation says under `contentMeta`. */
export function factsOfMeta(meta: unknown): Facts {
  const provider = at(meta, 'attribution', 'provider');
  return {
    ...NOTHING,
    headline: textAt(meta, 'seoMeta', 'title') ?? textAt(meta, 'title'),
    // the date that the page shows and repeats in its JSON-LD; `publishDate` is when the first draft went out
    published: textAt(meta, 'dates', 'displayDate', 'iso') ?? textAt(meta, 'dates', 'publishDate', 'iso'),
    modified: textAt(meta, 'dates', 'displayDate', 'iso') ?? textAt(meta, 'dates', 'modifiedDate', 'iso'),
    authors: listAt(meta, 'attribution', 'authors').flatMap((author) => textAt(author, 'name') ?? []),
    provider: textAt(provider, 'name'),
    providerUrl: textAt(provider, 'url', 'link'),
    tags: keywordsOf(at(meta, 'seoMeta', 'keywords')),
    url: textAt(meta, 'seoMeta', 'canonicalUrl'),
    genre: genreOfMeta(meta),
    uuid: textAt(meta, 'contentI13n', 'uuid'),
  };
}

function genreOfMeta(meta: unknown): Genre | null {
  const flag = (name: string) => at(meta, 'contentIdentifiers', name) === true;
  if (flag('isSponsoredContent') || flag('isBrandedContent')) return 'sponsored';
  if ((numberAt(meta, 'liveBlog', 'totalCount') ?? 0) > 0) return 'live';
  if (at(meta, 'isOpinion') === true) return 'opinion';
  const type = textAt(meta, 'contentType') ?? '';
  return /video/i.test(type) ? 'video' : /live/i.test(type) ? 'live' : null;
}

/** What the API of the `caas` generation says under `partnerData`. */
export function factsOfPartner(data: unknown): Facts {
  return {
    ...NOTHING,
    headline: textAt(data, 'title'),
    published: textAt(data, 'publishDate'),
    provider: textAt(data, 'attribution', 'provider', 'name') ?? textAt(data, 'publisher'),
    providerUrl: textAt(data, 'attribution', 'provider', 'url'),
    tags: listAt(data, 'entities').flatMap((entity) => textAt(entity, 'label') ?? []),
    url: textAt(data, 'finalUrl') ?? textAt(data, 'url'),
    uuid: textAt(data, 'uuid'),
  };
}

/** What an entry of the `ContentStore` of the `canvas` generation says. */
export function factsOfStore(entry: unknown): Facts {
  const date = at(entry, 'publishDate');
  return {
    ...NOTHING,
    headline: textAt(entry, 'title'),
    published: typeof date === 'string' ? date : textAt(entry, 'publishDate', 'iso'),
    modified: textAt(entry, 'modifiedDate'),
    authors: [
      textAt(entry, 'attribution', 'author', 'name') ?? textAt(entry, 'attribution', 'author') ?? [],
    ].flat(),
    provider: textAt(entry, 'attribution', 'provider', 'name'),
    providerUrl: textAt(entry, 'attribution', 'provider', 'url'),
    url: textAt(entry, 'canonicalUrl'),
    uuid: textAt(entry, 'id') ?? textAt(entry, 'uuid'),
  };
}

/** Of each fact the first account that has it. */
export function mergeFacts(...accounts: readonly (Facts | null)[]): Facts {
  const merged = { ...NOTHING };
  for (const account of accounts) {
    if (!account) continue;
    for (const [key, value] of Object.entries(account) as [keyof Facts, never][]) {
      const here: unknown = merged[key];
      if (here === null || (Array.isArray(here) && here.length === 0)) merged[key] = value;
    }
  }
  return merged;
}

/** A byline's names; one that is the provider's own name, or another outlet's, is no person. */
export function authorsOf(bylines: readonly string[], provider: string | null): Author[] {
  const fold = (name: string) => name.replaceAll(/\s/g, '');
  return bylines.flatMap((byline) => {
    const isOutlet = providerNamed(byline) !== null || (provider !== null && fold(byline) === fold(provider));
    if (!isOutlet) return splitNames(byline).map((name) => readAuthor(name));
    return [{ ...readAuthor(byline), name: byline, kind: 'organization', latinName: null }];
  });
}

/** Both times of an article, in the zone of the edition. */
export function timesOf(
  { published, modified }: Facts,
  timeZone: string,
): { published: PublishedTime | null; modified: PublishedTime | null } {
  return { published: readTime(published, timeZone), modified: readTime(modified, timeZone) };
}

/** Title suffixes of the generations before 2025; `｜Yahoo` at the end of a headline is its own. */
export function withoutSite(headline: string | null): string | null {
  return (
    headline?.replace(/\s{1,3}-\s{1,3}(?:Yahoo ?奇摩新聞|Yahoo ?新聞|雅虎香港新聞|Yahoo News)$/, '') ?? null
  );
}

function namesAt(node: unknown, key: string): string[] {
  const found = at(node, key);
  const list = Array.isArray(found) ? found : [found];
  return list.flatMap((one) => (typeof one === 'string' ? one.trim() : textAt(one, 'name')) || []);
}

function keywordsOf(value: unknown): string[] {
  const words = typeof value === 'string' ? value.split(',') : stringsAt(value);
  return words.map((word) => word.trim()).filter((word) => word !== '' && word !== '$undefined');
}
