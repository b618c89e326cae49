import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
    // properties run hundreds of times: how long they take says more of the machine than of the code
    testTimeout: 120_000,
    coverage: {
      include: ['src/**/*.ts'],
      // types alone, and the entry points, which only hand on
      exclude: ['src/*.ts', 'src/**/{annotation,item,nodes,reader,ledger,piece,draft,passage}.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      thresholds: { branches: 97 },
    },
  },
});
