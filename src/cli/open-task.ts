import { MIMEType } from 'node:util';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { type Input, type Options, ParseError } from '../index.js';
import { wordsOf } from './file-error.js';
import { inputError } from './inputs.js';
import { inputOfBytes, readPageFile } from './read-page.js';
import type { CapturedTask, LineTask, Task } from './task.js';

/** A task ready to be parsed, or why it cannot be. */
export type Opened = {
  /** What is said of the input beside its article: `input`, its name, or `record`, what came with it. */
  about: { input: string } | { record: object | null };
} & ({ input: Input; options: Options } | { error: ParseError });

/** Reads, decodes and unpacks what a task holds. Never rejects. */
export async function openTask(task: Task): Promise<Opened> {
  const byName = { input: task.name };
  switch (task.from) {
    case 'page':
      try {
        return { about: byName, input: await readPageFile(task.path), options: {} };
      } catch (cause) {
        return { about: byName, error: unreadable(inputError(cause, task.path), cause) };
      }
    case 'bytes':
      return { about: byName, input: inputOfBytes(task.bytes), options: {} };
    case 'line':
      return openLine(task);
    case 'capture':
      return openCapture(task);
    case 'lost':
      return { about: byName, error: unreadable(task.message) };
  }
}

/**
 * One object a line: `html`, `text` or `json`, of several the first that is there; `url`, `retrievedAt` and `adapter`
 * as the options of those names; whatever else, handed on as it is.
 */
function openLine({ line }: LineTask): Opened {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(line));
  } catch (cause) {
    return { about: { record: null }, error: unreadable(`The line is no JSON: ${wordsOf(cause)}`, cause) };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { about: { record: null }, error: unreadable('The line is JSON, but no object.') };
  }
  const { html, text, json, ...record } = value as Record<string, unknown>;
  const about = { record };
  const contents = Object.entries({ html, text, json }).filter(
    ([, given]) => given !== undefined && given !== null,
  );
  const [content] = contents;
  if (!content) {
    return { about, error: unreadable('The record has no html, no text and no json.') };
  }
  const [kind, given] = content;
  if (kind !== 'json' && typeof given !== 'string') {
    return { about, error: unreadable(`The ${kind} of the record is no string.`) };
  }
  const { url, retrievedAt, adapter } = record;
  const options: Record<string, unknown> = {};
  // the parser says what is wrong with a value of another type
  for (const [name, option] of Object.entries({ url, retrievedAt, adapter })) {
    if (option !== undefined && option !== null) options[name] = option;
  }
  return { about, input: Object.fromEntries(contents) as Input, options: options as Options };
}

function openCapture({ record, body, contentType, contentEncoding }: CapturedTask): Opened {
  const bytes = unpacked(body, contentEncoding);
  const options: Options = {};
  // WARC 1.1 also allows a year or a day, which is no anchor
  if (record.retrievedAt && /^\d{4}-\d{2}-\d{2}T[\d:.]{5,30}Z$/.test(record.retrievedAt))
    options.retrievedAt = record.retrievedAt;
  const input: Input = { html: decodedByHeader(bytes, contentType) ?? bytes, url: record.url };
  return { about: { record }, input, options };
}

/** Bytes that a page may have when it is unpacked; the parser's own limit is the same. */
const maxOutputLength = 20_000_000;

const UNPACK: Record<string, (bytes: Uint8Array) => Uint8Array> = {
  gzip: (bytes) => gunzipSync(bytes, { maxOutputLength }),
  'x-gzip': (bytes) => gunzipSync(bytes, { maxOutputLength }),
  deflate: (bytes) => inflateSync(bytes, { maxOutputLength }),
  br: (bytes) => brotliDecompressSync(bytes, { maxOutputLength }),
};

/** Most crawlers store a body decoded and leave the header: what does not unpack is taken as it is. */
function unpacked(body: Uint8Array, contentEncoding: string | null): Uint8Array {
  const unpack = UNPACK[contentEncoding?.trim().toLowerCase() ?? ''];
  if (!unpack) return body;
  try {
    return unpack(body);
  } catch {
    return body;
  }
}

const BYTE_ORDER_MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xfe, 0xff],
  [0xff, 0xfe],
];

/**
 * A page in the encoding that its HTTP header names, which wins over what the page says of itself, but not over a byte
 * order mark (HTML standard, 13.2.3.2); `null` where the header names none that is known.
 */
function decodedByHeader(bytes: Uint8Array, contentType: string): string | null {
  if (BYTE_ORDER_MARKS.some((mark) => mark.every((byte, index) => bytes[index] === byte))) return null;
  try {
    const charset = new MIMEType(contentType).params.get('charset');
    return charset ? new TextDecoder(charset).decode(bytes) : null;
  } catch {
    return null;
  }
}

function unreadable(message: string, cause?: unknown): ParseError {
  return new ParseError('invalid-input', message, { cause });
}
