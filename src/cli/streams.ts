import type { Look } from './terminal.js';

/** Where the command reads and writes; passed in, so that it can be tested without a process. */
export interface Streams {
  stdin: NodeJS.ReadableStream;
  stdout: Output;
  stderr: Output;
  /** Aborted when nobody wants the output any more: an interrupt, or a reader that is gone. */
  signal?: AbortSignal;
  /** The module that other threads run; without it, all is done on this one. */
  worker?: URL;
}

export interface Output extends Look {
  write(text: string): unknown;
}

/**
 * Waits for standard output to take what was written, so that a slow reader of a pipe is not outrun; but no longer than
 * until `signal` is aborted, since a reader that is gone takes nothing.
 */
export async function write(output: Output, text: string, signal?: AbortSignal): Promise<void> {
  if (output.write(text) !== false || !('once' in output) || signal?.aborted) return;
  const stream = output as NodeJS.WritableStream;
  await new Promise<void>((resolve) => {
    const settle = () => {
      stream.removeListener('drain', settle);
      signal?.removeEventListener('abort', settle);
      resolve();
    };
    stream.once('drain', settle);
    signal?.addEventListener('abort', settle);
  });
}
