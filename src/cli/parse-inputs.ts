import { availableParallelism } from 'node:os';
import { pMapIterable } from 'p-map';
import { hire } from './crew.js';
import { type Layout, type NamedInput, namedInputs } from './inputs.js';
import { Progress } from './progress.js';
import type { Settings } from './render.js';
import { type Streams, write } from './streams.js';
import { tasksOf } from './tasks.js';

export interface ParseOptions {
  format?: Settings['format'];
  from?: Exclude<Layout, 'page'>;
  jobs?: number;
  url?: string;
  adapter?: string;
  module?: string;
  retrievedAt?: string;
  claims: boolean;
  report?: boolean;
  quiet?: boolean;
}

/** From so many files on, starting other threads takes less time than they save. */
const FILES_FOR_THREADS = 16;
/** Results that wait to be printed in their turn, for each one under way: one slow page does not stop the others. */
const AHEAD = 4;

/**
 * Prints the article of each input, in order; one that fails is said and stops none of the others. What is held at one
 * time does not grow with the number of inputs.
 *
 * Answers whether there was any input and none failed.
 */
export async function parseInputs(
  args: readonly string[],
  options: ParseOptions,
  streams: Streams,
  subject: Settings['subject'] = 'article',
): Promise<boolean> {
  const inputs = await namedInputs(args, options.from);
  const isBulk = inputs.some(({ layout }) => layout !== 'page');
  const { stdout, stderr, signal } = streams;
  const format = options.format ?? (isBulk ? 'ndjson' : stdout.isTTY ? 'text' : 'json');
  const total = isBulk || inputs.length > 1 ? totalSize(inputs) : null;
  const isQuiet = options.quiet ?? false;
  const progress = new Progress({ total, isBulk, isWritten: format === 'ndjson', isQuiet }, stderr);
  const isAlone = !isBulk && inputs.length === 1;
  const joint = jointOf(format, isAlone);
  const crew = hire(
    options.jobs ?? (isBulk || inputs.length >= FILES_FOR_THREADS ? availableParallelism() : 1),
    streams.worker,
    settingsOf(options, format, subject, streams),
  );
  // once nobody wants the rest, what is under way need not be waited for
  const dismissed = () => void crew.dismiss();
  signal?.addEventListener('abort', dismissed);
  let printed = 0;
  try {
    await write(stdout, joint.open, signal);
    const results = pMapIterable(
      tasksOf(inputs, streams, progress, options.adapter),
      async (task) => ({ name: task.name, rendered: await crew.render(task) }),
      { concurrency: crew.width, backpressure: crew.width * AHEAD },
    );
    for await (const { name, rendered } of results) {
      if (signal?.aborted) break;
      if (rendered.text !== '') {
        await write(
          stdout,
          (printed > 0 ? joint.between : joint.before) + rendered.text + joint.after,
          signal,
        );
        printed += 1;
      }
      progress.done(name, rendered);
    }
    if (!signal?.aborted) await write(stdout, joint.close, signal);
  } finally {
    signal?.removeEventListener('abort', dismissed);
    await crew.dismiss();
  }
  progress.end();
  return progress.failed === 0 && inputs.length > 0;
}

function settingsOf(
  { claims, url, adapter, module, retrievedAt, report = false }: ParseOptions,
  format: Settings['format'],
  subject: Settings['subject'],
  { stdout: { isTTY = false, columns } }: Streams,
): Settings {
  return {
    format,
    subject,
    report,
    options: {
      claims,
      ...(url !== undefined && { url }),
      ...(adapter !== undefined && { adapter }),
      ...(retrievedAt !== undefined && { retrievedAt }),
    },
    ...(module !== undefined && { module }),
    look: { isTTY, ...(columns !== undefined && { columns }) },
  };
}

function totalSize(inputs: readonly NamedInput[]): number | null {
  return inputs.reduce<number | null>(
    (sum, { size }) => (sum === null || size === null ? null : sum + size),
    0,
  );
}

/** What is written around the articles: one alone is printed as it is, several as a list. */
interface Joint {
  open: string;
  before: string;
  between: string;
  after: string;
  close: string;
}

function jointOf(format: Settings['format'], isAlone: boolean): Joint {
  const bare = { open: '', before: '', between: '', after: '', close: '' };
  if (format === 'text') return { ...bare, between: '\n' };
  if (format === 'ndjson' || isAlone) return { ...bare, after: '\n' };
  return { open: '[', before: '\n', between: ',\n', after: '', close: '\n]\n' };
}
