import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wrongWhereCut } from './cut.js';
import { seeds, tryOne } from './run.js';

/**
 * `npm run fuzz [-- <seconds> [<first number>]]`: tries inputs until the time is up; findings are kept to be read.
 * `npm run fuzz -- --cut [<step>]`: tries every fixture, cut at every byte or every so many.
 */
const FOLDER = 'node_modules/.cache/baodao/fuzz';
if (process.argv[2] === '--cut') {
  const { tried, wrong } = wrongWhereCut(Number(process.argv[3] ?? 1));
  console.log(`${tried} cuts, ${wrong.length} findings`);
  for (const one of wrong) console.log(one);
  process.exit(wrong.length > 0 ? 1 : 0);
}

const [seconds = '180', first = String(Math.floor(Date.now() / 1000) * 1_000_000)] = process.argv.slice(2);

const all = seeds();
const end = performance.now() + Number(seconds) * 1000;
let number = Number(first);
let tried = 0;
const found = new Map<string, number>();
for (; performance.now() < end; number += 1, tried += 1) {
  const finding = tryOne(number, all);
  if (!finding) continue;
  const kind = finding.wrong.replace(/\d+/g, 'n').slice(0, 160);
  if (!found.has(kind)) {
    mkdirSync(FOLDER, { recursive: true });
    const { input, options, wrong } = finding;
    const shown = typeof input === 'object' && 'html' in input ? { html: String(input.html) } : input;
    writeFileSync(join(FOLDER, `${number}.json`), JSON.stringify({ wrong, options, input: shown }, null, 1));
    console.log(`${number}: ${wrong}`);
  }
  found.set(kind, (found.get(kind) ?? 0) + 1);
}
console.log(`${tried} inputs of ${all.length} seeds from ${first} on, ${found.size} kinds of findings`);
for (const [kind, count] of found) console.log(`${count} × ${kind}`);
process.exitCode = found.size > 0 ? 1 : 0;
