import { presses, storyOf } from '../support/render/presses.js';
import { type BenchPage, generatedPages, paragraphF1, savedPages } from './pages.js';
import { loadBaodao, type Read, readers } from './readers.js';

/** What one process measures; its answer is printed as JSON. */
export const tasks: Record<string, (...args: string[]) => Promise<unknown>> = {
  rounds: async (set = 'full', size = '400', rounds = '9', names = '', folder = '') =>
    timeGroups(pagesOf(set, Number(size) * 1000, folder), names.split(';'), Number(rounds)),
  memory: async (name = 'baodao', size = '1000') => memoryOf(name, Number(size) * 1000),
  start: async (name = 'baodao') => startOf(name),
  claims: async () => claimsPerThousand(),
};

function pagesOf(set: string, size: number, folder: string): BenchPage[] {
  if (set === 'saved') return savedPages(folder);
  return generatedPages(size, set === 'full');
}

/** Milliseconds that every reader runs before it is timed: so long V8 compiles what a server runs for hours. */
const WARM = 2000;

interface Row {
  /** Milliseconds of all pages, the sum of every round, and of each page's fastest round. */
  sum: number;
  best: number;
  /** The same of parse5, in turn with this reader. */
  against: { sum: number; best: number };
  f1: number | null;
  read: number;
}

/** One group after another, each with its own parse5: who makes little garbage is not timed in that of others. */
async function timeGroups(
  pages: BenchPage[],
  groups: string[],
  rounds: number,
): Promise<Record<string, Row>> {
  const rows: Record<string, Row> = {};
  for (const group of groups) {
    const timed = await timeRounds(pages, group.split(','), rounds);
    const { sum, best } = timed.parse5 ?? { sum: 1, best: 1 };
    for (const [name, row] of Object.entries(timed)) rows[name] ??= { ...row, against: { sum, best } };
  }
  return rows;
}

/** Every reader reads every page once a round, page by page in turn, so that a busy moment meets them all. */
async function timeRounds(
  pages: BenchPage[],
  names: string[],
  rounds: number,
): Promise<Record<string, Omit<Row, 'against'>>> {
  const loaded: [string, Read][] = [];
  for (const name of names) {
    const load = readers[name];
    if (load) loaded.push([name, await load()]);
  }
  const rows: Record<string, Omit<Row, 'against'>> = {};
  for (const [name, read] of loaded) {
    const found: (string[] | null)[] = [];
    for (const page of pages) found.push(await attempt(read, page.html));
    // until what is timed is compiled, or has had its chance
    for (const start = performance.now(); performance.now() - start < WARM; ) {
      for (const page of pages) await attempt(read, page.html);
    }
    const looks = found.some((lines) => lines !== null);
    const scores = pages.map((page, index) => (looks ? paragraphF1(page, found[index] ?? null) : null));
    const known = scores.filter((score) => score !== null);
    rows[name] = {
      sum: 0,
      best: 0,
      f1: known.length > 0 ? known.reduce((a, b) => a + b, 0) / known.length : null,
      read: found.slice(0, pages.length).filter((lines) => lines !== null && lines.length > 0).length,
    };
  }
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const page of pages) {
      for (const [name, read] of shuffled(loaded, round)) {
        const start = performance.now();
        await attempt(read, page.html);
        const time = performance.now() - start;
        const row = rows[name];
        if (row) row.sum += time;
        const key = `${name} ${page.name}`;
        best.set(key, Math.min(best.get(key) ?? Number.POSITIVE_INFINITY, time));
      }
    }
  }
  for (const [name, row] of Object.entries(rows)) {
    row.best = pages.reduce((sum, page) => sum + (best.get(`${name} ${page.name}`) ?? 0), 0);
  }
  return rows;
}

/** Another order every round: who comes after a reader that leaves much garbage pays for some of it. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const left = [...list];
  const order: T[] = [];
  for (let state = seed * 7919 + 1; left.length > 0; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    order.push(...left.splice((state >>> 8) % left.length, 1));
  }
  return order;
}

async function attempt(read: Read, html: string): Promise<string[] | null> {
  try {
    return await read(html);
  } catch {
    return null;
  }
}

/** Peak of the process beyond what it had with the page in memory and nothing loaded. */
async function memoryOf(name: string, size: number) {
  const [page] = generatedPages(size).slice(2);
  const html = page?.html ?? '';
  const before = process.resourceUsage().maxRSS;
  const read = (await readers[name]?.()) ?? (() => null);
  const loaded = process.resourceUsage().maxRSS;
  await read(html);
  const after = process.resourceUsage().maxRSS;
  return { page: html.length * 2, imports: (loaded - before) * 1024, parse: (after - loaded) * 1024 };
}

/** Milliseconds from nothing loaded to a first page read; `libraries`: to rehype-parse and zod loaded. */
async function startOf(name: string) {
  const html = generatedPages(400_000)[2]?.html ?? '';
  const start = performance.now();
  if (name === 'libraries') {
    await Promise.all([import('rehype-parse'), import('unified'), import('zod')]);
    return { imports: performance.now() - start, first: 0 };
  }
  const read = (await readers[name]?.()) ?? (() => null);
  const loaded = performance.now();
  await read(html);
  return { imports: loaded - start, first: performance.now() - loaded };
}

/** Microseconds of claims for 1,000 characters of text. */
async function claimsPerThousand() {
  const { extractClaims, parse } = await loadBaodao();
  const articles = presses.map((press) =>
    parse({ text: press.copy(storyOf(press, 60)) }, { adapter: press.adapter, claims: false }),
  );
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 25; round += 1) {
    const start = performance.now();
    for (const article of articles) extractClaims(article);
    best = Math.min(best, performance.now() - start);
  }
  return { characters, microseconds: (best * 1e6) / characters };
}
