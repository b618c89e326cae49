import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { versions } from './readers.js';
import { type Measured, type Rounds, report } from './report.js';
import { sizes } from './sizes.js';
import { tasks } from './tasks.js';
import { throughput } from './throughput.js';

const run = promisify(execFile);
const self = fileURLToPath(import.meta.url);

const BEGIN = '<!-- bench:begin -->';
const END = '<!-- bench:end -->';

const ALONE = ['parse5', 'baodao', 'baodao without validation', 'baodao with claims', 'baodao from bytes'];
const PEERS = [
  'parse5',
  'rehype-parse',
  'readability + linkedom',
  'article-extractor',
  'defuddle + linkedom',
];

async function inProcess<T>(task: string, ...args: string[]): Promise<T> {
  const { stdout } = await run(process.execPath, [self, '--task', task, ...args], { maxBuffer: 1 << 26 });
  return JSON.parse(stdout) as T;
}

/** Median of the values, and how far apart they are. */
function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

interface Timed {
  sum: number;
  best: number;
  against: { sum: number; best: number };
  f1: number | null;
  read: number;
}

async function measure(
  set: string,
  size: number,
  processes: number,
  rounds: number,
  folder = '',
): Promise<Rounds> {
  const names = [...new Set([...ALONE, ...PEERS])];
  const groups = [ALONE, PEERS].map((group) => group.join(',')).join(';');
  const runs: Record<string, Timed>[] = [];
  for (let index = 0; index < processes; index += 1) {
    runs.push(await inProcess('rounds', set, String(size), String(rounds), groups, folder));
  }
  const ratios = (name: string) => runs.map((row) => (row[name]?.sum ?? 0) / (row[name]?.against.sum ?? 1));
  return {
    set,
    size,
    rows: names.map((name) => ({
      name,
      milliseconds: median(runs.map((row) => row[name]?.best ?? 0)),
      ratio: median(ratios(name)),
      spread: [Math.min(...ratios(name)), Math.max(...ratios(name))],
      best: median(runs.map((row) => (row[name]?.best ?? 0) / (row[name]?.against.best ?? 1))),
      f1: runs[0]?.[name]?.f1 ?? null,
      read: runs[0]?.[name]?.read ?? 0,
    })),
  };
}

async function growth(): Promise<[size: number, milliseconds: number][]> {
  const points: [number, number][] = [];
  for (const size of [150, 500, 1500, 4900]) {
    const row = await inProcess<Record<string, { best: number }>>(
      'rounds',
      'full',
      String(size),
      '7',
      'baodao',
    );
    points.push([size, row.baodao?.best ?? 0]);
  }
  return points;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      task: { type: 'string' },
      pages: { type: 'string' },
      quick: { type: 'boolean' },
      processes: { type: 'string' },
    },
  });
  if (values.task) {
    process.stdout.write(JSON.stringify(await tasks[values.task]?.(...positionals)));
    return;
  }
  const processes = Number(values.processes ?? (values.quick ? 1 : 5));
  const rounds = values.quick ? 3 : 6;
  const sets: [string, number, string?][] = values.pages
    ? [['saved', 0, values.pages]]
    : values.quick
      ? [['full', 400]]
      : [['full', 150], ['full', 400], ['full', 1000], ['bare', 400]]; // biome-ignore format: a table
  const measured: Measured = {
    node: process.version,
    machine: `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores`,
    load: loadavg()[0] ?? 0,
    processes,
    rounds: [],
    growth: [],
    memory: [],
    start: [],
    claims: null,
    throughput: [],
    sizes: [],
    versions: versions(),
  };
  for (const [set, size, folder] of sets) {
    process.stderr.write(`${set} ${size || ''}\n`);
    measured.rounds.push(await measure(set, size, processes, rounds, folder));
  }
  if (!values.pages) {
    measured.growth = await growth();
    for (const name of [
      'parse5',
      'baodao',
      'baodao with claims',
      'rehype-parse',
      'readability + linkedom',
      'defuddle + linkedom',
    ]) {
      measured.memory.push({
        name,
        ...(await inProcess<{ page: number; imports: number; parse: number }>('memory', name)),
      });
    }
    for (const name of [
      'libraries',
      'baodao',
      'rehype-parse',
      'readability + linkedom',
      'defuddle + linkedom',
    ]) {
      const runs: { imports: number; first: number }[] = [];
      for (let index = 0; index < processes; index += 1) runs.push(await inProcess('start', name));
      measured.start.push({
        name,
        imports: median(runs.map(({ imports }) => imports)),
        first: median(runs.map(({ first }) => first)),
      });
    }
    measured.claims = await inProcess('claims');
    for (const jobs of [1, 2]) measured.throughput.push([jobs, await throughput(jobs)]);
    measured.sizes = await sizes();
  }
  measured.load = Math.max(measured.load, loadavg()[0] ?? 0);
  const text = report(measured);
  process.stdout.write(text);
  if (!values.quick && !values.pages) await record(text);
}

/** Puts what was measured between the marks of the page; what stands around them is written by hand. */
async function record(text: string): Promise<void> {
  const page = new URL('../../../docs/performance.md', import.meta.url);
  const [before = ''] = (await readFile(page, 'utf8')).split(BEGIN);
  await writeFile(page, `${before}${BEGIN}\n${text}${END}\n`);
}

await main();
