import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { statementsOf } from './statements.js';

/**
 * Mutation testing: `npm run mutate` changes the code in some twenty thousand places, one at a time, and says which
 * changes no test notices. That takes most of a day; `npm run mutate -- --sample 20` takes every twentieth statement,
 * chosen by its file and place, so that the same code gives the same sample. Other options are Stryker's.
 */
const { values } = parseArgs({ options: { sample: { type: 'string' } }, strict: false });
const config = JSON.parse(readFileSync('stryker.config.json', 'utf8')) as { mutate: string[] };
const passed = process.argv.slice(2);
if (typeof values.sample === 'string') {
  const every = Number(values.sample);
  if (!(every >= 1)) throw new Error('--sample takes a number: 20 for every twentieth statement');
  const ranges = globSync(config.mutate)
    .sort()
    .flatMap((file) =>
      statementsOf(file, readFileSync(file, 'utf8')).filter((place) => hashOf(place) % every === 0),
    );
  passed.splice(passed.indexOf('--sample'), 2, '--mutate', ranges.join(','));
}
const { status } = spawnSync('npx', ['stryker', 'run', ...passed], { stdio: 'inherit' });
process.exitCode = status ?? 1;

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
