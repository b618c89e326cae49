import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'baodao-'));
const page = join(folder, 'page.html');
const copy = join(folder, 'copy.txt');
const empty = join(folder, 'empty.txt');
writeFileSync(
  page,
  '<html lang="zh-HK"><head><link rel="canonical" href="https://www.hk01.com/社會新聞/60999001/x"></head><body><h1 id="articleTitle">渡輪\u001b[31m恢復航行</h1><article id="article-content-section"><p class="whitespace-pre-wrap">渡輪今早恢復航行。</p></article></body></html>',
);
writeFileSync(copy, ' date 2025-10-31 渡輪今早恢復航行。\n\n碼頭一景。（Reuters）\n');
writeFileSync(empty, '');

describe('baodao parse', () => {
  it('prints one article as JSON when piped', async () => {
    const { code, out } = await run([page]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 'hk01:60999001', adapter: 'hk01' });
  });

  it('prints a digest on a terminal, without the control characters of the page', async () => {
    const { code, out } = await run([page], { isTTY: true });
    expect(code).toBe(0);
    expect(out).toContain('香港01');
    expect(out).toContain('渡輪今早恢復航行。');
    expect(out).not.toContain('\u001b[31m恢復');
  });

  it('prints a list for several, and goes on after one that fails', async () => {
    const { code, out, err } = await run([page, empty, copy, '--adapter', 'hk01', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toHaveLength(2);
    expect(err).toContain('empty-input');
  });

  it('says what is wrong with a file, and that a folder holds nothing to read', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'baodao-bare-'));
    const nowhere = join(bare, 'nowhere.html');
    for (const command of [['parse'], ['parse', '--from', 'ndjson'], ['detect']]) {
      const { code, err } = await run([...command, nowhere, bare]);
      expect(code).toBe(1);
      expect(err).toContain(`There is no file ${nowhere}.`);
      expect(err).toContain(`The folder ${bare} holds no file to read by its name (html, htm,`);
    }
    const broken = join(bare, 'broken.json');
    writeFileSync(broken, '{');
    expect((await run([broken])).err).toContain('The file is no JSON: ');
  });

  it('prints a record for every input as NDJSON, failed ones as well', async () => {
    const { code, out } = await run([page, empty, '--format', 'ndjson']);
    expect(code).toBe(1);
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records).toMatchObject([
      { input: page, article: {} },
      { input: empty, error: { code: 'empty-input' } },
    ]);
  });

  it('reads folders in the order of their files, globs, and standard input', async () => {
    const all = await run([folder, '--adapter', 'hk01', '--format', 'ndjson']);
    expect(
      all.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).input),
    ).toEqual([copy, empty, page]);
    const globbed = await run([join(folder, '*.html'), '--format', 'ndjson']);
    expect(globbed.out.trim().split('\n')).toHaveLength(1);
    const piped = await run(['-', '--adapter', 'hk01'], { stdin: '渡輪今早恢復航行。' });
    expect(JSON.parse(piped.out)).toMatchObject({ text: '渡輪今早恢復航行。' });
  });

  it('prints the report when asked', async () => {
    const { out } = await run([page, '--report']);
    expect(JSON.parse(out)).toMatchObject({
      article: { adapter: 'hk01' },
      report: { detection: [{ adapter: 'hk01' }] },
    });
  });

  it.each([
    [['--format', 'xml', page]],
    [['--nonsense', page]],
    [[]],
    [['--retrieved-at', 'yesterday', page]],
  ])('exits 2 when used in a wrong way: %j', async (args) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).not.toBe('');
  });

  it('exits 1 for a file that is not there, with its name', async () => {
    const { code, err } = await run([join(folder, 'nowhere.html')]);
    expect(code).toBe(1);
    expect(err).toContain('nowhere.html');
  });

  it('explains itself with examples', async () => {
    const { code, out } = await run(['parse', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('Examples:');
  });
});

describe('baodao detect', () => {
  it('prints the outlets with the evidence', async () => {
    const { code, out } = await run(['detect', page]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ input: page, detection: [{ adapter: 'hk01' }] });
    const table = await run(['detect', page], { isTTY: true });
    expect(table.out).toMatch(/hk01 +\d\.\d{3}/);
  });

  it('exits 1 where nothing is recognised', async () => {
    const { code } = await run(['detect', '-'], { stdin: 'Lorem ipsum dolor' });
    expect(code).toBe(1);
  });
});

describe('baodao claims', () => {
  const quoted = '船務處處長何小舟表示，渡輪今早恢復航行。';

  it('prints a table on a terminal: speaker, via, cue, content, figures', async () => {
    const { code, out } = await run(['claims', '-', '--adapter', 'hk01'], { stdin: quoted, isTTY: true });
    expect(code).toBe(0);
    const [head, row] = out.split('\n');
    expect(head).toMatch(/speaker +via +cue +content +figures/);
    expect(row).toMatch(/何小舟 .*表示 .*渡輪今早恢復航行/);
  });

  it('prints JSON when piped, a record a line as NDJSON', async () => {
    const { out } = await run(['claims', '-', '--adapter', 'hk01'], { stdin: quoted });
    expect(JSON.parse(out)).toMatchObject([{ source: { name: '何小舟' }, cue: { text: '表示' } }]);
    const records = await run(['claims', '-', '--adapter', 'hk01', '--format', 'ndjson'], { stdin: quoted });
    expect(JSON.parse(records.out)).toMatchObject({ input: '-', claims: [{ kind: 'reported' }] });
  });

  it('shows them by speaker in the digest', async () => {
    const { out } = await run(['-', '--adapter', 'hk01'], { stdin: quoted, isTTY: true });
    expect(out).toMatch(/何小舟.* \(1\)/);
  });
});
