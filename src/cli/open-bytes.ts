import { createReadStream } from 'node:fs';
import { addAbortSignal, pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { NamedInput } from './inputs.js';
import type { Streams } from './streams.js';

const CHUNK = 256 * 1024;

/**
 * The bytes of an input as they come, unzipped where they begin as gzip does, whatever the name says; `read` is told how
 * many were taken. A gzip file of many members, as web archives are, is read to its end.
 */
export async function* openBytes(
  { path }: NamedInput,
  { stdin, signal }: Pick<Streams, 'stdin' | 'signal'>,
  read: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const source = path === null ? (stdin as Readable) : createReadStream(path, { highWaterMark: CHUNK });
  if (signal) addAbortSignal(signal, source);
  const chunks = counted(source, read);
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < 2) {
    const { value, done } = await chunks.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  const all = chained(first, chunks);
  const [a, b] = Buffer.concat(first);
  if (a !== 0x1f || b !== 0x8b) return yield* all;
  const zipped = Readable.from(all, { objectMode: false });
  // errors of either arrive where the unzipped bytes are read
  yield* pipeline(zipped, createGunzip({ chunkSize: CHUNK }), () => {});
}

async function* counted(
  source: AsyncIterable<Uint8Array | string>,
  read: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    read(bytes.length);
    yield bytes;
  }
}

async function* chained(first: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>) {
  yield* first;
  yield* rest;
}
