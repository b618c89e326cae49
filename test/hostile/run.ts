import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Answer } from './child.js';

const FOLDER = fileURLToPath(new URL('./', import.meta.url));
/** Megabytes of a process, and of them those that the heap may have: the rest are Node's, the input and its bytes. */
export const MEMORY = 512;
const HEAP = 400;

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

/**
 * Reads one case with one reader in a process of its own, with at most so many seconds of the
 * processor: how busy the machine is must not decide who is stopped.
 */
export function runCase(child: string, asked: Asked, seconds: number): Promise<Outcome> {
  const { name, reader = 'baodao', adapter } = asked;
  return new Promise((resolve) => {
    const started = performance.now();
    const node = [process.execPath, `--max-old-space-size=${HEAP}`, child, name, reader];
    const process_ = spawn(
      'sh',
      ['-c', `ulimit -t ${seconds}; exec "$@"`, 'sh', ...node, ...(adapter ? [adapter] : [])],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    // a process that waits takes no time of the processor
    const timer = setTimeout(() => process_.kill('SIGKILL'), seconds * 10_000);
    let output = '';
    process_.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    process_.on('close', (_code, signal) => {
      clearTimeout(timer);
      const wall = performance.now() - started;
      const timedOut = signal === 'SIGKILL' || signal === 'SIGXCPU';
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
