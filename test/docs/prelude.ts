// What the examples of docstrings may use without saying where it comes from: esbuild puts it in for names that they
// leave free. The samples of the pages leave none, the compiler sees to that.
import { readFileSync } from 'node:fs';
import { type Article, parse } from '../../src/index.js';

/** The page that docs/guide/index.md tells to save. */
export const html = readFileSync('ferry.html', 'utf8');

/** What it becomes. */
export const article: Article = parse({ html });

/** What each check of the sample that runs now has met, by its number. */
export const met: unknown[] = [];

export function __check(value: unknown, index: number): void {
  met[index] = value;
}
