import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { flightRows } from '../../src/document/html/flight-rows.js';
import { PropertyReader } from '../../src/document/html/scan/properties.js';
import { SelectorList } from '../../src/document/html/selectors.js';
import { TreeIndex } from '../../src/document/html/tree-index.js';

const parse = (html: string): Root => unified().use(rehypeParse, { fragment: true }).parse(html);

describe('attributes that a scan reads', () => {
  it.each([
    '<input accept="image/png, image/jpeg">',
    '<area coords="0, 10,x">',
    '<a ping="/a /b" class="a  b">',
    '<p hidden>',
    '<p hidden="">',
    '<p hidden="HIDDEN">',
    '<p hidden="until-found">',
    '<a download="ferry.pdf">',
    '<a download>',
    '<td colspan="2">',
    '<td colspan="two">',
    '<p data-page-id="7" onclick="x()">',
  ])('%s are those of a tree', (html) => {
    const nameEnd = html.search(/[\s>]/);
    const [element] = parse(html.startsWith('<td') ? `<table><tr>${html}` : html).children;
    const reached = JSON.stringify(element)
      .match(/"properties":\{[^{}]+\}/g)
      ?.at(-1);
    expect(`"properties":${JSON.stringify(new PropertyReader(html).read(nameEnd))}`).toBe(reached);
  });
});

describe('rows that a page streams to its scripts', () => {
  const push = (chunk: unknown) => `self.__next_f.push(${JSON.stringify([1, chunk])})`;

  it('are put together again where they are cut', () => {
    expect(flightRows([push('1:{"title":"渡'), push('輪"}\n2:["甲"]\n3:"乙"')])).toEqual([
      { title: '渡輪' },
      ['甲'],
      '乙',
    ]);
  });

  it('of text are as long as their bytes say, in any script', () => {
    expect(flightRows([push('1:Tb,aé渡😀z2:"乙"\n')])).toEqual(['aé渡😀z', '乙']);
  });

  it.each([
    ['a script of another kind', ['self.other.push(["1:[]"])']],
    ['a script that is cut off', ['self.__next_f.push([1,"1:[]"']],
    ['a script that is no JSON', ['self.__next_f.push([1,undefined])']],
    ['a chunk that is no text', [push({ a: 1 })]],
    ['a stream without a row', [push('no rows at all')]],
    ['a row that is broken', [push('1:{"title":\n')]],
    ['rows that name modules', [push('1:I["a.js"]\n2:HL["a.css"]\n')]],
  ])('are none in %s', (_what, scripts) => {
    expect(flightRows(scripts)).toEqual([]);
  });

  it('are only those that hold a word that is asked for', () => {
    expect(flightRows([push('1:["渡輪"]\n2:["電車"]\n3:T6,渡輪')], ['渡輪'])).toEqual([['渡輪'], '渡輪']);
  });
});

describe('a pseudo-class', () => {
  const root = parse('<div><p>甲</p><span>乙</span><p>丙</p></div><b>丁</b>');
  const tree = new TreeIndex(root);
  const found = (selector: string) =>
    new SelectorList(selector).all(tree, undefined).map(({ tagName }) => tagName);

  it.each([
    [':only-of-type', ['div', 'span', 'b']],
    [':scope', ['div', 'b']],
    ['div:has(span:not(:scope))', ['div']],
    ['p:has(+ span)', ['p']],
    ['p:has(~ p)', ['p']],
    ['span:has(+ p), span:has(~ span)', ['span']],
    ['div:has(p)', ['div']],
    ['div:has(> b), b:has(p)', []],
    ['div:has(:scope > span)', ['div']],
    ['div:has(:scope p)', ['div']],
    ['div:has(:scope)', []],
    ['div:has(p + span)', ['div']],
    ['p:has(+ span + p)', ['p']],
  ])('%s finds what it says', (selector, tags) => {
    expect(found(selector)).toEqual(tags);
  });

  it.each([':hover', ':host(p)', ':nth-col(2)'])('%s says nothing of a page at rest', (selector) => {
    expect(() => found(selector)).toThrow(/no pseudo-class that a page can be asked|Unmatched|Unknown/);
  });
});

describe('the elements of a page', () => {
  it('have no neighbours and no place where they are no part of it', () => {
    const tree = new TreeIndex(parse('<p class="a a">甲</p>'));
    const [stranger] = parse('<p>乙</p>').children;
    if (stranger?.type !== 'element') throw new Error('no element');
    expect([tree.parentOf(stranger), tree.elementBefore(stranger), tree.elementAfter(stranger)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(tree.rankOf(stranger, false)).toEqual({ index: 0, peers: { count: 1 } });
    expect(tree.rangeOf(stranger)).toEqual([0, 0]);
  });

  it('are in the group of a class once, however often they say it', () => {
    expect(new TreeIndex(parse('<p class="a a">甲</p><p class="a">乙</p>')).group('.a')).toEqual([0, 1]);
  });
});
