export { expect } from 'vitest';

/** Stands in for vitest where changes are tried: tests are a list of functions, to be called again and again. */
export const tests: { name: string; run: () => unknown }[] = [];

type Body = (...row: unknown[]) => unknown;
type Declare = (name: string, body: Body) => void;

const each = (declare: Declare) => (rows: readonly unknown[]) => (name: string, body: Body) => {
  for (const row of rows) declare(name, () => body(...(Array.isArray(row) ? row : [row])));
};

const declareTest: Declare = (name, run) => {
  tests.push({ name, run });
};
const declareGroup: Declare = (_name, body) => {
  body();
};

export const it = Object.assign(declareTest, { each: each(declareTest) });
export const describe = Object.assign(declareGroup, { each: each(declareGroup) });
