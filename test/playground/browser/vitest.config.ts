import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// apart from the other tests: it needs a browser, and the site built (npm run test:browser)
export default defineConfig({
  root: fileURLToPath(new URL('../../../', import.meta.url)),
  test: { include: ['test/playground/browser/*.browser.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
});
