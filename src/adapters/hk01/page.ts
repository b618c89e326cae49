import type { Element } from 'hast';
import type { BodyRules, HtmlDocument } from '../../document/document.js';
import { type Draft, type DraftRelated, type NotAnArticle, notAnArticle } from '../../draft/draft.js';
import { readTime } from '../../draft/published-time.js';
import type { PublishedTime } from '../../model.js';
import { idIn } from './address.js';
import { authorsOf, namesOf } from './byline.js';
import { readOlderPage } from './older-page.js';
import { TIME_ZONE } from './outlet.js';
import { partLines } from './paragraph-lines.js';
import { articleIn, storyOf } from './payload.js';
import { finish, type Story } from './story.js';

/**
 * The article's own elements. The infinite scroll adds others below, under the ids `web-isa-article-…`; the first `h1`
 * of a saved page may belong to the consent wall.
 */
const PAGE = {
  headline: 'h1#articleTitle',
  body: '#article-content-section',
  holder: '[data-article-id]',
  author: '[data-testid="article-author"] span:last-child',
  times: '[data-testid="article-publish-info"] time',
  sections: '[data-testid="article-breadcrumb-zone"], [data-testid="article-breadcrumb-channel"]',
  tags: '[data-testid="article-tag"] a',
  related: 'div.flex-col > a.text-blue-500',
  topImage: '[data-testid="article-top-section"] img',
};

const BODY: BodyRules = {
  preformatted: 'p.whitespace-pre-wrap, h2, h3',
  image: 'div.-ml-3',
  caption: '.img-caption',
  gallery: 'div.grid.cursor-pointer',
  attribution: 'footer',
  drop: {
    advertisement:
      'div.flex.w-screen, .js-ad-slot, #in_article, avp-player-ui, [id^="google_ads"], [id^="aniBox"]',
    player: '.video-js, .vjs-modal-dialog',
    related: 'div.flex.flex-col',
  },
};

/** Reads a saved page: its payload where it has a whole one, else what a reader sees. */
export function readPage(page: HtmlDocument): Draft | NotAnArticle {
  const article = articleIn(page.jsonScript('__NEXT_DATA__'));
  const story = article === null ? null : storyOf(article);
  const hasText = story?.body.some(({ type }) => type === 'paragraph');
  const isWhole = story?.headline && story.published && hasText;
  const seen = isWhole ? null : (readSeen(page) ?? readOlderPage(page));
  const read = seen ?? story;
  if (read === null) return notAnArticle(listName(page));
  return finish({ ...read, url: page.metadata.canonical ?? read.url ?? null });
}

/** What stands on the page itself (since 2021). */
function readSeen(page: HtmlDocument): Story | null {
  const container = page.first(PAGE.body);
  const title = page.first(PAGE.headline);
  if (!container) return null;
  const related = relatedIn(page, container);
  const body = partLines(page.body(container, BODY), page.source);
  const top = page.attribute(page.first(PAGE.topImage), 'src');
  const isVideo = page.attribute(title, 'data-video-id') !== null;
  return {
    nativeId: page.attribute(page.closest(PAGE.holder, container), 'data-article-id') ?? idOf(page),
    headline: page.text(title) || page.metadata.meta('og:title'),
    authors: authorsOf(authorNames(page)),
    ...timesOf(page),
    sections: page.texts(PAGE.sections),
    tags: page.texts(PAGE.tags),
    body: top
      ? [{ type: 'image', src: top, alt: null, caption: null, credit: null, origin: null }, ...body]
      : body,
    related,
    isVideo: isVideo && page.first('p.whitespace-pre-wrap', container) === null,
  };
}

/** The names as `<meta name=author>` parts them by commas; the page itself has only spaces between them. */
function authorNames(page: HtmlDocument): string[] {
  const listed = page.metadata.meta('author')?.split(/,\s/) ?? [];
  return listed.length > 0 ? listed : namesOf(page.text(page.first(PAGE.author)));
}

function timesOf(page: HtmlDocument): { published: PublishedTime | null; modified: PublishedTime | null } {
  const [published, modified] = page
    .all(PAGE.times)
    .map((time) => readTime(page.attribute(time, 'datetime') ?? page.text(time), TIME_ZONE));
  return {
    published: published ?? readTime(page.metadata.meta('article:published_time'), TIME_ZONE),
    modified: modified ?? readTime(page.metadata.meta('article:modified_time'), TIME_ZONE),
  };
}

/** Related articles stand in the body without a heading, in the middle and at the end. */
function relatedIn(page: HtmlDocument, container: Element): DraftRelated[] {
  return page.all(PAGE.related, container).map((link) => {
    page.keep(link);
    return { kind: 'related', headline: page.text(link), url: page.attribute(link, 'href') };
  });
}

function idOf(page: HtmlDocument): string | null {
  const { metadata, url } = page;
  return idIn(metadata.canonical) ?? idIn(metadata.meta('og:url')) ?? idIn(url);
}

/** What a page without an article is, as far as its address says; a deleted article's address gives its zone. */
function listName(page: HtmlDocument): string {
  const address = page.metadata.canonical ?? page.metadata.meta('og:url') ?? page.url ?? '';
  const kind = /\/(zone|channel|tag|issue|hotline|author)(?:\/|$)/.exec(address)?.[1];
  return kind ? `a ${kind} page` : 'a page without an article (a list, a block page or a consent wall)';
}
