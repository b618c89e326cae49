import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
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

/** One that fills the memory is noticed as well: its process ends, however large the list that did not fit. */
const MEMORY_MB = 512;

/** Tries each change with the tests that come by it, the fastest first, in as many processes as there are processors. */
export async function tryAll(
  changes: Change[],
  bundle: string,
  tell: (done: number) => void,
): Promise<Result[]> {
  const start = async () => {
    const worker = fork(fileURLToPath(new URL('worker.mjs', import.meta.url)), [bundle], {
      execArgv: [`--max-old-space-size=${MEMORY_MB}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    await new Promise((resolve) => worker.once('message', resolve).once('exit', resolve));
    return worker;
  };
  const scout = await start();
  const ground = (await answer(scout, 'ground', NEVER)) as Ground | typeof ENDED;
  scout.kill();
  if (ground === ENDED) throw new Error(`The tests end their process without any change: node ${bundle}`);
  const { first, tests } = ground;
  const once = new Set(first);
  const meeting = new Map<string, number[]>();
  const byTime = tests.map((_, test) => test).sort((a, b) => ms(a) - ms(b));
  for (const test of byTime) {
    for (const id of tests[test]?.met ?? []) meeting.set(id, [...(meeting.get(id) ?? []), test]);
  }

  const results: Result[] = [];
  let done = 0;
  const left = changes.keys();
  await Promise.all(Array.from({ length: availableParallelism() }, tryWhatIsLeft));
  return results;

  async function tryWhatIsLeft() {
    let worker = await start();
    for (const index of left) {
      const change = changes[index] as Change;
      const isStatic = once.has(change.id) && !meeting.has(change.id);
      const trial: Trial = {
        change: change.id,
        tests: isStatic ? byTime : (meeting.get(change.id) ?? []),
        fresh: isStatic,
      };
      const limit = MORE_MS + TIMES * trial.tests.reduce((sum, test) => sum + ms(test), 0);
      const verdict = (await answer(worker, trial, limit)) as Verdict | typeof LATE | typeof ENDED;
      if (verdict === LATE || verdict === ENDED) {
        worker.kill('SIGKILL');
        worker = await start();
      }
      const noticed = typeof verdict === 'number' ? (tests[verdict]?.name ?? '') : verdict;
      results[index] = { ...change, noticed, static: isStatic };
      tell(++done);
    }
    worker.kill();
  }

  function ms(test: number): number {
    return tests[test]?.ms ?? 0;
  }
}

const NEVER = 2 ** 31 - 1;
const LATE = 'time';
const ENDED = 'end';

/** What a process answers; that it is late, or that it ended without an answer. */
function answer(worker: ChildProcess, question: Trial | 'ground', limit: number): Promise<unknown> {
  return new Promise((resolve) => {
    const clock = setTimeout(() => settle({ answer: LATE }), limit);
    const end = () => settle({ answer: ENDED });
    const settle = (message: unknown) => {
      clearTimeout(clock);
      worker.off('message', settle).off('exit', end);
      resolve((message as { answer: unknown }).answer);
    };
    worker.on('message', settle).on('exit', end);
    worker.send(question);
  });
}
