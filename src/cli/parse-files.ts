import { type Options, ParseError, type SafeParseResult, safeParse } from '../index.js';
import { digest } from './digest.js';
import { type NamedInput, namedInputs } from './inputs.js';
import { Progress } from './progress.js';
import { type Streams, write } from './streams.js';
import { printable } from './terminal.js';

export interface ParseOptions {
  format?: 'json' | 'ndjson' | 'text';
  url?: string;
  adapter?: string;
  retrievedAt?: string;
  claims: boolean;
  report?: boolean;
}

/** Prints the article of each input; one that fails is said on standard error and stops none of the others. */
export async function parseFiles(args: readonly string[], options: ParseOptions, streams: Streams): Promise<boolean> {
  const inputs = await namedInputs(args, streams.stdin);
  const format = options.format ?? (streams.stdout.isTTY ? 'text' : 'json');
  const printer = printerOf(format, inputs.length, options.report ?? false, streams);
  const progress = new Progress(inputs.length, streams.stderr);
  const failed: string[] = [];
  await printer.open();
  for (const input of inputs) {
    const result = await parseOne(input, options);
    if (!result.success) {
      failed.push(input.name);
      progress.say(`${input.name}: ${result.error.code}: ${printable(result.error.message)}`);
    }
    await printer.print(input.name, result);
    progress.step();
  }
  await printer.close();
  progress.end(failed.length);
  return failed.length === 0 && inputs.length > 0;
}

async function parseOne(input: NamedInput, options: ParseOptions): Promise<SafeParseResult> {
  const settings: Options = { claims: options.claims };
  if (options.url !== undefined) settings.url = options.url;
  if (options.adapter !== undefined) settings.adapter = options.adapter;
  if (options.retrievedAt !== undefined) settings.retrievedAt = options.retrievedAt;
  try {
    return safeParse(await input.read(), settings);
  } catch (cause) {
    const error = new ParseError('invalid-input', cause instanceof Error ? cause.message : String(cause), { cause });
    return { success: false, error, report: { detection: [], dropped: [], diagnostics: [] } };
  }
}

interface Printer {
  open(): Promise<void>;
  print(name: string, result: SafeParseResult): Promise<void>;
  close(): Promise<void>;
}

/** One article is printed as it is, several as a list; NDJSON has a record for every input, failed ones as well. */
function printerOf(format: 'json' | 'ndjson' | 'text', count: number, withReport: boolean, streams: Streams): Printer {
  const { stdout } = streams;
  const none = async () => {};
  const shown = (result: SafeParseResult & { success: true }) =>
    withReport ? { article: result.article, report: result.report } : result.article;
  let printed = 0;
  if (format === 'text') {
    return {
      open: none,
      async print(_name, result) {
        if (!result.success) return;
        await write(stdout, (printed > 0 ? '\n' : '') + digest(result.article, result.report, stdout));
        if (withReport) await write(stdout, `${JSON.stringify(result.report, null, 2)}\n`);
        printed += 1;
      },
      close: none,
    };
  }
  if (format === 'ndjson') {
    return {
      open: none,
      print: (input, result) => write(stdout, `${JSON.stringify(recordOf(input, result, withReport))}\n`),
      close: none,
    };
  }
  return {
    open: async () => (count === 1 ? undefined : write(stdout, '[')),
    async print(_name, result) {
      if (!result.success) return;
      const json = JSON.stringify(shown(result), null, 2);
      await write(stdout, count === 1 ? `${json}\n` : `${printed > 0 ? ',' : ''}\n${json}`);
      printed += 1;
    },
    close: async () => (count === 1 ? undefined : write(stdout, '\n]\n')),
  };
}

function recordOf(input: string, result: SafeParseResult, withReport: boolean): object {
  const report = withReport ? { report: result.report } : {};
  if (result.success) return { input, article: result.article, ...report };
  const { code, message } = result.error;
  return { input, error: { code, message }, ...report };
}
