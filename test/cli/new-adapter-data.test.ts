import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Adapter } from 'baodao/core';
import { type AdapterCase, adapterProblems, casesIn } from 'baodao/testing';
import { describe, expect, it } from 'vitest';
import { run } from './run.js';

/** A page of WordPress: what is told of the article stands in its head and in classes, and nowhere to be read. */
const BLOG = `<!doctype html><html lang="zh-HK"><head><title>海灣大橋下周封閉一線 - 海灣報</title>
<link rel="canonical" href="https://bay.example/bridge"><link rel="shortlink" href="https://bay.example/?p=70412">
<meta property="og:site_name" content="海灣報"><meta name="author" content="羅子期">
<meta property="article:published_time" content="2026-02-03T10:00:00+08:00">
<meta property="article:modified_time" content="2026-02-03T12:00:00+08:00">
<script type="application/ld+json">{"@type":"Article","headline":"海灣大橋下周封閉一線","articleSection":["交通"],"keywords":["大橋","運輸處"]}</script></head>
<body class="single postid-70412"><header><ul class="menu"><li><a href="/">首頁</a></li><li><a href="/news">港聞</a></li><li><a href="/more">更多</a></li></ul></header>
<article id="post-70412" class="post-70412"><h1 class="entry-title">海灣大橋下周封閉一線</h1>
<div class="entry-content"><p>海灣大橋下周起封閉東行一條行車線，為期三日。</p>
<div class="td-a-rec td-a-rec-id-content_inline"><img src="/ad.gif"></div><p>運輸處表示，車輛可改行隧道，並已加設路牌提示。</p></div>
<div class="story-related"><h3><a href="/a">隧道下月加裝閃燈</a></h3><h3><a href="/b">巴士公司增加班次</a></h3><a href="/c">看更多的新聞</a></div></article>
<footer>海灣報版權所有</footer></body></html>`;

const COPY = `首頁\n港聞\n更多\n海灣大橋下周封閉一線\n羅子期\n2026年2月3日\n海灣大橋下周起封閉東行一條行車線，為期三日。\n運輸處表示，車輛可改行隧道，並已加設路牌提示。\n港聞\n更多\n相關報道\n隧道下月加裝閃燈\n`;

function saved(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'baodao-data-'));
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents);
  return { at: (name: string) => join(folder, name), out: join(folder, 'bay-news') };
}

async function written(page: string, copy?: string) {
  const { at, out } = saved({ 'page.html': page, 'copy.txt': copy ?? '' });
  const text = copy === undefined ? [] : ['--text', at('copy.txt')];
  const said = await run(['new-adapter', 'bay-news', '--page', at('page.html'), ...text, '--out', out]);
  expect(said).toMatchObject({ code: 0, err: '' });
  const { bayNews } = (await import(/* @vite-ignore */ join(out, 'bay-news.ts'))) as { bayNews: Adapter };
  const cases = casesIn(join(out, 'fixtures')).map(
    (tried): AdapterCase => ({
      ...tried,
      ...(tried.expected && { expected: { ...tried.expected, reviewed: true } }),
    }),
  );
  return { said: said.out, source: readFileSync(join(out, 'bay-news.ts'), 'utf8'), adapter: bayNews, cases };
}

describe('an adapter from a page that tells its facts in its head', () => {
  it('reads each of them, and its fixture holds them', async () => {
    const { said, source, adapter, cases } = await written(BLOG);
    expect(said).toMatch(/^post id +body, class$/m);
    expect(said).toMatch(/^author +meta author$/m);
    expect(said).toMatch(/^modified +meta article:modified_time$/m);
    expect(said).toMatch(/^sections +JSON-LD articleSection$/m);
    expect(said).toMatch(/^tags +JSON-LD keywords$/m);
    expect(said).toMatch(/^related +\.story-related h3 a +\(2 links\)$/m);
    expect(said).toMatch(/^dropped +\.td-a-rec +\(advertisement\)$/m);
    expect(source).toContain('/\\bpostid-(\\d+)\\b/.exec(');
    expect(cases.find(({ name }) => name === 'example-page')?.expected?.article).toMatchObject({
      id: 'bay-news:2604071',
      authors: [{ name: '何小棠' }],
      modified: { value: '2026-03-04T09:20:00+08:00' },
      sections: ['社區'],
      tags: ['渡輪'],
      related: [{}, {}],
    });
    expect(adapterProblems(adapter, cases)).toEqual([]);
  });

  it.each([
    ['the address', BLOG.replace('bay.example/bridge', 'bay.example/70412/bridge'), 'in the address'],
    ['a short link', BLOG.replace(' postid-70412', ''), 'link[rel="shortlink"], href'],
    [
      'the article element',
      BLOG.replace(' postid-70412', '').replace('rel="shortlink"', 'rel="short"'),
      'article[id], id',
    ],
    [
      'an attribute',
      BLOG.replace(' postid-70412', '')
        .replace('rel="shortlink"', 'rel="short"')
        .replace('id="post-70412"', 'data-post-id="70412"'),
      '[data-post-id], data-post-id',
    ],
    [
      'JSON-LD names',
      BLOG.replace('<meta name="author" content="羅子期">', '').replace(
        '"keywords"',
        '"author":[{"name":"羅子期"}],"keywords"',
      ),
      'JSON-LD author.0.name',
    ],
    [
      'tags in the head',
      BLOG.replace('<meta name="author"', '<meta property="article:tag" content="橋"><meta name="author"'),
      'meta article:tag',
    ],
    [
      'related links in the body',
      BLOG.replace('</p></div>\n', '</p>').replace('</a></div></article>', '</a></div></div></article>'),
      '.story-related h3 a',
    ],
  ])('finds it in %s, and keeps every law', async (_name, page, words) => {
    const { said, adapter, cases } = await written(page);
    expect(said).toContain(words);
    expect(adapterProblems(adapter, cases)).toEqual([]);
  });

  it('a fixture that is reviewed does not pass where the body is not found', async () => {
    const { adapter, cases } = await written(BLOG);
    const headline = '青螺灣渡輪今早恢復航行　首班載客三十人';
    const emptied = cases.map((tried) =>
      tried.name === 'example-page'
        ? {
            ...tried,
            input: { html: (tried.input as { html: string }).html.replace(/<p>.*<\/p>/g, '') },
            expected: { reviewed: true, article: { headline } },
          }
        : tried,
    );
    const problems = adapterProblems(adapter, emptied).map(({ message }) => message);
    expect(problems).toEqual([expect.stringContaining('its body is empty: no paragraph was found')]);
  });
});

describe('an adapter from a page and its copied text', () => {
  it('ends a copy by no word of the menus', async () => {
    const { source, adapter, cases } = await written(BLOG, COPY);
    expect(source).toContain("const ENDS: readonly string[] = ['相關報道'];");
    expect(source).toContain("navigation: ['首頁', '港聞', '更多']");
    expect(adapterProblems(adapter, cases)).toEqual([]);
  });
});

describe('an adapter from a copied text of another shape', () => {
  it.each<[what: string, copy: string, source: RegExp]>([
    [
      'has the shape of a time with other digits',
      COPY.replace('2026年2月3日', '第3版 2026-02-03 10:00'),
      /TIME = .*第\\d\{1,2\}版 \\d\{4\}-/,
    ],
    ['is found without its headline', COPY.replace('海灣大橋下周封閉一線\n', ''), /TIME = .*\\d\{4\}年/],
    ['has no time', COPY.replace('2026年2月3日\n', ''), /TIME = /],
    [
      'has neither time nor headline',
      COPY.replace(/海灣大橋下周封閉一線\n羅子期\n2026年2月3日\n/, ''),
      /TIME = /,
    ],
    [
      'has nothing of the body',
      '首頁\n海灣大橋下周封閉一線\n2026年2月3日\n',
      /const ENDS: readonly string\[\] = \[\];/,
    ],
    ['is of another page', '首頁\n', /const ENDS: readonly string\[\] = \[\];/],
  ])('%s, and breaks no law', async (_what, copy, words) => {
    const { source, adapter, cases } = await written(BLOG, copy);
    expect(source).toMatch(words);
    // a copy that shows no time has nothing that only this outlet writes: its sign is left to whoever goes on
    const told = adapterProblems(adapter, cases).map(({ message }) => message);
    expect(
      told.filter((message) => source.includes('line(TIME') || !message.includes('unrecognized')),
    ).toEqual([]);
  });
});

describe('an adapter names what it asks for', () => {
  const H1 = '<h1 class="entry-title">';
  const BODY = '<div class="entry-content">';
  it.each<[what: string, page: string, words: RegExp]>([
    [
      'by its id',
      BLOG.replace(H1, '<h1 id="story-title">').replace(BODY, '<div id="story-body">'),
      /^body +#story-body /m,
    ],
    [
      'by what it says it is for',
      BLOG.replace(H1, '<h1 itemprop="headline">').replace(BODY, '<div itemprop="articleBody">'),
      /^body +\[itemprop="articleBody"\] /m,
    ],
    ['by its tag alone', BLOG.replace(H1, '<h1>'), /^headline +h1 /m],
    [
      'by what stands around it',
      BLOG.replace(H1, '<h1>')
        .replace('<header>', '<header><h1>海灣報</h1>')
        .replace('<article id="post-70412"', '<article itemprop="article" id="post-70412"'),
      /^headline +\S+ h1 /m,
    ],
    [
      'and no number of one page',
      BLOG.replace(BODY, '<div id="body-70412" itemprop="i1234" class="entry-content">'),
      /^body +\.entry-content /m,
    ],
    [
      'with a time of words',
      BLOG.replace('</h1>', '</h1><time class="entry-date">2026年2月3日</time>'),
      /^time +time\.entry-date /m,
    ],
    [
      'with pictures and a box by its id',
      BLOG.replace(BODY, `${BODY}<figure><img src="/a.jpg"></figure><div id="share">分享</div>`),
      /^dropped +#share /m,
    ],
    [
      'with links that stand in no headings',
      BLOG.replace(/<h3>|<\/h3>/g, '').replace('<a href="/c">看更多的新聞</a>', ''),
      /^related +\.story-related a /m,
    ],
    [
      'without a language, a site or an address',
      BLOG.replace(' lang="zh-HK"', '')
        .replace(/<link rel="canonical"[^>]*>/, '')
        .replace(/<meta property="og:site_name"[^>]*>/, ''),
      /^host +not found/m,
    ],
    ['without a headline', BLOG.replace(/<h1.*<\/h1>/, ''), /^body +\.entry-content /m],
  ])('%s, and keeps every law', async (_what, page, words) => {
    const { said, adapter, cases } = await written(page);
    expect(said).toMatch(words);
    expect(adapterProblems(adapter, cases).map(({ message }) => message)).toEqual([]);
  });

  it('writes into an empty folder that is there', async () => {
    const { at, out } = saved({ 'page.html': BLOG });
    mkdirSync(out);
    expect((await run(['new-adapter', 'bay-news', '--page', at('page.html'), '--out', out])).code).toBe(0);
  });
});

describe('baodao new-adapter writes nothing', () => {
  const files = {
    'page.html': BLOG,
    'shell.html': '<!doctype html><html><body><div id="root"></div></body></html>',
    'payload.json': JSON.stringify({ content: '<p>海灣大橋下周起封閉東行一條行車線，為期三日。</p>' }),
    'notes.txt': '海灣大橋下周起封閉東行一條行車線，為期三日。\n',
    'paper.pdf': '%PDF-1.4\n<</Type /Catalog>>\n',
  };

  it.each([
    [
      'for an outlet that is read already',
      'hk01',
      'page.html',
      2,
      /"hk01" is an outlet that baodao reads already/,
    ],
    ['from JSON', 'bay-news', 'payload.json', 1, /payload\.json is JSON\. Begin with a saved article page/],
    ['from a text', 'bay-news', 'notes.txt', 1, /notes\.txt is no HTML\. Save an article page/],
    ['from a paper', 'bay-news', 'paper.pdf', 1, /paper\.pdf is no HTML/],
    ['from a page without text', 'bay-news', 'shell.html', 1, /shell\.html shows no text of an article/],
  ])('%s', async (_name, id, file, exit, words) => {
    const { at, out } = saved(files);
    const { code, out: said, err } = await run(['new-adapter', id, '--page', at(file), '--out', out]);
    expect([code, said]).toEqual([exit, '']);
    expect(err).toMatch(words);
    expect(existsSync(out)).toBe(false);
  });

  it('where a file or a full folder has the name', async () => {
    const { at, out } = saved(files);
    writeFileSync(out, 'mine');
    const args = ['new-adapter', 'bay-news', '--page', at('page.html'), '--out'];
    expect((await run([...args, out])).err).toMatch(/is there already/);
    expect(readFileSync(out, 'utf8')).toBe('mine');
    mkdirSync(at('full'));
    writeFileSync(join(at('full'), 'a'), '');
    expect((await run([...args, at('full')])).err).toMatch(
      /is there already, and not empty. Name another with --out/,
    );
  });
});
