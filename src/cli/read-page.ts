import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Input } from '../index.js';
import type { NamedInput } from './inputs.js';

/** A page, payload or text as a whole, out of its file or standard input. */
export async function readPage({ path }: NamedInput, stdin: NodeJS.ReadableStream): Promise<Input> {
  return path === null ? inputOfBytes(await readAll(stdin)) : readPageFile(path);
}

/** @throws Error where the file cannot be read, or is no JSON by its name only */
export async function readPageFile(path: string): Promise<Input> {
  const bytes = await readFile(path);
  switch (extname(path).toLowerCase()) {
    case '.json':
      return { json: jsonOf(bytes) };
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

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new Error(`The file is no JSON: ${(cause as Error).message}`, { cause });
  }
}

/** Bytes without a name: JSON where they are, else a page or a text by their look. */
export function inputOfBytes(bytes: Uint8Array): Input {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64)).trimStart();
  if (!start.startsWith('{') && !start.startsWith('[')) return bytes;
  try {
    return { json: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch {
    return bytes;
  }
}

export async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
