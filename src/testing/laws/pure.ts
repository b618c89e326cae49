import type { Adapter } from '../../core.js';
import type { AdapterCase } from '../adapter-case.js';
import { type Read, readCase } from '../trial.js';
import type { Law } from './law.js';

/** The same input gives the same bytes, without clock, chance or network. */
export const pure: Law = {
  name: 'the same input gives the same bytes',
  broken(read, { adapter, tried }) {
    const { again, used } = watched(() => readCase(adapter, tried));
    const problems = used.map((what) => `it asks ${what}`);
    if (bytesOf(again) !== bytesOf(read)) problems.push('the second reading gave another article or report');
    return problems;
  },
};

/** Readings of all cases in one order and in the other must be the same: nothing is remembered between inputs. */
export function remembered(adapter: Adapter, cases: readonly AdapterCase[]): string[] {
  const there = cases.map((tried) => bytesOf(readCase(adapter, tried)));
  const back = [...cases].reverse().map((tried) => bytesOf(readCase(adapter, tried)));
  return cases.flatMap(({ name }, index) =>
    there[index] === back[cases.length - 1 - index]
      ? []
      : [`${name} depends on what was read before it: something is remembered between inputs`],
  );
}

function bytesOf(read: Read | null): string {
  return read === null ? '' : JSON.stringify([read.article, read.report]);
}

/** Runs with the clock, chance and the network watched; they work as before, and are put back whatever happens. */
function watched<T>(run: () => T): { again: T; used: string[] } {
  const used = new Set<string>();
  const { Date: RealDate, fetch: realFetch } = globalThis;
  const realRandom = Math.random;
  globalThis.Date = new Proxy(RealDate, {
    construct(target, args) {
      if (args.length === 0) used.add('the clock: new Date()');
      return Reflect.construct(target, args);
    },
    apply(target) {
      used.add('the clock: Date()');
      return target();
    },
    get(target, key) {
      if (key === 'now') used.add('the clock: Date.now()');
      return Reflect.get(target, key);
    },
  });
  Math.random = () => {
    used.add('chance: Math.random()');
    return realRandom();
  };
  globalThis.fetch = (...args) => {
    used.add('the network: fetch()');
    return realFetch(...args);
  };
  try {
    return { again: run(), used: [...used] };
  } finally {
    globalThis.Date = RealDate;
    globalThis.fetch = realFetch;
    Math.random = realRandom;
  }
}
