import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { assignedJson } from '../../src/document/html/assigned-json.js';
import { flightRows } from '../../src/document/html/flight-rows.js';
import { htmlReader } from '../../src/document/html/html-reader.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';
import type { Diagnostic } from '../../src/model.js';

function open(source: string, scan = true, limits = {}) {
  const diagnostics: Diagnostic[] = [];
  return htmlReader.read({ source, url: null, limits: { ...DEFAULT_LIMITS, ...limits }, diagnostics, scan });
}

describe('the JSON that a script assigns', () => {
  it.each<[script: string, value: unknown]>([
    ['DATA={"a":1}', { a: 1 }],
    ['window.x=1;window.DATA = {"a":1};more({})', { a: 1 }],
    ['DATA\n=\n[1,[2]] // ]', [1, [2]]],
    ['DATA={"a":{"b":[]}}}', { a: { b: [] } }],
    ['DATA={"a":"}"}', { a: '}' }],
    ['DATA={"a":"\\"}"}', { a: '"}' }],
    ['DATA={"a":"\\\\"}', { a: '\\' }],
    ['DATA="{\\"a\\":1}"', { a: 1 }],
    ['DATA="[]";more()', []],
    ['DATA="Ferry"', undefined],
    ['DATA={"a":1', undefined],
    ['DATA={"a":"1', undefined],
    ['DATA="', undefined],
    ['DATA=', undefined],
    ['DATA=1', undefined],
    ['DATA=load({"a":1})', undefined],
    ['DATA=]', undefined],
    ['DATA={a:1}', undefined],
    ['DATA;x = {"a":1}', undefined],
    ['DATA;{}\nx={"a":1}', undefined],
    ['ANY={"a":1}', undefined],
    ['load(DATA)', undefined],
    ['OTHER={"a":1}', undefined],
  ])('%s', (script, value) => {
    expect(assignedJson([script], 'DATA')).toEqual(value);
  });

  it('is that of the first script that has some', () => {
    const scripts = ['load(DATA)', 'DATA={a:1}', 'DATA="x"', 'DATA=f()', 'DATA={"b":2}', 'DATA={"c":3}'];
    expect(assignedJson(scripts, 'DATA')).toEqual({ b: 2 });
    expect(assignedJson([], 'DATA')).toBeUndefined();
  });
});

describe('rows of text that a page streams', () => {
  const push = (chunk: string) => `self.__next_f.push(${JSON.stringify([1, chunk])})`;

  it.each([
    'Ferry',
    '\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff',
    '渡輪',
    '😀\u{10000}\u{10ffff}',
    'a\nb:{"c":1}\n',
    '',
  ])('end after their bytes: %j', (text) => {
    const length = new TextEncoder().encode(text).length.toString(16);
    expect(flightRows([push(`1:T${length},${text}2:"乙"\n`)])).toEqual([text, '乙']);
  });

  it.each<[stream: string, rows: unknown[]]>([
    ['1:T3,abc2:T3,def', ['abc', 'def']],
    ['1:T10,0123456789abcdef2:[]\n', ['0123456789abcdef', []]],
    ['1:T9,abc', ['abc']],
    ['1:"T3,abc"\n2:{}', ['T3,abc', {}]],
    ['1:Tx,abc\n2:[]', [[]]],
    ['1:"甲"\n\n2:"乙"', ['甲', '乙']],
    ['1:E{"digest":1}\n2:null\n3:[1]', [[1]]],
    ['1:[1]\nno row', [[1]]],
    [':[1]\n', [[1]]],
  ])('and others at the end of their line: %j', (stream, rows) => {
    expect(flightRows([push(stream)])).toEqual(rows);
  });

  it('are none of other scripts, whatever stands between their pieces', () => {
    const scripts = [
      push('1:{"a":'),
      'self.__next_f.push([0])',
      'top.__next_f.push([1,"2:[]\\n"])',
      ')',
      push('1}\n'),
    ];
    expect(flightRows(scripts)).toEqual([{ a: 1 }]);
  });

  it('are asked for by other words anew', () => {
    const page = open(`<script>${push('1:["k"]\n2:["kl"]\n')}</script>`);
    expect(page.flightRows('k', 'l')).toEqual([['k'], ['kl']]);
    expect(page.flightRows('kl')).toEqual([['kl']]);
  });

  it('are told by any of the words that are asked for', () => {
    const stream = push('1:T3,abc2:T3,def3:["abc"]\n4:{"g":1}\n');
    expect(flightRows([stream], ['abc', 'g'])).toEqual(['abc', ['abc'], { g: 1 }]);
    expect(flightRows([stream], ['h'])).toEqual([]);
  });
});

describe.each([
  ['found by its tags', true],
  ['found in a tree', false],
])('what a page says of itself, %s', (_way, scan) => {
  const metadata = (head: string) =>
    open(`<!doctype html><html lang="zh-HK"><head>${head}</head></html>`, scan).metadata;

  it.each<[head: string, title: string | null]>([
    ['<title>渡輪</title>', '渡輪'],
    ['<title> 渡輪\n 停航 </title>', '渡輪 停航'],
    ['<title>A&amp;B &lt;b&gt;</title>', 'A&B <b>'],
    ['<title></title><title>次題</title>', '次題'],
    ['<title>渡\0輪</title>', '渡\ufffd輪'],
    ['<title>首題</title><title>次題</title>', '首題'],
    ['<svg><title>圖</title></svg>', null],
    ['', null],
  ])('title: %s', (head, title) => {
    expect(metadata(head).title).toBe(title);
  });

  it.each<[head: string, canonical: string | null]>([
    ['<link rel="canonical" href=" https://a.test/1 ">', 'https://a.test/1'],
    ['<link rel="alternate CANONICAL" href="/1"><link rel="canonical" href="/2">', '/1'],
    ['<link rel="canonical"><link rel="canonical" href=" "><link rel="canonical" href="/2">', '/2'],
    ['<link rel="canonicals" href="/1"><link href="/2"><meta rel="canonical" href="/3">', null],
  ])('canonical address: %s', (head, canonical) => {
    expect(metadata(head).canonical).toBe(canonical);
  });

  it.each<[head: string, values: string[]]>([
    [
      '<meta name="k" content=" 一 "><meta property="K" content="二"><meta itemprop="k" content="三">',
      ['一', '二', '三'],
    ],
    ['<meta name="k" property="k" content="一">', ['一']],
    ['<meta name="j k" content="一">', ['一']],
    ['<meta name="k" content=" "><meta name="k"><meta content="三">', []],
    [
      '<meta name="kk" content="一"><link name="k" content="二"><meta id="k" content="三"><base itemprop="k" content="四"><p itemprop="k" content="五">',
      [],
    ],
  ])('meta: %s', (head, values) => {
    const page = metadata(head);
    expect(page.metaAll('k')).toEqual(values);
    expect(page.meta('K')).toBe(values[0] ?? null);
  });

  it('gives a list of its own to whoever asks for all', () => {
    const page = metadata('<meta name="k" content="一">');
    page.metaAll('k').push('二');
    expect(page.metaAll('K')).toEqual(['一']);
  });

  it('language: that of the root', () => {
    expect(metadata('').language).toBe('zh-HK');
    expect(open('<html><p lang="en">', scan).metadata.language).toBeNull();
  });

  const scripts =
    '<p id="state">7</p><script id="state">{"a":1}</script><script id="state">{"a":2}</script><script type="TEXT/JavaScript; charset=utf-8">DATA={"b":1}</script>' +
    '<script type="application/json">DATA={"b":2}</script><script type="">OTHER={"c":1}</script><script id="broken">{"a"</script>' +
    '<script type=" Application/LD+JSON ">{"@type":"Article","headline":"甲"}</script><script id="empty"></script>';

  it('scripts by their id, of several the first', () => {
    const page = open(scripts, scan);
    expect(page.jsonScript('state')).toEqual({ a: 1 });
    expect(page.jsonScript('none')).toBeUndefined();
    expect(page.diagnostics).toEqual([]);
    expect([page.jsonScript('broken'), page.jsonScript('broken')]).toEqual([undefined, undefined]);
    expect(page.diagnostics).toEqual([
      {
        code: 'unreadable-payload',
        severity: 'warning',
        message: expect.stringContaining('broken'),
        span: null,
        field: null,
      },
    ]);
  });

  it('scripts that are code, whatever they call it', () => {
    const page = open(scripts, scan);
    expect([page.assigned('DATA'), page.assigned('OTHER'), page.assigned('NONE')]).toEqual([
      { b: 1 },
      { c: 1 },
      undefined,
    ]);
    expect(
      open('<script type="application/json">DATA={"b":2}</script>', scan).assigned('DATA'),
    ).toBeUndefined();
  });

  it('JSON-LD, by the type of its script', () => {
    const page = open(scripts, scan);
    expect(page.metadata.jsonLd('Article')).toEqual([{ '@type': 'Article', headline: '甲' }]);
    expect(page.diagnostics).toEqual([]);
  });
});

describe('JSON-LD', () => {
  const nodes = (blocks: unknown[], ...types: string[]) => {
    const source = blocks.map(
      (block) => `<script type="application/ld+json">${JSON.stringify(block)}</script>`,
    );
    return open(source.join('')).metadata.jsonLd(...types);
  };

  it('is found in page order, in lists and graphs and in one another', () => {
    const node = (name: string) => ({ '@type': 'Article', name });
    const found = nodes(
      [
        [node('甲'), [node('乙')], null, 7],
        { ...node('丙'), '@graph': [node('丁'), node('戊')] },
        node('己'),
      ],
      'Article',
    );
    expect(found.map(({ name }) => name)).toEqual(['甲', '乙', '丙', '丁', '戊', '己']);
  });

  it('is asked for by one of several types', () => {
    const blocks = [
      { '@type': 'Article', a: 1 },
      { '@type': ['Thing', 'NewsArticle'], a: 2 },
      { '@type': 'Person', a: 3 },
      { a: 4 },
    ];
    expect(nodes(blocks, 'NewsArticle', 'Article').map((node) => node['a'])).toEqual([1, 2]);
    expect(nodes(blocks)).toEqual([]);
  });

  it('has its references replaced by what they refer to first', () => {
    const person = { '@type': 'Person', '@id': '#p', name: '何小舟' };
    const other = { '@type': 'Person', '@id': '#q', name: '林大立' };
    const article = {
      '@type': 'Article',
      author: [{ '@id': '#p' }, { '@id': '#q' }, { '@id': '#p', name: '自己' }, '無名', null],
      editor: { '@id': '#q' },
      publisher: { '@id': '#none' },
      about: { '@id': 7 },
      image: {},
    };
    expect(nodes([article, person, other, { ...person, name: '別人' }], 'Article')).toEqual([
      {
        '@type': 'Article',
        author: [person, other, { '@id': '#p', name: '自己' }, '無名', null],
        editor: other,
        publisher: { '@id': '#none' },
        about: { '@id': 7 },
        image: {},
      },
    ]);
  });

  it('that cannot be read is counted', () => {
    const page = open('<script type="application/ld+json">{</script>'.repeat(2));
    expect(page.metadata.jsonLd('Article')).toEqual([]);
    expect(page.diagnostics).toEqual([
      {
        code: 'unreadable-json-ld',
        severity: 'info',
        message: expect.stringMatching(/^2 /),
        span: null,
        field: null,
      },
    ]);
    const good = open('<script type="application/ld+json">{}</script>');
    expect([good.metadata.title, good.diagnostics]).toEqual([null, []]);
  });
});

describe('a payload that passes a limit', () => {
  const deep = `${'['.repeat(9)}${']'.repeat(9)}`;

  it.each<[what: string, source: string, ask: (page: ReturnType<typeof open>) => unknown]>([
    ['a script with an id', `<script id="STATE">${deep}</script>`, (page) => page.jsonScript('STATE')],
    ['a script that assigns', `<script>STATE=${deep}</script>`, (page) => page.assigned('STATE')],
  ])('is left unread, and told once: %s', (_what, source, ask) => {
    const page = open(source, true, { jsonDepth: 8 });
    expect([ask(page), ask(page)]).toEqual([undefined, undefined]);
    expect(page.diagnostics).toEqual([
      {
        code: 'payload-too-deep',
        severity: 'warning',
        message: expect.stringMatching(/STATE .*jsonDepth .*\(9 met, 8 allowed\)/),
        span: null,
        field: null,
      },
    ]);
    expect(ask(open(source, true, { jsonDepth: 9 }))).toEqual(JSON.parse(deep));
  });

  it('is left out of the JSON-LD, with a word on it', () => {
    const block = '<script type="application/ld+json">{"@type":"Article","a":[[]]}</script>';
    const page = open(block, true, { jsonDepth: 2 });
    expect(page.metadata.jsonLd('Article')).toEqual([]);
    expect(page.diagnostics).toMatchObject([
      { code: 'payload-too-deep', message: expect.stringContaining('JSON-LD') },
    ]);
    const long = open(block, true, { jsonCharacters: 27 });
    expect(long.metadata.jsonLd('Article')).toEqual([]);
    expect(long.diagnostics).toMatchObject([
      { code: 'payload-too-large', message: expect.stringContaining('JSON-LD') },
    ]);
    expect(open(block).metadata.jsonLd('Article')).toHaveLength(1);
  });

  it('is too large before it is parsed', () => {
    const page = open('<script id="STATE">{"a":1}</script>', true, { jsonCharacters: 6 });
    expect(page.jsonScript('STATE')).toBeUndefined();
    expect(page.diagnostics).toMatchObject([{ code: 'payload-too-large' }]);
    expect(
      open('<script id="STATE">{"a":1}</script>', true, { jsonCharacters: 7 }).jsonScript('STATE'),
    ).toEqual({ a: 1 });
  });

  it('is no script that says nothing of it', () => {
    const page = open(`<script>/* ${'船'.repeat(90)} */</script><script>STATE={"a":1}</script>`, true, {
      jsonCharacters: 60,
    });
    expect([page.assigned('STATE'), page.flightRows(), page.diagnostics]).toEqual([{ a: 1 }, [], []]);
  });

  it('is none where a page streams no rows', () => {
    const page = open('<script>self.__next_f.push([1,"1:[[]]\\n"])</script>', true, { jsonDepth: 2 });
    expect(page.flightRows()).toEqual([]);
    expect(page.diagnostics).toMatchObject([
      { code: 'payload-too-deep', message: expect.stringContaining('__next_f') },
    ]);
  });
});

describe('a page of which only regions are looked at', () => {
  const source =
    '<!doctype html><html><body><nav><a href="/1">甲</a></nav><article><p>乙</p></article><p>丙</p></body></html>';

  it('is made of those, until its tree is there', () => {
    const page = open(source);
    page.focus(['article']);
    expect(page.all('p').map((p) => page.text(p))).toEqual(['乙']);
    page.focus(null);
    expect(page.all('p')).toHaveLength(1);
  });

  it('tells where they stand', () => {
    const page = open(source);
    const span = page.origin(page.first('article') as Element);
    expect(span && source.slice(span.start, span.end)).toBe('乙');
  });

  it('has none of what its tags do not name', () => {
    const page = open(source);
    expect([page.kind, page.all('.none, table td'), page.first('table, .none')]).toEqual(['html', [], null]);
  });

  it('is whole where nothing or everything may be asked for', () => {
    expect(open(source).all('p')).toHaveLength(2);
    const page = open(source);
    page.focus(['article']);
    page.focus(null);
    expect(page.all('p')).toHaveLength(2);
  });

  it.each<[what: string, source: (times: number) => string]>([
    ['elements in one another', (times) => '<div>'.repeat(times)],
    ['the same, closed again', (times) => '<div>'.repeat(times) + '</div>'.repeat(times)],
    ['elements beside one another', (times) => '<i></i>'.repeat(times)],
    ['formatting opened again', (times) => `<p>${'<font a>'.repeat(times)}${'<p>x'.repeat(times)}`],
    ['pictures by their old name', (times) => '<image class=x>'.repeat(times)],
  ])('passes the same limits as a whole one: %s', (_what, sourceOf) => {
    const ask = (times: number, scan: boolean, limits: object) => {
      const page = open(`<!doctype html>${sourceOf(times)}`, scan, limits);
      try {
        return [page.first('table')?.tagName, page.all('img.x').length];
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    for (const limits of [{ depth: 20 }, { nodes: 60 }, { depth: 20, nodes: 60 }]) {
      for (let times = 0; times < 70; times += 3) {
        expect([times, ask(times, true, limits)]).toEqual([times, ask(times, false, limits)]);
      }
    }
  });
});

describe('a page whose tree somebody else has made', () => {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'element', tagName: 'title', properties: {}, children: [{ type: 'text', value: '樹' }] },
      { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: '甲' }] },
    ],
  };

  it.each([true, false])('is read out of it', (scan) => {
    const source = '<title>源</title><p>乙</p>';
    const page = htmlReader.read({ source, url: null, limits: DEFAULT_LIMITS, diagnostics: [], scan, tree });
    expect([page.metadata.title, page.text(page.first('p'))]).toEqual(['樹', '甲']);
  });
});

describe('a page is read for its text', () => {
  it('until twice as many elements are read as it may have nodes', () => {
    const page = open('<main><b></b><b></b><b></b><b></b></main>', true, { nodes: 10 });
    const main = page.first('main');
    for (let times = 0; times < 5; times += 1) page.text(main);
    expect(() => page.text(main)).toThrow(
      expect.objectContaining({ code: 'too-large', passed: { limit: 'nodes', max: 20, met: 24 } }),
    );
  });
});
