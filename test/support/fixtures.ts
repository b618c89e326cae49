import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article, Input, Options, ParseErrorCode } from '../../src/index.js';

/** What a person has checked that an input becomes. */
export type Expectation =
  | { reviewed: boolean; article: Article; error?: undefined }
  | { reviewed: boolean; error: ParseErrorCode; article?: undefined };

export interface Fixture {
  /** `<adapter>/<case>`. */
  name: string;
  adapter: string;
  kind: 'html' | 'text' | 'json';
  input: Input;
  /** The text or the page as a string; `''` for a payload. */
  source: string;
  options: Options;
  expected: Expectation;
}

// in a bundle this file stands elsewhere: the folder is then the one of the project that we are run in
const BESIDE = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const ROOT = existsSync(join(BESIDE, 'hk01')) ? BESIDE : 'fixtures';
const ADAPTERS = ['pulse-hk', 'bbc-chinese', 'hk01', 'yahoo'];
const INPUTS = { 'input.html': 'html', 'input.txt': 'text', 'input.json': 'json' } as const;

/** All fixtures of the outlets: invented pages, payloads and copies, each with what it must become. */
export function fixtures(): Fixture[] {
  return ADAPTERS.flatMap((adapter) => {
    const folder = join(ROOT, adapter);
    const cases = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
    return cases.filter((entry) => entry.isDirectory()).map((entry) => fixtureAt(adapter, entry.name));
  });
}

function fixtureAt(adapter: string, name: string): Fixture {
  const folder = join(ROOT, adapter, name);
  const found = Object.entries(INPUTS).find(([file]) => existsSync(join(folder, file)));
  if (!found) throw new Error(`The fixture ${adapter}/${name} has no input.html, input.txt or input.json`);
  const [file, kind] = found;
  const source = readFileSync(join(folder, file), 'utf8');
  const options = existsSync(join(folder, 'options.json')) ? readJson(join(folder, 'options.json')) : {};
  return {
    name: `${adapter}/${name}`,
    adapter,
    kind,
    input:
      kind === 'json' ? { json: JSON.parse(source) } : kind === 'html' ? { html: source } : { text: source },
    source: kind === 'json' ? '' : source,
    options: options as Options,
    expected: readJson(join(folder, 'expected.json')) as Expectation,
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
