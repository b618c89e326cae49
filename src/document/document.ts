import type { Element } from 'hast';
import type { Diagnostic, Span } from '../model.js';
import type { Ledger } from './ledger.js';
import type { Piece } from './piece.js';

export type Document = HtmlDocument | TextDocument | JsonDocument;

interface AnyDocument {
  /** Address that the document was given with, or `null`. */
  readonly url: string | null;
  readonly diagnostics: Diagnostic[];
}

/** What a page says of itself outside its visible text. */
export interface Metadata {
  /** Text of `<title>`. */
  readonly title: string | null;
  /** `<html lang>`. */
  readonly language: string | null;
  /** `<link rel=canonical>`, as written. */
  readonly canonical: string | null;
  /** First `content` of `<meta>` with this `name`, `property` or `itemprop`; letters' case does not matter. */
  meta(name: string): string | null;
  /** All of them in page order. */
  metaAll(name: string): string[];
  /** JSON-LD nodes of one of these types, `@graph`s opened and `@id` references of one level resolved. */
  jsonLd(...types: string[]): Record<string, unknown>[];
}

/** How the body of a page is laid out, in the outlet's own terms. Selectors are CSS, tried on each element. */
export interface BodyRules {
  /** What does not belong to the article: the name of the rule, and what it takes out with everything inside. */
  drop?: Record<string, string>;
  /** From the first element that matches on, everything is dropped by this rule: `{ 'read-more': 'p.read-more' }`. */
  stop?: Record<string, string>;
  /** Headings that are not `h2`…`h6`. */
  heading?: string;
  /** Whether a heading element reads like a heading; what does not (a lede set as `h5`) is a paragraph. Default: all do. */
  isHeading?: (text: string) => boolean;
  /** Paragraphs that the walk would not take as such, because they hold block elements. */
  paragraph?: string;
  /** Paragraphs and headings in which line breaks of the source are line breaks of the text (`white-space: pre-wrap`). */
  preformatted?: string;
  /** Elements that hold one picture with its caption; `figure` and a bare `img` always count. */
  image?: string;
  /** Inside an image element: the caption and the credit. `figcaption` by default. */
  caption?: string;
  credit?: string;
  /** Labels inside an image element or a caption that are neither: dropped by the rule `label`. */
  label?: string;
  /** Attributes of `img` that may hold its address, best first. Default: `data-src`, `src`. */
  source?: string[];
  /** Elements that hold several pictures, each `img` an image of its own, its caption in `alt`. */
  gallery?: string;
  /** Pull quotes that are not `blockquote`; inside one, who is quoted (default `cite`, `footer`). */
  quotation?: string;
  attribution?: string;
  /** Players and widgets that are not `iframe`, `video` or `audio`. */
  embed?: string;
  /** Attributes in those that may hold an address, alone or at the end of a longer value (`youtube-embed-https://…`). */
  embedAddress?: string[];
  /** The link in those that leads to the embedded piece; of several the last, which is a post's own. */
  embedLink?: string;
}

/** A saved page. Elements are hast elements of this page. */
export interface HtmlDocument extends AnyDocument {
  readonly kind: 'html';
  readonly source: string;
  readonly ledger: Ledger;
  readonly metadata: Metadata;
  /**
   * Says that only elements below those that match will be asked for (and their ancestors): the rest of the page may
   * then be left unread. `null`: everything may be asked for, as at first.
   */
  focus(regions: readonly string[] | null): void;
  /** First element that matches, in page order, below `scope` (default: the whole page). */
  first(selector: string, scope?: Element): Element | null;
  /** All elements that match. */
  all(selector: string, scope?: Element): Element[];
  /** Whether the element itself matches. */
  matches(selector: string, element: Element): boolean;
  /** The nearest ancestor (or the element itself) that matches. */
  closest(selector: string, element: Element): Element | null;
  /** Value of an attribute as written; `null` where the element does not have it. */
  attribute(element: Element | null, name: string): string | null;
  /** Text of an element as Chinese text (see `docs/architecture.md`), trimmed; `''` for none. */
  text(element: Element | null, options?: { preformatted?: boolean }): string;
  /** Texts of all elements that match, blank ones left out. */
  texts(selector: string, scope?: Element): string[];
  /** Where an element's text stands in the source, from its first to its last character. */
  origin(element: Element): Span | null;
  /** Lays out the body in a container: every character of it becomes a piece or is entered as dropped. */
  body(container: Element, rules: BodyRules): Piece[];
  /** Says that an element inside a laid-out container reached a field, so that `body` leaves it alone. */
  keep(element: Element): void;
  /** Drops an element inside a container by a rule that no selector can say; call it before `body`. */
  drop(element: Element, rule: string): void;
  /** JSON of `<script id="…">`, parsed; `undefined` where there is none. */
  jsonScript(id: string): unknown;
  /** JSON that a script assigns, e.g. `window.SIMORGH_DATA`; a JSON string that holds JSON is opened as well. */
  assigned(name: string): unknown;
  /**
   * Rows of `self.__next_f.push([1,"…"])`, by their hexadecimal key, each parsed; rows that are no JSON left out. With
   * words only the rows that hold one of them: a page streams all that its scripts know.
   */
  flightRows(...words: string[]): unknown[];
}

/** A line of a copied text that is not blank, without the white space at its ends. */
export interface Line {
  readonly text: string;
  /** Where `text` stands in the decoded input. */
  readonly span: Span;
  /** How many blank lines stand before it. */
  readonly gap: number;
}

/** Text copied from a screen. */
export interface TextDocument extends AnyDocument {
  readonly kind: 'text';
  readonly source: string;
  readonly ledger: TextLedger;
  readonly lines: readonly Line[];
  /** The day of a crawler's head (` date 2025-10-31 ` before the first line), entered as kept. */
  readonly crawlDate: { value: string; span: Span } | null;
}

/** The ledger of a copied text, entered by the adapter. */
export interface TextLedger extends Ledger {
  /** The stretch reached a field, a block or a related item. */
  keep(span: Span): void;
  /** The stretch did not, by this rule. What was kept before stays kept. */
  drop(span: Span, rule: string): void;
}

/** An outlet's own JSON. */
export interface JsonDocument extends AnyDocument {
  readonly kind: 'json';
  readonly value: unknown;
  readonly ledger: JsonLedger;
  /** Opens HTML that stands in the payload (`content.rendered`); its origins count for nothing and become `null`. */
  fragment(html: string): HtmlDocument;
}

/** The ledger of a payload, where nothing has a place. */
export interface JsonLedger extends Ledger {
  drop(text: string, rule: string): void;
}
