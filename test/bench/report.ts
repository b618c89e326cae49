import type { BundleSize } from './sizes.js';

export interface Rounds {
  set: string;
  /** Thousands of characters of a page; 0 for saved pages. */
  size: number;
  rows: {
    name: string;
    milliseconds: number;
    ratio: number;
    spread: [number, number] | number[];
    best: number;
    f1: number | null;
    read: number;
  }[];
}

export interface Measured {
  node: string;
  machine: string;
  load: number;
  processes: number;
  rounds: Rounds[];
  growth: [size: number, milliseconds: number][];
  memory: { name: string; page: number; imports: number; parse: number }[];
  start: { name: string; imports: number; first: number }[];
  claims: { characters: number; microseconds: number } | null;
  /** Pages a second by number of workers. */
  throughput: [jobs: number, pages: number][];
  sizes: BundleSize[];
  versions: Record<string, string>;
}

const TITLES: Record<string, string> = {
  full: 'Pages with their scripts',
  bare: 'The same pages without scripts',
  saved: 'Saved pages',
};
const fixed = (value: number, digits = 2) => value.toFixed(digits);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
const table = (head: string[], rows: (string | number)[][]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Writes what was measured as Markdown. */
export function report(measured: Measured): string {
  const { node, machine, load, processes } = measured;
  const versions = Object.entries(measured.versions).map(([name, version]) => `${name} ${version}`);
  const parts = [
    '## Measured',
    `Written by \`npm run bench\`. Node ${node}, ${machine}; load average up to ${fixed(load, 1)} while measuring. Every reader reads every page in the same process, in turn, after two seconds of its own to be compiled in: first baodao, then the others, which leave much garbage, each group with a parse5 of its own; ratios are to that one, sum over sum, the median of ${processes} fresh process(es), with the lowest and highest of them. "Quiet" is the same ratio of each page's fastest round, which other work on the machine disturbs least. The pages are invented, in the shapes of the four outlets. Beside: ${versions.join(', ')}.`,
    ...measured.rounds.map(roundsPart),
  ];
  if (measured.growth.length > 0) parts.push(growthPart(measured.growth));
  if (measured.memory.length > 0) {
    parts.push(
      '### Memory\n\nMB of peak beyond the process with the page loaded: what the imports take, then a first page of 1 MB.',
      table(
        ['', 'imports', 'page'],
        measured.memory.map(({ name, imports, parse }) => [name, megabytes(imports), megabytes(parse)]),
      ),
    );
  }
  if (measured.start.length > 0) {
    parts.push(
      '### Start-up\n\nMilliseconds in a fresh process: imports, then a first page of 400 KB. `libraries` loads rehype-parse and zod and reads nothing.',
      table(
        ['', 'imports', 'first page', 'together'],
        measured.start.map(({ name, imports, first }) => [
          name,
          fixed(imports, 0),
          fixed(first, 0),
          fixed(imports + first, 0),
        ]),
      ),
    );
  }
  if (measured.claims) {
    parts.push(`### Claims\n\n${fixed(measured.claims.microseconds, 0)} µs for 1,000 characters of text.`);
  }
  if (measured.throughput.length > 0) {
    parts.push(
      '### In bulk\n\nPages of 150 KB a second through `baodao --from ndjson`, with their claims.',
      table(
        ['workers', 'pages a second'],
        measured.throughput.map(([jobs, pages]) => [jobs, fixed(pages, 0)]),
      ),
    );
  }
  if (measured.sizes.length > 0) parts.push(sizesPart(measured.sizes));
  return `${parts.join('\n\n')}\n`;
}

function roundsPart({ set, size, rows }: Rounds): string {
  const own = rows.find(({ name }) => name === 'baodao')?.best ?? 1;
  const title = `${TITLES[set] ?? set}${size ? `, ${size} KB` : ''}`;
  const lines = rows.map(({ name, milliseconds, ratio, spread, best, f1, read }) => [
    name,
    fixed(milliseconds),
    `${fixed(ratio, 3)} (${spread.map((value) => fixed(value, 3)).join('–')})`,
    fixed(best, 3),
    fixed(best / own, 1),
    f1 === null ? (read === 0 ? '' : `${read} read`) : fixed(f1, 2),
  ]);
  return `### ${title}\n\n${table(['', 'ms, all pages', 'to parse5', 'quiet', 'times baodao', 'paragraphs, F1'], lines)}`;
}

function growthPart(points: [number, number][]): string {
  const [first, , , last] = points;
  const times =
    first && last
      ? `${fixed(last[0] / first[0], 1)} times the page takes ${fixed(last[1] / first[1], 1)} times the time.`
      : '';
  return `### Growth\n\n${table(
    ['KB', 'ms, four pages'],
    points.map(([size, time]) => [size, fixed(time)]),
  )}\n\n${times}`;
}

function sizesPart(sizes: BundleSize[]): string {
  const rows = sizes.map(({ what, kilobytes, budget, parts }) => [
    what,
    fixed(kilobytes, 1),
    budget ?? '',
    parts.map(([name, size]) => `${name} ${fixed(size, 0)}`).join(', '),
  ]);
  return `### Size\n\nKB of a bundle, minified and gzipped; its largest parts before compression.\n\n${table(['', 'KB', 'budget', 'parts'], rows)}`;
}
