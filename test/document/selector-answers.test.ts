import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { SelectorList, selectorList } from '../../src/document/html/selectors.js';
import { TreeIndex } from '../../src/document/html/tree-index.js';

const parse = (html: string): Root => unified().use(rehypeParse, { fragment: true }).parse(html);

const PAGE = parse(
  '<main lang="zh-Hant"><h1 id="top" class="big">甲</h1><p class="lead x-1" title="T">乙<b>丙</b></p><p data-k="a b" rel="Tag">丁<i></i><i> </i></p>' +
    '<ul><li>一</li><li><a href="/1.PDF" type="Text/HTML">二</a></li><li hidden>三</li></ul><!-- c --><img src="/1.jpg"></main><footer><p>戊</p></footer>',
);

/** What is found, in a few words: the tag and the text of each. */
const found = (selector: string, scope?: string) => {
  const tree = new TreeIndex(PAGE);
  const from = scope === undefined ? undefined : (new SelectorList(scope).first(tree) ?? undefined);
  const list = new SelectorList(selector);
  const all = list.all(tree, from);
  expect(list.first(tree, from)).toBe(all[0] ?? null);
  if (from === undefined) expect(tree.elements.filter((one) => list.matches(one, tree))).toEqual(all);
  return all.map(textOf).join(' ');
};

const textOf = ({ tagName, children }: Element): string => {
  const [first] = children;
  return first?.type === 'text' ? `${tagName}:${first.value.trim()}` : tagName;
};

describe('a selector finds', () => {
  it.each([
    ['P', 'p:乙 p:丁 p:戊'],
    ['*', 'main h1:甲 p:乙 b:丙 p:丁 i i: ul li:一 li a:二 li:三 img footer p:戊'],
    ['footer, h1, .x-1', 'h1:甲 p:乙 footer'],
    ['p, .lead', 'p:乙 p:丁 p:戊'],
    ['main p', 'p:乙 p:丁'],
    ['main > b', ''],
    ['main b', 'b:丙'],
    ['h1 + p', 'p:乙'],
    ['h1 ~ p', 'p:乙 p:丁'],
    ['p + h1, b + p', ''],
    ['h1 + p > b', 'b:丙'],
    ['main h1 ~ ul li', 'li:一 li li:三'],
    ['.lead.x-1', 'p:乙'],
    ['.lead.x-2, .lea', ''],
    ['[title]', 'p:乙'],
    ['[hidden]', 'li:三'],
    ['[TITLE="T"]', 'p:乙'],
    ['[title="t"]', ''],
    ['[title="t" i]', 'p:乙'],
    ['[rel="tag"]', 'p:丁'],
    ['[rel="tag" s]', ''],
    ['[type="text/html"]', 'a:二'],
    ['[lang|="zh"]', 'main'],
    ['[lang|="ZH-hant"]', 'main'],
    ['[data-k~="b"]', 'p:丁'],
    ['[data-k~=""], [data-k^=""], [data-k$=""], [data-k*=""]', ''],
    ['[data-k~="a b"]', ''],
    ['[data-k^="a"]', 'p:丁'],
    ['[data-k^="b"], [data-k$="a"]', ''],
    ['[data-k$="b"]', 'p:丁'],
    ['[data-k*=" "]', 'p:丁'],
    ['[href$=".pdf"]', ''],
    ['[href$=".PDF"]', 'a:二'],
    ['[data-k|="a"]', ''],
    ['p[title!="T"]', 'p:丁 p:戊'],
    ['[class="big"]', 'h1:甲'],
    ['[class~="big" i], [class~="BIG" i]', 'h1:甲'],
    ['[class~="BIG"]', ''],
    ['[class^="lead"]', 'p:乙'],
    ['li:first-child, li:last-child', 'li:一 li:三'],
    ['li:nth-child(2)', 'li'],
    ['li:nth-last-child(1)', 'li:三'],
    ['p:nth-of-type(2)', 'p:丁'],
    ['p:nth-last-of-type(2)', 'p:乙'],
    ['p:first-of-type', 'p:乙 p:戊'],
    ['p:last-of-type', 'p:丁 p:戊'],
    [':only-child', 'b:丙 a:二 p:戊'],
    ['main > :only-of-type', 'h1:甲 ul img'],
    ['i:empty', 'i'],
    [':root', 'main footer'],
    ['p:not(.lead)', 'p:丁 p:戊'],
    ['p:not(main p)', 'p:戊'],
    ['main :is(h1, b)', 'h1:甲 b:丙'],
    [':where(footer) p', 'p:戊'],
    [':matches(h1, img)', 'h1:甲 img'],
    ['p:has(b), li:has(> a)', 'p:乙 li'],
    ['main:has(a), footer:has(a)', 'main'],
    ['h1:has(+ .lead), h1:has(+ ul), h1:has(~ ul)', 'h1:甲'],
    ['main:has(> li)', ''],
    ['p:has(i + i)', 'p:丁'],
    ['main:has(> ul li)', 'main'],
    ['h1:has(~ ul a), h1:has(+ ul a)', 'h1:甲'],
  ])('%s: %s', (selector, expected) => {
    expect(found(selector)).toBe(expected);
  });

  it.each([
    ['p', 'footer', 'p:戊'],
    ['p', 'main', 'p:乙 p:丁'],
    ['main', 'main', ''],
    ['main p', 'main', 'p:乙 p:丁'],
    ['li, b, a', 'ul', 'li:一 li a:二 li:三'],
    ['*', 'footer', 'p:戊'],
    ['.lead', 'footer', ''],
  ])('%s below %s: %s', (selector, scope, expected) => {
    expect(found(selector, scope)).toBe(expected);
  });
});

describe('a selector is compiled', () => {
  it('once', () => {
    expect(selectorList('main > p.once')).toBe(selectorList('main > p.once'));
  });

  it('and forgotten, where thousands are made up', () => {
    const first = selectorList('p.forgotten');
    for (let index = 0; index <= 2000; index += 1) selectorList(`p.made-up-${index}`);
    expect(selectorList('p.forgotten')).not.toBe(first);
  });

  it.each([
    ['p:hover', /^"p:hover" is no selector that a page can be asked: :hover is no pseudo-class/],
    ['p:nth-col(2)', /:nth-col is no pseudo-class/],
    ['p:nth-child-x(2)', /:nth-child-x is no pseudo-class/],
    ['p:host(p)', /"p:host\(p\)" is no selector/],
    ['p::before', /"pseudo-element" is no part of the selectors/],
    ['p[', /^"p\[" is no selector that a page can be asked: \S/],
  ])('never: %s', (selector, message) => {
    expect(() => selectorList(selector)).toThrow(message);
    expect(() => selectorList(selector)).toThrow(TypeError);
    expect(() => selectorList(selector)).toThrow(expect.objectContaining({ cause: expect.any(Error) }));
  });
});
