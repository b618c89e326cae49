import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withCoverage } from '../../scripts/outlet-coverage.js';

const place = '<!-- coverage: written by `npm run docs:outlets` -->\n<!-- /coverage -->';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coverage-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function add(name: string, file: string, expected: object): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, file), '');
  writeFileSync(join(folder, name, 'expected.json'), JSON.stringify(expected));
}

const article = { headline: '題', summary: [], authors: [], sections: [], tags: [], blocks: [], related: [] };

describe('the coverage of the outlets', () => {
  it('stands in docs/outlets.md as the fixtures have it (npm run docs:outlets)', () => {
    const page = readFileSync('docs/outlets.md', 'utf8');
    expect(withCoverage(page, 'fixtures')).toBe(page);
  });

  it('names the forms in which a reviewed fixture shows a thing', () => {
    add('harbour/a-page', 'input.html', { reviewed: true, article });
    add('harbour/a-copy', 'input.txt', { reviewed: true, article: { ...article, headline: null } });
    const page = withCoverage(place, folder);
    expect(page).toContain('| headline | page |');
    expect(page).toContain('| `harbour` | 1 | 0 | 1 |  |');
  });

  it('counts nothing that nobody has reviewed, and names what is refused', () => {
    add('harbour/a-page', 'input.html', { reviewed: false, article });
    add('harbour/list-page', 'input.html', { reviewed: true, error: 'not-an-article' });
    const page = withCoverage(place, folder);
    expect(page).toContain('| headline |  |');
    expect(page).toContain('| `harbour` | 0 | 0 | 0 | list-page |');
  });

  it('refuses a page without a place for it', () => {
    expect(() => withCoverage('# Outlets', folder)).toThrow(/has no/);
  });
});
