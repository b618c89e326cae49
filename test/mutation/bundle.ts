import { resolve } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

/** In the tests, these two are ours. */
const STAND_INS = ['vitest', 'fast-check'];

/** One file with all tests of a part and the code under them, the changed files by their changed code. */
export async function bundle(tests: readonly string[], code: ReadonlyMap<string, string>, outfile: string) {
  const own = (name: string) => resolve('test/mutation', `${name}.ts`);
  const changed = new Map([...code].map(([file, contents]) => [resolve(file), contents]));
  await build({
    stdin: {
      contents: [
        ...globSync(tests)
          .sort()
          .map((file) => `import './${file}';`),
        `export { tests } from './test/mutation/vitest.ts';`,
        `export { turnOn, changesMet } from './test/mutation/switch.ts';`,
      ].join('\n'),
      resolveDir: '.',
    },
    outfile,
    bundle: true,
    // the tests are imported for what they do
    ignoreAnnotations: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    inject: [own('switch')],
    plugins: [
      {
        name: 'changed code, and stand-ins',
        setup({ onLoad, onResolve }) {
          onLoad({ filter: /\/src\// }, ({ path }) => {
            const contents = changed.get(path);
            return contents === undefined ? null : { contents, loader: 'ts' };
          });
          onResolve({ filter: new RegExp(`^(${STAND_INS.join('|')})$`) }, ({ path, importer }) =>
            importer === own(path) ? null : { path: own(path) },
          );
        },
      },
    ],
  });
}
