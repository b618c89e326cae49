import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import ourPackage from '../../package.json' with { type: 'json' };
import { webAddress } from '../core.js';
import { articleJsonSchema, claimJsonSchema } from '../formats.js';
import { detect } from '../index.js';
import { type DetectOptions, detectFiles } from './detect-files.js';
import { wordsOf } from './file-error.js';
import { type NewAdapterOptions, newAdapter, WrongUse } from './new-adapter/new-adapter.js';
import { chosenAdapter, KNOWN_IDS } from './outlets.js';
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
  $ baodao page.html --adapter ./my-adapter.js
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
    .version(ourPackage.version)
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
      const settings = await withAdapter(options, command);
      code = codeOf(await parseInputs(given(inputs, settings, command), settings, streams), settings);
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
      const settings = await withAdapter({ ...options, claims: true }, command);
      const isWell = await parseInputs(given(inputs, settings, command), settings, streams, 'claims');
      code = codeOf(isWell, settings);
    });

  shared(program.command('detect <inputs...>'))
    .description('print which outlets each input may come from, with the evidence')
    .addOption(new Option('--format <format>').choices(['json', 'ndjson', 'text']))
    .action(async (inputs: string[], options: DetectOptions, command: Command) => {
      const settings = await withAdapter(options, command);
      code = (await detectFiles(inputs, settings, streams)) ? EXIT.ok : EXIT.failed;
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
    .option('--url <url>', 'address of the page, where the page does not say it', address)
    .option('--out <folder>', 'where to write it (default: a folder named by the id)')
    .action(async (id: string, options: NewAdapterOptions, command: Command) => {
      try {
        await newAdapter(id, options, streams);
      } catch (error) {
        const words = printable(wordsOf(error));
        if (error instanceof WrongUse) command.error(`error: ${words}`);
        streams.stderr.write(`${words}\n`);
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
    .option('--url <url>', 'address of the page', address)
    .option(
      '--adapter <id or file>',
      `read as this outlet (${KNOWN_IDS.join(', ')}), or by an adapter of your own: ./my-adapter.js`,
    )
    .exitOverride();
}

/** The options with what `--adapter` means in them; ends the command where it means nothing. */
async function withAdapter<T extends { adapter?: string }>(options: T, command: Command) {
  if (options.adapter === undefined) return options;
  try {
    return { ...options, ...(await chosenAdapter(options.adapter)) };
  } catch (error) {
    return command.error(`error: ${printable(wordsOf(error))}`);
  }
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

/** By the parser's own rule: a time without an offset is none. */
function instant(value: string): string {
  try {
    detect({ text: '·' }, { retrievedAt: value });
  } catch {
    throw new InvalidArgumentError('Give a time with its offset, such as 2025-11-01T08:00+08:00.');
  }
  return value;
}

function address(value: string): string {
  if (webAddress(value) === null) {
    throw new InvalidArgumentError('Give the whole address, with its https:// before it.');
  }
  return value;
}
