import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import ourPackage from '../../package.json' with { type: 'json' };
import { run } from './run.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
// inside the project, where the dependencies are found
mkdirSync(join(root, 'node_modules/.cache/baodao'), { recursive: true });
const folder = mkdtempSync(join(root, 'node_modules/.cache/baodao/own-'));
const at = (name: string) => join(folder, name);

const ADAPTER = (id: string) => `{
  id: '${id}',
  publisher: { id: '${id}', name: '海灣報', url: 'https://bay.example/' },
  hosts: ['bay.example'],
  timeZone: 'Asia/Hong_Kong',
  languages: ['zh-Hant-HK'],
  html: {
    signs: [],
    read: (page) => ({ headline: page.text(page.first('h1')) || null, body: page.body(page.first('main'), {}) }),
  },
}`;
const PAGE = '<title>x</title><h1>大橋封閉一線</h1><main><p>運輸處表示，大橋下周重開。</p></main>';

beforeAll(() => {
  writeFileSync(
    at('bay-news.mjs'),
    `export const bayNews = ${ADAPTER('bay-news')};\nexport default bayNews;\n`,
  );
  writeFileSync(at('nothing.mjs'), 'export const bayNews = 7;\n');
  writeFileSync(at('two.mjs'), `export const a = ${ADAPTER('a')};\nexport const b = ${ADAPTER('b')};\n`);
  writeFileSync(at('broken.mjs'), 'export const = ;\n');
  writeFileSync(at('own-hk01.mjs'), `export default ${ADAPTER('hk01')};\n`);
  writeFileSync(at('page.html'), PAGE);
  const records = Array.from({ length: 6 }, (_, id) =>
    JSON.stringify({ id, html: PAGE.replace('一線', `${id}線`) }),
  );
  writeFileSync(at('records.ndjson'), `${records.join('\n')}\n{"text":"渡輪復航。","adapter":"hk01"}\n`);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('--adapter with a file', () => {
  it('reads by the adapter that the file exports', async () => {
    const { code, out, err } = await run([at('page.html'), '--adapter', at('bay-news.mjs')]);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ adapter: 'bay-news', headline: '大橋封閉一線' });
  });

  it('gives its claims, and is found among the others', async () => {
    const claims = await run(['claims', at('page.html'), '--adapter', at('bay-news.mjs')]);
    expect(JSON.parse(claims.out)).toMatchObject([{ source: { name: '運輸處' } }]);
    const found = await run([
      'detect',
      at('page.html'),
      '--adapter',
      at('bay-news.mjs'),
      '--url',
      'https://bay.example/1',
    ]);
    expect(JSON.parse(found.out)).toMatchObject({ detection: [{ adapter: 'bay-news' }] });
  });

  it('goes before one of the same id', async () => {
    const { out } = await run([at('page.html'), '--adapter', at('own-hk01.mjs')]);
    expect(JSON.parse(out)).toMatchObject({ adapter: 'hk01', publisher: { name: '海灣報' } });
  });

  it('is loaded by each thread, and records may still name another', { timeout: 120_000 }, async () => {
    const built = join(folder, 'cli');
    await build({
      entryPoints: [`${root}src/cli.ts`, `${root}src/cli-worker.ts`],
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      outdir: built,
      logLevel: 'error',
    });
    const args = [at('records.ndjson'), '--adapter', at('bay-news.mjs'), '--no-claims'];
    const [one, two] = ['1', '2'].map((jobs) =>
      spawnSync(process.execPath, [join(built, 'cli.js'), ...args, '--jobs', jobs], { encoding: 'utf8' }),
    );
    const lines = (one?.stdout ?? '').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).article?.adapter)).toEqual([
      ...Array(6).fill('bay-news'),
      'hk01',
    ]);
    expect([two?.status, two?.stdout]).toEqual([0, one?.stdout]);
  });

  it.each([
    ['a file that is not there', './bay-news.js', /there is no file \.\/bay-news\.js/],
    [
      'one without an adapter',
      at('nothing.mjs'),
      /nothing\.mjs cannot be used: it exports nothing that defineAdapter/,
    ],
    ['one with several', at('two.mjs'), /it exports several adapters \(a, b\)/],
    ['one that is no module', at('broken.mjs'), /broken\.mjs cannot be used: /],
  ])('%s is wrong use, said in words', async (_name, adapter, words) => {
    const { code, out, err } = await run([at('page.html'), '--adapter', adapter]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
  });
});

describe('options that mean nothing are wrong use', () => {
  it.each([[[]], [['claims']], [['detect']]])('an unknown adapter: %j', async (name) => {
    const { code, out, err } = await run([...name, at('page.html'), '--adapter', 'bay-news']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(
      '--adapter: there is no adapter "bay-news". Give pulse-hk, bbc-chinese, hk01 or yahoo, or the file of one of your own: --adapter ./bay-news.js',
    );
  });

  it.each(['nonsense', 'www.hk01.com/1', 'file:///etc/passwd'])(
    'an address that is none: %s',
    async (url) => {
      const { code, err } = await run([at('page.html'), '--adapter', 'hk01', '--url', url]);
      expect(code).toBe(2);
      expect(err).toMatch(/--url <url>.*https:\/\//s);
    },
  );

  it.each(['2025-11-01T08:00', '2025-02-31T08:00Z'])('a time that is none: %s', async (time) => {
    const { code, err } = await run([at('page.html'), '--adapter', 'hk01', '--retrieved-at', time]);
    expect(code).toBe(2);
    expect(err).toMatch(/--retrieved-at.*with its offset/s);
  });
});

describe('records with options that mean nothing', () => {
  const records = async (record: object) => {
    const stdin = JSON.stringify({ text: '渡輪復航。', adapter: 'hk01', ...record });
    const { out } = await run(['--from', 'ndjson', '--report', '--no-claims'], { stdin });
    return JSON.parse(out);
  };

  it.each(['2025-02-31T00:00:00Z', '2025-04-31T00:00:00+08:00', 'yesterday'])(
    'a time: %s',
    async (retrievedAt) => {
      expect((await records({ retrievedAt })).error).toMatchObject({
        code: 'invalid-input',
        message: expect.stringContaining(`not "${retrievedAt}"`),
      });
    },
  );

  it('an address is a warning, for the article is there without it', async () => {
    expect(await records({ url: 'nonsense' })).toMatchObject({
      article: { url: null },
      report: { diagnostics: [{ code: 'unusable-url', severity: 'warning', field: 'url' }] },
    });
  });
});

it('says its version', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, out: `${ourPackage.version}\n`, err: '' });
});
