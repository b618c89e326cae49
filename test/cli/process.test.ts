import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOfRecords, pageOf, valuesOf } from './records.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
// inside the project, where the dependencies are found
const built = `${root}node_modules/.cache/baodao/cli-${process.pid}`;
const cli = join(built, 'cli.js');
const folder = mkdtempSync(join(tmpdir(), 'baodao-'));
const TIMEOUT = 120_000;

beforeAll(async () => {
  await build({
    entryPoints: [`${root}src/cli.ts`, `${root}src/cli-worker.ts`],
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outdir: built,
  });
});

afterAll(() => {
  rmSync(built, { recursive: true });
  rmSync(folder, { recursive: true });
});

const baodao = (args: string[], input = '') =>
  spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
const shell = (script: string) => spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: folder });
const command = `'${process.execPath}' '${cli}'`;

describe('the command as a process', () => {
  it(
    'gives the same bytes with two threads as with one',
    () => {
      const input = `${linesOfRecords(60)}no JSON\n${linesOfRecords(5)}`;
      const [one, two] = ['1', '2'].map((jobs) => baodao(['--from', 'ndjson', '--jobs', jobs], input));
      expect([one?.status, two?.status]).toEqual([1, 1]);
      expect(valuesOf(one?.stdout ?? '')).toHaveLength(66);
      expect(two?.stdout).toBe(one?.stdout);
    },
    TIMEOUT,
  );

  it(
    'reads files on several threads, in their order',
    () => {
      const pages = mkdtempSync(join(folder, 'pages-'));
      for (let number = 10; number < 40; number += 1) {
        writeFileSync(
          join(pages, `${number}.html`),
          pageOf(number).replace(
            '<head>',
            '<head><link rel="canonical" href="https://www.hk01.com/article/60999999">',
          ),
        );
      }
      const { status, stdout } = baodao([pages, '--format', 'ndjson', '--jobs', '2']);
      expect(status).toBe(0);
      expect(valuesOf(stdout).map(({ input }) => input)).toEqual(
        readdirSync(pages)
          .sort()
          .map((file) => join(pages, file)),
      );
    },
    TIMEOUT,
  );

  it(
    'is a filter under xargs -P: pieces give together what the whole gives',
    () => {
      writeFileSync(join(folder, 'all.ndjson'), linesOfRecords(40));
      const { status, stderr } = shell(
        `split -l 10 all.ndjson piece. && ls piece.* | xargs -P 2 -I{} sh -c "${command} --from ndjson --jobs 1 {} > {}.out"`,
      );
      expect(stderr).not.toContain('rror');
      expect(status).toBe(0);
      const outputs = readdirSync(folder).filter((file) => /^piece\..*\.out$/.test(file));
      expect(outputs).toHaveLength(4);
      const together = outputs
        .sort()
        .map((file) => readFileSync(join(folder, file), 'utf8'))
        .join('');
      expect(together).toBe(baodao(['--from', 'ndjson', join(folder, 'all.ndjson')]).stdout);
    },
    TIMEOUT,
  );

  it.skipIf(spawnSync('parallel', ['--version']).status !== 0)(
    'is a filter under GNU parallel --pipe, which keeps the order with -k',
    () => {
      writeFileSync(join(folder, 'piped.ndjson'), linesOfRecords(40));
      const { status, stdout } = shell(
        `parallel --will-cite --pipe -k -j 2 --block 4k ${command} --from ndjson --jobs 1 --quiet < piped.ndjson`,
      );
      expect(status).toBe(0);
      expect(stdout).toBe(baodao(['--from', 'ndjson', join(folder, 'piped.ndjson')]).stdout);
    },
    TIMEOUT,
  );

  it(
    'ends well when its reader is gone',
    () => {
      const { status, stdout, stderr } = shell(
        `set -o pipefail; yes "$(head -1 <<'END'\n${linesOfRecords(1)}END\n)" | ${command} --from ndjson --jobs 2 --quiet | head -1; echo "\${PIPESTATUS[1]}"`,
      );
      const [record, code] = stdout.trim().split('\n');
      expect(JSON.parse(record ?? '')).toHaveProperty('article');
      expect([code, stderr]).toEqual(['0', '']);
      expect(status).toBe(0);
    },
    TIMEOUT,
  );

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'dies of %s with whole lines printed, though its input goes on',
    async (signal) => {
      const child = spawn(process.execPath, [cli, '--from', 'ndjson', '--jobs', '2']);
      let out = '';
      let err = '';
      child.stderr.on('data', (chunk) => (err += chunk));
      const answered = new Promise<void>((resolve) =>
        child.stdout.on('data', (chunk) => {
          out += chunk;
          if (out.includes('\n')) resolve();
        }),
      );
      child.stdin.write(linesOfRecords(30));
      await answered;
      child.kill(signal);
      const [code, killedBy] = await once(child, 'close');
      expect([code, killedBy]).toEqual([null, signal]);
      expect(out.endsWith('\n')).toBe(true);
      expect(valuesOf(out).length).toBeGreaterThan(0);
      expect(err).toMatch(/ of \d+ records? read/);
    },
    TIMEOUT,
  );

  it(
    'takes no more memory for more records',
    () => {
      const line = linesOfRecords(1).trimEnd();
      const peak = (records: number) => {
        const script = `yes "$(cat line.ndjson)" | head -${records} | ${command} --from ndjson --jobs 1 --quiet --no-claims | wc -l`;
        writeFileSync(join(folder, 'line.ndjson'), padded(line, 100_000));
        const { stdout } = shell(`export NODE_OPTIONS='--import ${peakReporter()}'; ${script}`);
        const [bytes = '', count] = [readFileSync(join(folder, 'peak'), 'utf8'), Number(stdout)];
        expect(count).toBe(records);
        return Number(bytes);
      };
      const few = peak(300);
      const many = peak(1500);
      // 120 MB more of input; a tenth of it held would be seen
      expect(many - few).toBeLessThan(60_000_000);
    },
    TIMEOUT,
  );

  it('reads a single page without starting threads, and finds its dependencies', () => {
    writeFileSync(join(folder, 'page.html'), pageOf(1));
    const { status, stdout } = baodao([join(folder, 'page.html'), '--adapter', 'hk01', '--jobs', '1']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ headline: '渡輪第1班恢復航行' });
  });
});

/** A record with so many bytes of something that no adapter reads. */
function padded(line: string, bytes: number): string {
  const record = JSON.parse(line) as { html: string };
  return JSON.stringify({
    ...record,
    html: record.html.replace('</head>', `<script>${'a'.repeat(bytes)}</script></head>`),
  });
}

/** A module that writes down, at the end of a process, the most memory that it had. */
function peakReporter(): string {
  const path = join(folder, 'peak.mjs');
  const at = JSON.stringify(join(folder, 'peak'));
  writeFileSync(
    path,
    `import { writeFileSync } from 'node:fs';\nprocess.on('exit', () => writeFileSync(${at}, String(process.resourceUsage().maxRSS * 1024)));\n`,
  );
  return path;
}
