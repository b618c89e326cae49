import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { checkedTree, guardedTree } from '../../src/document/html/guarded-tree.js';
import { originOf, placeOf } from '../../src/document/html/origin.js';
import { pictureAddress } from '../../src/document/html/picture.js';
import { movePlaces } from '../../src/document/html/places.js';
import { firstFrom, TreeIndex } from '../../src/document/html/tree-index.js';
import {
  elementsOf,
  outermost,
  picturesOf,
  renderedElementsOf,
  textNodesOf,
} from '../../src/document/html/tree-walk.js';
import { isHidden } from '../../src/document/html/visibility.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';

const element = (tagName: string, children: ElementContent[] = [], properties: Properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = (value: string) => ({ type: 'text' as const, value });
const root = (...children: RootContent[]): Root => ({ type: 'root', children });
const between = (start?: number, end?: number) => ({
  start: { line: 1, column: 1, offset: start },
  end: { line: 1, column: 1, offset: end },
});
const names = (elements: Iterable<Element>) => [...elements].map(({ tagName }) => tagName);

describe('a tree keeps the limits', () => {
  const passed = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      return (error as { passed?: unknown }).passed;
    }
    return null;
  };

  it.each([
    // html, head and body are there in any page
    ['<p>甲</p>', 5],
    ['<p>甲<br>乙</p>', 7],
    ['<p>Ferry stops for two days</p>', 5],
    ['<table>甲 乙<tr></table>', 7],
    ['<!-- 甲 --><p></p>', 5],
    ['<template><p></p></template>', 5],
  ])('of its nodes: %s has %d', (source, nodes) => {
    expect(passed(() => guardedTree(source, { ...DEFAULT_LIMITS, nodes }))).toBeNull();
    const max = nodes - 1;
    expect(passed(() => guardedTree(source, { ...DEFAULT_LIMITS, nodes: max }))).toEqual({
      limit: 'nodes',
      max,
      met: nodes,
    });
  });

  it('and says which of them it passes', () => {
    const codeOf = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        return (error as { code: string }).code;
      }
      return null;
    };
    const tree = root(element('p', [element('b')]));
    expect(codeOf(() => guardedTree('<p a b>', { ...DEFAULT_LIMITS, attributes: 1 }))).toBe('too-large');
    expect(codeOf(() => guardedTree('<p>', { ...DEFAULT_LIMITS, nodes: 3 }))).toBe('too-large');
    expect(codeOf(() => guardedTree('<p>', { ...DEFAULT_LIMITS, depth: 2 }))).toBe('too-deep');
    expect(codeOf(() => checkedTree(tree, { ...DEFAULT_LIMITS, nodes: 1 }))).toBe('too-large');
    expect(codeOf(() => checkedTree(tree, { ...DEFAULT_LIMITS, depth: 0 }))).toBe('too-deep');
  });

  it('of the attributes of one element', () => {
    expect(passed(() => guardedTree('<p a b c>', { ...DEFAULT_LIMITS, attributes: 3 }))).toBeNull();
    expect(passed(() => guardedTree('<p a b c>', { ...DEFAULT_LIMITS, attributes: 2 }))).toEqual({
      limit: 'attributes',
      max: 2,
      met: 3,
    });
  });

  it('of its depth', () => {
    expect(passed(() => guardedTree('<p><b><i>甲', { ...DEFAULT_LIMITS, depth: 5 }))).toBeNull();
    expect(passed(() => guardedTree('<p><b><i>甲', { ...DEFAULT_LIMITS, depth: 4 }))).toEqual({
      limit: 'depth',
      max: 4,
      met: 5,
    });
    const flat = '<p><b></b><b></b><b></b></p>'.repeat(3);
    expect(passed(() => guardedTree(flat, { ...DEFAULT_LIMITS, depth: 4 }))).toBeNull();
  });

  it('of its depth, where formatting makes it deeper than what was open at once', () => {
    const source = '<td><a><table></b><p><a>'.repeat(20);
    expect(passed(() => guardedTree(source, { ...DEFAULT_LIMITS, depth: 100 }))).toBeNull();
    expect(passed(() => guardedTree(source, { ...DEFAULT_LIMITS, depth: 90 }))).toEqual({
      limit: 'depth',
      max: 90,
      met: 91,
    });
  });

  it('where somebody else has built it', () => {
    const tree = root(element('p', [element('b', [text('甲')]), text('乙')]), element('hr'));
    expect(checkedTree(tree, { ...DEFAULT_LIMITS, nodes: 5, depth: 2 })).toBe(tree);
    expect(passed(() => checkedTree(tree, { ...DEFAULT_LIMITS, nodes: 4 }))).toEqual({
      limit: 'nodes',
      max: 4,
      met: 5,
    });
    const deep = root(element('p', [element('b', [element('i')])]));
    expect(passed(() => checkedTree(deep, { ...DEFAULT_LIMITS, depth: 2 }))).toBeNull();
    expect(passed(() => checkedTree(deep, { ...DEFAULT_LIMITS, depth: 1 }))).toEqual({
      limit: 'depth',
      max: 1,
      met: 2,
    });
  });
});

describe('where a text stands', () => {
  const source = '<p> 甲 <b>乙</b>  </p>';
  const at = (start?: number, end?: number) => ({
    ...text(source.slice(start, end)),
    position: between(start, end),
  });

  it.each([
    ['without white space at its ends', [at(3, 6)], { start: 4, end: 5 }],
    ['from the first of several to the last', [at(3, 6), at(9, 10)], { start: 4, end: 10 }],
    ['in whatever order they come', [at(9, 10), at(3, 6)], { start: 4, end: 10 }],
    ['is not known of none', [], null],
    ['is not known of a tree without places', [text('甲')], null],
    ['is not known of one without an end', [at(3)], null],
    ['is not known of what is empty', [at(9, 9)], null],
    ['is not known of one without a start', [at(undefined, 6)], null],
    ['is that of those that have both', [at(undefined, 6), at(9, 10)], { start: 9, end: 10 }],
    ['is that of those that are not empty', [at(3, 3), at(9, 10)], { start: 9, end: 10 }],
    ['is known of those that have a place', [text('甲'), at(9, 10)], { start: 9, end: 10 }],
  ])('%s', (_what, texts, span) => {
    expect(originOf(texts, source)).toEqual(span);
  });

  it.each([
    [between(3, 7), { start: 3, end: 7 }],
    [between(3, 3), null],
    [between(3), null],
    [between(undefined, 7), null],
    [undefined, null],
  ])('is that of its tags where it has none: %j', (position, span) => {
    expect(placeOf({ ...element('img'), ...(position && { position }) })).toEqual(span);
  });

  it('is moved with all nodes of a tree', () => {
    const inner = { ...text('甲'), position: between(3, 4) };
    const outer = { ...element('p', [inner, text('乙')]), position: between(0, 8) };
    const [half, other] = [between(1), between(undefined, 2)];
    const nodes = [outer, { type: 'doctype' as const, position: half }, { ...text('丙'), position: other }];
    movePlaces(root(...nodes), (offset) => offset * 10);
    expect([outer.position, inner.position]).toEqual([between(0, 71), between(30, 31)]);
    expect([half, other]).toEqual([between(1), between(undefined, 2)]);
  });
});

describe('the address of a picture', () => {
  it.each<[Properties, string | null]>([
    [{ src: '/a.jpg' }, '/a.jpg'],
    [{ src: ' /a.jpg\n' }, '/a.jpg'],
    [{ dataSrc: '/late.jpg', src: '/a.jpg' }, '/late.jpg'],
    [{ dataLazySrc: '/late.jpg', src: '/a.jpg' }, '/late.jpg'],
    [{ dataOriginal: '/late.jpg', src: '/a.jpg' }, '/late.jpg'],
    [{ dataSrc: 'data:image/gif;base64,R0', src: '/a.jpg' }, '/a.jpg'],
    [{ dataSrc: ' ', src: '/a.jpg' }, '/a.jpg'],
    [{ src: 'data:image/gif;base64,R0' }, null],
    [{}, null],
    [{ src: '/a.jpg', srcSet: '/b.jpg 2x' }, '/a.jpg'],
    [{ srcSet: '/b.jpg' }, '/b.jpg'],
    [{ srcSet: ' /b.jpg 2x,  /c.jpg 1x' }, '/b.jpg'],
    [{ srcSet: '/b.jpg 100w, /c.jpg 900w, /d.jpg 300w' }, '/c.jpg'],
    [{ srcSet: '/b.jpg 1.5x,\n/c.jpg 2x' }, '/c.jpg'],
    [{ srcSet: '/b.jpg, /c.jpg 2x' }, '/c.jpg'],
    [{ srcSet: '/b.jpg 2x, /c.jpg' }, '/b.jpg'],
    [{ srcSet: '/b.jpg 1x, /c.jpg 1x' }, '/b.jpg'],
    [{ srcSet: '/w,300/b.jpg 1x' }, '/w,300/b.jpg'],
    [{ srcSet: 'data:image/gif;base64,R0 9x, /c.jpg 1x' }, '/c.jpg'],
    [{ srcSet: ', /c.jpg' }, '/c.jpg'],
    [{ src: '/blank.gif', dataSrcset: '/b.jpg 1x' }, '/b.jpg'],
    [{ src: '/blank.gif', dataLazySrcset: '/b.jpg 1x' }, '/b.jpg'],
    [{ dataSrc: '/late.jpg', src: '/blank.gif', dataSrcset: '/b.jpg 1x' }, '/late.jpg'],
    [{ dataSrcset: '/b.jpg 1x', srcSet: '/c.jpg 1x' }, '/b.jpg'],
  ])('%j is %s', (properties, address) => {
    expect(pictureAddress(element('img', [], properties))).toBe(address);
  });

  it('is looked for where an outlet says', () => {
    const img = element('img', [], { dataFull: '/full.jpg', dataSrc: '/late.jpg', dataSrcset: '/set.jpg' });
    expect(pictureAddress(img, ['data-full', 'src'])).toBe('/full.jpg');
    expect(pictureAddress(img, ['data-none'])).toBe('/set.jpg');
  });
});

describe('elements below a node', () => {
  const tree = root(
    { type: 'doctype' },
    element('div', [element('b', [text('甲'), element('i')]), { type: 'comment', value: '乙' }]),
    element('svg', [element('path'), text('丙')]),
    element('noscript', [element('img'), text('丁')]),
    element('amp-img', [element('img')]),
    element('p', [text(' '), text('戊')]),
  );
  const isMet = ({ tagName }: Element) => /^(?:b|i|img|amp-img)$/.test(tagName);

  it.each([
    [
      'in page order, those of drawings left out',
      () => elementsOf(tree),
      'div b i svg noscript img amp-img img p',
    ],
    ['those that are rendered', () => renderedElementsOf(tree), 'div b i amp-img img p'],
    ['the outermost of a kind', () => outermost(tree, isMet), 'b amp-img'],
    ['the pictures, one in another as one', () => picturesOf(tree), 'amp-img'],
    ['the pictures at the node itself', () => picturesOf(element('img')), 'img'],
    ['no pictures of what is not rendered', () => picturesOf(element('noscript', [element('img')])), ''],
  ])('%s', (_what, find, expected) => {
    expect(names(find()).join(' ')).toBe(expected);
  });

  it('have texts, of which those that are rendered and not blank are found', () => {
    expect(textNodesOf(tree).map(({ value }) => value)).toEqual(['甲', '戊']);
    expect(textNodesOf(text('己'))).toHaveLength(1);
    expect(textNodesOf(element('script', [text('庚')]))).toEqual([]);
  });
});

describe('an element is hidden', () => {
  it.each<[Properties, boolean]>([
    [{}, false],
    [{ hidden: true }, true],
    [{ hidden: 'until-found' }, true],
    [{ ariaHidden: 'true' }, true],
    [{ ariaHidden: 'false' }, false],
    [{ style: 'display:none' }, true],
    [{ style: ' DISPLAY : None ; color: red' }, true],
    [{ style: 'color: red; display: none !important' }, true],
    [{ style: 'visibility: hidden' }, true],
    [{ style: 'display: hidden; visibility: none' }, false],
    [{ style: 'color: none; opacity: hidden' }, false],
    [{ style: '--display: none' }, false],
    [{ style: 'display' }, false],
    [{ style: '' }, false],
  ])('%j: %s', (properties, expected) => {
    expect(isHidden(element('div', [], properties))).toBe(expected);
  });

  it('where it is a dialog that is not open', () => {
    expect(isHidden(element('dialog'))).toBe(true);
    expect(isHidden(element('dialog', [], { open: true }))).toBe(false);
    expect(isHidden(element('details'))).toBe(false);
  });
});

describe('the elements of a tree know', () => {
  const p = element('p', [text('甲')]);
  const b = element('b', [], { className: ['x', 'y', 'x'] });
  const q = element('p', [element('i'), text('乙'), b], { id: 'q' });
  const path = element('path');
  const indexed = () => new TreeIndex(root(p, { type: 'comment', value: '' }, element('svg', [path]), q));

  it('what they stand in and beside', () => {
    const tree = indexed();
    expect([tree.parentOf(b), tree.parentOf(p), tree.parentOf(path)]).toEqual([q, null, null]);
    expect([tree.elementBefore(q)?.tagName, tree.elementBefore(p), tree.elementBefore(b)?.tagName]).toEqual([
      'svg',
      null,
      'i',
    ]);
    expect([tree.elementAfter(p)?.tagName, tree.elementAfter(q), tree.elementAfter(b)]).toEqual([
      'svg',
      null,
      null,
    ]);
    expect(names(tree.elements).join(' ')).toBe('p svg p i b');
  });

  it('what is below them', () => {
    const tree = indexed();
    expect([undefined, p, q, b, path].map((scope) => tree.rangeOf(scope))).toEqual([
      [0, 5],
      [1, 1],
      [3, 5],
      [5, 5],
      [0, 0],
    ]);
  });

  it('which of their peers they are', () => {
    const tree = indexed();
    const rank = (index: number, count: number) => ({ index, peers: { count } });
    expect([tree.rankOf(q, false), tree.rankOf(q, true)]).toEqual([rank(2, 3), rank(1, 2)]);
    expect([tree.rankOf(b, false), tree.rankOf(b, true)]).toEqual([rank(1, 2), rank(0, 1)]);
  });

  it.each([
    ['p', [0, 2]],
    ['svg', [1]],
    ['path', []],
    ['.x', [4]],
    ['.y', [4]],
    ['.z', []],
    ['[id', [2]],
    ['[className', [4]],
    ['[title', []],
  ])('what they have in common: %s', (group, places) => {
    expect(indexed().group(group)).toEqual(places);
  });

  it.each([
    [[], 3, 0],
    [[2, 4, 6], 0, 0],
    [[2, 4, 6], 3, 1],
    [[2, 4, 6], 4, 1],
    [[2, 4, 6], 6, 2],
    [[2, 4, 6], 7, 3],
    [[1, 2, 3, 4, 5, 6, 7, 8], 6, 5],
  ])('where in %j those begin that are not before %d', (group, from, place) => {
    expect(firstFrom(group, from)).toBe(place);
  });

  it('what is around them, however deep they are', () => {
    const marked = new Set([0, 3, 40, 41, 90]);
    let inner = element('a', [element('i'), element('u')]);
    for (let depth = 99; depth >= 0; depth -= 1)
      inner = element('a', [inner, element('b')], marked.has(depth) ? { id: 'x' } : {});
    const deep = new TreeIndex(root(inner));
    const isMarked = ({ properties }: Element) => properties['id'] === 'x';
    const [first, second] = [{}, {}];
    for (const one of [...deep.elements, ...deep.elements.toReversed()]) {
      let expected: Element | null = one;
      while (expected && !isMarked(expected)) expected = deep.parentOf(expected);
      expect(deep.nearest(one, isMarked, first)).toBe(expected);
      expect(deep.nearest(one, ({ tagName }) => tagName === 'q', second)).toBeNull();
    }
    expect(deep.nearest(null, isMarked, first)).toBeNull();
  });

  it('what far ones answered, which are asked once', () => {
    let inner = element('a');
    for (let depth = 0; depth < 200; depth += 1) inner = element('a', [inner, element('b')]);
    const deep = new TreeIndex(root(inner));
    let asked = 0;
    const question = {};
    for (const one of deep.elements) {
      deep.nearest(one, () => ++asked < 0, question);
    }
    // each of 401 asks those that are near; a walk up from each would ask 40,000
    expect(asked).toBeLessThan(401 * 33);
  });
});
