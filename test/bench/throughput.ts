import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { generatedPages } from './pages.js';

const command = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** Records of one run: enough that the start of the workers does not count. */
const RECORDS = 400;

/** Pages of 150 KB a second through the command as NDJSON, claims with them, on so many workers. */
export async function throughput(jobs: number): Promise<number> {
  const lines = generatedPages(150_000).map(({ html }) => `${JSON.stringify({ html })}\n`);
  const input = Readable.from(
    (function* () {
      for (let index = 0; index < RECORDS; index += 1) yield lines[index % lines.length] ?? '';
    })(),
  );
  const start = performance.now();
  const process_ = spawn(process.execPath, [command, '--from', 'ndjson', '--jobs', String(jobs)], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  input.pipe(process_.stdin);
  await new Promise((resolve) => process_.on('close', resolve));
  return (RECORDS / (performance.now() - start)) * 1000;
}
