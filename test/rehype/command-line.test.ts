import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('../../node_modules/.bin/rehype', import.meta.url));

function rehype(html: string, ...options: string[]): { tree: string; report: string } {
  const args = ['--use', './dist/rehype.js', '--no-color', ...options];
  const { stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input: html,
    encoding: 'utf8',
  });
  return { tree: stdout, report: stderr };
}

describe('rehypeArticle on rehype’s own command line', () => {
  it('hands the page on and finds nothing to say of an article', () => {
    expect(existsSync('dist/rehype.js'), 'npm run build first').toBe(true);
    const page =
      '<html lang="zh-HK"><head><link rel="canonical" href="https://www.hk01.com/x/60999001/x"></head><body><h1 id="articleTitle">渡輪恢復航行</h1><article id="article-content-section"><p>離島渡輪今早恢復航行。</p></article></body></html>';
    const { tree, report } = rehype(page);
    expect(tree).toContain('離島渡輪今早恢復航行。');
    expect(report).toContain('no issues found');
  });

  it('warns of a page that it does not know', () => {
    const { tree, report } = rehype('<p>渡輪</p>');
    expect(tree).toContain('渡輪');
    expect(report).toMatch(/warning.*adapter.*unrecognized-source\s+baodao/);
  });
});
