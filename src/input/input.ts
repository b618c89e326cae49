import { limitError, ParseError } from '../model/parse-error.js';
import type { Diagnostic } from '../model.js';
import { decode } from './decode.js';
import type { Limits } from './limits.js';

/** What `parse` takes: a bare string or bytes are told apart as HTML or text by their look. */
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
 * @throws ParseError `empty-input`, `invalid-input`, `too-large`, `unsupported-encoding`
 */
export function readInput(input: unknown, limits: Limits, diagnostics: Diagnostic[]): Given {
  if (typeof input === 'string' || input instanceof Uint8Array) {
    const source = sourceOf(input, limits, diagnostics);
    return { kind: looksLikeHtml(source) ? 'html' : 'text', source, url: null };
  }
  if (typeof input !== 'object' || input === null) throw unusable(input);
  const given = input as { html?: unknown; text?: unknown; json?: unknown; url?: unknown };
  const url = typeof given.url === 'string' && given.url.trim() !== '' ? given.url.trim() : null;
  for (const kind of ['html', 'text'] as const) {
    const value = given[kind];
    if (typeof value === 'string' || value instanceof Uint8Array) {
      return { kind, source: sourceOf(value, limits, diagnostics), url };
    }
  }
  if (given.json === undefined || given.json === null) throw unusable(input);
  return { kind: 'json', value: given.json, url };
}

function sourceOf(value: string | Uint8Array, limits: Limits, diagnostics: Diagnostic[]): string {
  if (typeof value !== 'string' && value.length > limits.bytes) {
    throw limitError('too-large', { limit: 'bytes', max: limits.bytes, met: value.length });
  }
  const source = typeof value === 'string' ? value : decode(value, diagnostics);
  if (source.length > limits.characters) {
    throw limitError('too-large', { limit: 'characters', max: limits.characters, met: source.length });
  }
  if (source.trim() === '') {
    throw new ParseError(
      'empty-input',
      'The input is empty or white space. Give it a page, a payload or a text.',
    );
  }
  // lone surrogates never leave the package; the replacement has the same length, so offsets stay
  return source.toWellFormed();
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
