import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker as NodeWorker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hk01Press, storyOf } from '../support/render/presses.js';

type ReadArticle = (
  input: unknown,
  options?: { deadline?: number; limits?: unknown },
) => Promise<{ success: boolean; article?: { headline: string }; error?: { code: string; message: string } }>;

const folder = mkdtempSync('node_modules/.cache-workers-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The code of one section of the page, by the file name in its first line, bundled with the library. */
async function recipe(section: string): Promise<ReadArticle> {
  const text = readFileSync('docs/workers.md', 'utf8').split(`## ${section}\n`)[1]?.split('\n## ')[0] ?? '';
  for (const [, name = '', code = ''] of text.matchAll(/```js\n\/\/ ([\w.-]+)\n(.*?)```/gs)) {
    const source = join(folder, `${section}-${name}`);
    writeFileSync(source, code);
    await build({
      entryPoints: [source],
      bundle: true,
      packages: 'external',
      alias: { baodao: './src/index.ts' },
      platform: 'node',
      format: 'esm',
      outfile: join(folder, section, name),
      allowOverwrite: true,
      logLevel: 'warning',
    });
  }
  writeFileSync(join(folder, section, 'package.json'), '{"type":"module"}');
  const module = (await import(
    /* @vite-ignore */ pathToFileURL(join(folder, section, 'read-article.js')).href
  )) as {
    readArticle: ReadArticle;
  };
  return module.readArticle;
}

/** A browser's worker, made of Node's: what the recipe uses of it. */
class WebWorker extends EventTarget {
  readonly #worker: NodeWorker;

  constructor(url: URL) {
    super();
    const start = `
      const { parentPort } = require('node:worker_threads');
      globalThis.self = new EventTarget();
      self.postMessage = (data) => parentPort.postMessage(data);
      const waiting = import(${JSON.stringify(url.href)});
      parentPort.on('message', async (data) => {
        await waiting;
        self.dispatchEvent(Object.assign(new Event('message'), { data }));
      });`;
    this.#worker = new NodeWorker(start, { eval: true });
    this.#worker.on('message', (data) => this.dispatchEvent(Object.assign(new Event('message'), { data })));
  }

  postMessage(data: unknown): void {
    this.#worker.postMessage(data);
  }

  terminate(): void {
    void this.#worker.terminate();
  }
}

describe.each(['Node', 'Browsers'])('the recipe for %s', (section) => {
  let readArticle: ReadArticle;
  const story = storyOf(hk01Press);
  beforeAll(async () => {
    if (section === 'Browsers') Object.assign(globalThis, { Worker: WebWorker });
    readArticle = await recipe(section);
  });

  it('gives the article', async () => {
    const result = await readArticle({ html: hk01Press.page(story) }, { deadline: 60_000 });
    expect(result).toMatchObject({ success: true, article: { headline: story.headline } });
  });

  it('gives an error with its code', async () => {
    const result = await readArticle(
      { html: hk01Press.page(story) },
      { deadline: 60_000, limits: { nodes: 3 } },
    );
    expect(result).toMatchObject({
      success: false,
      error: { code: 'too-large', message: expect.stringContaining('nodes') },
    });
  });

  it('gives up when the deadline is over', async () => {
    // no worker starts within a millisecond
    const late = readArticle({ html: hk01Press.page(story) }, { deadline: 1 });
    await expect(late).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});
