import type { Nodes, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { Misnesting } from '../../src/document/html/scan/misnesting.js';
import { scanPage } from '../../src/document/html/scan/page-scan.js';
import { regionTree } from '../../src/document/html/scan/region-tree.js';
import { ShortSource } from '../../src/document/html/scan/short-source.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';

describe('damage in a part of a page', () => {
  it('is followed to the end of the part', () => {
    const part = new Misnesting(7, 2, [10, 11, 12]);
    expect([part.first, part.outside, part.depth]).toEqual([7, 2, 5]);
    part.open(11);
    expect(part.depth).toBe(6);
    // the last one of the name, and all that is in it
    expect([part.close(11), part.depth]).toEqual([false, 5]);
    expect([part.close(99), part.depth]).toEqual([false, 5]);
    expect([part.close(11), part.depth]).toEqual([false, 3]);
    expect([part.close(10), part.depth]).toEqual([true, 2]);
  });

  it('leaves the list that it was made of as it is', () => {
    const open = [10, 11];
    new Misnesting(0, 0, open).close(10);
    expect(open).toEqual([10, 11]);
  });
});

describe('a page with stretches left out', () => {
  it('knows where each character was', () => {
    const source = '0123456789';
    const short = new ShortSource();
    short.keep(source, 0, 2);
    short.keep(source, 4, 4);
    short.keep(source, 5, 7);
    short.keep(source, 9, 10);
    expect(String(short)).toBe('01569');
    expect([0, 1, 2, 3, 4, 5].map((offset) => short.original(offset))).toEqual([0, 1, 5, 6, 9, 10]);
    expect(new ShortSource().original(3)).toBe(3);
  });
});

describe('how the tags of a page nest', () => {
  const nesting = (source: string, limits = {}) => {
    const scan = scanPage(source, { ...DEFAULT_LIMITS, ...limits });
    if (!scan) throw new Error('no tags');
    return scan.nesting;
  };
  const page = (body: string) => `<!doctype html><html><head></head><body>${body}</body></html>`;

  it('by what is around each start tag, and where it is closed', () => {
    const { parents, partners, html, body } = nesting(page('<p><b><br></b></p><i></i>'));
    // 0 doctype, 1 html, 2 and 3 head, 4 body, 5 p, 6 b, 7 br, 8 and 9 end tags, 10 and 11 i
    expect([html, body]).toEqual([1, 4]);
    expect([5, 6, 7, 10].map((tag) => parents[tag])).toEqual([-1, 5, 6, -1]);
    expect([5, 6, 7, 10].map((tag) => partners[tag])).toEqual([9, 8, 7, 11]);
  });

  it.each<[source: string, isStrict: boolean, isNested: boolean]>([
    [page('<p>甲</p>'), true, true],
    ['<p>甲</p>', false, true],
    ['<html><p>甲</p></html>', false, true],
    ['<html><head></head><p>甲</p>', false, true],
    ['<body><p>甲</p></body>', false, false],
    [page('<p>甲'), false, false],
    [page('<body>'), false, false],
    [page('<html>'), false, false],
    [page('<div><body></body></div>'), false, false],
    [page('<div></body></div>'), false, false],
    [page('</br>'), false, false],
    [page('</div>'), false, false],
    [page('<select><option></option></select>'), true, true],
    [`${page('<p>甲</p>')}<p>乙</p>`, true, true],
  ])('%s: %s, %s', (source, isStrict, isNested) => {
    expect(nesting(source)).toMatchObject({ isStrict, isNested });
  });

  it.each<[source: string, isCertain: boolean]>([
    [page('<template><p></p></template>'), true],
    [page('<template><script></script></template>'), false],
    [page('<template><meta></template>'), false],
    [page('<select><script></script></select>'), false],
    [page('</div><template></template>'), false],
    [page('</div><p>'), true],
    [page('<select><option></option></select>'), true],
    [page('<select><option><b></b></option></select>'), false],
    [page('<template></div></template>'), false],
  ])('is certain: %s, %s', (source, isCertain) => {
    expect(scanPage(source, DEFAULT_LIMITS) !== null).toBe(isCertain);
  });

  it('no deeper than is allowed', () => {
    const deep = page(`${'<div>'.repeat(6)}${'</div>'.repeat(6)}`);
    expect(nesting(deep, { depth: 10 }).isStrict).toBe(true);
    expect(nesting(deep, { depth: 9 }).isStrict).toBe(false);
  });

  it('and which parts are damaged, of parts in one another the outer one', () => {
    const blocks = (body: string) => nesting(page(body)).blocks.map(({ first, last }) => [first, last]);
    expect(blocks('<p></p>')).toEqual([]);
    expect(blocks('<div><p>甲<p>乙</div><div></div><div><p>甲<p>乙</div>')).toEqual([
      [5, 8],
      [11, 14],
    ]);
    expect(blocks('<div><nav><p>甲<p>乙</nav></span></div>')).toEqual([[5, 11]]);
    expect(blocks('<div><nav><p>甲<p>乙</nav><nav><p>甲<p>乙</nav></span></div>')).toEqual([[5, 15]]);
  });
});

describe('the tree of regions', () => {
  const tree = (body: string, ...regions: string[]) => {
    const source = `<!doctype html><html lang="zh"><head><title>題</title></head><body class="x">${body}</body></html>`;
    const scan = scanPage(source, DEFAULT_LIMITS);
    const root = scan && regionTree(source, scan, regions);
    return root && JSON.stringify(root, (key, value) => (key === 'position' ? undefined : value));
  };
  const html = (body: string) =>
    `{"type":"root","children":[{"type":"doctype"},{"type":"element","tagName":"html","properties":{"lang":"zh"},"children":[` +
    `{"type":"element","tagName":"head","properties":{},"children":[]},` +
    `{"type":"element","tagName":"body","properties":{"className":["x"]},"children":[${body}]}]}]}`;
  const element = (name: string, ...inner: string[]) =>
    `{"type":"element","tagName":"${name}","properties":{},"children":[${inner.join(',')}]}`;
  const text = (value: string) => `{"type":"text","value":"${value}"}`;

  it.each<[body: string, inner: string]>([
    ['<p>甲</p>', ''],
    ['<article>甲</article>', element('article', text('甲'))],
    ['<p>甲</p><nav>乙<article>丙</article></nav>', element('nav', element('article', text('丙')))],
    [
      '<nav><article>甲</article>乙<article>丙</article></nav>',
      element('nav', element('article', text('甲')), element('article', text('丙'))),
    ],
    [
      '<article><b>甲</b>乙<br>丙</article>',
      element('article', element('b', text('甲')), text('乙'), element('br'), text('丙')),
    ],
    [
      '<article>甲<!-- 乙 -->丙</article>',
      element('article', text('甲'), '{"type":"comment","value":""}', text('丙')),
    ],
    ['<article>A&amp;B</article>', element('article', text('A&B'))],
    ['<article>甲\r\n乙</article>', element('article', text('甲\\n乙'))],
    ['<article><svg><path/></svg>甲</article>', element('article', element('svg'), text('甲'))],
    ['<article><svg/>甲</article>', element('article', element('svg'), text('甲'))],
    ['<article><script>1</script>甲</article>', element('article', element('script'), text('甲'))],
    ['<article><style>1</style>甲</article>', element('article', element('style'), text('甲'))],
    ['<article><textarea>A&amp;</textarea></article>', element('article', element('textarea', text('A&')))],
    [
      '<article><iframe>A&amp;\r\nB</iframe></article>',
      element('article', element('iframe', text('A&amp;\\nB'))),
    ],
    ['<article><title></title></article>', element('article', element('title'))],
    ['<svg><article></article></svg>', ''],
    ['<article><pre>甲</pre></article>', element('article', element('pre', text('甲')))],
  ])('of %s', (body, inner) => {
    expect(tree(body, 'article')).toBe(html(inner));
  });

  it('has the place of each node', () => {
    const inner = ['甲', '<b>乙</b>', '<!-- 註 -->', '<svg><g></g></svg>', '<br>', '丙'];
    const region = `<article>${inner.join('')}</article>`;
    const body = `<nav>${region}丁</nav>`;
    const source = `<!doctype html><html><head></head><body>${body}</body></html>`;
    const scan = scanPage(source, DEFAULT_LIMITS);
    const stack: Nodes[] = [(scan && regionTree(source, scan, ['article'])) as Root];
    const written: string[] = [];
    for (let node = stack.pop(); node; node = stack.pop()) {
      const { position } = node;
      if (position) written.push(source.slice(position.start.offset, position.end.offset));
      if ('children' in node) stack.push(...node.children.toReversed());
    }
    expect(written).toEqual([body, region, '甲', '<b>乙</b>', '乙', ...inner.slice(2)]);
  });

  it.each([
    ['a line break that begins preformatted text', '<article><pre>\n甲</pre></article>'],
    ['the same where it is typed', '<article><textarea>\r甲</textarea></article>'],
    ['a NUL', '<article>甲\0</article>'],
    ['a NUL in a title', '<article><title>\0</title></article>'],
    ['a row without a body', '<article><table><tr></tr></table></article>'],
    ['text in a table', '<article><table>甲<tbody></tbody></table></article>'],
    ['a template', '<article><template></template></article>'],
    ['a formula', '<article><math></math></article>'],
    ['a region in a table', '<table><tbody><tr><td><article></article></td></tr></tbody></table>'],
    ['a region in a template', '<template><article></article></template>'],
    ['a region in a formula', '<math><time></time></math>'],
  ])('is not sure of %s', (_what, body) => {
    expect(tree(body, 'article', 'time')).toBeNull();
  });

  it('is not sure of a region in the head, and takes the body for none', () => {
    expect(tree('', 'title')).toBeNull();
    expect(tree('甲', 'html', 'head', 'body')).toBe(html(''));
  });
});
