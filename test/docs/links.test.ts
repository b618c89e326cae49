import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { pages } from './pages.js';

const { homepage, bugs, repository } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  homepage: string;
  bugs: string;
  repository: { url: string };
};
const home = repository.url.replace(/^git\+|\.git$/g, '');

/** Where the links of a page lead: paths in this repository and addresses elsewhere. */
function linksOf(page: string): { path: string | null; link: string }[] {
  return [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => {
    const [target = ''] = link.split('#');
    const own = new RegExp(`^${home}/(?:blob|tree)/main/(.+)$`).exec(target)?.[1];
    if (own !== undefined) return { link, path: own };
    return { link, path: /^https?:/.test(link) || target === '' ? null : join(dirname(page), target) };
  });
}

describe('the links of the docs', () => {
  it.each(pages)('of %s lead to files that are there, also where the files are read as they are', (page) => {
    const broken = linksOf(page).filter(({ path }) => path !== null && !existsSync(path));
    expect(broken).toEqual([]);
  });

  it('lead to no file that the package leaves out', () => {
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
    const packed = new Set(globSync(files));
    const dead = pages
      .filter((page) => packed.has(page))
      .flatMap((page) => linksOf(page).map(({ link, path }) => ({ page, link, path })))
      .filter(({ link, path }) => path !== null && !/^https?:/.test(link) && !packed.has(path));
    expect(packed.has('docs/guide/index.md')).toBe(true);
    expect(dead).toEqual([]);
  });

  it('of the README are whole addresses, for it is shown elsewhere', () => {
    expect(linksOf('README.md').filter(({ link }) => !link.startsWith('https://'))).toEqual([]);
  });

  it('name the repository of package.json', () => {
    expect(homepage).toBe(`${home}#readme`);
    expect(bugs).toBe(`${home}/issues`);
    const others = pages
      .flatMap(linksOf)
      .filter(({ link, path }) => path === null && link.includes('/baodao') && !link.startsWith(home));
    expect(others).toEqual([]);
  });
});
