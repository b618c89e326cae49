import type { JsonDocument } from '../../document/document.js';
import { at, listAt, numberAt, stringAt, stringsAt } from '../../document/json/value.js';
import { type Draft, type NotAnArticle, notAnArticle } from '../../draft/draft.js';
import { readEpoch } from '../../draft/published-time.js';
import { webAddress } from '../../draft/web-address.js';
import { idIn } from './address.js';
import { readBlocks, topMedia } from './blocks.js';
import { authorsOf } from './byline.js';
import { PUBLISHER, TIME_ZONE } from './outlet.js';
import { finish, type Story } from './story.js';

/** Where an article stands: in a page's `__NEXT_DATA__`, in its page props, in a record of the API, or by itself. */
const PLACES = [
  ['props', 'initialProps', 'pageProps', 'article'],
  ['props', 'pageProps', 'article'],
  ['pageProps', 'article'],
  ['data', 'article'],
  ['article'],
  ['data'],
  [],
];

/** The article's record in a payload; `null` where there is none. */
export function articleIn(payload: unknown): unknown {
  return PLACES.map((place) => at(payload, ...place)).find(isArticle) ?? null;
}

function isArticle(value: unknown): boolean {
  const hasBody = Array.isArray(at(value, 'blocks')) || Array.isArray(at(value, 'teaser'));
  return hasBody && (stringAt(value, 'title') ?? stringAt(value, 'metaTitle')) !== null;
}

/** Reads a record of the API. */
export function readPayload(payload: JsonDocument): Draft | NotAnArticle {
  const article = articleIn(payload.value);
  if (article === null) return notAnArticle('a payload without an article');
  const note = stringAt(article, 'mainCategoryFootnote');
  if (note) payload.ledger.drop(note, 'app-promotion');
  const draft = finish(storyOf(article));
  return { ...draft, url: draft.url ?? payload.url };
}

/** What an article's record gives. */
export function storyOf(article: unknown): Story {
  const { body, related } = readBlocks(article);
  const top = topMedia(article);
  const path = stringAt(article, 'canonicalUrl') ?? stringAt(article, 'publishUrl');
  const id = numberAt(article, 'articleId') ?? stringAt(article, 'articleId');
  const sections = [stringAt(article, 'zone', 'publishName'), stringAt(article, 'mainCategory')];
  return {
    nativeId: id === null ? idIn(path) : String(id),
    url: webAddress(path, PUBLISHER.url),
    // `metaTitle` is written for search engines and differs where a headline was updated
    headline: stringAt(article, 'title') ?? stringAt(article, 'metaTitle'),
    authors: authorsOf(listAt(article, 'authors').flatMap((author) => stringsAt(author, 'publishName'))),
    published: readEpoch(numberAt(article, 'publishTime'), TIME_ZONE, 'second'),
    modified: readEpoch(numberAt(article, 'lastModifyTime'), TIME_ZONE, 'second'),
    sections: sections.filter((section) => section !== null),
    tags: listAt(article, 'tags').flatMap((tag) => stringsAt(tag, 'tagName')),
    body: [...top, ...body],
    related,
    sponsored: at(article, 'isSponsored') === 1 || at(article, 'isSponsored') === true,
    isVideo:
      stringAt(article, 'contentType') === 'video' ||
      (top[0]?.type === 'embed' && !listAt(article, 'blocks').some(isText)),
  };
}

function isText(block: unknown): boolean {
  return stringAt(block, 'blockType') === 'text';
}
