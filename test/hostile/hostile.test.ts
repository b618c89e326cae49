import { mkdtemp, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presses } from '../support/render/presses.js';
import { cases } from './cases.js';
import { buildChild, runCase } from './run.js';

// inside the project, so that the child finds the packages
let folder: string;
let child: string;
beforeAll(async () => {
  folder = await mkdtemp('node_modules/.cache-hostile-');
  child = await buildChild(folder, 'test/hostile');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What may come back: an article, or an error that says what is wrong. */
const ANSWER = /^(?:article|too-large|too-deep|not-an-article|unrecognized-source|empty-input)$/;

/**
 * Milliseconds of the processor, those of the collector and the compiler with them, on a machine that may be slow and
 * busy. What is quadratic takes minutes with these inputs, which fill the limits.
 */
const DEADLINE = 6000;

describe('hostile input, each in a process of 512 MB', () => {
  // each in one outlet's page, in turn; `npm run hostile` reads each in all four
  const asked = cases.map(({ kind, name }, index) => [kind, name, presses[index % presses.length]?.adapter]);

  it.each(asked)('%s: %s', async (_kind, name = '', adapter) => {
    const answer = await runCase(child, { name, adapter }, 60_000);
    for (const outcome of answer.outcome.split(', ')) expect(outcome).toMatch(ANSWER);
    // of the processor and not of the clock: how busy the machine is says nothing
    expect(answer.cpu).toBeLessThan(DEADLINE);
    // half a gigabyte beside what Node itself takes
    expect(answer.peak).toBeLessThan(512 + 80);
  });
});
