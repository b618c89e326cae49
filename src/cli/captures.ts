import { wordsOf } from './file-error.js';
import type { CapturedTask, LostTask } from './task.js';

/** Bytes of one response that are kept: as many as `limits.bytes` lets through. */
const BODY_LIMIT = 20_000_000;
/** Bytes that the headers of one record may take; more is a file that is no archive, or a broken one. */
const HEAD_LIMIT = 1_000_000;
const MAGIC = 'WARC/';

/** Why a record of an archive is passed over, in words for the summary. */
export type Skipped = 'no response' | 'not status 200' | 'not HTML' | 'of other outlets';

/**
 * The HTML pages of a web archive (ISO 28500), one at a time: responses with status 200, of those addresses that
 * `isWanted` takes. Bodies past the limit are cut, as crawlers cut them. Where the archive breaks off, a last task says
 * so; it never throws, save for want of `warcio`.
 */
export async function* capturesOf(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  isWanted: (url: string) => boolean,
  skipped: (why: Skipped) => void,
): AsyncGenerator<CapturedTask | LostTask> {
  const { AsyncIterReader, WARCParser } = await import('warcio').catch((cause: unknown) => {
    throw new Error('Web archives are read by the optional package warcio: npm install warcio', { cause });
  });
  const guard = new Guard(chunks);
  try {
    const parser = new WARCParser(new AsyncIterReader(guard.bytes(), null));
    for (;;) {
      guard.enterHead();
      const record = await parser.parse();
      if (!record) break;
      if (!record.warcType || record.warcHeader('Content-Length') === null) {
        throw new Error('a record has no type or no length');
      }
      guard.enterBody();
      const url = record.warcTargetURI ?? '';
      const http = record.httpHeaders;
      const contentType = http?.headers.get('Content-Type') ?? '';
      let why: Skipped | null = null;
      if (record.warcType !== 'response' || !http) why = 'no response';
      else if (Number(http.statusCode) !== 200) why = 'not status 200';
      else if (!/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)) why = 'not HTML';
      else if (!isWanted(url)) why = 'of other outlets';
      if (why !== null) {
        skipped(why);
        await record.skipFully();
        continue;
      }
      const isChunked = /\bchunked\b/i.test(http?.headers.get('Transfer-Encoding') ?? '');
      // not decompressed here: whoever reads the page does it, on a thread of its own and with a bound
      const body = isChunked ? new AsyncIterReader(record.reader, null, true) : record.reader;
      const bytes = await upTo(BODY_LIMIT, body);
      await record.skipFully();
      yield {
        from: 'capture',
        name: url,
        record: {
          id: record.warcHeader('WARC-Record-ID') ?? null,
          url,
          retrievedAt: record.warcDate ?? null,
        },
        body: bytes,
        contentType,
        contentEncoding: http?.headers.get('Content-Encoding') ?? null,
      };
    }
    if (guard.isEmpty) yield { from: 'lost', name, message: 'The archive is empty.' };
  } catch (error) {
    yield { from: 'lost', name, message: `The archive breaks off: ${wordsOf(error)}` };
  }
}

async function upTo(
  limit: number,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const part = chunk.subarray(0, limit - length);
    if (part.length > 0) kept.push(part);
    length += part.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of kept) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Stands between a file and the library that reads it, which takes what is no archive for headers without end, and
 * waits for ever for the rest of a record that is cut off.
 */
class Guard {
  readonly #chunks: AsyncIterable<Uint8Array>;
  #place: 'head' | 'body' = 'head';
  #headBytes = 0;
  isEmpty = true;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks;
  }

  enterHead(): void {
    this.#place = 'head';
    this.#headBytes = 0;
  }

  enterBody(): void {
    this.#place = 'body';
  }

  /** Asked again after its end it throws again: a generator would only be done. */
  bytes(): AsyncIterable<Uint8Array> {
    const chunks = this.#chunks[Symbol.asyncIterator]();
    return { [Symbol.asyncIterator]: () => ({ next: () => this.#next(chunks) }) };
  }

  async #next(chunks: AsyncIterator<Uint8Array>): Promise<IteratorResult<Uint8Array>> {
    let result = await chunks.next();
    while (!result.done && result.value.length === 0) result = await chunks.next();
    if (result.done) {
      if (this.#place === 'body') throw new Error('it ends in the middle of a record');
      return result;
    }
    if (this.isEmpty && !looksLikeWarc(result.value)) throw new Error(`it does not begin with ${MAGIC}`);
    this.isEmpty = false;
    if (this.#place === 'head') {
      if (this.#headBytes > HEAD_LIMIT) throw new Error(`a record's headers are over ${HEAD_LIMIT} bytes`);
      this.#headBytes += result.value.length;
    }
    return result;
  }
}

function looksLikeWarc(chunk: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(chunk.subarray(0, MAGIC.length));
  return MAGIC.startsWith(start.slice(0, MAGIC.length));
}
