import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');
const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };
const pages = ['README.md', ...globSync(['docs/*.md', 'docs/guide/*.md'], { cwd: root })];
const docs = pages.map(read).join('\n');

describe('the export map and the docs', () => {
  it('name the same entry points', () => {
    const named = [...docs.matchAll(/(?:from|import|import\(|require\()\s?['"]baodao(?:\/([\w./-]+))?['"]/g)];
    const wildcard = (path: string) => path.replace(/^schema\/[\w-]+\.json$/, 'schema/*.json');
    const asKeys = new Set(named.map(([, path]) => (path ? `./${wildcard(path)}` : '.')));
    expect([...asKeys].filter((key) => !Object.hasOwn(exports, key))).toEqual([]);
    const unnamed = Object.keys(exports).filter(
      (key) =>
        key !== './package.json' &&
        !docs.includes(key.replace(/^\./, 'baodao').replace('*.json', 'article.json')),
    );
    expect(unnamed).toEqual([]);
  });

  it('have a size budget for every adapter and engine', () => {
    const budgets = JSON.stringify(JSON.parse(read('.size-limit.json')));
    const light = ['./testing', './rehype', './package.json', './schema/*.json'];
    const missing = Object.keys(exports)
      .filter((key) => !light.includes(key))
      .map((key) => `dist/${key === '.' ? 'index' : key.slice(2)}.js`)
      .filter((file) => !budgets.includes(file));
    expect(missing).toEqual([]);
  });
});
