import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Answer } from './child.js';

const FOLDER = fileURLToPath(new URL('./', import.meta.url));
const MEMORY = 512;

export type Outcome =
  | Answer
  | { size: 0; outcome: 'time-out' | 'died'; wall: number; cpu: number; peak: number };

/** Bundles what the processes run, and answers where it is. */
export async function buildChild(outdir: string, source: string = FOLDER): Promise<string> {
  await build({
    entryPoints: [join(source, 'child.ts')],
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outdir,
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
  return join(outdir, 'child.mjs');
}

/** Which case is read by which reader; `adapter`: in the page of which outlet, default: all four, one after another. */
export interface Asked {
  name: string;
  reader?: string;
  adapter?: string | undefined;
}

/** Reads one case with one reader in a process of its own, with at most 512 MB of heap and so many milliseconds. */
export function runCase(child: string, asked: Asked, deadline: number): Promise<Outcome> {
  const { name, reader = 'baodao', adapter } = asked;
  return new Promise((resolve) => {
    const started = performance.now();
    const process_ = spawn(
      process.execPath,
      [`--max-old-space-size=${MEMORY}`, child, name, reader, ...(adapter ? [adapter] : [])],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    let output = '';
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      process_.kill('SIGKILL');
    }, deadline);
    process_.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    process_.on('close', () => {
      clearTimeout(timer);
      const wall = performance.now() - started;
      const lost = {
        size: 0,
        outcome: timedOut ? 'time-out' : 'died',
        wall,
        cpu: wall,
        peak: MEMORY,
      } as const;
      resolve(output === '' ? lost : (JSON.parse(output) as Answer));
    });
  });
}
