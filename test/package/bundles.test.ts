import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The modules that a bundle of some imports of this package holds. */
async function modulesOf(code: string): Promise<string[]> {
  const result = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    treeShaking: true,
    alias: { 'baodao/core': './src/core.ts', 'baodao/hk01': './src/hk01.ts', baodao: './src/index.ts' },
    absWorkingDir: root,
  });
  return Object.entries(Object.values(result.metafile.outputs)[0]?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
}

describe('a bundle holds only what is imported', () => {
  it('one adapter and the text reader bring no HTML parser and no other adapter', async () => {
    const modules = await modulesOf(
      "import { createParser, textReader } from 'baodao/core'; import { hk01 } from 'baodao/hk01'; console.log(createParser({ adapters: [hk01], readers: [textReader] }))",
    );
    expect(modules.filter((path) => /parse5|hast|css-select|document\/html|src\/claims/.test(path))).toEqual(
      [],
    );
    expect(
      modules.filter((path) => /src\/adapters\//.test(path)).every((path) => path.includes('/hk01/')),
    ).toBe(true);
  });

  it('everything together runs in a browser: nothing of Node is imported', async () => {
    await expect(modulesOf("import * as baodao from 'baodao'; console.log(baodao)")).resolves.not.toEqual([]);
  });
});

describe('the entry points', () => {
  it('are those of the export map, each with a source file of its own', () => {
    const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      exports: Record<string, unknown>;
    };
    for (const name of Object.keys(exports)) {
      if (name === './package.json' || name.startsWith('./schema/')) continue;
      const file = name === '.' ? 'index' : name.slice(2);
      expect(() => readFileSync(`${root}src/${file}.ts`), name).not.toThrow();
    }
  });
});
