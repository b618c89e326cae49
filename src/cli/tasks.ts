import { detect } from '../index.js';
import { capturesOf } from './captures.js';
import { inputError, type NamedInput } from './inputs.js';
import { linesOf } from './lines.js';
import { openBytes } from './open-bytes.js';
import type { Progress } from './progress.js';
import { readAll } from './read-page.js';
import type { Streams } from './streams.js';
import type { Task } from './task.js';

/** Bytes of one line: a page of `limits.bytes`, with every character of it escaped. */
const LINE_LIMIT = 64_000_000;

/**
 * The tasks of all inputs in their order, made as they are asked for. An input that breaks off ends with a `lost` task;
 * the others go on.
 */
export async function* tasksOf(
  inputs: readonly NamedInput[],
  streams: Streams,
  progress: Progress,
  /** Pages of an archive are read where their address is an outlet's, unless one was named to read them all. */
  adapter: string | undefined,
): AsyncGenerator<Task> {
  for (const input of inputs) {
    try {
      yield* tasksOfInput(input, streams, progress, adapter);
    } catch (error) {
      if (streams.signal?.aborted) return;
      yield {
        from: 'lost',
        name: input.name,
        message: inputError(error, input.name),
      };
    }
    if (streams.signal?.aborted) return;
  }
}

async function* tasksOfInput(
  input: NamedInput,
  streams: Streams,
  progress: Progress,
  adapter: string | undefined,
): AsyncGenerator<Task> {
  const { name, path, layout, size } = input;
  if (layout === 'page') {
    progress.read(size ?? 0);
    if (path === null) yield { from: 'bytes', name, bytes: await readAll(streams.stdin) };
    else yield { from: 'page', name, path };
    return;
  }
  const bytes = openBytes(input, streams, (length) => progress.read(length));
  if (layout === 'warc') {
    const isWanted = (url: string) => adapter !== undefined || isOfAnOutlet(url);
    yield* capturesOf(name, bytes, isWanted, (why) => progress.skip(why));
    return;
  }
  let number = 0;
  for await (const line of linesOf(bytes, LINE_LIMIT)) {
    number += 1;
    if (line === null) {
      yield { from: 'lost', name: `${name}:${number}`, message: `The line is over ${LINE_LIMIT} bytes.` };
    } else if (!isBlank(line)) {
      yield { from: 'line', name: `${name}:${number}`, line };
    }
  }
}

/** By the address alone: a crawl holds thousands of pages of others for each one that is asked for. */
function isOfAnOutlet(url: string): boolean {
  return detect({ text: '·', url }).length > 0;
}

/** Space, tab and carriage return. */
function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
