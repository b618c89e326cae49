import { type Element, foldLine, type HtmlDocument, stringAt, stringsAt } from '../../core.js';
import { classesOf } from './selector.js';

/** Where a page keeps something that no reader sees: the source that reads it, and the words for it. */
export interface Spot {
  /** An expression of the adapter, over `page` and `ld`. */
  source: string;
  words: string;
}

/** What a page says of its article beside its visible text, and where. */
export interface PageData {
  postId: (Spot & { mark: PostIdMark }) | null;
  author: Spot | null;
  published: Spot | null;
  modified: Spot | null;
  sections: Spot | null;
  tags: Spot | null;
  related: RelatedLinks | null;
}

export type PostIdMark = 'address' | 'body' | 'shortlink' | 'article' | 'data';

/** Links to other articles: in elements of one class, by one selector inside of them. */
export interface RelatedLinks {
  className: string;
  links: string;
  count: number;
}

export function pageDataOf(page: HtmlDocument, address: URL | null, ld: unknown): PageData {
  const { metadata } = page;
  const meta = (name: string): Spot | null =>
    metadata.meta(name) ? { source: `page.metadata.meta('${name}')`, words: `meta ${name}` } : null;
  const metas = (name: string): Spot | null =>
    meta(name) && { source: `page.metadata.metaAll('${name}')`, words: `meta ${name}` };
  const inLd = (...path: (string | number)[]): Spot | null => {
    const steps = path.map((step) => (typeof step === 'number' ? step : `'${step}'`)).join(', ');
    return stringAt(ld, ...path)
      ? { source: `stringAt(ld, ${steps})`, words: `JSON-LD ${path.join('.')}` }
      : null;
  };
  const listInLd = (name: string): Spot | null =>
    stringsAt(ld, name).length > 0 ? { source: `stringsAt(ld, '${name}')`, words: `JSON-LD ${name}` } : null;
  return {
    postId: postIdOf(page, address),
    author: meta('author') ?? inLd('author', 'name') ?? inLd('author', 0, 'name'),
    published: meta('article:published_time') ?? inLd('datePublished'),
    modified: meta('article:modified_time') ?? inLd('dateModified'),
    sections: metas('article:section') ?? listInLd('articleSection'),
    tags: metas('article:tag') ?? listInLd('keywords'),
    related: relatedLinksOf(page),
  };
}

const MARKS: Record<
  Exclude<PostIdMark, 'address'>,
  { element: string; attribute: string; pattern: RegExp }
> = {
  body: { element: 'body', attribute: 'class', pattern: /\bpostid-(\d+)\b/ },
  shortlink: { element: 'link[rel="shortlink"]', attribute: 'href', pattern: /[?&]p=(\d+)\b/ },
  article: { element: 'article[id]', attribute: 'id', pattern: /^post-(\d+)$/ },
  data: { element: '[data-post-id]', attribute: 'data-post-id', pattern: /^(\d+)$/ },
};
/** Four digits would be a year. */
const IN_ADDRESS = /\/(\d{5,})(?:[/.]|$)/;

/** The outlet's own number of the article; out of the address where it is there, which a copied text has as well. */
function postIdOf(page: HtmlDocument, address: URL | null): PageData['postId'] {
  const idInPath = IN_ADDRESS.exec(address?.pathname ?? '')?.[1];
  const inPath: PageData['postId'] = {
    mark: 'address',
    source: `${IN_ADDRESS}.exec(page.metadata.canonical ?? page.url ?? '')?.[1] ?? null`,
    words: 'in the address',
  };
  for (const [mark, { element, attribute, pattern }] of Object.entries(MARKS)) {
    const value = page.attribute(page.first(element), attribute) ?? '';
    const id = pattern.exec(value)?.[1];
    if (id === undefined) continue;
    if (idInPath === id) return inPath;
    return {
      mark: mark as PostIdMark,
      source: `${pattern}.exec(page.attribute(page.first('${element}'), '${attribute}') ?? '')?.[1] ?? null`,
      words: `${element}, ${attribute}`,
    };
  }
  return idInPath === undefined ? null : inPath;
}

const RELATED = /related|recommend|yarpp|more-?news|read-?more/i;

/** The class that holds most links to other articles and says so; titles rather than every link. */
function relatedLinksOf(page: HtmlDocument): RelatedLinks | null {
  const names = new Set(
    page
      .all('[class]')
      .flatMap((element: Element) => classesOf(page, element).filter((name) => RELATED.test(name))),
  );
  let best: RelatedLinks | null = null;
  for (const className of names) {
    for (const links of ['h2 a', 'h3 a', 'h4 a', 'h5 a', 'a']) {
      const count = page
        .all(`.${className} ${links}`)
        .filter((link) => foldLine(page.text(link)).length > 5 && page.attribute(link, 'href')).length;
      if (count > 1 && (best === null || count > best.count)) best = { className, links, count };
      if (count > 1) break;
    }
  }
  return best;
}
