// Packs the package, installs the tarball into an empty project, and uses it there as others do:
//
//   npm run build && node test/package/installed/run.mjs            with this Node, TypeScript, Vite and a browser
//   npm run build && node test/package/installed/run.mjs 20 22 26   on other versions of Node, which npm brings
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'baodao-installed-'));
const require = createRequire(import.meta.url);
const versions = process.argv.slice(2);
let passed = 0;

function command(name, args, { cwd = folder, input } = {}) {
  const { status, stdout, stderr } = spawnSync(name, args, { cwd, input, encoding: 'utf8' });
  assert.equal(status, 0, `${name} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

async function check(name, run) {
  await run();
  passed += 1;
  console.log(`ok ${name}`);
}

/** Everything that takes nothing but Node: `node` runs the arguments with some version of it. */
async function checkNode(label, node) {
  await check(`${label}: ESM`, () => node(['esm.mjs']));
  await check(`${label}: require`, () => node(['require.cjs']));
  await check(`${label}: worker thread`, () => node(['thread.mjs']));
  await check(`${label}: the command, on two threads`, () => {
    const cli = join('node_modules', 'baodao', 'dist', 'cli.js');
    const html = readFileSync(join(folder, 'page.html'), 'utf8');
    const line = `${JSON.stringify({ html, url: 'https://www.hk01.com/article/60999001' })}\n`;
    const output = node([cli, '--from', 'ndjson', '--jobs', '2'], line.repeat(20));
    const ids = output
      .trim()
      .split('\n')
      .map((record) => JSON.parse(record).article.id);
    assert.deepEqual(ids, Array(20).fill('hk01:60999001'));
  });
}

async function checkTypes() {
  const tsc = require.resolve('typescript/bin/tsc');
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    await check(`TypeScript: ${resolution}`, () =>
      command(process.execPath, [tsc, '-p', '.', '--module', module, '--moduleResolution', resolution]),
    );
  }
}

async function checkBrowser() {
  const { build } = await import('vite');
  await check('Vite: a bundle with a web worker', async () => {
    await build({ root: folder, logLevel: 'error', build: { outDir: 'bundle' }, worker: { format: 'es' } });
    const scripts = readdirSync(join(folder, 'bundle', 'assets')).filter((file) => extname(file) === '.js');
    assert.equal(scripts.length, 2);
  });
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    existsSync,
  );
  if (!executablePath) {
    console.log('not run: the bundle in a browser, for want of Chromium');
    return;
  }
  await check('Chromium: page and web worker read the same article', async () => {
    const { chromium } = await import('playwright-core');
    const types = { '.html': 'text/html', '.js': 'text/javascript' };
    const server = createServer(({ url }, response) => {
      const path = join(folder, 'bundle', url === '/' ? 'index.html' : url);
      response.setHeader('Content-Type', types[extname(path)] ?? 'text/plain');
      response.end(existsSync(path) ? readFileSync(path) : '');
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page.waitForFunction(() => document.title.startsWith('['), null, { timeout: 30_000 });
      assert.deepEqual(JSON.parse(await page.title()), ['hk01:60999001', 'hk01:60999001']);
    } finally {
      await browser.close();
      server.close();
    }
  });
}

try {
  const [{ filename }] = JSON.parse(
    command('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root }),
  );
  cpSync(fileURLToPath(new URL('./project/', import.meta.url)), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'reader', private: true }));
  command('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`, 'zod@4']);
  if (versions.length === 0) {
    await checkNode(`Node ${process.versions.node}`, (args, input) =>
      command(process.execPath, args, { input }),
    );
    await checkTypes();
    await checkBrowser();
  }
  for (const version of versions) {
    const node = (args, input) =>
      command('npm', ['exec', '--yes', `--package=node@${version}`, '--', 'node', ...args], { input });
    await checkNode(`Node ${node(['--print', 'process.versions.node']).trim()}`, node);
  }
  console.log(`${passed} passed, 0 failed`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
