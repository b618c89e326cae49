import { readFileSync, writeFileSync } from 'node:fs';
import { cases } from './cases.js';
import { buildChild, type Outcome, runCase } from './run.js';

/** The table of `docs/threat-model.md`, measured anew: `npm run hostile [-- <part of a name>]`. */
const DOCUMENT = 'docs/threat-model.md';
const BEGIN = '<!-- hostile:begin -->';
const END = '<!-- hostile:end -->';
/** Milliseconds after which a reader is stopped. */
const DEADLINE = 10_000;
const OTHERS = {
  readability: 'Readability + linkedom',
  defuddle: 'Defuddle',
  rehype: 'rehype-parse + to-text',
};

const [only] = process.argv.slice(2);
const child = await buildChild('node_modules/.cache/baodao/hostile', 'test/hostile');
const rows: string[] = [];
for (const { name, kind } of cases) {
  if (only && !name.includes(only)) continue;
  const ours = await runCase(child, name, 'baodao', DEADLINE);
  const cells = [`${name}`, size(ours), cell(ours)];
  for (const reader of Object.keys(OTHERS)) {
    cells.push(kind === 'page' ? cell(await runCase(child, name, reader, DEADLINE)) : '');
  }
  rows.push(`| ${cells.join(' | ')} |`);
  console.log(rows.at(-1));
}
if (!only) {
  const head = ['input', 'size', 'baodao', ...Object.values(OTHERS)];
  const table = [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows].join('\n');
  const document = readFileSync(DOCUMENT, 'utf8');
  const [before = '', rest = ''] = document.split(BEGIN);
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n${table}\n${END}${rest.split(END)[1] ?? ''}`);
}

function cell({ outcome, wall, peak }: Outcome): string {
  if (outcome === 'time-out') return `**stopped after ${DEADLINE / 1000} s**`;
  if (outcome === 'died') return '**out of memory**';
  const said = /Error/.test(outcome) ? `**${outcome}**` : outcome;
  return `${said}, ${seconds(wall)}, ${Math.round(peak)} MB`;
}

function seconds(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

function size({ size: characters }: Outcome): string {
  if (characters === 0) return '';
  return characters < 1_000_000
    ? `${Math.ceil(characters / 1000)} K`
    : `${(characters / 1_000_000).toFixed(1)} M`;
}
