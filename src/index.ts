import { bbcChinese } from './adapters/bbc-chinese/bbc-chinese.js';
import { hk01 } from './adapters/hk01/hk01.js';
import { pulseHk } from './adapters/pulse-hk/pulse-hk.js';
import { yahoo } from './adapters/yahoo/yahoo.js';
import { extractClaims } from './claims/extract.js';
import { htmlReader } from './document/html/html-reader.js';
import { textReader } from './document/text/text-document.js';
import { articleCheck } from './model/article-check.js';
import { parseErrorOf } from './model/parse-error.js';
import { createParser as createBareParser, type Parser, type ParserParts } from './parser/create-parser.js';

export type { ExtractClaimsOptions } from './claims/extract.js';
export type { Input } from './input/input.js';
export type { Limits } from './input/limits.js';
export { ParseError, type ParseErrorCode } from './model/parse-error.js';
export * from './model.js';
export type { Parser, ParserParts, SafeParseResult } from './parser/create-parser.js';
export type { Options } from './parser/options.js';
export { bbcChinese, extractClaims, hk01, pulseHk, yahoo };

/** A parser of the adapters passed in, with all readers, the claims and the schema; `baodao/core` has the same without any. */
export function createParser(parts: ParserParts): Parser {
  try {
    return createBareParser({
      readers: [htmlReader, textReader],
      extractClaims,
      schema: articleCheck,
      ...parts,
    });
  } catch (error) {
    throw parseErrorOf(error);
  }
}

const everything = createParser({ adapters: [pulseHk, bbcChinese, hk01, yahoo] });

/**
 * Reads a page, a payload or a copied text of any of the four outlets.
 *
 * @throws ParseError and nothing else
 * @example
 * const article = parse({ html, url: 'https://www.hk01.com/article/60300000' });
 * console.log(article.headline, article.published?.value);
 */
export const parse: Parser['parse'] = everything.parse;

/** The same without throwing, with the report of what was detected, dropped and doubtful. */
export const safeParse: Parser['safeParse'] = everything.safeParse;

/** Which outlets an input may come from, best first, with the evidence in words. */
export const detect: Parser['detect'] = everything.detect;
