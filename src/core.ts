/** A parser made of just what is passed in. */
export { htmlReader } from './document/html/html-reader.js';
export type { Reader } from './document/reader.js';
export { textReader } from './document/text/text-document.js';
export {
  type Adapter,
  type AdapterDefinition,
  type Context,
  defineAdapter,
  type Sign,
} from './draft/adapter.js';
export type { Draft, DraftRelated, NotAnArticle } from './draft/draft.js';
export type { Input } from './input/input.js';
export type { Limits } from './input/limits.js';
export { ParseError, type ParseErrorCode } from './model/parse-error.js';
export { createParser, type Parser, type ParserParts, type SafeParseResult } from './parser/create-parser.js';
export type { Options } from './parser/options.js';
