import type { Element } from 'hast';
import type { HtmlDocument } from '../../document/document.js';
import type { Piece } from '../../document/piece.js';
import type { Draft, DraftRelated, NotAnArticle } from '../../draft/draft.js';
import { notAnArticle } from '../../draft/draft.js';
import { readEpoch, readTime } from '../../draft/published-time.js';
import type { Author, PublishedTime } from '../../model.js';
import { type BbcAddress, readAddress } from './address.js';
import { CONTAINERS, LIVE, SIMORGH, STORY_BODY } from './body-rules.js';
import { authorsOf, bylineParts, readCoAuthors } from './byline.js';
import { chromeRule } from './copy-lines.js';
import { CAPTION_LABEL, KEY_POINTS, UPDATED } from './labels.js';
import { readPayload, TIME_ZONE } from './payload.js';

/** The assignments and scripts in which pages have carried what they were made from, newest first. */
const ASSIGNED = ['window.SIMORGH_DATA', 'window.__INITIAL_DATA__'];
/** ` - BBC News 中文`, ` - BBC 中文网`: what the title has after the headline. */
const SITE_NAME = /\s[-–—|]\s*(?:BBC\b[^-–—|]{0,20}|英[倫伦][網网])$/;

/** Lists of other stories around and inside the article. */
const STORY_LISTS: readonly (readonly [selector: string, kind: DraftRelated['kind']])[] = [
  ['[data-e2e="recommendations-heading"]', 'most-read'],
  ['[data-e2e="scrollable-promos"]', 'related'],
  ['[data-e2e="related-content-heading"]', 'related'],
  ['[data-testid="top-stories"], section[data-e2e="top-stories-heading"]', 'recommended'],
  ['[data-testid="features"], section[data-e2e="features-analysis-heading"]', 'editors-pick'],
  ['[data-testid="latest-media"]', 'recommended'],
  ['[data-testid="most-read"], section[data-e2e="most-read"]', 'most-read'],
]; // biome-ignore format: a table

/** Reads a page by what it was made from, else by what it shows. */
export function readPage(page: HtmlDocument): Draft | NotAnArticle {
  const address = addressOf(page);
  if (address?.kind === 'other-service') return notAnArticle('a page of another service of the BBC');
  const payload =
    fromPayload(page.jsonScript('__NEXT_DATA__'), address) ??
    ASSIGNED.map((name) => page.assigned(name)).reduce<ReturnType<typeof fromPayload>>(
      (found, value) => found ?? fromPayload(value, address),
      null,
    );
  if (payload && 'notAnArticle' in payload) return payload;
  if (payload && payload.body.length > 0) {
    const headline = payload.headline ?? headlineOf(page);
    const isOpinion = payload.genre === 'news' && page.metadata.jsonLd('OpinionNewsArticle').length > 0;
    return { ...payload, headline, genre: isOpinion ? 'opinion' : (payload.genre ?? 'news') };
  }
  if (address?.kind === 'list') return notAnArticle('a front page, a topic or another list');
  return shownArticle(page, address) ?? payload ?? notAnArticle('a page without the text of an article');
}

function fromPayload(value: unknown, address: BbcAddress | null): Draft | NotAnArticle | null {
  return value === undefined ? null : (readPayload(value, address?.url ?? null)?.draft ?? null);
}

/** The first address that is one of an article, or else says what the page is. */
function addressOf(page: HtmlDocument): BbcAddress | null {
  const addresses = [page.metadata.canonical, page.metadata.meta('og:url'), page.url].map(readAddress);
  return addresses.find((address) => address?.id) ?? addresses.find((address) => address !== null) ?? null;
}

function shownArticle(page: HtmlDocument, address: BbcAddress | null): Draft | null {
  const container = CONTAINERS.map((selector) => page.first(selector)).find((element) => element !== null);
  if (!container) return null;
  const isSimorgh = page.matches('main', container);
  const isLive = address?.kind === 'live';
  const rules = !isSimorgh ? STORY_BODY : isLive ? LIVE : SIMORGH;
  const headline = headlineOf(page);
  const summary = keyPoints(page, container);
  const authors = isSimorgh ? authorsOfMain(page, container) : authorsBeside(page);
  const linked = linkedStories(page, container);
  // the posts of a live page are items of a list, each an article of its own
  const posts = isLive ? page.all('article', container) : [];
  const body = (posts.length > 0 ? posts : [container]).flatMap((part) => page.body(part, rules)).map(named);
  const times = timesOf(page, container);
  const isDated = times.published !== null || page.metadata.meta('og:type') === 'article';
  const isBlank = !body.some(({ type }) => type !== 'heading');
  // an error page has a headline and text, but no date; a page that is one post of somebody else has no text
  if ((isSimorgh && !isDated) || (isBlank && address?.id == null)) return null;
  const isVideo =
    page.first('[data-testid="latest-media"]') !== null || /\/(?:watch|av)\//.test(address?.url ?? '');
  return {
    nativeId: address?.id ?? null,
    url: address?.url ?? null,
    genre: isLive ? 'live' : isVideo ? 'video' : address?.section === 'columns' ? 'opinion' : 'news',
    headline,
    summary,
    authors,
    ...times,
    tags: tagsOf(page),
    body,
    related: [...linked, ...STORY_LISTS.flatMap(([selector, kind]) => stories(page, selector, kind))],
  };
}

function headlineOf(page: HtmlDocument): string | null {
  const shown = page.first('main h1, h1#content') ?? page.first('.story-body__h1, h1');
  const title = page.metadata.meta('og:title') ?? page.metadata.title;
  return page.text(shown).replaceAll('\n', ' ') || title?.replace(SITE_NAME, '') || null;
}

function authorsOfMain(page: HtmlDocument, main: Element): Author[] {
  const section = page.first('section[aria-labelledby="article-byline"], [data-testid="byline"]', main);
  if (section) {
    page.keep(section);
    return authorsOf(page.texts('li:not(:has(li))', section).flatMap((line) => bylineParts(line) ?? []));
  }
  // pages until 2024: a bare list of name and title before the first time
  for (const element of page.all('ul, p, time', main)) {
    if (element.tagName !== 'ul') return [];
    if (page.closest('section, li', element) || page.first('li + li + li, li li, a', element)) continue;
    const [name, title] = page.texts('li', element);
    if (name === undefined) continue;
    page.keep(element);
    return readCoAuthors(name, title ?? null);
  }
  return [];
}

function authorsBeside(page: HtmlDocument): Author[] {
  const name = page.text(page.first('.byline__name'));
  return name === '' ? [] : readCoAuthors(name, page.text(page.first('.byline__title')) || null);
}

interface Times {
  published: PublishedTime | null;
  modified: PublishedTime | null;
}

/** Times of the head to the second; else the days that the page shows. */
function timesOf(page: HtmlDocument, container: Element): Times {
  const [data] = page.metadata.jsonLd(
    'NewsArticle',
    'ReportageNewsArticle',
    'BackgroundNewsArticle',
    'AnalysisNewsArticle',
    'OpinionNewsArticle',
    'LiveBlogPosting',
    'Article',
  );
  const head = (name: string, property: string): PublishedTime | null => {
    const stated = data?.[property];
    return (
      readTime(page.metadata.meta(name), TIME_ZONE) ??
      (typeof stated === 'string' ? readTime(stated, TIME_ZONE) : null)
    );
  };
  const [first, second] = page
    .all('time[datetime]', container)
    .filter((time) => isOfDay(page, time))
    .filter((time) => !page.closest('article, [data-e2e], [data-testid]:not([data-testid="byline"])', time));
  const shown = (time: Element | undefined) => {
    if (!time) return null;
    const words = readTime(page.text(time).replace(UPDATED, ''), TIME_ZONE);
    return words?.precision === 'minute' ? words : readTime(page.attribute(time, 'datetime'), TIME_ZONE);
  };
  const isUpdate = second !== undefined && UPDATED.test(page.text(second));
  const seconds = Number(page.attribute(page.first('.date[data-seconds]'), 'data-seconds') ?? Number.NaN);
  return {
    published:
      head('article:published_time', 'datePublished') ??
      shown(first) ??
      readEpoch(seconds, TIME_ZONE, 'second') ??
      readTime(page.text(page.first('.date')), TIME_ZONE),
    modified: head('article:modified_time', 'dateModified') ?? (isUpdate ? shown(second) : null),
  };
}

/** Whether a time is one of the calendar, and not how long a clip runs. */
function isOfDay(page: HtmlDocument, time: Element): boolean {
  return /^\d{4}-/.test(page.attribute(time, 'datetime') ?? '');
}

function tagsOf(page: HtmlDocument): string[] {
  const shown = page.texts('[data-testid="related-topics"] a, aside[aria-labelledby="related-topics"] a');
  const older = page.texts('.tags-container a, .tags-list__tags a');
  return [shown, older, page.metadata.metaAll('article:tag')].find((tags) => tags.length > 0) ?? [];
}

/** Points under 概要, before the story. */
function keyPoints(page: HtmlDocument, container: Element): string[] {
  for (const title of page.all('h2, strong', container)) {
    if (!KEY_POINTS.test(page.text(title))) continue;
    const box = page.closest('section, div:has(li)', title);
    if (!box || page.first('article', box) !== null) return [];
    const points = page.texts('li', box);
    if (points.length > 0) page.keep(box);
    return points;
  }
  return [];
}

/** Lists in the body whose items are nothing but links to other stories: older pages are full of them. */
function linkedStories(page: HtmlDocument, container: Element): DraftRelated[] {
  return page.all('ul, ol', container).flatMap((list) => {
    if (page.closest('section, aside, nav, li', list)) return [];
    const items = page.all('li', list);
    const found = items.flatMap((item): DraftRelated[] => {
      const link = page.first('a[href]', item);
      const url = page.attribute(link, 'href');
      const address = readAddress(url);
      const headline = page.text(link);
      const isStory = address !== null && address.kind !== 'other-service' && headline === page.text(item);
      return isStory && headline !== '' ? [{ kind: 'related', headline, url }] : [];
    });
    if (items.length === 0 || found.length < items.length) return [];
    page.keep(list);
    return found;
  });
}

/** Headlines, addresses and days of a list of stories. */
function stories(page: HtmlDocument, selector: string, kind: DraftRelated['kind']): DraftRelated[] {
  const section = page.first(selector);
  if (!section) return [];
  return page.all('li, [data-e2e="story-promo"]', section).flatMap((item) => {
    const link = page.first('a[href]:not([aria-hidden="true"]):not([href^="#"])', item);
    const headline = page
      .text(link)
      .replace(/^(?:視頻|视频|音頻|音频)[,，]\s*/, '')
      .replace(/[,，]\s?(?:節目全長|节目全长)\s[\d,:]+$/, '');
    const isInner = item.tagName !== 'li' && page.closest('li', item) !== null;
    if (headline === '' || isInner) return [];
    const day = page.all('time', item).find((time) => isOfDay(page, time));
    const published = day ? readTime(page.attribute(day, 'datetime'), TIME_ZONE) : null;
    const summary = page.text(page.first('p', item)) || null;
    return { kind, headline, url: page.attribute(link, 'href'), published, summary };
  });
}

/** Takes off a caption's label that the page did not mark as one, and names the BBC's own players. */
function named(piece: Piece): Piece {
  if (piece.type !== 'image' && piece.type !== 'embed') return piece;
  const caption = piece.caption?.replace(CAPTION_LABEL, '') || null;
  if (piece.type === 'image') return { ...piece, caption };
  const isOwn = piece.url === null || /\/av-embeds\//.test(piece.url);
  if (isOwn) return { ...piece, caption, kind: 'video', provider: 'BBC' };
  return { ...piece, caption: caption !== null && chromeRule(caption) !== null ? null : caption };
}
