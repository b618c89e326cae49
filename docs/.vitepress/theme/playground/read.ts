import { scriptOf } from '../../../../src/core.js';
import { toJsonLd, toMarkdown, toNinjs, toWebAnnotations } from '../../../../src/formats.js';
import type { Article, Input, Report } from '../../../../src/index.js';
import { extractClaims, safeParse } from '../../../../src/index.js';
import { parseQuantities } from '../../../../src/quantities.js';
import type { FormatName, Reading, Source } from './reading.js';

type Read = Omit<Reading, 'milliseconds'>;

/** Reads what was pasted: a page, a payload or a copied text of an outlet, else a bare text. */
export function read(source: Source): Read {
  const { text, url, adapter, retrievedAt } = source;
  const result = safeParse(inputOf(text, url), {
    ...(adapter && { adapter }),
    ...(retrievedAt && { retrievedAt }),
  });
  if (result.success) return ofArticle(result.article, result.report);
  const error = { code: result.error.code, message: result.error.message };
  // a text of no outlet that is known still says who said what; a page of none has no text to speak of
  const bare = error.code === 'unrecognized-source' && !isMarkup(text) && payloadOf(text) === undefined;
  return ofText(bare ? text : '', result.report, error);
}

function ofArticle(article: Article, report: Report): Read {
  const quantities = parseQuantities(article.text, { anchor: article.published });
  return {
    article,
    language: article.language,
    text: article.text,
    claims: article.claims,
    ...quantities,
    report,
    error: null,
  };
}

function ofText(text: string, report: Report, error: Reading['error']): Read {
  return {
    article: null,
    language: scriptOf(text) === 'Hans' ? 'zh-Hans' : 'zh-Hant',
    text,
    claims: extractClaims(text),
    ...parseQuantities(text),
    report,
    error,
  };
}

function inputOf(text: string, url: string): Input {
  const address = url ? { url } : {};
  const json = payloadOf(text);
  if (json !== undefined) return { json, ...address };
  return isMarkup(text) ? { html: text, ...address } : { text, ...address };
}

/** The payload that a text is, or undefined. */
function payloadOf(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMarkup(text: string): boolean {
  return /^\s*<(?:!doctype|!--|\?xml|[a-z])/i.test(text) || /<\/(?:html|body|div|p|article)>/i.test(text);
}

/** The reading in one of the formats, as a person reads it. */
export function format(reading: Pick<Reading, 'article' | 'claims'>, name: FormatName): string {
  const { article, claims } = reading;
  if (!article) return name === 'JSON' ? json({ claims }) : '';
  if (name === 'Markdown') return toMarkdown(article);
  if (name === 'JSON') return json(article);
  const write = { 'JSON-LD': toJsonLd, ninjs: toNinjs, 'Web Annotations': toWebAnnotations }[name];
  return json(write(article));
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
