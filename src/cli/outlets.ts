import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Adapter } from '../core.js';
import { bbcChinese, createParser, hk01, type Parser, pulseHk, yahoo } from '../index.js';

const BUILT_IN: readonly Adapter[] = [pulseHk, bbcChinese, hk01, yahoo];

/** The outlets that the command knows by itself. */
export const KNOWN_IDS: readonly string[] = BUILT_IN.map(({ id }) => id);

/** What `--adapter` means: the outlet to read as and, where it is one of the user's own, its module. */
export interface ChosenAdapter {
  adapter: string;
  /** `file:` URL: plain data, so that each thread can load it. */
  module?: string;
}

/**
 * Reads the value of `--adapter`: the id of an outlet, or a file that exports an adapter.
 *
 * @throws Error that says what to give, where it is neither
 */
export async function chosenAdapter(given: string): Promise<ChosenAdapter> {
  if (KNOWN_IDS.includes(given)) return { adapter: given };
  const isFile = (await stat(given).catch(() => null))?.isFile() ?? false;
  if (!isFile) {
    throw new Error(
      /[/\\]|\.[cm]?[jt]s$/.test(given)
        ? `--adapter: there is no file ${given}.`
        : `--adapter: there is no adapter "${given}". Give ${listed(KNOWN_IDS)}, or the file of one of your own: --adapter ./${given}.js`,
    );
  }
  const module = pathToFileURL(resolve(given)).href;
  try {
    const { id } = await adapterIn(module);
    return { adapter: id, module };
  } catch (cause) {
    throw new Error(`--adapter: ${given} cannot be used: ${wordsOf(cause)}`, { cause });
  }
}

const parsers = new Map<string | undefined, Promise<Parser>>();

/** A parser of all outlets and, before them, the adapter of a module; made once for each. */
export function parserWith(module?: string): Promise<Parser> {
  const known = parsers.get(module) ?? madeParser(module);
  parsers.set(module, known);
  return known;
}

async function madeParser(module: string | undefined): Promise<Parser> {
  const own = module === undefined ? [] : [await adapterIn(module)];
  return createParser({ adapters: [...own, ...BUILT_IN] });
}

async function adapterIn(module: string): Promise<Adapter> {
  const exported: unknown[] = Object.values((await import(/* @vite-ignore */ module)) as object);
  const [adapter, ...others] = new Set(exported.filter(isAdapter));
  if (!adapter) throw new Error('it exports nothing that defineAdapter has made.');
  if (others.length > 0) {
    const ids = [adapter, ...others].map(({ id }) => id).join(', ');
    throw new Error(`it exports several adapters (${ids}), and one is asked for.`);
  }
  return adapter;
}

function isAdapter(value: unknown): value is Adapter {
  if (typeof value !== 'object' || value === null) return false;
  const { id, html, json, text } = value as Partial<Adapter>;
  return typeof id === 'string' && [html, json, text].some((reading) => typeof reading?.read === 'function');
}

function wordsOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const { code } = cause as NodeJS.ErrnoException;
  return code === 'ERR_UNKNOWN_FILE_EXTENSION'
    ? 'this Node reads no TypeScript. Build it, or run the command with NODE_OPTIONS="--import tsx".'
    : cause.message;
}

function listed(ids: readonly string[]): string {
  return `${ids.slice(0, -1).join(', ')} or ${ids.at(-1)}`;
}
