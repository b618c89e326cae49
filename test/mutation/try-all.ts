import { Worker } from 'node:worker_threads';
import type { Change } from './instrument.js';
import type { Ground, Trial, Verdict } from './worker.js';

export interface Result extends Change {
  /** How a test noticed it, or null where none did. */
  noticed: string | null;
  /** It is met once, while the code is loaded or its tables are made, and every test stands on it. */
  static: boolean;
}

/** A change that makes the tests take so much longer than they took is noticed: it runs for ever. */
const TIMES = 5;
const MORE_MS = 5000;

/** One that fills the memory is noticed as well: the limit ends its worker before a single list would end the process. */
const MEMORY = { maxOldGenerationSizeMb: 512 };

/** Tries each change with the tests that come by it, the fastest first. */
export async function tryAll(
  changes: Change[],
  bundle: string,
  tell: (done: number) => void,
): Promise<Result[]> {
  const script = new URL('worker.mjs', import.meta.url);
  // one that is late may still fill its memory before it is ended
  const start = () =>
    new Worker(script, { workerData: bundle, resourceLimits: MEMORY }).on('error', () => {});
  let worker = start();
  const { first, tests } = (await answer(worker, 'ground', Infinity)) as Ground;
  const once = new Set(first);
  const meeting = new Map<string, number[]>();
  const byTime = tests.map((_, test) => test).sort((a, b) => ms(a) - ms(b));
  for (const test of byTime) {
    for (const id of tests[test]?.met ?? []) meeting.set(id, [...(meeting.get(id) ?? []), test]);
  }

  const results: Result[] = [];
  for (const change of changes) {
    const isStatic = once.has(change.id) && !meeting.has(change.id);
    const trial: Trial = {
      change: change.id,
      tests: isStatic ? byTime : (meeting.get(change.id) ?? []),
      fresh: isStatic,
    };
    const limit = MORE_MS + TIMES * trial.tests.reduce((sum, test) => sum + ms(test), 0);
    const verdict = (await answer(worker, trial, limit)) as Verdict | 'time' | 'end';
    if (verdict === 'time' || verdict === 'end') {
      await worker.terminate();
      worker = start();
    }
    const noticed = typeof verdict === 'number' ? (tests[verdict]?.name ?? '') : verdict;
    results.push({ ...change, noticed, static: isStatic });
    tell(results.length);
  }
  await worker.terminate();
  return results;

  function ms(test: number): number {
    return tests[test]?.ms ?? 0;
  }
}

/** What a worker answers; `time` where it does not in time, `end` where it ends without an answer, out of memory. */
function answer(worker: Worker, question: unknown, limit: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const clock = limit < Infinity ? setTimeout(() => settle('time'), limit) : undefined;
    const fail = (error: Error) => (limit < Infinity ? settle('end') : reject(error));
    const settle = (value: unknown) => {
      clearTimeout(clock);
      worker.off('message', settle).off('error', fail);
      resolve(value);
    };
    worker.on('message', settle).on('error', fail);
    worker.postMessage(question);
  });
}
