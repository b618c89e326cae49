import type { Article } from '../../model/article.js';
import type { Source } from '../../model/claim.js';
import type { NinjsName } from './item.js';

/** Everyone of a kind whom the article names: its authors, then the sources of its claims, each once. */
function named(article: Article, kind: 'person' | 'organization'): NinjsName[] {
  const authors = article.authors
    .filter((author) => author.kind === kind)
    .map(({ name }) => ({ name, rel: 'author' }));
  const heard = new Map<string, NinjsName>();
  for (const claim of article.claims) {
    const sources: (Source | null)[] = [claim.source, ...claim.via];
    for (const source of sources) {
      if (source === null || source.kind !== kind || source.name === null) continue;
      if (!heard.has(source.entity)) heard.set(source.entity, { name: source.name, rel: 'source' });
    }
  }
  return [...authors, ...heard.values()];
}

export function people(article: Article): NinjsName[] {
  return named(article, 'person');
}

export function organisations(article: Article): NinjsName[] {
  return named(article, 'organization');
}
