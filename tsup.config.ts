import { globSync } from 'tinyglobby';
import { defineConfig } from 'tsup';
import { writeSchemas } from './scripts/write-schemas.js';

export default defineConfig({
  // the parser without readers as well, so that the HTML reader falls into chunks of its own: parse5 does not say that it
  // has no side effects, and a bundle would keep some of it
  entry: ['src/*.ts', 'src/parser/create-parser.ts'],
  format: 'esm',
  // only the command uses what Node has and browsers do not; a test holds the other entry points to that
  platform: 'node',
  target: 'es2022',
  dts: { entry: globSync(['src/*.ts', '!src/cli*.ts']) },
  // an optional dependency, which tsup would bundle
  external: ['warcio'],
  splitting: true,
  sourcemap: true,
  clean: true,
  // no module here is imported for its effects; bundlers warn where one seems to be
  // characters and not their escapes: a third less of the word lists
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
  treeshake: { moduleSideEffects: 'no-external' },
  onSuccess: () => writeSchemas(),
});
