import { defineConfig } from 'vitest/config';

/** The tests that hold readers, claims and quantities: the others start processes, or ask the types. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: [
      'test/{input,document,claims,quantities,parser,draft,adapters,article}/**/*.test.ts',
      'test/{fixtures,laws}.test.ts',
    ],
    // how much an article holds says nothing where the code is instrumented
    exclude: ['test/article/memory.test.ts'],
    testTimeout: 120_000,
  },
});
