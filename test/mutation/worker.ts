import { pathToFileURL } from 'node:url';
import type * as Switch from './switch.js';
import type * as Vitest from './vitest.js';

/** What the tests of a part come by without a change. */
export interface Ground {
  /** Changes met while the code was loaded and its tables were made, and perhaps never again. */
  first: string[];
  tests: { name: string; ms: number; met: string[] }[];
}

export interface Trial {
  change: string;
  /** The tests to run, by their number, one after another until one fails. */
  tests: number[];
  /** The change is on while the code is loaded, too. */
  fresh: boolean;
}

/** The number of the test that noticed the change, or null. */
export type Verdict = number | null;

type Loaded = typeof Switch & typeof Vitest;

let loads = 0;
const bundle = pathToFileURL(process.argv[2] ?? '');
const load = (on = ''): Promise<Loaded> => import(`${bundle}?load=${loads++}&on=${on}`);

let loaded = await load();

// the time of the first load is nobody's trial
process.send?.({ answer: 'ready' });

process.on('message', async (trial: Trial | 'ground') => {
  process.send?.({ answer: trial === 'ground' ? ground() : await verdict(trial) });
});

function ground(): Ground {
  // what is made once and kept is made in the first of two rounds
  for (const { run } of loaded.tests) run();
  const first = loaded.changesMet(true);
  const tests = loaded.tests.map(({ name, run }) => {
    const from = performance.now();
    // vitest waits for a promise, nothing here does
    if (run() instanceof Promise) throw new Error(`${name}: a test that waits cannot be tried with changes`);
    return { name, ms: performance.now() - from, met: loaded.changesMet(true) };
  });
  return { first, tests };
}

/**
 * A change is noticed by a test that fails with it, and passes again without: else an earlier change has left something
 * behind, and the trial is made again on code that is loaded anew.
 */
async function verdict(trial: Trial): Promise<Verdict> {
  if (trial.fresh) {
    loaded = await load(trial.change);
    const failed = firstFailure(trial);
    loaded = await load();
    return failed;
  }
  const failed = firstFailure(trial);
  if (failed === null || passes(failed)) return failed;
  loaded = await load();
  const again = firstFailure(trial);
  loaded = await load();
  return again;
}

function firstFailure({ change, tests }: Trial): number | null {
  loaded.changesMet(false);
  loaded.turnOn(change);
  const failed = tests.find((test) => !passes(test)) ?? null;
  loaded.turnOn(null);
  return failed;
}

function passes(test: number): boolean {
  try {
    loaded.tests[test]?.run();
    return true;
  } catch {
    return false;
  }
}
