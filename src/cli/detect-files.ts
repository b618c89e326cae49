import type { Detection, Options } from '../index.js';
import { inputError, namedInputs } from './inputs.js';
import { parserWith } from './outlets.js';
import { readPage } from './read-page.js';
import { type Streams, write } from './streams.js';
import { printable } from './terminal.js';

export interface DetectOptions {
  format?: 'json' | 'ndjson' | 'text';
  url?: string;
  /** Only an adapter of the user's own counts: it is looked for beside the others. */
  adapter?: string;
  module?: string;
}

/** Prints which outlets each input may come from. */
export async function detectFiles(
  args: readonly string[],
  options: DetectOptions,
  streams: Streams,
): Promise<boolean> {
  const inputs = await namedInputs(args, 'page');
  const format = options.format ?? (streams.stdout.isTTY ? 'text' : 'ndjson');
  const settings: Options = options.url === undefined ? {} : { url: options.url };
  const { detect } = await parserWith(options.module);
  const all: object[] = [];
  let failed = inputs.length === 0;
  for (const input of inputs) {
    const { name } = input;
    try {
      const detection = detect(await readPage(input, streams.stdin), settings);
      failed ||= detection.length === 0;
      if (format === 'text') await write(streams.stdout, table(name, detection));
      else if (format === 'ndjson')
        await write(streams.stdout, `${JSON.stringify({ input: name, detection })}\n`);
      else all.push({ input: name, detection });
    } catch (error) {
      failed = true;
      streams.stderr.write(`${printable(`${name}: ${inputError(error, name)}`)}\n`);
    }
  }
  if (format === 'json') await write(streams.stdout, `${JSON.stringify(all, null, 2)}\n`);
  return !failed;
}

function table(name: string, detection: readonly Detection[]): string {
  if (detection.length === 0) return `${name}\n  no outlet recognised\n`;
  const rows = detection.map(
    ({ adapter, score, evidence }) => `  ${adapter.padEnd(12)} ${score.toFixed(3)}  ${evidence.join('; ')}`,
  );
  return `${name}\n${rows.map(printable).join('\n')}\n`;
}
