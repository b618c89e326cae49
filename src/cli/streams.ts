/** Where the command reads and writes; passed in, so that it can be tested without a process. */
export interface Streams {
  stdin: NodeJS.ReadableStream;
  stdout: Output;
  stderr: Output;
}

export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** Waits for standard output to take what was written, so that a slow reader of a pipe is not outrun. */
export async function write(output: Output, text: string): Promise<void> {
  if (output.write(text) !== false || !('once' in output)) return;
  await new Promise<void>((resolve) => (output as NodeJS.WritableStream).once('drain', () => resolve()));
}
