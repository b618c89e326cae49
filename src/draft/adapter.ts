import type { Document, HtmlDocument, JsonDocument, TextDocument } from '../document/document.js';
import type { Language, Publisher } from '../model.js';
import { checkDefinition } from './check-definition.js';
import type { Draft, NotAnArticle } from './draft.js';

/**
 * A sign that a document comes from an outlet. `weight` is how far it alone decides, from 0 to 1: 0.95 for what nobody
 * else has, 0.3 for a hint. Signs that are seen together add up to `1 - (1 - a)(1 - b)…`.
 */
export interface Sign<D extends Document> {
  weight: number;
  /** What is seen, in words, for the report: "canonical URL on hk01.com". */
  words: string;
  /** Whether it is seen. */
  seen(document: D): boolean;
  /** Whether looking takes the tree of a page: asked only where address, metadata and payload leave doubt. */
  needsTree?: boolean;
}

/** What an adapter may know beside the document. */
export interface Context {
  /** When the document was fetched, ISO 8601 in UTC: the anchor of relative times. `null`: they stay unresolved. */
  retrievedAt: string | null;
  /** Enters a diagnostic in the report. */
  warn(code: string, message: string, field?: string): void;
  note(code: string, message: string, field?: string): void;
}

export type Read<D extends Document> = (document: D, context: Context) => Draft | NotAnArticle;

/** One outlet: who it is, how it is recognised, how its pages, payloads and copied text are read. */
export interface AdapterDefinition {
  /** Lower-case key, e.g. `hk01`. */
  id: string;
  publisher: Publisher;
  /** Hosts of its pages, present and past; subdomains count. */
  hosts: readonly string[];
  /** IANA time zone in which it prints its times. */
  timeZone: string;
  /** The outlet's Traditional and, where it has one, Simplified language tag. */
  languages: readonly [Language, ...Language[]];
  html?: {
    /**
     * The elements that `read` looks at, as selectors of one start tag each (`article#body`, `h1`,
     * `[data-testid="byline"]`). With them, a reader may leave the rest of a page unread: a region's inside and its
     * ancestors are always there, its siblings are not. Left out: the whole page is read.
     */
    regions?: readonly string[];
    signs: Sign<HtmlDocument>[];
    read: Read<HtmlDocument>;
  };
  json?: { signs: Sign<JsonDocument>[]; read: Read<JsonDocument> };
  text?: { signs: Sign<TextDocument>[]; read: Read<TextDocument> };
}

export type Adapter = Readonly<AdapterDefinition>;

/**
 * Checks and freezes the definition of an outlet.
 *
 * @throws TypeError where the definition itself is wrong: a mistake of the programmer, not of an input.
 */
export function defineAdapter(definition: AdapterDefinition): Adapter {
  checkDefinition(definition);
  return Object.freeze({ ...definition });
}
