import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Adapter } from 'baodao/core';
import { type AdapterCase, adapterProblems, casesIn } from 'baodao/testing';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';

const SECRET = '這句話屬於報館';

/** A page of a content system with JSON-LD, a byline, and things in the body that are none of it. */
const BLOG = `<!doctype html><html lang="zh-HK"><head><title>海灣大橋下周封閉一線 - 海灣報</title>
<link rel="canonical" href="https://www.bay.example/2026/bridge"><meta property="og:site_name" content="海灣報">
<meta property="og:title" content="海灣大橋下周封閉一線">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"海灣大橋下周封閉一線","datePublished":"2026-02-03T10:00:00+08:00","author":{"name":"羅子期"}}</script></head>
<body><nav class="menu"><ul><li><a href="/">首頁</a></li></ul></nav>
<div class="post-12345 css-1x2y3z"><h1 class="entry-title">海灣大橋下周封閉一線</h1>
<span class="entry-author">羅子期</span><time class="entry-date" datetime="2026-02-03T10:00:00+08:00">2026年2月3日</time>
<div class="entry-content mt-4"><p>${SECRET}，海灣大橋下周起封閉東行一條行車線，為期三日。</p>
<div class="share-buttons"><a href="#">分享</a></div><h3>改道安排</h3><p>運輸處表示，車輛可改行隧道，並已加設路牌提示。</p>
<div class="related-posts"><ul><li><a href="/a">另一則新聞的標題</a></li></ul></div></div></div>
<footer>海灣報版權所有</footer></body></html>`;

/** A page without metadata, its paragraphs parted by line breaks. */
const OLD = `<html><head><title>北灣街市重開</title></head><body><table><tr><td><div id="toc"><a href="/">主頁</a></div></td>
<td><h2 class="newsTitle">北灣街市重開</h2><div class="newsDate">2026-02-03 10:15</div>
<div class="newsText">${SECRET}，北灣街市今日重開，首日人流不多，檔主說生意要慢慢來。<br><br>管理處說，下月會再辦推廣活動，吸引街坊。</div></td></tr></table></body></html>`;

/** A page whose article holds its headline and names as well. */
const WHOLE = BLOG.replace('<div class="post-12345 css-1x2y3z">', '<article class="post-detail">')
  .replace('<div class="entry-content mt-4">', '')
  .replace('</div></div></div>', '</div></article>');

const COPY = `首頁\n港聞\n海灣大橋下周封閉一線\n羅子期\n2026年2月3日\n${SECRET}，海灣大橋下周起封閉東行一條行車線，為期三日。\n改道安排\n運輸處表示，車輛可改行隧道，並已加設路牌提示。\n相關新聞\n另一則新聞的標題\n`;

async function run(...args: string[]) {
  let out = '';
  let err = '';
  const code = await main(args, {
    stdin: Readable.from([]),
    stdout: {
      write: (text) => {
        out += text;
      },
      columns: 80,
    },
    stderr: {
      write: (text) => {
        err += text;
      },
    },
  });
  return { code, out, err };
}

function saved(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'baodao-new-'));
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents);
  return { at: (name: string) => join(folder, name), out: join(folder, 'bay-news') };
}

async function made(out: string): Promise<{ adapter: Adapter; cases: AdapterCase[] }> {
  const { bayNews } = (await import(/* @vite-ignore */ join(out, 'bay-news.ts'))) as { bayNews: Adapter };
  return { adapter: bayNews, cases: casesIn(join(out, 'fixtures')) };
}

const reviewed = (cases: AdapterCase[]) =>
  cases.map(({ expected, ...tried }) => ({
    ...tried,
    ...(expected && { expected: { ...expected, reviewed: true } }),
  }));

describe('baodao new-adapter', () => {
  it('finds headline, body, byline and time, and says why', async () => {
    const { at, out } = saved({ 'page.html': BLOG });
    const { code, out: said } = await run('new-adapter', 'bay-news', '--page', at('page.html'), '--out', out);
    expect(code).toBe(0);
    expect(said).toMatch(/^host +bay\.example\nsite +海灣報\nlanguage +zh-HK\nJSON-LD +NewsArticle\n/);
    expect(said).toMatch(/headline +h1\.entry-title +\(it is in the title of the page, an h1/);
    expect(said).toMatch(/body +\.entry-content /);
    expect(said).toMatch(/byline +span\.entry-author +\(it is the author of the metadata/);
    expect(said).toMatch(/time +time\.entry-date /);
    expect(said).toMatch(/\.share-buttons {2}\(share\)/);
    expect(said).toMatch(/\.related-posts {2}\(related\)/);
  });

  it.each([
    ['a page with metadata', { 'page.html': BLOG }],
    ['a page of line breaks without any', { 'page.html': OLD }],
    ['a page whose body holds the headline and the names', { 'page.html': WHOLE }],
    ['a page and its copied text', { 'page.html': BLOG, 'copy.txt': COPY }],
    [
      'a copied text whose day stands above the headline',
      {
        'page.html': BLOG,
        'copy.txt': COPY.replace(
          '海灣大橋下周封閉一線\n羅子期\n2026年2月3日',
          '2026年2月3日\n羅子期\n海灣大橋下周封閉一線',
        ),
      },
    ],
  ])(
    '%s: the adapter keeps every law on its invented fixtures, which nobody has reviewed yet',
    async (_name, files) => {
      const { at, out } = saved(files);
      const text = 'copy.txt' in files ? ['--text', at('copy.txt')] : [];
      const url = ['--url', 'https://www.bay.example/2026/bridge'];
      await run('new-adapter', 'bay-news', '--page', at('page.html'), ...text, ...url, '--out', out);
      const { adapter, cases } = await made(out);
      expect(
        adapterProblems(adapter, cases).map(({ case: name, message }) => [name, message.slice(0, 19)]),
      ).toEqual(cases.map(({ name }) => [name, 'nobody has reviewed']));
      expect(adapterProblems(adapter, reviewed(cases))).toEqual([]);
    },
  );

  it('writes nothing of what the page tells', async () => {
    const { at, out } = saved({ 'page.html': BLOG, 'copy.txt': COPY });
    await run('new-adapter', 'bay-news', '--page', at('page.html'), '--text', at('copy.txt'), '--out', out);
    const files = [
      'bay-news.ts',
      'bay-news.test.ts',
      'fixtures/example-page/input.html',
      'fixtures/example-copy/input.txt',
    ];
    for (const file of files) {
      const written = readFileSync(join(out, file), 'utf8');
      for (const theirs of [SECRET, '海灣大橋', '羅子期', '改道安排']) expect(written).not.toContain(theirs);
    }
  });

  it('the test that it writes runs the fixtures', async () => {
    const { at, out } = saved({ 'page.html': OLD });
    await run('new-adapter', 'bay-news', '--page', at('page.html'), '--out', out);
    expect(readFileSync(join(out, 'bay-news.test.ts'), 'utf8')).toContain(
      "checkFixtures(bayNews, new URL('./fixtures/', import.meta.url))",
    );
  });

  it('writes over nothing', async () => {
    const { at, out } = saved({ 'page.html': OLD });
    await run('new-adapter', 'bay-news', '--page', at('page.html'), '--out', out);
    const before = readFileSync(join(out, 'bay-news.ts'), 'utf8');
    const { code, err } = await run('new-adapter', 'bay-news', '--page', at('page.html'), '--out', out);
    expect(code).toBe(2);
    expect(err).toMatch(/is there already, and not empty/);
    expect(readFileSync(join(out, 'bay-news.ts'), 'utf8')).toBe(before);
  });

  it.each([
    ['a bad id', ['Bay News'], /lower-case letters/],
    ['an id that is taken', ['hk01'], /"hk01" is an outlet that baodao reads already/],
    [
      'a page that is not there',
      ['bay-news', '--page', '/nowhere/page.html'],
      /There is no file \/nowhere\/page/,
    ],
    ['a page that is a folder', ['bay-news', '--page', 'test'], /error: test is a folder\. Give a file/],
  ])('says what is wrong with %s', async (_name, [id = '', ...more], words) => {
    const { at, out } = saved({ 'page.html': OLD });
    const page = more.length > 0 ? more : ['--page', at('page.html')];
    const { code, err } = await run('new-adapter', id, ...page, '--out', out);
    expect(code).toBe(2);
    expect(err).toMatch(words);
    expect(existsSync(out)).toBe(false);
  });

  it('says that a copy is a folder, or that the folder to write lies below a file', async () => {
    const { at, out } = saved({ 'page.html': OLD });
    const args = ['new-adapter', 'bay-news', '--page', at('page.html')];
    const copy = await run(...args, '--text', 'test', '--out', out);
    expect([copy.code, copy.err]).toEqual([
      2,
      expect.stringContaining('error: test is a folder. Give a file'),
    ]);
    const below = await run(...args, '--out', at('page.html/new'));
    expect([below.code, below.err]).toEqual([2, expect.stringContaining('Name another with --out')]);
    expect(existsSync(out)).toBe(false);
  });

  it('without a page it is used in a wrong way', async () => {
    expect((await run('new-adapter', 'bay-news')).code).toBe(2);
  });
});

describe('baodao schema', () => {
  it.each([
    [[], 'Article'],
    [['article'], 'Article'],
    [['claim'], 'Claim'],
  ])('%j prints the JSON Schema of %s', async (args, title) => {
    const { code, out } = await run('schema', ...args);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ title, type: 'object' });
  });

  it('of anything else it is used in a wrong way', async () => {
    expect((await run('schema', 'letter')).code).toBe(2);
  });
});
