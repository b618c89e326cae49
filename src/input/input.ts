import { limitError, ParseError } from '../model/parse-error.js';
import type { Diagnostic } from '../model.js';
import { noteDamage } from './damage.js';
import { decode } from './decode.js';
import { jsonLimitPassed } from './json-limits.js';
import type { Limits } from './limits.js';

/**
 * What `parse` takes: a bare string or bytes are told apart as HTML or text by their look. Of `html`, `text` and `json` in
 * one object the first is read, and the report says so.
 */
export type Input =
  | string
  | Uint8Array
  | { html: string | Uint8Array; url?: string }
  | { text: string | Uint8Array; url?: string }
  | { json: unknown; url?: string };

/** An input with its kind decided and its bytes decoded. */
export type Given =
  | { kind: 'html' | 'text'; source: string; url: string | null }
  | { kind: 'json'; value: unknown; url: string | null };

/**
 * Decides what was given.
 *
 * @throws ParseError `empty-input`, `invalid-input`, `too-large`, `too-deep`, `unsupported-encoding`
 */
export function readInput(input: unknown, limits: Limits, diagnostics: Diagnostic[]): Given {
  if (typeof input === 'string' || input instanceof Uint8Array) {
    const source = sourceOf(input, limits);
    return given(looksLikeHtml(source) ? 'html' : 'text', source, null, diagnostics);
  }
  if (typeof input !== 'object' || input === null) throw unusable(input);
  const parts = input as { html?: unknown; text?: unknown; json?: unknown; url?: unknown };
  const url = typeof parts.url === 'string' && parts.url.trim() !== '' ? parts.url.trim() : null;
  noteSeveral(parts, diagnostics);
  for (const kind of ['html', 'text'] as const) {
    const value = parts[kind];
    if (typeof value === 'string' || value instanceof Uint8Array) {
      return given(kind, sourceOf(value, limits), url, diagnostics);
    }
  }
  return { kind: 'json', value: checkedJson(input, parts.json, limits), url };
}

/** A page and its copied text, in one input, would be two articles: the page has more to tell. */
function noteSeveral(
  { html, text, json }: { html?: unknown; text?: unknown; json?: unknown },
  diagnostics: Diagnostic[],
): void {
  const kinds = Object.entries({ html, text, json }).flatMap(([kind, value]) =>
    value === undefined || value === null ? [] : [kind],
  );
  if (kinds.length < 2) return;
  const [read, ...others] = kinds;
  diagnostics.push({
    code: 'several-inputs',
    severity: 'warning',
    message: `The input has ${kinds.join(' and ')}: the ${read} was read, and ${others.join(' and ')} left out`,
    span: null,
    field: null,
  });
}

function checkedJson(input: unknown, value: unknown, limits: Limits): unknown {
  if (value === undefined || value === null) throw unusable(input);
  if (typeof value !== 'object' || ArrayBuffer.isView(value)) {
    throw new ParseError(
      'invalid-input',
      'The json of the input is no object. Give it the payload itself, as JSON.parse answers it.',
    );
  }
  const passed = jsonLimitPassed(value, limits);
  if (passed) throw limitError(passed.code, passed);
  return value;
}

function given(kind: 'html' | 'text', decoded: string, url: string | null, diagnostics: Diagnostic[]): Given {
  // lone surrogates never leave the package; the replacement is as long, so offsets stay. Of a page only what is read
  // is worth the look, and it is cleaned where it is read: entities and payloads can hold them too.
  const source = kind === 'text' ? decoded.toWellFormed() : decoded;
  noteDamage(source, diagnostics);
  return { kind, source, url };
}

function sourceOf(value: string | Uint8Array, limits: Limits): string {
  if (typeof value !== 'string' && value.length > limits.bytes) {
    throw limitError('too-large', { limit: 'bytes', max: limits.bytes, met: value.length });
  }
  const decoded = typeof value === 'string' ? value : decode(value);
  if (decoded.length > limits.characters) {
    throw limitError('too-large', { limit: 'characters', max: limits.characters, met: decoded.length });
  }
  if (decoded.trim() === '') {
    throw new ParseError(
      'empty-input',
      'The input is empty or white space. Give it a page, a payload or a text.',
    );
  }
  return decoded;
}

function unusable(input: unknown): ParseError {
  const given = input === null ? 'null' : Array.isArray(input) ? 'a list' : `a value of type ${typeof input}`;
  return new ParseError(
    'invalid-input',
    `The input is ${given} that cannot be read. Give it a string, bytes, { html }, { text } or { json }, with a url if known.`,
  );
}

const TAG = /<\/(?:html|head|body|div|p|article|section|main|span|a|h1|title|script)>/i;

/** A string is HTML when it begins with a tag or has a closing tag near its beginning. */
export function looksLikeHtml(source: string): boolean {
  const start = source.slice(0, 100_000).trimStart();
  return /^<(?:!doctype|!--|\?xml|[a-z])/i.test(start) || TAG.test(start);
}
