import { readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { PARTS, type Part } from './parts.js';
import { sampleOf } from './sample.js';

/**
 * `npm run mutate [-- --sample <n>] [<part>]`: changes the code of the readers, the claims and the quantities, one
 * change after another, and counts how many of them a test notices. All of the code takes a day; one declaration of
 * so many is a sample of it.
 */
const asked = process.argv.slice(2);
const at = asked.indexOf('--sample');
const one = at < 0 ? 1 : Number(asked[at + 1]);
const named = (Object.keys(PARTS) as Part[]).filter((part) => asked.includes(part));
const { thresholds } = JSON.parse(readFileSync('stryker.config.json', 'utf8')) as {
  thresholds: { break: number };
};

const NOTICED = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);
const scores: string[] = [];
for (const part of named.length > 0 ? named : (Object.keys(PARTS) as Part[])) {
  // the processes that run the tests read it
  process.env['MUTATED_PART'] = part;
  const results = await new Stryker({
    mutate: sampleOf(PARTS[part].sources, one),
    jsonReporter: { fileName: `node_modules/.cache/baodao/mutation-${part}.json` },
    thresholds: { break: null },
  }).runMutationTest();
  const noticed = results.filter(({ status }) => NOTICED.has(status)).length;
  const missed = results.filter(({ status }) => MISSED.has(status)).length;
  const score = (noticed / Math.max(1, noticed + missed)) * 100;
  scores.push(
    `${part}: ${score.toFixed(1)} % of ${noticed + missed} mutants, at least ${thresholds.break} %`,
  );
  if (score < thresholds.break) process.exitCode = 1;
}
console.log(scores.join('\n'));
