import { findObject } from '../../document/json/find.js';
import { at, listAt, numberAt, stringAt } from '../../document/json/value.js';
import type { Draft, DraftRelated, NotAnArticle } from '../../draft/draft.js';
import { notAnArticle } from '../../draft/draft.js';
import { heading } from '../../draft/pieces.js';
import { readEpoch, readTime } from '../../draft/published-time.js';
import type { Author, Genre } from '../../model.js';
import { type BbcAddress, readAddress } from './address.js';
import { type LaidBlocks, layBlocks, recommendations } from './blocks.js';
import { readCoAuthors, readContributor } from './byline.js';
import { childOf, textOf } from './rich-text.js';

export const TIME_ZONE = 'UTC';
/** How many of what is read most the page shows. */
const SHOWN = 10;
const HEADLINES = ['headline', 'visuallyHiddenHeadline', 'fauxHeadline'];

export interface FromPayload {
  draft: Draft | NotAnArticle;
  dropped: LaidBlocks['dropped'];
}

/**
 * Reads what the page was made from: `__NEXT_DATA__`, `SIMORGH_DATA`, `__INITIAL_DATA__` or a part of them, found by
 * its shape. `null` where there is no such thing in it.
 */
export function readPayload(value: unknown, givenUrl: string | null): FromPayload | null {
  const page = findObject(
    value,
    (object) =>
      listAt(object, 'content', 'model', 'blocks').length > 0 && at(object, 'metadata') !== undefined,
  );
  if (page) return readArticle(page, addressOf(page, givenUrl));
  const live = findObject(
    value,
    (object) => listAt(object, 'liveTextStream', 'content', 'data', 'results').length > 0,
  );
  if (live) return readLive(live, readAddress(givenUrl));
  const shell = findObject(value, (object) => stringAt(object, 'pageType') !== null);
  const type = stringAt(shell, 'pageType');
  if ((numberAt(shell, 'status') ?? 200) >= 400) return { draft: notAnArticle('an error page'), dropped: [] };
  return type === null || /article|story|asset|live/i.test(type)
    ? null
    : { draft: notAnArticle(`a page of the type ${type}`), dropped: [] };
}

function addressOf(page: unknown, givenUrl: string | null): BbcAddress | null {
  const { canonicalUrl, assetUri } = Object(at(page, 'metadata', 'locators')) as Record<string, unknown>;
  const named = [canonicalUrl, assetUri].map((url) => (typeof url === 'string' ? readAddress(url) : null));
  return named.find((address) => address?.id) ?? readAddress(givenUrl);
}

function readArticle(page: unknown, address: BbcAddress | null): FromPayload {
  const blocks = listAt(page, 'content', 'model', 'blocks');
  const ofType = (type: string) => blocks.find((block) => stringAt(block, 'type') === type);
  const language = stringAt(page, 'metadata', 'language')?.toLowerCase().startsWith('zh-hans')
    ? 'zh-hans'
    : 'zh-hant';
  const laid = layBlocks(blocks, (clip) => embedAddress(clip, address, language));
  const time = (name: string) =>
    numberAt(page, 'metadata', name) ?? numberAt(ofType('timestamp'), 'model', name);
  const urn = stringAt(page, 'metadata', 'locators', 'optimoUrn') ?? stringAt(page, 'metadata', 'id');
  const draft: Draft = {
    nativeId: address?.id ?? urn?.split(/[:/]/).at(-1) ?? null,
    url: address?.url ?? null,
    language: language === 'zh-hans' ? 'zh-Hans' : 'zh-Hant',
    genre: genreOf(page, address),
    headline:
      HEADLINES.map((type) => textOf(ofType(type))).find((line) => line !== null) ??
      stringAt(page, 'promo', 'headlines', 'headline') ??
      stringAt(page, 'promo', 'headlines', 'seoHeadline'),
    summary: laid.summary,
    authors: authorsOf(ofType('byline') ?? at(page, 'promo', 'byline')),
    published: readEpoch(time('firstPublished'), TIME_ZONE),
    modified: readEpoch(time('lastPublished'), TIME_ZONE),
    tags: tagsOf(page),
    body: laid.body,
    related: [...laid.related, ...relatedOf(page)],
  };
  return { draft, dropped: laid.dropped };
}

/** Contributors, each with blocks of their own; on older pages one name and one title. */
function authorsOf(byline: unknown): Author[] {
  const contributors = listAt(byline, 'model', 'blocks');
  const named = contributors.flatMap((contributor) => {
    const name = textOf(childOf(contributor, 'name'));
    if (name !== null) return readContributor(name, textOf(childOf(contributor, 'role'))) ?? [];
    const line = stringAt(contributor, 'name');
    return line === null ? [] : readCoAuthors(line, stringAt(contributor, 'title'));
  });
  const line = stringAt(byline, 'name');
  return line === null ? named : readCoAuthors(line, stringAt(byline, 'title'));
}

/** The topics that the page shows; what it is about where it shows none. */
function tagsOf(page: unknown): string[] {
  const labels = (path: string[], key: string) =>
    listAt(page, 'metadata', ...path).flatMap((tag) => stringAt(tag, key) ?? []);
  const topics = labels(['topics'], 'topicName');
  return topics.length > 0 ? topics : labels(['tags', 'about'], 'thingLabel');
}

function genreOf(page: unknown, address: BbcAddress | null): Genre {
  const formats = listAt(page, 'metadata', 'passport', 'predicates', 'formats');
  if (at(page, 'metadata', 'consumableAsSFV') === true || stringAt(page, 'metadata', 'type') === 'MAP') {
    return 'video';
  }
  const isOpinion = formats.some((format) => /^Opinion/.test(stringAt(format, 'thingEnglishLabel') ?? ''));
  return isOpinion || address?.section === 'columns' ? 'opinion' : 'news';
}

/** The address that the page gives its player: by the clip on pages of today, by its version on older ones. */
function embedAddress(clip: unknown, address: BbcAddress | null, language: string): string | null {
  const id = stringAt(clip, 'model', 'id');
  const version = stringAt(clip, 'model', 'versions', 0, 'versionId');
  if (!address?.id) return null;
  const players = 'https://www.bbc.com/ws/av-embeds';
  if (address.url.includes('/articles/')) {
    return id && `${players}/articles/${address.id}/${id}/${language}`;
  }
  return version && `${players}/cps${new URL(address.url).pathname}/${version}/${language}`;
}

/** The lists around the article, in page order. */
function relatedOf(page: unknown): DraftRelated[] {
  const groups = listAt(page, 'relatedContent', 'groups').flatMap((group) => listAt(group, 'promos'));
  const column = (name: string) => listAt(page, 'secondaryColumn', name);
  const mostRead = listAt(page, 'mostRead', 'records').slice(0, SHOWN);
  return [
    ...groups.flatMap((promo) => promoted(promo, 'related')),
    ...column('topStories').flatMap((promo) => promoted(promo, 'recommended')),
    ...column('features').flatMap((promo) => promoted(promo, 'editors-pick')),
    ...recommendations(column('latestMedia'), 'recommended'),
    ...recommendations(listAt(page, 'mostRead', 'items').slice(0, SHOWN), 'most-read'),
    ...mostRead.flatMap((record) => promoted(at(record, 'promo'), 'most-read', 'shortHeadline')),
  ];
}

function promoted(promo: unknown, kind: DraftRelated['kind'], shown = 'headline'): DraftRelated[] {
  const headlines = at(promo, 'headlines');
  const headline =
    stringAt(headlines, shown) ??
    textOf({ model: at(headlines, 'promoHeadline') }) ??
    stringAt(headlines, 'headline') ??
    stringAt(headlines, 'seoHeadline');
  if (headline === null) return [];
  const url = stringAt(promo, 'locators', 'canonicalUrl') ?? stringAt(promo, 'locators', 'assetUri');
  const summary = stringAt(promo, 'summary') ?? textOf({ model: at(promo, 'summary') });
  return [{ kind, headline, url, summary, published: readEpoch(numberAt(promo, 'timestamp'), TIME_ZONE) }];
}

/** A live page: its key points, then post by post, each under its own heading. */
function readLive(page: unknown, address: BbcAddress | null): FromPayload {
  const posts = listAt(page, 'liveTextStream', 'content', 'data', 'results');
  const points = layBlocks(listAt(page, 'summaryPoints', 'content', 'model', 'blocks'), () => null);
  const laid = posts.map((post) => ({
    title: textOf(at(post, 'header')),
    ...layBlocks(listAt(post, 'content', 'model', 'blocks'), (clip) =>
      embedAddress(clip, address, 'zh-hant'),
    ),
  }));
  const draft: Draft = {
    nativeId: address?.id ?? null,
    url: address?.url ?? null,
    genre: 'live',
    headline: stringAt(page, 'title') ?? stringAt(page, 'seo', 'seoTitle'),
    summary: points.body.flatMap((piece) =>
      piece.type === 'list' ? piece.items : piece.type === 'paragraph' ? piece.text : [],
    ),
    published: readTime(stringAt(page, 'seo', 'datePublished'), TIME_ZONE),
    modified: readTime(stringAt(page, 'seo', 'dateModified'), TIME_ZONE),
    body: laid.flatMap(({ title, body }) => [...(title === null ? [] : [heading(title, null, 3)]), ...body]),
    related: laid.flatMap(({ related }) => related),
  };
  return { draft, dropped: laid.flatMap(({ dropped }) => dropped) };
}
