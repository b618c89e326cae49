import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('./src/', import.meta.url));

export default defineConfig({
  // the package by its own name, as others import it, without a build
  resolve: { alias: [{ find: /^baodao\/(.+)$/, replacement: `${src}$1.ts` }] },
  test: {
    include: ['test/**/*.test.ts'],
    // processes under a clock and a memory cap have a run of their own: `npm run test:hostile`
    exclude: process.env['HOSTILE'] ? [] : ['test/hostile/hostile.test.ts', 'test/fuzz/**'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
    // properties run hundreds of times: how long they take says more of the machine than of the code
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      reportsDirectory: 'node_modules/.cache/baodao/coverage',
      thresholds: { branches: 97 },
    },
  },
});
