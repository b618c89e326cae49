import { Readable } from 'node:stream';
import { main } from '../../src/cli/main.js';

/** Runs the command in this process, with what it reads and what it prints as strings. */
export async function run(
  args: string[],
  { stdin = '', isTTY = false }: { stdin?: string | Uint8Array; isTTY?: boolean } = {},
) {
  let out = '';
  let err = '';
  const code = await main(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: {
      write: (text) => {
        out += text;
      },
      isTTY,
      columns: 80,
    },
    stderr: {
      write: (text) => {
        err += text;
      },
      isTTY,
    },
  });
  return { code, out, err };
}
