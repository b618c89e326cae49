import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface BundleSize {
  what: string;
  budget: number | null;
  kilobytes: number;
  /** The largest parts, before compression, with their share of the bundle. */
  parts: [name: string, kilobytes: number][];
}

const ADAPTERS = { 'pulse-hk': 'pulseHk', 'bbc-chinese': 'bbcChinese', hk01: 'hk01', yahoo: 'yahoo' };

/** What a bundler makes of some imports of the package, minified and compressed. */
export async function sizes(): Promise<BundleSize[]> {
  const found: BundleSize[] = [];
  for (const [id, name] of Object.entries(ADAPTERS)) {
    const code = `import { createParser, textReader } from './dist/core.js'; import { ${name} } from './dist/${id}.js'; export const { parse } = createParser({ adapters: [${name}], readers: [textReader] })`;
    found.push(await sizeOf(`core, text reader and ${id}`, code, 32));
  }
  found.push(await sizeOf('baodao/claims', "export * from './dist/claims.js'", 30));
  found.push(await sizeOf('baodao/quantities', "export * from './dist/quantities.js'", null));
  found.push(await sizeOf('baodao', "export * from './dist/index.js'", 130));
  return found;
}

async function sizeOf(what: string, contents: string, budget: number | null): Promise<BundleSize> {
  const result = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    sourcemap: false,
    absWorkingDir: root,
  });
  const [output] = Object.values(result.metafile.outputs);
  const parts = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(output?.inputs ?? {})) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? 'baodao';
    parts.set(name, (parts.get(name) ?? 0) + bytesInOutput / 1000);
  }
  return {
    what,
    budget,
    kilobytes: gzipSync(result.outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000,
    parts: [...parts].sort((a, b) => b[1] - a[1]).slice(0, 8),
  };
}
