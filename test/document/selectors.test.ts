import { selectAll } from 'css-select';
import fc from 'fast-check';
import type { Element, Nodes, Parents, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../src/core.js';
import { attributeOf } from '../../src/document/html/attributes.js';
import { SelectorList } from '../../src/document/html/selectors.js';
import { TreeIndex } from '../../src/document/html/tree-index.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';

const parse = (html: string): Root => unified().use(rehypeParse).parse(html);

/** What css-select finds, which is held to the standard's own tests. */
function reference(selector: string, tree: Root): Element[] {
  const parents = new Map<Nodes, Parents>();
  const stack: Parents[] = [tree];
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    for (const child of parent.children) {
      parents.set(child, parent);
      if ('children' in child) stack.push(child);
    }
  }
  const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? node.children : []);
  return selectAll<Nodes, Element>(selector, tree, {
    adapter: {
      isTag: (node): node is Element => node.type === 'element',
      getAttributeValue: (element, name) => attributeOf(element, name) ?? undefined,
      hasAttrib: (element, name) => attributeOf(element, name) !== null,
      getName: (element) => element.tagName,
      getChildren: childrenOf,
      getParent: (node) => parents.get(node) ?? null,
      getSiblings: (node) => childrenOf(parents.get(node) ?? node),
      getText: (node) => ('value' in node && node.type !== 'comment' ? node.value : ''),
      removeSubsets: (nodes) => nodes,
    },
  });
}

const simple = fc.constantFrom(
  ...'* p div span a img .a .b #x [id] [class] [class~=a] [class^=a] [class$=b] [class*=b] [id=x] [id|=x] [rel~=TAG] [title=T] :first-child :last-child :only-child :first-of-type :last-of-type :nth-child(2) :nth-child(2n+1) :nth-last-child(2) :nth-of-type(2) :empty :root'.split(
    ' ',
  ),
);
const compound = fc
  .array(simple, { minLength: 1, maxLength: 3 })
  .map((parts) => [...parts].sort((a, b) => Number(/^[\w*]/.test(b)) - Number(/^[\w*]/.test(a))))
  .filter((parts) => parts.filter((part) => /^[\w*]/.test(part)).length < 2)
  .map((parts) => parts.join(''));
const complex = fc
  .tuple(compound, fc.array(fc.tuple(fc.constantFrom(' ', ' > ', ' + ', ' ~ '), compound), { maxLength: 2 }))
  .map(([first, rest]) => first + rest.flat().join(''));
// css-select does not count `:has(a b)` from the element that it stands on, as the standard does
const nested = fc.oneof(
  complex,
  fc
    .tuple(compound, fc.constantFrom(':not(', ':is(', ':where('), complex)
    .map(([own, open, inner]) => `${own}${open}${inner})`),
  fc
    .tuple(compound, fc.constantFrom(':has(', ':has(> ', ':has(+ ', ':has(~ '), compound)
    .map(([own, open, inner]) => `${own}${open}${inner})`),
);
const selectors = fc.array(nested, { minLength: 1, maxLength: 2 }).map((list) => list.join(', '));

const element = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('字', '<!--c-->', '<img id=x>', '<img title=T>'),
    fc
      .tuple(
        fc.constantFrom('div', 'span', 'section'),
        fc.constantFrom(
          '',
          ' class="a"',
          ' class="a b"',
          ' class="ab b"',
          ' id=x',
          ' id=x-1',
          ' rel="tag x"',
          ' title=t',
        ),
        fc.array(tie('node'), { maxLength: 3 }),
      )
      .map(([name, attributes, children]) => `<${name}${attributes}>${children.join('')}</${name}>`),
  ),
})).node;

describe('a page is asked in CSS', () => {
  it('and answers what css-select would, for any selector and any page', () => {
    fc.assert(
      fc.property(selectors, fc.array(element, { minLength: 1, maxLength: 4 }), (selector, parts) => {
        const root = parse(`<body>${parts.join('')}`);
        const tree = new TreeIndex(root);
        const list = new SelectorList(selector);
        const found = reference(selector, root);
        expect(list.all(tree)).toEqual(found);
        expect(list.first(tree)).toBe(found[0] ?? null);
        expect(tree.elements.filter((one) => list.matches(one, tree))).toEqual(found);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  it('and the tags alone say that nothing matches only where nothing does', () => {
    const answer = (source: string, selector: string, scan: boolean) => {
      const page = htmlReader.read({ source, url: null, limits: DEFAULT_LIMITS, diagnostics: [], scan });
      return [page.first(selector)?.tagName ?? null, page.all(selector).length];
    };
    fc.assert(
      fc.property(selectors, fc.array(element, { minLength: 1, maxLength: 4 }), (selector, parts) => {
        const source = `<!doctype html><html class="b"><head></head><body>${parts.join('')}</body></html>`;
        expect(answer(source, selector, true)).toEqual(answer(source, selector, false));
        // tags that close nothing and close too much
        const loose = `<p class="a">${parts.join('</p></section><b id=x>')}<image class="b"></div></br>`;
        expect(answer(loose, selector, true)).toEqual(answer(loose, selector, false));
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  it('below an element, that element left out', () => {
    const tree = new TreeIndex(parse('<div id=x><div><p>一</p></div></div><div>二</div>'));
    const scope = new SelectorList('#x').first(tree) ?? undefined;
    expect(new SelectorList('div').all(tree, scope)).toHaveLength(1);
    expect(new SelectorList('div p').first(tree, scope)?.tagName).toBe('p');
  });

  it.each([':hover', 'p::before', ':nth-col(2)'])('says that %s cannot be asked', (selector) => {
    expect(() => new SelectorList(selector)).toThrow(TypeError);
  });
});

describe('the start tags that a page must have for a selector to match', () => {
  it.each<[string, string[][][]]>([
    ['article', [[['article']]]],
    ['ARTICLE.story', [[['ARTICLE.story']]]],
    ['main article .by', [[['main'], ['article'], ['.by']]]],
    ['div > p', [[['div']]]],
    ['h1 + p, time', [[['h1']], [['time']]]],
    ['section ~ h2:first-child', [[['section'], ['h2']]]],
    ['a:not(.ad)', [[['a']]]],
    ['p.lead', [[['p.lead']]]],
    ['[data-id][title!="x"]', [[['[data-id]']]]],
    ['[rel="tag" i]', [[]]],
    ['[rel="tag"]', [[]]],
    ['a[rel="tag"]', [[['a']]]],
    ['p', [[]]],
    ['TBODY', [[]]],
    ['*', [[]]],
    [':root', [[]]],
    ['html body img', [[]]],
    ['#x', [[['#x']]]],
  ])('%s', (selector, tags) => {
    expect(new SelectorList(selector).tags).toEqual(tags);
  });
});
