/**
 * A parser made of just what is passed in, and the workbench of an adapter: how an outlet is recognised, what a page, a
 * payload or a copied text is asked, and what a draft is made with. The built-in adapters use this and nothing else.
 */

export type { Element, ElementContent } from 'hast';
export { foldLine, isWide, withoutInvisible } from './document/clean-text.js';
export type {
  BodyRules,
  Document,
  HtmlDocument,
  JsonDocument,
  JsonLedger,
  Line,
  Metadata,
  TextDocument,
  TextLedger,
} from './document/document.js';
export { htmlReader } from './document/html/html-reader.js';
export { findObject } from './document/json/find.js';
export { at, listAt, numberAt, stringAt, stringsAt } from './document/json/value.js';
export type { Piece, PieceMark, PieceType } from './document/piece.js';
export type { HtmlReader, Material, Reader, TextReader } from './document/reader.js';
export { textReader } from './document/text/text-document.js';
export {
  type Adapter,
  type AdapterDefinition,
  type Context,
  defineAdapter,
  type Read,
  type Sign,
} from './draft/adapter.js';
export { append } from './draft/append.js';
export { boilerplate } from './draft/boilerplate.js';
export { isOrganization, readAuthor, readSignature, splitNames } from './draft/byline.js';
export { type CreditedCaption, isCredit, splitCredit, splitCredits } from './draft/credit.js';
export { type Draft, type DraftRelated, type NotAnArticle, notAnArticle } from './draft/draft.js';
export { type Generation, generations } from './draft/generations.js';
export { type Labelled, readLabel } from './draft/labels.js';
export { captionOnly, heading, paragraph, spanIn } from './draft/pieces.js';
export { readAge, readEpoch, readTime } from './draft/published-time.js';
export { scriptOf } from './draft/script.js';
export { element, line, meta, path, sign } from './draft/signs.js';
export { canonicalAddress, isOnHost, webAddress } from './draft/web-address.js';
export type { Input } from './input/input.js';
export type { Limits } from './input/limits.js';
export { ParseError, type ParseErrorCode } from './model/parse-error.js';
export type {
  Article,
  Author,
  Block,
  Detection,
  Diagnostic,
  Dropped,
  Genre,
  Language,
  Mark,
  PublishedTime,
  Publisher,
  Related,
  Report,
  Span,
} from './model.js';
export {
  type ArticleCheck,
  createParser,
  type ExtractClaims,
  type Parser,
  type ParserParts,
  type SafeParseResult,
} from './parser/create-parser.js';
export type { Options } from './parser/options.js';
