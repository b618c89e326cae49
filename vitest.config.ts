import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('./src/', import.meta.url));

export default defineConfig({
  // the package by its own name, as others import it, without a build
  resolve: { alias: [{ find: /^baodao\/(.+)$/, replacement: `${src}$1.ts` }] },
  test: { include: ['test/**/*.test.ts'], typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] } },
});
