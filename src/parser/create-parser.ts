import { assemble } from '../article/assemble.js';
import { detached } from '../article/detached.js';
import type { Document, HtmlDocument } from '../document/document.js';
import { jsonDocument } from '../document/json/json-document.js';
import type { Reader } from '../document/reader.js';
import { textReader } from '../document/text/text-document.js';
import type { Adapter, Context, Read } from '../draft/adapter.js';
import type { Draft, NotAnArticle } from '../draft/draft.js';
import { webAddress } from '../draft/web-address.js';
import { type Input, readInput } from '../input/input.js';
import { ParseError, parseErrorOf } from '../model/parse-error.js';
import type { Article, Claim, Detection, Diagnostic, Report } from '../model.js';
import { detectAdapters } from './detect.js';
import { inAdapter } from './in-adapter.js';
import { type Options, readOptions, type Settings } from './options.js';

export type SafeParseResult =
  | { success: true; article: Article; report: Report }
  | { success: false; error: ParseError; report: Report };

/** Finds the claims of an article: `extractClaims`, passed in so that a bundle without claims holds none of it. */
export type ExtractClaims = (article: Article) => Claim[];

export interface ParserParts extends Options {
  adapters: readonly Adapter[];
  /** Default: the text reader alone. */
  readers?: readonly Reader[];
  extractClaims?: ExtractClaims;
  /**
   * What every article is held to before it is returned, unless `validate: false`: `articleSchema`, passed in so that a
   * bundle without it holds no zod.
   */
  schema?: ArticleCheck;
}

/** The part of a zod schema that the parser calls. */
export interface ArticleCheck {
  safeParse(
    value: unknown,
  ):
    | { success: true }
    | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } };
}

export interface Parser {
  /** @throws ParseError and nothing else */
  parse(input: Input, options?: Options): Article;
  safeParse(input: Input, options?: Options): SafeParseResult;
  /** @throws ParseError where the input cannot be read at all */
  detect(input: Input, options?: Options): Detection[];
}

const UNUSABLE_URL = 'unusable-url';
/** Below this score the best adapter is a guess, and the report says so. */
const WEAK = 0.5;

/**
 * Makes a parser of just what is passed in.
 *
 * @throws ParseError `invalid-input` where the parts are none; options are checked when they are used
 * @example
 * const { parse } = createParser({ adapters: [hk01], readers: [textReader] });
 */
export function createParser(given: ParserParts): Parser {
  const [parts, defaults] = readParts(given);
  const { adapters } = parts;
  const safeParse: Parser['safeParse'] = (input, options) => {
    const report: Report = { detection: [], dropped: [], diagnostics: [] };
    try {
      const settings = readOptions(defaults, options);
      return { success: true, article: read(parts, input, settings, report), report };
    } catch (error) {
      return { success: false, error: parseErrorOf(error), report };
    }
  };
  return {
    safeParse,
    parse(input, options) {
      const result = safeParse(input, options);
      if (!result.success) throw result.error;
      return result.article;
    },
    detect(input, options) {
      try {
        const settings = readOptions(defaults, options);
        return detectAdapters(adapters, open(parts, input, settings, []));
      } catch (error) {
        throw parseErrorOf(error);
      }
    },
  };
}

interface Parts {
  adapters: readonly Adapter[];
  readers: readonly Reader[];
  extractClaims: ExtractClaims | undefined;
  schema: ArticleCheck | undefined;
}

/** The parts of a parser, checked, and the options that came with them. */
function readParts(given: ParserParts): [parts: Parts, defaults: Options] {
  try {
    const { adapters, readers = [textReader], extractClaims, schema, ...defaults } = given;
    if (!isListOf(adapters, 'id')) {
      throw new ParseError(
        'invalid-input',
        'A parser is made of { adapters: [ … ] }, each made by defineAdapter.',
      );
    }
    if (!isListOf(readers, 'kind')) {
      throw new ParseError('invalid-input', 'The readers of a parser are a list: [htmlReader, textReader].');
    }
    return [{ adapters, readers, extractClaims, schema }, defaults];
  } catch (error) {
    throw parseErrorOf(error);
  }
}

/** Whether a value is a list of objects with a key of their own; a list may say that it is longer than what it holds. */
function isListOf(value: unknown, key: 'id' | 'kind'): boolean {
  const isOne = (part: unknown) =>
    typeof part === 'object' && part !== null && typeof (part as Record<string, unknown>)[key] === 'string';
  return Array.isArray(value) && value.length <= 10_000 && value.every(isOne);
}

function read(parts: Parts, input: unknown, settings: Settings, report: Report): Article {
  const document = open(parts, input, settings, report.diagnostics);
  report.detection = detectAdapters(parts.adapters, document);
  const adapter = chosenAdapter(parts.adapters, settings, report);
  if (document.kind === 'html') document.focus(adapter.html?.regions ?? null);
  const draft = draftOf(adapter, document, settings, report);
  const article = inAdapter(adapter.id, `the draft of ${document.kind}.read`, () =>
    detached(assemble(draft, adapter, document.url)),
  );
  if (settings.claims && parts.extractClaims && mayHaveClaims(article, settings, report))
    article.claims = parts.extractClaims(article);
  cut(article, 'related', settings, report);
  cut(article, 'claims', settings, report);
  report.dropped = document.ledger.settle();
  if (settings.validate && parts.schema) check(article, parts.schema, adapter);
  return article;
}

function open(parts: Parts, input: unknown, settings: Settings, diagnostics: Diagnostic[]): Document {
  const given = readInput(input, settings.limits, diagnostics);
  const url = given.url ?? settings.url;
  if (url !== null && webAddress(url) === null) diagnostics.push(unusable(url));
  const { limits } = settings;
  const openHtml = (source: string): HtmlDocument =>
    readerOf(parts.readers, 'html').read({ source, url, limits, diagnostics });
  if (given.kind === 'json') {
    return jsonDocument(given.value, url, diagnostics, openHtml);
  }
  if (given.kind === 'html') return openHtml(given.source);
  return readerOf(parts.readers, 'text').read({ source: given.source, url, limits, diagnostics });
}

function unusable(url: string): Diagnostic {
  return {
    code: UNUSABLE_URL,
    severity: 'warning',
    message: `The address given, ${JSON.stringify(url.slice(0, 80).toWellFormed())}, is no http(s) URL: the input was read as if without one`,
    span: null,
    field: 'url',
  };
}

function readerOf<K extends Reader['kind']>(
  readers: readonly Reader[],
  kind: K,
): Extract<Reader, { kind: K }> {
  for (const reader of readers) if (reader.kind === kind) return reader as Extract<Reader, { kind: K }>;
  throw new ParseError(
    'invalid-input',
    `The input is ${kind}, but this parser was made without the ${kind}Reader: createParser({ readers: [${kind}Reader] }).`,
  );
}

function chosenAdapter(adapters: readonly Adapter[], settings: Settings, report: Report): Adapter {
  if (settings.adapter !== null) {
    const asked = adapters.find(({ id }) => id === settings.adapter);
    if (asked) return asked;
    const known = adapters.map(({ id }) => id).join(', ') || 'none';
    throw new ParseError(
      'invalid-input',
      `There is no adapter "${settings.adapter}"; this parser has ${known}.`,
    );
  }
  const [best, second] = report.detection;
  const adapter = best && adapters.find(({ id }) => id === best.adapter);
  if (!best || !adapter) {
    const known = adapters.map(({ publisher }) => publisher.name).join(', ');
    const unusable = report.diagnostics.find(({ code }) => code === UNUSABLE_URL);
    throw new ParseError(
      'unrecognized-source',
      `Nothing in the input speaks for an outlet that this parser knows (${known}). Name one with the option "adapter".` +
        (unusable ? ` ${unusable.message}.` : ''),
    );
  }
  if (best.score < WEAK) {
    const next = second ? `; the next is ${second.adapter} (${second.score})` : '';
    report.diagnostics.push({
      code: 'weak-detection',
      severity: 'warning',
      message: `${best.adapter} is only a guess (${best.score}: ${best.evidence.join(', ')})${next}. Name one with the option "adapter".`,
      span: null,
      field: 'adapter',
    });
  }
  return adapter;
}

function draftOf(adapter: Adapter, document: Document, settings: Settings, report: Report): Draft {
  const reading = adapter[document.kind] as { read: Read<Document> } | undefined;
  if (!reading) {
    throw new ParseError('invalid-input', `The adapter ${adapter.id} does not read ${document.kind}.`);
  }
  const draft = inAdapter(adapter.id, `${document.kind}.read`, () =>
    answerOf(reading.read(document, contextOf(settings, report))),
  );
  if (isNotAnArticle(draft)) {
    throw new ParseError(
      'not-an-article',
      `This comes from ${adapter.publisher.name} but is no article: ${draft.notAnArticle}.`,
    );
  }
  if (draft.headline === null && draft.body.length === 0) {
    throw new ParseError(
      'not-an-article',
      `Nothing that ${adapter.publisher.name} would call an article was found in it.`,
    );
  }
  return draft;
}

/** What a `read` answered, where it is an answer at all: adapters are written in JavaScript as well. */
function answerOf(answer: Draft | NotAnArticle): Draft | NotAnArticle {
  const { notAnArticle, body } = (answer ?? {}) as Partial<Draft & NotAnArticle>;
  if (notAnArticle === undefined && !Array.isArray(body)) {
    throw new TypeError('it answers neither notAnArticle(…) nor a draft, whose body is a list of pieces');
  }
  return answer;
}

function isNotAnArticle(draft: Draft | NotAnArticle): draft is NotAnArticle {
  return 'notAnArticle' in draft;
}

function contextOf(settings: Settings, report: Report): Context {
  const enter = (severity: Diagnostic['severity']) => (code: string, message: string, field?: string) => {
    report.diagnostics.push({ code, severity, message, span: null, field: field ?? null });
  };
  return { retrievedAt: settings.retrievedAt, warn: enter('warning'), note: enter('info') };
}

/** Whether the text is short enough for its claims to be looked for; says so where it is not. */
function mayHaveClaims({ text }: Article, { limits }: Settings, { diagnostics }: Report): boolean {
  if (text.length <= limits.claimCharacters) return true;
  diagnostics.push({
    code: 'claims-unread',
    severity: 'warning',
    message: `The text has ${text.length} characters; claims are looked for in at most ${limits.claimCharacters} (limits.claimCharacters)`,
    span: null,
    field: 'claims',
  });
  return false;
}

/** Cuts a list at its limit and says so. */
function cut(article: Article, field: 'related' | 'claims', settings: Settings, report: Report): void {
  const max = settings.limits[field];
  const { length } = article[field];
  if (length <= max) return;
  article[field].length = max;
  report.diagnostics.push({
    code: `${field}-cut`,
    severity: 'warning',
    message: `${length} ${field} were met; the first ${max} are kept (limits.${field})`,
    span: null,
    field,
  });
}

/** The draft is the adapter's, the article is made by this package: one that is not valid is a defect of either. */
function check(article: Article, schema: ArticleCheck, { id }: Adapter): void {
  const result = schema.safeParse(article);
  if (result.success) return;
  const [issue] = result.error.issues;
  const where = issue?.path.map(String).join('.') ?? '';
  throw new ParseError(
    'invalid-input',
    `The adapter "${id}" gave an article that does not fit its schema (${where}: ${issue?.message}).`,
    { cause: result.error },
  );
}
