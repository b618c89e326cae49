import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { articleJsonSchema, claimJsonSchema } from '../formats.js';
import { type DetectOptions, detectFiles } from './detect-files.js';
import { type NewAdapterOptions, newAdapter } from './new-adapter/new-adapter.js';
import { type ParseOptions, parseInputs } from './parse-inputs.js';
import type { Streams } from './streams.js';
import { printable } from './terminal.js';

/** Exit codes: everything went well, some inputs failed, the command was used in a wrong way. */
const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

const EXAMPLES = `
Examples:
  $ baodao page.html --url https://www.hk01.com/article/60300000
  $ baodao saved/ --format ndjson > articles.ndjson
  $ baodao 'archive/**/*.txt' --adapter bbc-chinese --format json
  $ pbpaste | baodao -
  $ baodao --from ndjson < records.ndjson > articles.ndjson
  $ baodao crawl.warc.gz --jobs 4 > articles.ndjson
  $ baodao detect page.html
  $ baodao new-adapter harbour-news --page saved.html --text copied.txt`;

/** Runs the command; answers its exit code. */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  let code: number = EXIT.ok;
  const program = new Command('baodao')
    .description('Reads Chinese news pages, payloads and copied text into articles.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    })
    .showHelpAfterError('(add --help for the options)');

  many(shared(program.command('parse [inputs...]', { isDefault: true })))
    .description('print the article of each input: files, folders, globs, or - for standard input')
    .addOption(
      new Option('--format <format>', 'default: text on a terminal, json elsewhere').choices([
        'json',
        'ndjson',
        'text',
      ]),
    )
    .option(
      '--retrieved-at <time>',
      'when the pages were fetched (ISO 8601): the anchor of relative times',
      instant,
    )
    .option('--no-claims', 'leave the claims out')
    .option('--report', 'print what was detected, dropped and doubtful beside each article')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: ManyOptions, command: Command) => {
      code = codeOf(await parseInputs(given(inputs, options, command), options, streams), options);
    });

  many(shared(program.command('claims [inputs...]')))
    .description('print who says what in each input: a table on a terminal, JSON elsewhere')
    .addOption(new Option('--format <format>').choices(['json', 'ndjson', 'text']))
    .option(
      '--retrieved-at <time>',
      'when the pages were fetched (ISO 8601): the anchor of relative times',
      instant,
    )
    .action(async (inputs: string[], options: Omit<ManyOptions, 'claims'>, command: Command) => {
      const settings = { ...options, claims: true };
      const isWell = await parseInputs(given(inputs, settings, command), settings, streams, 'claims');
      code = codeOf(isWell, settings);
    });

  shared(program.command('detect <inputs...>'))
    .description('print which outlets each input may come from, with the evidence')
    .addOption(new Option('--format <format>').choices(['json', 'ndjson', 'text']))
    .action(async (inputs: string[], options: DetectOptions) => {
      code = (await detectFiles(inputs, options, streams)) ? EXIT.ok : EXIT.failed;
    });

  program
    .command('schema')
    .exitOverride()
    .addArgument(new Argument('[of]').choices(['article', 'claim']).default('article'))
    .description('print the JSON Schema of an article, or of a claim')
    .action((of: 'article' | 'claim') => {
      const schema = of === 'claim' ? claimJsonSchema() : articleJsonSchema();
      streams.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
    });

  program
    .command('new-adapter <id>')
    .exitOverride()
    .description('write the folder of an adapter for another outlet, from what a saved page shows')
    .requiredOption('--page <file>', 'a saved article page of the outlet')
    .option('--text <file>', 'the text copied from the same page')
    .option('--url <url>', 'address of the page, where the page does not say it')
    .option('--out <folder>', 'where to write it (default: a folder named by the id)')
    .action(async (id: string, options: NewAdapterOptions) => {
      try {
        await newAdapter(id, options, streams);
      } catch (error) {
        streams.stderr.write(`${printable(error instanceof Error ? error.message : String(error))}\n`);
        code = EXIT.failed;
      }
    });

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  return code;
}

function shared(command: Command): Command {
  return command
    .option('--url <url>', 'address of the page')
    .option('--adapter <id>', 'read as this outlet: pulse-hk, bbc-chinese, hk01 or yahoo')
    .exitOverride();
}

interface ManyOptions extends ParseOptions {
  exitZero?: boolean;
}

/** The options of commands that read inputs by the thousand. */
function many(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--from <layout>',
        'inputs hold a record a line, or are web archives (default: by their names)',
      ).choices(['ndjson', 'warc']),
    )
    .option(
      '--jobs <number>',
      'threads to read with (default: one for each core, for many inputs)',
      wholeNumber,
    )
    .option('--exit-zero', 'exit 0 also where inputs failed; their errors are in the output')
    .option('-q, --quiet', 'say nothing of failures, progress and counts');
}

/** The inputs named; records come on standard input where none is. */
function given(inputs: readonly string[], { from }: ManyOptions, command: Command): readonly string[] {
  if (inputs.length > 0) return inputs;
  if (from === undefined) command.error("error: missing required argument 'inputs'");
  return ['-'];
}

function codeOf(isWell: boolean, { exitZero = false }: ManyOptions): number {
  return isWell || exitZero ? EXIT.ok : EXIT.failed;
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return number;
}

function instant(value: string): string {
  if (Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('Give a time such as 2025-11-01T08:00+08:00.');
  return value;
}
