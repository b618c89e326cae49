import { foldLine } from '../../document/clean-text.js';
import type { HtmlDocument, JsonDocument } from '../../document/document.js';
import { at, listAt, stringAt } from '../../document/json/value.js';
import type { Piece } from '../../document/piece.js';
import type { Context } from '../../draft/adapter.js';
import { splitCredit } from '../../draft/credit.js';
import { type Draft, type NotAnArticle, notAnArticle } from '../../draft/draft.js';
import { readTime } from '../../draft/published-time.js';
import type { PublishedTime } from '../../model.js';
import { readableSlug, slugIn } from './address.js';
import { readBody } from './body.js';
import { mergeAuthors, readByline } from './byline.js';
import { genreOf } from './genre.js';
import { subjectsOf, TIME_ZONE, withoutSiteName } from './outlet.js';
import { factsOfGraph } from './schema.js';

/** What WordPress puts before the title of a protected or private post. */
const PROTECTED = /^(?:Protected|Private|受密碼保護(?:的文章)?|保護中|私密(?:文章)?)\s?[:：]\s?/i;

/** Whether a value is a post of the REST API; with `_fields` nearly everything but these may be missing. */
export function isRestPost(value: unknown): boolean {
  return stringAt(value, 'content', 'rendered') !== null || stringAt(value, 'title', 'rendered') !== null;
}

/** A post as `/wp-json/wp/v2/posts/{id}` gives it, with or without `_embed`. */
export function readRestPost(document: JsonDocument, post: unknown, context: Context): Draft | NotAnArticle {
  const type = stringAt(post, 'type') ?? 'post';
  if (type === 'page' || type === 'attachment') return notAnArticle(`a WordPress ${type}`);
  const seo = at(post, 'yoast_head_json');
  const facts = factsOfGraph(listAt(seo, 'schema', '@graph'));
  const plain = (html: string | null) => textOf(document, html);
  const content = document.fragment(stringAt(post, 'content', 'rendered') ?? '');
  const container = content.first('body');
  const body = container && readBody(content, container, context);
  const isProtected = at(post, 'content', 'protected') === true;
  const headline = plain(stringAt(post, 'title', 'rendered')) ?? facts.headline ?? seoTitle(seo);
  const sections = subjectsOf(firstFilled(terms(post, 'category').map(plain), facts.sections));
  const slug = stringAt(post, 'slug');
  return {
    nativeId: slugIn(stringAt(post, 'link')) ?? (slug && readableSlug(slug)),
    url: stringAt(post, 'link') ?? document.url,
    genre: genreOf({
      headline,
      sections,
      isLive: facts.isLive || content.first('.live-card-outer, .live-datetime') !== null,
      isVideo: stringAt(post, 'format') === 'video',
    }),
    headline: isProtected ? (headline?.replace(PROTECTED, '') ?? null) : headline,
    authors: mergeAuthors(
      body?.authors ?? [],
      authorNames(post, seo, facts.authors).flatMap((name) => readByline(name)),
    ),
    published: timeAt(post, 'date') ?? facts.published,
    modified: timeAt(post, 'modified') ?? facts.modified,
    sections,
    tags: firstFilled(terms(post, 'post_tag').map(plain), facts.tags),
    body: [...featured(post, seo, plain), ...(body?.pieces ?? [])],
    related: body?.related ?? [],
    access: isProtected || body?.isWithheld || facts.isWithheld ? 'truncated' : 'full',
  };
}

/** `date_gmt` is UTC without saying so; `date` is the site's own time without an offset. */
function timeAt(post: unknown, key: 'date' | 'modified'): PublishedTime | null {
  const utc = stringAt(post, `${key}_gmt`);
  const hasZone = utc !== null && /(?:Z|[+-]\d{2}:?\d{2})$/i.test(utc);
  return readTime(utc && (hasZone ? utc : `${utc}Z`), TIME_ZONE) ?? readTime(stringAt(post, key), TIME_ZONE);
}

/** Names of the post's terms of one taxonomy; what could not be embedded is an error object there. */
function terms(post: unknown, taxonomy: string): string[] {
  return listAt(post, '_embedded', 'wp:term')
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .flatMap((term) => (stringAt(term, 'taxonomy') === taxonomy ? (stringAt(term, 'name') ?? []) : []));
}

function authorNames(post: unknown, seo: unknown, inSchema: string[]): string[] {
  const embedded = listAt(post, '_embedded', 'author').flatMap((author) => stringAt(author, 'name') ?? []);
  return firstFilled(embedded, inSchema, [stringAt(seo, 'author') ?? stringAt(post, 'author_name')]);
}

function featured(post: unknown, seo: unknown, plain: (html: string | null) => string | null): Piece[] {
  const media = listAt(post, '_embedded', 'wp:featuredmedia').find(
    (item) => stringAt(item, 'source_url') !== null,
  );
  const src =
    stringAt(media, 'source_url') ??
    stringAt(post, 'jetpack_featured_media_url') ??
    stringAt(listAt(seo, 'og_image')[0], 'url');
  if (src === null) return [];
  const { caption, credit } = splitCredit(plain(stringAt(media, 'caption', 'rendered')));
  const alt = stringAt(media, 'alt_text');
  return [{ type: 'image', src, alt: alt === caption ? null : alt, caption, credit, origin: null }];
}

function seoTitle(seo: unknown): string | null {
  return withoutSiteName(stringAt(seo, 'og_title') ?? stringAt(seo, 'title'));
}

/** The text of a rendered field, entities and markup read. */
export function textOf(document: JsonDocument, html: string | null): string | null {
  if (html === null) return null;
  const page: HtmlDocument = document.fragment(html);
  return foldLine(page.text(page.first('body'))) || null;
}

function firstFilled(...lists: (readonly (string | null)[])[]): string[] {
  const filled = lists.map((list) => list.filter((text) => text !== null));
  return filled.find((list) => list.length > 0) ?? [];
}
