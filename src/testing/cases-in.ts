import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Adapter, type Article, createParser, type Input, type Options } from '../core.js';
import type { AdapterCase, Expectation, Expected } from './adapter-case.js';
import { checkAdapter } from './check-adapter.js';
import { Endless, tryReading } from './trial.js';

/**
 * Reads cases from a folder: in each folder below it `input.html`, `input.txt` or `input.json`, if need be
 * `options.json`, and `expected.json` with what a person has checked that it becomes.
 *
 * @param folder a path, or a `file:` URL such as `new URL('./fixtures/', import.meta.url)`
 * @throws Error where a folder holds no input, a file is no JSON, an option is wrong, or an expectation expects nothing
 */
export function casesIn(folder: string | URL): AdapterCase[] {
  return casesAt(folder).map(({ tried }) => tried);
}

/**
 * Checks an adapter against a folder of fixtures. For an input without an `expected.json` one is written from what the
 * adapter makes of it, marked `"reviewed": false`: the check fails until somebody has read it and said so. It holds
 * neither offsets nor `text`; whatever else does not count may be taken out of it as well.
 *
 * @throws AdapterProblems with everything that is wrong, in words
 * @example
 * test('harbour-news', () => checkFixtures(harbourNews, new URL('./fixtures/', import.meta.url)));
 */
export function checkFixtures(adapter: Adapter, folder: string | URL): void {
  const cases = casesAt(folder).map(({ path, tried }) => {
    const expected = tried.expected ?? recorded(adapter, tried, join(path, 'expected.json'));
    return { ...tried, ...(expected && { expected }) };
  });
  checkAdapter(adapter, cases);
}

/** `null` where the adapter does not come to an end, which the check tells. */
function recorded(adapter: Adapter, { input, options }: AdapterCase, path: string): Expectation | null {
  let outcome: Expectation;
  try {
    const { result } = tryReading(adapter, input, options);
    outcome = result.success
      ? { reviewed: false, article: toReview(result.article) }
      : { reviewed: false, error: result.error.code };
  } catch (error) {
    if (error instanceof Endless) return null;
    throw error;
  }
  writeFileSync(path, `${JSON.stringify(outcome, null, 2)}\n`);
  return outcome;
}

/** What of an article somebody can review: no offsets, and nothing that follows from the rest of it. */
function toReview({ schemaVersion, adapter, text, claims, ...article }: Article): Expected<Article> {
  const words = JSON.stringify(article, (key, value) =>
    key === 'span' || key === 'origin' ? undefined : value,
  );
  return JSON.parse(words) as Expected<Article>;
}

function casesAt(folder: string | URL): { path: string; tried: AdapterCase }[] {
  const root = typeof folder === 'string' ? folder : fileURLToPath(folder);
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => ({ path: join(root, name), tried: caseAt(join(root, name), name) }));
}

function caseAt(path: string, name: string): AdapterCase {
  const options = optionsIn(path);
  const expected = expectationIn(path);
  return { name, input: inputIn(path), ...(options && { options }), ...(expected && { expected }) };
}

/** What `options.json` holds, by the parser's own rules. */
function optionsIn(path: string): Options | undefined {
  const options = jsonIn(path, 'options.json') as Options | undefined;
  try {
    createParser({ adapters: [] }).detect({ text: '·' }, options);
  } catch (cause) {
    throw new Error(`${join(path, 'options.json')}: ${(cause as Error).message}`, { cause });
  }
  return options;
}

/** What `expected.json` holds: a slip in it would leave the case without any check. */
function expectationIn(path: string): Expectation | undefined {
  const given = jsonIn(path, 'expected.json');
  if (given === undefined) return undefined;
  const file = join(path, 'expected.json');
  const form = 'Give { "reviewed": true, "article": { … } } or { "reviewed": true, "error": "…" }.';
  if (typeof given !== 'object' || given === null) throw new Error(`${file} is no expectation. ${form}`);
  const unknown = Object.keys(given).find((key) => !/^(?:reviewed|article|error)$/.test(key));
  if (unknown !== undefined) throw new Error(`${file} has "${unknown}", which means nothing. ${form}`);
  const { article, error } = given as Partial<Expectation>;
  const isEmpty = error === undefined && Object.keys(article ?? {}).length === 0;
  if (isEmpty) throw new Error(`${file} expects nothing. ${form}`);
  return given as Expectation;
}

function inputIn(path: string): Input {
  const html = textIn(path, 'input.html');
  if (html !== null) return { html };
  const text = textIn(path, 'input.txt');
  if (text !== null) return { text };
  const json = jsonIn(path, 'input.json');
  if (json === undefined) throw new Error(`${path} has no input.html, input.txt or input.json`);
  return { json };
}

function jsonIn(path: string, name: string): unknown {
  const text = textIn(path, name);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${join(path, name)} is no JSON`, { cause });
  }
}

function textIn(path: string, name: string): string | null {
  const file = join(path, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
