import { readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { PARTS, sampleOf } from './sample.js';

/**
 * `npm run mutate [-- --sample <n>] [<part>]`: changes the code of the readers, the claims and the quantities, one
 * change after another, and counts how many of them a test notices. All of the code takes a day; one declaration of
 * so many is a sample of it.
 */
const asked = process.argv.slice(2);
const at = asked.indexOf('--sample');
const one = at < 0 ? 1 : Number(asked[at + 1]);
const parts = Object.entries(PARTS).filter(
  ([part]) => !Object.keys(PARTS).some((name) => asked.includes(name)) || asked.includes(part),
);

const settings = JSON.parse(readFileSync('stryker.config.json', 'utf8')) as {
  thresholds: { break: number };
};
const floor = settings.thresholds.break;
const mutate = parts.flatMap(([, globs]) => sampleOf(globs, one));
const results = await new Stryker({ mutate, thresholds: { break: null } }).runMutationTest();

const NOTICED = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);
for (const [part] of parts) {
  const folders = PARTS[part as keyof typeof PARTS].map((glob) => glob.replace('**/*.ts', ''));
  const own = results.filter(({ fileName }) => folders.some((folder) => fileName.includes(folder)));
  const noticed = own.filter(({ status }) => NOTICED.has(status)).length;
  const missed = own.filter(({ status }) => MISSED.has(status)).length;
  const score = (noticed / Math.max(1, noticed + missed)) * 100;
  console.log(`${part}: ${score.toFixed(1)} % of ${noticed + missed} mutants, at least ${floor} %`);
  if (score < floor) process.exitCode = 1;
}
