import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { glob } from 'tinyglobby';
import type { Input } from '../index.js';

/** One input of the command line: its name, and what reads it. */
export interface NamedInput {
  name: string;
  read(): Promise<Input>;
}

const READABLE = '**/*.{html,htm,xhtml,mhtml,txt,json}';

/**
 * What the arguments name: files as they are, the readable files of folders, globs, and `-` for standard input. The
 * order is that of the arguments, files of one folder by name, so that two runs print the same.
 */
export async function namedInputs(
  args: readonly string[],
  stdin: NodeJS.ReadableStream,
): Promise<NamedInput[]> {
  const inputs: NamedInput[] = [];
  for (const arg of args) {
    if (arg === '-') {
      inputs.push({ name: '-', read: () => readStream(stdin) });
      continue;
    }
    const found = await stat(arg).catch(() => null);
    if (found?.isDirectory()) {
      const files = await glob(READABLE, { cwd: arg, onlyFiles: true });
      inputs.push(...files.sort().map((file) => fileInput(join(arg, file))));
    } else if (found) {
      inputs.push(fileInput(arg));
    } else {
      const files = await glob(arg, { onlyFiles: true, expandDirectories: false });
      // a name that matches nothing stays, so that its error says so
      inputs.push(...(files.length > 0 ? files.sort() : [arg]).map(fileInput));
    }
  }
  return inputs;
}

function fileInput(path: string): NamedInput {
  return { name: path, read: () => readInput(path) };
}

async function readInput(path: string): Promise<Input> {
  const bytes = await readFile(path);
  switch (extname(path).toLowerCase()) {
    case '.json':
      return { json: JSON.parse(bytes.toString('utf8')) };
    case '.html':
    case '.htm':
    case '.xhtml':
      return { html: bytes };
    case '.txt':
      return { text: bytes };
    default:
      return bytes;
  }
}

async function readStream(stdin: NodeJS.ReadableStream): Promise<Input> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  const start = bytes.subarray(0, 64).toString('latin1').trimStart();
  if (!start.startsWith('{') && !start.startsWith('[')) return bytes;
  try {
    return { json: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return bytes;
  }
}
