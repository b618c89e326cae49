import type { Element } from 'hast';
import { foldLine } from '../../document/clean-text.js';
import type { HtmlDocument } from '../../document/document.js';
import type { Context } from '../../draft/adapter.js';
import { type Draft, type NotAnArticle, notAnArticle } from '../../draft/draft.js';
import { slugIn } from './address.js';
import { readBody } from './body.js';
import { mergeAuthors, readByline } from './byline.js';
import { featuredIn } from './featured.js';
import { genreOf } from './genre.js';
import { blockKind, otherKind } from './no-article.js';
import { subjectsOf, withoutSiteName } from './outlet.js';
import { ARTICLE_TYPES, factsOf } from './schema.js';
import { type Scope, scopeOf } from './scope.js';
import { BODIES, HEADER, RESTRICTIONS, TITLES } from './selectors.js';
import { storiesAround } from './stories-around.js';
import { modifiedOn, publishedOn } from './times.js';

/**
 * Reads a saved page of the Foxiz theme (1.x and 2.x, every layout, an Elementor template): what stands on the page,
 * and the structured data of Yoast, Rank Math or the theme itself.
 */
export function readPage(page: HtmlDocument, context: Context): Draft | NotAnArticle {
  const scope = scopeOf(page);
  const container = firstIn(page, BODIES, scope);
  const title = firstIn(page, container ? [...TITLES, 'h1'] : TITLES, scope);
  const other =
    otherKind(page) ?? (title || container ? null : (blockKind(page) ?? 'a page without an article'));
  if (other !== null) return notAnArticle(other);
  const facts = headFacts(page, scope);
  const body = container ? readBody(page, container, context) : null;
  const headline = page.text(title) || facts.headline || titleOf(page, scope);
  const sections = sectionsOf(page, scope, facts.sections);
  const pieces = [...featuredIn(page, scope.element), ...(body?.pieces ?? [])];
  const isPart = first(page, 'aside.page-links, .page-links', scope) !== null;
  if (isPart) context.warn('part-of-an-article', 'The article goes on on further pages', 'blocks');
  const isWithheld = body?.isWithheld || facts.isWithheld || first(page, RESTRICTIONS, scope) !== null;
  return {
    nativeId: slugIn(scope.address),
    url: scope.address,
    genre: genreOf({
      headline,
      sections,
      isLive: facts.isLive || first(page, '.rb-live-entry', scope) !== null,
      isSponsored: first(page, HEADER.sponsored, scope) !== null,
      isVideo: isVideo(page, scope),
    }),
    headline: headline || null,
    summary: [...texts(page, HEADER.tagline, scope), ...texts(page, HEADER.highlights, scope)],
    authors: mergeAuthors(body?.authors ?? [], authorsOf(page, scope, facts.authors)),
    published: publishedOn(page, scope, facts.published),
    modified: modifiedOn(page, scope, facts.modified),
    sections,
    tags: tagsOf(page, scope, facts.tags),
    body: pieces,
    related: [...(body?.related ?? []), ...storiesAround(page, scope, context)],
    access: isWithheld || isPart ? 'truncated' : 'full',
  };
}

/** A post of the format "video", whose layout has the player in the place of the picture. */
function isVideo(page: HtmlDocument, scope: Scope): boolean {
  const body = page.first('body');
  return (
    (scope.isOfHead && body !== null && page.matches('.single-format-video', body)) ||
    first(page, HEADER.video, scope) !== null
  );
}

/** What the head of the page says, where it speaks of this article and not of the one above it in an endless page. */
function headFacts(page: HtmlDocument, scope: Scope) {
  const { metadata } = page;
  if (!scope.isOfHead) return factsOf([], []);
  return factsOf(metadata.jsonLd(...ARTICLE_TYPES), metadata.jsonLd('WebPage'));
}

function titleOf(page: HtmlDocument, { isOfHead }: Scope): string | null {
  return isOfHead ? withoutSiteName(page.metadata.meta('og:title') ?? page.metadata.title) : null;
}

function sectionsOf(page: HtmlDocument, scope: Scope, inSchema: string[]): string[] {
  const shown = texts(page, HEADER.sections, scope);
  const inHead = scope.isOfHead ? page.metadata.metaAll('article:section') : [];
  const [, ...crumbs] = texts(page, HEADER.breadcrumb, scope);
  const found = [inSchema, shown, inHead, crumbs].find((list) => subjectsOf(list).length > 0);
  return subjectsOf(found ?? []);
}

function tagsOf(page: HtmlDocument, scope: Scope, inSchema: string[]): string[] {
  const shown = texts(page, HEADER.tags, scope);
  if (shown.length > 0) return shown;
  return inSchema.length > 0 || !scope.isOfHead ? inSchema : page.metadata.metaAll('article:tag');
}

/** The theme's byline, else that of the structured data; a sponsor stands in its place. */
function authorsOf(page: HtmlDocument, scope: Scope, inSchema: readonly string[]) {
  const sponsors = texts(page, HEADER.sponsor, scope);
  if (sponsors.length > 0) {
    return sponsors
      .flatMap((name) => readByline(name))
      .map((author) => ({ ...author, kind: 'organization' as const }));
  }
  const linked = texts(page, HEADER.authorLinks, scope);
  const shown = linked.length > 0 ? linked : texts(page, HEADER.author, scope);
  const inHead = scope.isOfHead ? page.metadata.metaAll('author').slice(0, 1) : [];
  const names = [shown, inSchema, inHead].find((list) => list.length > 0) ?? [];
  const job = texts(page, HEADER.job, scope);
  const authors = [...new Set(names)].flatMap((name) => readByline(name));
  const [role] = job;
  return authors.length === 1 && role
    ? authors.map((author) => ({ ...author, role: author.role ?? role }))
    : authors;
}

function firstIn(page: HtmlDocument, selectors: readonly string[], scope: Scope): Element | null {
  for (const selector of selectors) {
    const found = first(page, selector, scope);
    if (found) return found;
  }
  return null;
}

function first(page: HtmlDocument, selector: string, { element }: Scope): Element | null {
  return page.first(selector, element ?? undefined);
}

function texts(page: HtmlDocument, selector: string, { element }: Scope): string[] {
  return page.texts(selector, element ?? undefined).map(foldLine);
}
