import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { filesOf } from './samples.js';

/** Paths of the pages that people read: not those that are made of docstrings. */
export const pages = ['README.md', ...globSync(['docs/*.md', 'docs/guide/*.md'])].sort();

/** A folder as a reader of the docs has it: with the files that the pages tell to save. */
export function readersFolder(): { folder: string; dispose(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'reader-'));
  for (const page of pages) {
    for (const [name, content] of filesOf(readFileSync(page, 'utf8'))) {
      // two pages that tell to save different files under one name would undo each other
      writeFileSync(join(folder, name), content, { flag: 'wx' });
    }
  }
  return { folder, dispose: () => rmSync(folder, { recursive: true }) };
}
