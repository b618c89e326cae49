import { findObject } from '../../document/json/find.js';
import { at, listAt, stringAt } from '../../document/json/value.js';
import { type Facts, factsOfMeta, factsOfPartner, factsOfSchema, factsOfStore, mergeFacts } from './facts.js';
import { markupOf } from './markup.js';
import { isReference } from './text-at.js';

/** An article out of Yahoo's own data: what is said of it, and its body in the markup of a page. */
export interface PayloadArticle {
  facts: Facts;
  /** The whole of an article in the generation `caas`, the body alone in the others; `''` where there is none. */
  markup: string;
  /** How many blocks stand in rows of the stream that did not come with the payload. */
  missing: number;
}

/** Keys that an object has which holds an article in a stream: other rows need not be parsed. */
export const PAYLOAD_KEYS = ['"contentMeta"', '"uuidMap"'];

/** The article that a payload of any generation holds; `null` where there is none. */
export function payloadArticle(value: unknown): PayloadArticle | null {
  return ofApi(value) ?? ofState(value) ?? ofStore(value);
}

/** The entry of an answer of `caas/content/article` that holds the article's markup. */
export function apiItem(value: unknown): unknown {
  const item = at(value, 'items', 0) ?? value;
  const isItem = stringAt(item, 'markup') !== null && typeof at(item, 'data', 'partnerData') === 'object';
  return isItem ? item : null;
}

/** `pageState.article.data` of the current generation: the first one is the page's own article. */
export function articleData(value: unknown): unknown {
  return findObject(value, (object) => typeof at(object, 'contentMeta', 'attribution') === 'object');
}

/** The `ContentStore` of `root.App.main`, in the generation `canvas`. */
export function contentStore(value: unknown): unknown {
  return findObject(value, (object) => typeof at(object, 'uuidMap') === 'object');
}

/** HTML with the page's JSON-LD and the partner's record beside it. */
function ofApi(value: unknown): PayloadArticle | null {
  const item = apiItem(value);
  if (item === null) return null;
  const schema = factsOfSchema(at(item, 'schema', 'default'));
  return {
    facts: mergeFacts(schema, factsOfPartner(at(item, 'data', 'partnerData'))),
    markup: stringAt(item, 'markup') ?? '',
    missing: 0,
  };
}

function ofState(value: unknown): PayloadArticle | null {
  const data = articleData(value);
  if (data === null) return null;
  const holder = findObject(value, (object) => at(object, 'data') === data);
  const meta = at(data, 'contentMeta');
  const schema = factsOfSchema(at(holder, 'schema', 'default'));
  const blocks = listAt(data, 'bodyBlocks');
  const atoms = blocks.length > 0 ? blocks : listAt(meta, 'storyAtoms');
  return {
    facts: mergeFacts(schema, factsOfMeta(meta)),
    markup: markupOf(atoms),
    missing: atoms.filter((atom) => isReference(at(atom, 'content'))).length,
  };
}

function ofStore(value: unknown): PayloadArticle | null {
  const store = contentStore(value);
  const map = at(store, 'uuidMap');
  if (typeof map !== 'object' || map === null) return null;
  const uuid = stringAt(store, 'currentContentIds', 'default') ?? Object.keys(map)[0];
  const entry = uuid === undefined ? undefined : at(map, uuid);
  if (entry === undefined) return null;
  return { facts: factsOfStore(entry), markup: markupOf(listAt(entry, 'body')), missing: 0 };
}
