import { defineConfig } from 'vitest/config';

/**
 * The tests that hold readers, claims and quantities. Each change is tried with all tests that reach it, so those of
 * the adapters are left out, which reach everything and say little of where.
 */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/{input,document,claims,quantities}/**/*.test.ts', 'test/fixtures.test.ts'],
    setupFiles: ['test/mutation/fewer-runs.ts'],
    testTimeout: 120_000,
  },
});
