import { at, listAt, stringAt, stringsAt } from '../../document/json/value.js';
import { readTime } from '../../draft/published-time.js';
import type { PublishedTime } from '../../model.js';
import { decodeEntities } from './entities.js';
import { TIME_ZONE, withoutSiteName } from './outlet.js';

/** What structured data say of an article, whichever plugin wrote them. */
export interface SchemaFacts {
  headline: string | null;
  published: PublishedTime | null;
  modified: PublishedTime | null;
  authors: string[];
  sections: string[];
  tags: string[];
  isLive: boolean;
  /** Whether `isAccessibleForFree` says no. */
  isWithheld: boolean;
}

export const ARTICLE_TYPES = [
  'Article', 'NewsArticle', 'BlogPosting', 'LiveBlogPosting', 'ReportageNewsArticle', 'AnalysisNewsArticle',
  'OpinionNewsArticle', 'AdvertiserContentArticle',
]; // biome-ignore format: a table

/**
 * Merges the nodes of Yoast, Rank Math and the theme, the first that knows a field wins. Their texts are encoded for
 * HTML, and their times may be UTC, the site's offset, or none.
 *
 * @param articles nodes of the article in page order
 * @param pages its `WebPage` nodes, which old versions of Yoast have alone
 */
export function factsOf(articles: readonly unknown[], pages: readonly unknown[]): SchemaFacts {
  const first = (key: string) => firstOf(articles, (node) => stringAt(node, key));
  const time = (key: string) =>
    firstOf([...articles, ...pages], (node) => readTime(stringAt(node, key), TIME_ZONE));
  const texts = (read: (node: unknown) => string[]) =>
    (articles.map(read).find((found) => found.length > 0) ?? []).map(decodeEntities);
  return {
    headline: withoutSiteName(decodeEntities(first('headline') ?? first('name') ?? '') || null),
    published: time('datePublished'),
    modified: time('dateModified'),
    authors: texts(authorNames),
    sections: texts((node) => listed(stringsAt(node, 'articleSection'))),
    tags: texts((node) => listed(stringsAt(node, 'keywords'))),
    isLive: articles.some((node) => stringsAt(node, '@type').includes('LiveBlogPosting')),
    isWithheld: articles.some((node) => isFalse(at(node, 'isAccessibleForFree'))),
  };
}

/** The same out of a graph as a REST post carries it (`yoast_head_json.schema`). */
export function factsOfGraph(graph: readonly unknown[]): SchemaFacts {
  const people = new Map(graph.map((node) => [stringAt(node, '@id'), stringAt(node, 'name')]));
  const ofType = (types: readonly string[]) =>
    graph.filter((node) => stringsAt(node, '@type').some((type) => types.includes(type)));
  const articles = ofType(ARTICLE_TYPES).map((node) => {
    const author = at(node, 'author');
    const named = stringAt(author, 'name') ?? people.get(stringAt(author, '@id'));
    return named ? { ...(node as object), author: { name: named } } : node;
  });
  return factsOf(articles, ofType(['WebPage']));
}

function authorNames(node: unknown): string[] {
  const author = at(node, 'author');
  if (typeof author === 'string') return [author];
  const authors = Array.isArray(author) ? listAt(node, 'author') : [author];
  return authors.flatMap((one) => (typeof one === 'string' ? one : (stringAt(one, 'name') ?? [])));
}

/** A list, or one string that parts its words by commas. */
function listed(texts: readonly string[]): string[] {
  const [only] = texts;
  return texts.length === 1 && only
    ? only.split(/[,，]\s?/).filter((text) => text.trim() !== '')
    : [...texts];
}

function firstOf<T>(nodes: readonly unknown[], read: (node: unknown) => T | null): T | null {
  for (const node of nodes) {
    const found = read(node);
    if (found !== null) return found;
  }
  return null;
}

/** JSON-LD of plugins has `false` as a word as well. */
function isFalse(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /^false$/i.test(value));
}
