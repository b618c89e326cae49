#!/usr/bin/env node
import { Console } from 'node:console';
import { main } from './cli/main.js';

const { stdin, stdout, stderr } = process;
// standard output is for articles alone, whatever a library has to say
globalThis.console = new Console(stderr, stderr);

const unwanted = new AbortController();

// `baodao … | head -1`: the reader has what it wanted, which is no failure
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  unwanted.abort();
});

let caught: NodeJS.Signals | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // a second one ends the process at once
  process.once(signal, () => {
    caught = signal;
    unwanted.abort();
  });
}

const worker = new URL('./cli-worker.js', import.meta.url);
const code = await main(process.argv.slice(2), { stdin, stdout, stderr, signal: unwanted.signal, worker });

if (caught) {
  // dies of the signal, as who sent it expects
  process.removeAllListeners(caught);
  process.kill(process.pid, caught);
} else if (unwanted.signal.aborted) {
  process.exit(0);
} else {
  process.exitCode = code;
}
