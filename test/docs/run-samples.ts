import { mkdtempSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { checksOf, fileNameOf, type Sample, withChecks } from './samples.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A sample that can be run: it answers what each of its checks met. */
export type Runnable = Sample & { checks: ReturnType<typeof checksOf>; run(): Promise<unknown[]> };

/**
 * Makes modules of samples: `baodao` and its parts are the sources here, other packages are those installed.
 * The folder with them is removed by `dispose`.
 */
export async function bundleSamples(
  samples: readonly Sample[],
): Promise<{ all: Runnable[]; dispose(): void }> {
  // below the project, so that the packages of samples are found
  const folder = mkdtempSync(join(root, 'node_modules/.samples-'));
  const checked = samples.map((sample) => ({ ...sample, checks: checksOf(sample.code) }));
  await build({
    absWorkingDir: root,
    entryPoints: checked.map((_, index) => ({ in: `sample:${index}`, out: `sample-${index}` })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
    inject: [
      fileURLToPath(new URL('./prelude.ts', import.meta.url)),
      fileURLToPath(new URL('./public-names.ts', import.meta.url)),
    ],
    plugins: [
      {
        name: 'samples',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^sample:/ }, ({ path }) => ({ path, namespace: 'sample' }));
          onResolve({ filter: /^baodao(?:\/.+)?$/ }, ({ path }) => ({
            path: join(root, 'src', `${path.split('/')[1] ?? 'index'}.ts`),
          }));
          onResolve({ filter: /^\.\.?\//, namespace: 'sample' }, ({ path, importer }) => ({
            path: `sample:${beside(samples, importer, path)}`,
            namespace: 'sample',
          }));
          onLoad({ filter: /.*/, namespace: 'sample' }, ({ path }) => {
            const sample = checked[Number(path.slice('sample:'.length))];
            const code = sample ? withChecks(sample.code, sample.checks) : '';
            return { contents: `${code}\nexport { met as __met };`, loader: 'ts', resolveDir: root };
          });
        },
      },
    ],
  });
  const all = checked.map((sample, index) => ({
    ...sample,
    async run() {
      const module: { __met: unknown[] } = await import(
        /* @vite-ignore */ pathToFileURL(join(folder, `sample-${index}.mjs`)).href
      );
      // the modules share the list: what this one met is taken out for the next
      return module.__met.splice(0);
    },
  }));
  return { all, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The index of the sample that another one of its page imports. */
function beside(samples: readonly Sample[], importer: string, path: string): number {
  const from = samples[Number(importer.slice('sample:'.length))];
  const name = from && posix.join(fileNameOf(from) ?? '', '..', path).replace(/\.js$/, '.ts');
  return samples.findIndex((sample) => pageOf(sample) === pageOf(from) && fileNameOf(sample) === name);
}

function pageOf(sample: Sample | undefined): string | undefined {
  return sample?.place.replace(/:\d+$/, '');
}
