import { readFileSync, writeFileSync } from 'node:fs';
import { presses } from '../support/render/presses.js';
import { cases } from './cases.js';
import { buildChild, type Outcome, runCase } from './run.js';

/**
 * The table of `docs/threat-model.md`, measured anew: `npm run hostile`. With `-- --ours` the other readers keep what they
 * had there; with `-- <part of a name>` those cases only, which are shown and not written.
 */
const DOCUMENT = 'docs/threat-model.md';
const BEGIN = '<!-- hostile:begin -->';
const END = '<!-- hostile:end -->';
/** Seconds of the processor after which a reader is stopped. */
const DEADLINE = 10;
const OTHERS = {
  readability: 'Readability + linkedom',
  defuddle: 'Defuddle',
  rehype: 'rehype-parse + to-text',
};

const asked = process.argv.slice(2);
const ours = asked.includes('--ours');
const only = asked.find((word) => word !== '--ours');
const child = await buildChild('node_modules/.cache/baodao/hostile', 'test/hostile');
const document = readFileSync(DOCUMENT, 'utf8');
const written = new Map(rowsIn(document).map((cells) => [cells[0], cells]));
const rows: string[] = [];
for (const { name, kind } of cases) {
  if (only && !name.includes(only)) continue;
  const adapters = kind === 'page' ? [undefined] : presses.map(({ adapter }) => adapter);
  const outcomes: Outcome[] = [];
  for (const adapter of adapters) outcomes.push(await runCase(child, { name, adapter }, DEADLINE));
  const cells = [name.replaceAll('<', '&lt;'), size(outcomes), cell(outcomes, true)];
  for (const [index, reader] of Object.keys(OTHERS).entries()) {
    if (ours) cells.push(written.get(cells[0] as string)?.[3 + index] ?? '');
    else cells.push(kind === 'page' ? cell([await runCase(child, { name, reader }, DEADLINE)]) : '');
  }
  rows.push(`| ${cells.join(' | ')} |`);
  console.log(rows.at(-1));
}
if (!only) {
  const head = ['input', 'size', 'baodao', ...Object.values(OTHERS)];
  const table = [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows].join('\n');
  const [before = '', rest = ''] = document.split(BEGIN);
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n${table}\n${END}${rest.split(END)[1] ?? ''}`);
}

/** The cells of the rows that the document has. */
function rowsIn(text: string): string[][] {
  const [, table = ''] = text.split(BEGIN);
  return (
    table
      .split(END)[0]
      ?.split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.slice(2, -2).split(' | ')) ?? []
  );
}

/**
 * What came back; of several the slowest and the largest. The time is that of the processor, on which the collector and the
 * compiler run beside the reader; before it, if asked, the time on the clock, which other work on the machine lengthens.
 */
function cell(outcomes: readonly Outcome[], clock = false): string {
  const all = [...new Set(outcomes.map(({ outcome }) => outcome))];
  if (all.includes('time-out')) return `**stopped after ${DEADLINE} s**`;
  if (all.includes('died')) return '**out of memory**';
  const said = all.map((outcome) => (/Error/.test(outcome) ? `**${outcome}**` : outcome)).join(' or ');
  const most = (of: (outcome: Outcome) => number) => outcomes.reduce((max, one) => Math.max(max, of(one)), 0);
  const wall = clock ? `${seconds(most(({ wall }) => wall))} / ` : '';
  return `${said}, ${wall}${seconds(most(({ cpu }) => cpu))}, ${Math.round(most(({ peak }) => peak))} MB`;
}

function seconds(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

function size(outcomes: readonly Outcome[]): string {
  const characters = outcomes.reduce((max, one) => Math.max(max, one.size), 0);
  if (characters === 0) return '';
  return characters < 1_000_000
    ? `${Math.ceil(characters / 1000)} K`
    : `${(characters / 1_000_000).toFixed(1)} M`;
}
