import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle } from './bundle.js';
import { instrument } from './instrument.js';
import { PARTS, type Part } from './parts.js';
import { sampleOf } from './sample.js';
import { tryAll } from './try-all.js';

/**
 * `npm run mutate [-- --sample <n> [--turn <n>]] [<part>] [<file>…]`: changes the code of the readers, the claims and
 * the quantities, one change after another, and counts how many of them a test notices. With `--sample`, one of so many
 * declarations; each turn has others. With files (`src/claims/takes.ts`), only those.
 */
const asked = process.argv.slice(2);
const one = numberAfter('--sample') ?? 1;
const turn = numberAfter('--turn') ?? 0;
const parts = Object.keys(PARTS) as Part[];
const named = parts.filter((part) => asked.includes(part));
const files = asked.filter((word) => word.endsWith('.ts'));
const folder = 'node_modules/.cache/baodao/mutation';

for (const part of named.length > 0 ? named : parts) {
  const { sources, tests, floor } = PARTS[part];
  const { code, changes } = await instrument(sampleOf(sources, one, turn, files));
  const file = resolve(folder, `tests-${part}.mjs`);
  mkdirSync(folder, { recursive: true });
  await bundle(tests, code, file);
  const results = await tryAll(changes, file, (done) => progress(`${part}: ${done} of ${changes.length}`));
  writeFileSync(`${folder}/${part}.json`, JSON.stringify(results, null, 2));

  for (const { noticed, where, mutator, before, after } of results) {
    if (noticed === null) console.log(`${where} ${mutator}\n  - ${before}\n  + ${after}`);
  }
  const noticed = results.filter(({ noticed }) => noticed !== null).length;
  const score = (noticed / results.length) * 100;
  const once = results.filter((result) => result.static).length;
  console.log(
    `${part}: ${score.toFixed(1)} % of ${results.length} changes (${once} of them to tables made once), at least ${floor} %`,
  );
  if (score < floor) process.exitCode = 1;
}

function progress(text: string) {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}`);
}

function numberAfter(name: string): number | undefined {
  const at = asked.indexOf(name);
  return at < 0 ? undefined : Number(asked[at + 1]);
}
