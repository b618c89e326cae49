import type { JsonDocument } from '../../document/document.js';
import { at, numberAt, stringAt } from '../../document/json/value.js';
import type { Context } from '../../draft/adapter.js';
import { type Draft, type NotAnArticle, notAnArticle } from '../../draft/draft.js';
import { isRestPost, readRestPost } from './rest.js';
import { isFeedItem, readFeedItem } from './rss.js';

/** Where a feed that a library has read holds its items. */
const ITEMS = [['rss', 'channel', 'item'], ['channel', 'item'], ['items'], ['item']];

/** The one post or item in a payload: itself, the only one of a list, or the only one of a feed. */
export function storyIn(value: unknown): unknown {
  const items = ITEMS.map((path) => at(value, ...path)).find((found) => found !== undefined);
  let story = items === undefined || isRestPost(value) ? value : items;
  if (Array.isArray(story) && story.length === 1) story = story[0];
  return story;
}

/** Whether a value is an error of the REST API: `{ code, message, data: { status } }`. */
function isRestError(value: unknown): boolean {
  return stringAt(value, 'code') !== null && numberAt(value, 'data', 'status') !== null;
}

/** Reads a REST post or an RSS item as an object. */
export function readPayload(document: JsonDocument, context: Context): Draft | NotAnArticle {
  const story = storyIn(document.value);
  if (Array.isArray(story)) return notAnArticle(`a list of ${story.length} stories; give one of them`);
  if (isRestPost(story)) return readRestPost(document, story, context);
  if (isFeedItem(story)) return readFeedItem(document, story, context);
  if (isRestError(story)) return notAnArticle(`an error of WordPress (${stringAt(story, 'code')})`);
  return notAnArticle('a payload without a post');
}
