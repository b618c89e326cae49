import { findObject } from '../../document/json/find.js';
import { at, listAt, stringAt } from '../../document/json/value.js';
import { type Facts, factsOfMeta, factsOfPartner, factsOfSchema, factsOfStore, mergeFacts } from './facts.js';
import { markupOf } from './markup.js';

/** An article out of Yahoo's own data: what is said of it, and its body in the markup of a page. */
export interface PayloadArticle {
  facts: Facts;
  /** The whole of an article in the generation `caas`, the body alone in the others; `''` where there is none. */
  markup: string;
}

/** The article that a payload of any generation holds; `null` where there is none. */
export function payloadArticle(value: unknown): PayloadArticle | null {
  return ofApi(value) ?? ofState(value) ?? ofStore(value);
}

/** `caas/content/article`: HTML with the page's JSON-LD and the partner's record beside it. */
function ofApi(value: unknown): PayloadArticle | null {
  const item = at(value, 'items', 0) ?? value;
  const markup = stringAt(item, 'markup');
  if (markup === null) return null;
  const schema = at(item, 'schema', 'default');
  return {
    facts: mergeFacts(factsOfSchema(schema), factsOfPartner(at(item, 'data', 'partnerData'))),
    markup,
  };
}

/** `pageState.article` of the rows that the current generation streams: the first one is the page's own article. */
function ofState(value: unknown): PayloadArticle | null {
  const data = findObject(value, (object) => typeof at(object, 'contentMeta') === 'object');
  if (data === null) return null;
  const holder = findObject(value, (object) => at(object, 'data') === data);
  const meta = at(data, 'contentMeta');
  const blocks = listAt(data, 'bodyBlocks');
  return {
    facts: mergeFacts(factsOfSchema(at(holder, 'schema', 'default')), factsOfMeta(meta)),
    markup: markupOf(blocks.length > 0 ? blocks : listAt(meta, 'storyAtoms')),
  };
}

/** `root.App.main` of the generation `canvas`. */
function ofStore(value: unknown): PayloadArticle | null {
  const store = findObject(value, (object) => typeof at(object, 'uuidMap') === 'object');
  if (store === null) return null;
  const map = at(store, 'uuidMap');
  const uuid = stringAt(store, 'currentContentIds', 'default') ?? Object.keys(map as object)[0];
  const entry = uuid === undefined ? undefined : at(map, uuid);
  if (entry === undefined) return null;
  return { facts: factsOfStore(entry), markup: markupOf(listAt(entry, 'body')) };
}
