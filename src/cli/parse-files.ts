import { type Options, ParseError, type SafeParseResult, safeParse } from '../index.js';
import { claimsTable } from './claims-table.js';
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

/** What is printed of each article. */
export type Subject = 'article' | 'claims';

/** Prints the article of each input; one that fails is said on standard error and stops none of the others. */
export async function parseFiles(
  args: readonly string[],
  options: ParseOptions,
  streams: Streams,
  subject: Subject = 'article',
): Promise<boolean> {
  const inputs = await namedInputs(args, streams.stdin);
  const format = options.format ?? (streams.stdout.isTTY ? 'text' : 'json');
  const view = subject === 'claims' ? CLAIMS : articleView(options.report ?? false);
  const printer = printerOf(format, inputs.length, view, streams);
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
    const error = new ParseError('invalid-input', cause instanceof Error ? cause.message : String(cause), {
      cause,
    });
    return { success: false, error, report: { detection: [], dropped: [], diagnostics: [] } };
  }
}

interface Printer {
  open(): Promise<void>;
  print(name: string, result: SafeParseResult): Promise<void>;
  close(): Promise<void>;
}

type Read = SafeParseResult & { success: true };

/** How what was read is shown. */
interface View {
  text(result: Read, streams: Streams): string;
  json(result: Read): object;
  /** The fields of an NDJSON record. */
  record(result: Read): object;
}

const CLAIMS: View = {
  text: ({ article }, { stdout }) => claimsTable(article, stdout),
  json: ({ article }) => article.claims,
  record: ({ article }) => ({ id: article.id, claims: article.claims }),
};

function articleView(withReport: boolean): View {
  const json = ({ article, report }: Read) => (withReport ? { article, report } : article);
  return {
    text: ({ article, report }, { stdout }) =>
      digest(article, report, stdout) + (withReport ? `${JSON.stringify(report, null, 2)}\n` : ''),
    json,
    record: ({ article, report }) => (withReport ? { article, report } : { article }),
  };
}

/** One article is printed as it is, several as a list; NDJSON has a record for every input, failed ones as well. */
function printerOf(format: 'json' | 'ndjson' | 'text', count: number, view: View, streams: Streams): Printer {
  const { stdout } = streams;
  const none = async () => {};
  let printed = 0;
  if (format === 'text') {
    return {
      open: none,
      async print(_name, result) {
        if (!result.success) return;
        await write(stdout, (printed > 0 ? '\n' : '') + view.text(result, streams));
        printed += 1;
      },
      close: none,
    };
  }
  if (format === 'ndjson') {
    return {
      open: none,
      print: (input, result) => write(stdout, `${JSON.stringify(recordOf(input, result, view))}\n`),
      close: none,
    };
  }
  return {
    open: async () => (count === 1 ? undefined : write(stdout, '[')),
    async print(_name, result) {
      if (!result.success) return;
      const json = JSON.stringify(view.json(result), null, 2);
      await write(stdout, count === 1 ? `${json}\n` : `${printed > 0 ? ',' : ''}\n${json}`);
      printed += 1;
    },
    close: async () => (count === 1 ? undefined : write(stdout, '\n]\n')),
  };
}

function recordOf(input: string, result: SafeParseResult, view: View): object {
  if (result.success) return { input, ...view.record(result) };
  const { code, message } = result.error;
  return { input, error: { code, message } };
}
