import type { Element } from 'hast';
import type { HtmlDocument, JsonDocument } from '../../document/document.js';
import type { Context } from '../../draft/adapter.js';
import { splitCredits } from '../../draft/credit.js';
import { type Draft, type NotAnArticle, notAnArticle } from '../../draft/draft.js';
import { readAddress } from './address.js';
import { EXCERPT } from './boilerplate.js';
import { ANY_EDITION, editionOf } from './edition.js';
import { authorsOf, type Facts, factsOfSchema, mergeFacts, timesOf, withoutSite } from './facts.js';
import { GENERATIONS, type Generation, OFFERS } from './generations.js';
import { takeLists } from './lists.js';
import { offersOf } from './offers.js';
import { PAYLOAD_KEYS, payloadArticle } from './payload.js';
import { publisherInWords, syndicationOf } from './syndication.js';

const NEWS = ['NewsArticle', 'OpinionNewsArticle', 'LiveBlogPosting', 'Article', 'VideoObject'];

/**
 * Reads a saved page of any generation.
 *
 * What is said of the article comes from the page's data, its body from the page itself: the server renders every
 * block of it, and only there it has a place in the input.
 */
export function readPage(page: HtmlDocument, context: Context): Draft | NotAnArticle {
  const [schema] = page.metadata.jsonLd(...NEWS);
  const payload =
    payloadArticle(page.flightRows(...PAYLOAD_KEYS)) ?? payloadArticle(page.assigned('root.App.main'));
  const facts = mergeFacts(schema ? factsOfSchema(schema) : null, payload?.facts ?? null);
  return draftOf(page, facts, context) ?? notAnArticle(whatInstead(page));
}

/** Reads the answer of Yahoo's API, a row of its streamed payload, or the store of the generation `canvas`. */
export function readPayload(document: JsonDocument, context: Context): Draft | NotAnArticle {
  const article = payloadArticle(document.value);
  if (article === null) return notAnArticle('a payload without an article');
  if (article.missing > 0) {
    context.warn(
      'missing-rows',
      `${article.missing} blocks stand in rows of the page's stream that are not in this payload; read the page`,
      'blocks',
    );
  }
  return (
    draftOf(document.fragment(article.markup), article.facts, context) ?? notAnArticle('an empty payload')
  );
}

function draftOf(page: HtmlDocument, told: Facts, context: Context): Draft | null {
  const found = articleIn(page);
  const seen = found ? factsSeen(page, found) : null;
  const facts = mergeFacts(told, seen);
  const headline = withoutSite(facts.headline);
  if (headline === null || (!found && facts.published === null)) return null;
  const url = page.metadata.canonical ?? facts.url ?? page.url;
  const address = readAddress(url);
  const edition = editionOf(url, facts.url, page.url, page.metadata.language);
  const lists = found ? takeLists(page, found.body, OFFERS.inBody) : null;
  const body = found ? splitCredits(page.body(found.body, found.generation.rules)) : [];
  const paragraphs = body.flatMap((piece) => (piece.type === 'paragraph' ? [piece.text] : []));
  const provider = facts.provider ?? publisherInWords(paragraphs, lists?.trailer ?? null);
  return {
    nativeId: address.id ?? facts.uuid,
    ...syndicationOf(provider, facts.providerUrl, edition),
    url,
    originalUrl: lists?.originalUrl ?? null,
    ...(edition === ANY_EDITION ? {} : { language: edition.language }),
    genre: facts.genre ?? (address.isLive ? 'live' : 'news'),
    headline,
    authors: authorsOf(facts.authors, provider),
    ...timesOf(facts, edition.timeZone),
    sections: facts.sections,
    tags: facts.tags,
    body,
    related: [
      ...(lists?.related ?? []),
      ...offersOf(page, { retrievedAt: context.retrievedAt, timeZone: edition.timeZone }),
    ],
    access: paragraphs.some((text) => EXCERPT.test(text)) ? 'truncated' : 'full',
  };
}

interface Found {
  generation: Generation;
  body: Element;
}

/** The body of the page's own article, in the newest generation that it shows. */
function articleIn(page: HtmlDocument): Found | null {
  for (const generation of GENERATIONS) {
    const article = page.first(generation.article);
    const body = article && (page.first(generation.body, article) ?? bodyItself(page, article, generation));
    if (body) return { generation, body };
  }
  return null;
}

function bodyItself(page: HtmlDocument, article: Element, { body }: Generation): Element | null {
  return page.matches(body, article) ? article : null;
}

/** What a reader sees of the article beside its body. */
function factsSeen(page: HtmlDocument, { generation }: Found): Facts {
  const scope = page.first(generation.article) ?? undefined;
  const first = (selector: string) => page.first(selector, scope) ?? page.first(selector);
  const time = first(generation.time);
  const logo = first(generation.logo);
  const stamp = page.attribute(time, 'datetime') ?? page.attribute(time, 'title') ?? page.text(time);
  const name =
    page.attribute(logo, 'aria-label')?.split('（')[0] ||
    page.attribute(logo && page.first('img', logo), 'alt') ||
    page.text(first(generation.provider));
  const author = page.text(first(generation.author));
  return {
    ...mergeFacts(),
    headline: page.text(first(generation.headline)) || page.metadata.meta('og:title') || page.metadata.title,
    published: stamp || null,
    // the page shows one time; that of an updated article is its last
    modified: stamp || null,
    authors: author ? [author] : [],
    provider: name || null,
    providerUrl: page.attribute(logo, 'href'),
    sections: page.texts(generation.sections).filter((section) => !/^(?:Yahoo|首頁$)/.test(section)),
    tags: (page.metadata.meta('news_keywords') ?? '').split(',').flatMap((tag) => tag.trim() || []),
  };
}

/** What a page without an article is, as far as it says so. */
function whatInstead({ metadata, url }: HtmlDocument): string {
  const title = metadata.title ?? '';
  if (
    /guce\.yahoo|consent\.yahoo/.test(`${url} ${metadata.canonical}`) ||
    /Yahoo 是 Yahoo 品牌家族/.test(title)
  )
    return 'a consent wall';
  if (/\b40[34]\b|forbidden|too many requests|找不到/i.test(title)) return `a block page ("${title}")`;
  const { list } = readAddress(metadata.canonical ?? url);
  return list ?? 'a page without an article (a list, a block page or a consent wall)';
}
