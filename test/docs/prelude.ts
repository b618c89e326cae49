// What samples may use without saying where it comes from. esbuild puts it in for names that a sample leaves free.
import { readFileSync } from 'node:fs';
import { type Article, parse } from '../../src/index.js';

/** An invented page of HK01. */
export const html = readFileSync('fixtures/hk01/ferry-page/input.html', 'utf8');

/** What it becomes. */
export const article: Article = parse({ html });

/** What each check of the sample that runs now has met, by its number. */
export const met: unknown[] = [];

export function __check(value: unknown, index: number): void {
  met[index] = value;
}
