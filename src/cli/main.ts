import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type DetectOptions, detectFiles } from './detect-files.js';
import { type ParseOptions, parseFiles } from './parse-files.js';
import type { Streams } from './streams.js';

/** Exit codes: everything went well, some inputs failed, the command was used in a wrong way. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

const EXAMPLES = `
Examples:
  $ baodao page.html --url https://www.hk01.com/article/60300000
  $ baodao saved/ --format ndjson > articles.ndjson
  $ baodao 'archive/**/*.txt' --adapter bbc-chinese --format json
  $ pbpaste | baodao -
  $ baodao detect page.html`;

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

  shared(program.command('parse <inputs...>', { isDefault: true }))
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
    .action(async (inputs: string[], options: ParseOptions) => {
      code = (await parseFiles(inputs, options, streams)) ? EXIT.ok : EXIT.failed;
    });

  shared(program.command('claims <inputs...>'))
    .description('print who says what in each input: a table on a terminal, JSON elsewhere')
    .addOption(new Option('--format <format>').choices(['json', 'ndjson', 'text']))
    .option(
      '--retrieved-at <time>',
      'when the pages were fetched (ISO 8601): the anchor of relative times',
      instant,
    )
    .action(async (inputs: string[], options: Omit<ParseOptions, 'claims'>) => {
      const settings = { ...options, claims: true };
      code = (await parseFiles(inputs, settings, streams, 'claims')) ? EXIT.ok : EXIT.failed;
    });

  shared(program.command('detect <inputs...>'))
    .description('print which outlets each input may come from, with the evidence')
    .addOption(new Option('--format <format>').choices(['json', 'ndjson', 'text']))
    .action(async (inputs: string[], options: DetectOptions) => {
      code = (await detectFiles(inputs, options, streams)) ? EXIT.ok : EXIT.failed;
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

function instant(value: string): string {
  if (Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('Give a time such as 2025-11-01T08:00+08:00.');
  return value;
}
