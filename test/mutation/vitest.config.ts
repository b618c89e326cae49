import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { PARTS, type Part } from './parts.js';

const part = (process.env['MUTATED_PART'] ?? 'readers') as Part;

/**
 * The tests of the part that is changed. Each change is tried with all tests that reach it, so those of the adapters
 * are left out, which reach everything and say little of where.
 */
export default defineConfig({
  resolve: {
    alias: [{ find: /^fast-check$/, replacement: fileURLToPath(new URL('fast-check.ts', import.meta.url)) }],
  },
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: [...PARTS[part].tests],
    testTimeout: 120_000,
  },
});
