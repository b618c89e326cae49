import { mkdtemp, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presses } from '../support/render/presses.js';
import { cases } from './cases.js';
import { buildChild, MEMORY, runCase } from './run.js';

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
 * Milliseconds of the processor for an input. An idle machine needs half of them, or less; two processes that share the threads of
 * one core get on at half the speed each. Work that grows with the square of these inputs takes minutes.
 */
const PROCESSOR = 5000;

describe('hostile input, each in a process of 512 MB', () => {
  // each in one outlet's page, in turn; `npm run hostile` reads each in all four
  const asked = cases.map(({ kind, name }, index) => [kind, name, presses[index % presses.length]?.adapter]);

  it.each(asked)('%s: %s', async (_kind, name = '', adapter) => {
    const answer = await runCase(child, { name, adapter }, 20);
    for (const outcome of answer.outcome.split(', ')) expect(outcome).toMatch(ANSWER);
    // of the processor and not of the clock: how busy the machine is must not decide
    expect(answer.cpu).toBeLessThan(PROCESSOR);
    expect(answer.peak).toBeLessThan(MEMORY);
  });
});
