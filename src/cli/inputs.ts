import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { fileError } from './file-error.js';

/** How an input is laid out: one page, payload or text; a record a line; or a web archive. */
export type Layout = 'page' | 'ndjson' | 'warc';

/** One input of the command line. */
export interface NamedInput {
  name: string;
  layout: Layout;
  /** `null`: standard input. */
  path: string | null;
  /** Size in bytes; `null` where that is not known. */
  size: number | null;
}

const NAMES = 'html,htm,xhtml,mhtml,txt,json,ndjson,jsonl,ndjson.gz,jsonl.gz,warc,warc.gz';
const READABLE = `**/*.{${NAMES}}`;

/** Why an input cannot be read. Of folders only one without anything to read gets so far. */
export function inputError(error: unknown, path: string): string {
  return (error as NodeJS.ErrnoException | null)?.code === 'EISDIR'
    ? `The folder ${path} holds no file to read by its name (${NAMES.replaceAll(',', ', ')}).`
    : fileError(error, path);
}

/**
 * What the arguments name: files as they are, the readable files of folders, globs, and `-` for standard input. The
 * order is that of the arguments, files of one folder by name, so that two runs print the same.
 */
export async function namedInputs(args: readonly string[], layout?: Layout): Promise<NamedInput[]> {
  const inputs: NamedInput[] = [];
  for (const arg of args) {
    if (arg === '-') {
      inputs.push({ name: '-', layout: layout ?? 'page', path: null, size: null });
      continue;
    }
    const found = await stat(arg).catch(() => null);
    const paths = found?.isDirectory()
      ? (await glob(READABLE, { cwd: arg, onlyFiles: true })).sort().map((file) => join(arg, file))
      : found
        ? [arg]
        : (await glob(arg, { onlyFiles: true, expandDirectories: false })).sort();
    // a name that matches nothing stays, and a folder that holds nothing, so that their error says so
    for (const path of paths.length > 0 ? paths : [arg]) {
      const size = path === arg && found ? found.size : await sizeOf(path);
      inputs.push({ name: path, layout: layout ?? layoutOf(path), path, size });
    }
  }
  return inputs;
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}

function layoutOf(path: string): Layout {
  if (/\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(path)) return 'ndjson';
  return /\.warc(?:\.gz)?$/i.test(path) ? 'warc' : 'page';
}
