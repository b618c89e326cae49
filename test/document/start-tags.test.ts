import { describe, expect, it } from 'vitest';
import { AttributeCursor, attributeBit, isSpace } from '../../src/document/html/scan/attribute-cursor.js';
import { marksOf } from '../../src/document/html/scan/marks.js';
import { scanPage } from '../../src/document/html/scan/page-scan.js';
import { attributeAt } from '../../src/document/html/scan/tag-attributes.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';

describe('a tag ends', () => {
  it.each<[tag: string, end: number, selfClosing: boolean]>([
    ['<p>', 3, false],
    ['<p/>', 4, true],
    ['<p / >', 6, false],
    ['<p a/>', 6, true],
    ['<p a=1/>', 8, false],
    ['<p a="1"/>', 10, true],
    ['<p a=">">', 9, false],
    ["<p a='>' b>", 11, false],
    ["<p a='\">'>", 10, false],
    ['<p a=>', 6, false],
    ['<p =>', 5, false],
    ['<p a = b>c>', 9, false],
    ['<p ', -1, false],
    ['<p a', -1, false],
    ['<p a=', -1, false],
    ['<p a=1', -1, false],
    ['<p a="1>', -1, false],
    ["<p a='1>", -1, false],
  ])('%s at %d', (tag, end, selfClosing) => {
    const cursor = new AttributeCursor(`${tag}`);
    for (cursor.enter(2); cursor.next(); );
    expect(cursor.end).toBe(end);
    if (end >= 0) expect(cursor.selfClosing).toBe(selfClosing);
  });

  it('for each tag anew', () => {
    const cursor = new AttributeCursor('<p/><p a><p');
    const ends = [2, 6, 11].map((nameEnd) => {
      for (cursor.enter(nameEnd); cursor.next(); );
      return [cursor.end, cursor.selfClosing];
    });
    expect(ends.slice(0, 2)).toEqual([
      [4, true],
      [9, false],
    ]);
    expect(ends[2]?.[0]).toBe(-1);
  });
});

describe('white space in a tag', () => {
  it.each([
    [[0x09, 0x0a, 0x0c, 0x0d, 0x20], true],
    [[0x08, 0x0b, 0x0e, 0x1f, 0x21, 0xa0, 0x3000], false],
  ])('%j: %s', (codes, expected) => {
    expect(codes.map(isSpace)).toEqual(codes.map(() => expected));
  });
});

describe('one attribute of a tag', () => {
  it.each<[tag: string, value: string | null]>([
    ['<p data-k="1">', '1'],
    ['<p DATA-K=1>', '1'],
    ['<p data-k>', ''],
    ['<p a data-k=1 data-k=2>', '1'],
    ['<p data-k="a&amp;b">', 'a&b'],
    ['<p data-k="a\r\nb\rc">', 'a\nb\nc'],
    ['<p data-k="\0">', '\ufffd'],
    ['<p data-kk=1>', null],
    ['<p data-j=1 ata-k=1>', null],
    ['<p title="data-k=1">', null],
    ['<p>', null],
  ])('%j has %j', (tag, value) => {
    expect(attributeAt(tag, 2, 'data-k')).toBe(value);
  });

  it('has the bit of its name in any case, which only some others have', () => {
    const bit = (name: string) => attributeBit(` ${name}`, 1, name.length + 1);
    expect(bit('CLASS')).toBe(bit('class'));
    expect(new Set(['class', 'id', 'src', 'href', 'title', 'name', 'data-k'].map(bit)).size).toBe(7);
    expect(Math.log2(bit('class') >>> 0) % 1).toBe(0);
  });
});

describe('what a selector says of a start tag', () => {
  const mark = (selector: string) => marksOf([selector])[0];

  it.each([
    ['ARTICLE', { name: 'article', word: null, piece: null, bits: 0 }],
    ['.a.b', { name: null, word: 'a', piece: null }],
    ['[class~="a"]', { word: 'a' }],
    ['[class="a b"]', { word: 'a', piece: null }],
    ['[class=""]', { word: null, piece: null }],
    ['[class^="a b"]', { word: null, piece: 'a b' }],
    ['[class*="a"][class$="b"]', { word: null, piece: 'a' }],
    ['[id="a"]', { word: null, piece: null, bits: attributeBit('id', 0, 2) }],
    ['[id][class]', { bits: attributeBit('id', 0, 2) | attributeBit('class', 0, 5) }],
  ])('%s', (selector, said) => {
    expect(mark(selector)).toMatchObject(said);
  });

  it('is compiled once for a list', () => {
    const list = ['p', 'h1, h2'];
    expect(marksOf(list).map(({ name }) => name)).toEqual(['p', 'h1', 'h2']);
    expect(marksOf(list)).toBe(marksOf(list));
  });

  it.each<[selector: string, value: string, accepts: boolean]>([
    ['[k]', 'x', true],
    ['[k=a]', 'a', true],
    ['[k=a]', 'ab', false],
    ['[k=a]', 'b a', false],
    ['[k~=a]', 'b a\tc', true],
    ['[k~=a]', 'ab', false],
    ['[k^=a]', 'ab', true],
    ['[k^=a]', 'ba', false],
    ['[k$=a]', 'ba', true],
    ['[k$=a]', 'ab', false],
    ['[k*=a]', 'bab', true],
    ['[k*=a]', 'b', false],
    ['[k|=a]', 'a', true],
    ['[k|=a]', 'a-b', true],
    ['[k|=a]', 'ab', false],
    ['[k|=a]', 'b-a-', false],
    ['[k!=a]', 'b', false],
  ])('%s: %j %s', (selector, value, accepts) => {
    expect(mark(selector)?.tests.map((test) => test.accepts(value))).toEqual([accepts]);
  });

  it.each([
    ['p b', /"p b" looks further/],
    ['p:first-child', /looks further/],
    ['*', /"\*" looks further/],
  ])('may not be %s', (selector, message) => {
    expect(() => mark(selector)).toThrow(message);
    expect(() => mark(selector)).toThrow(TypeError);
  });
});

describe('start tags are found', () => {
  const found = (source: string, ...selectors: string[]) => {
    const scan = scanPage(source, DEFAULT_LIMITS);
    if (!scan) throw new Error('no tags');
    const all = scan.search.all(selectors);
    expect(scan.search.has(selectors)).toBe(all.length > 0);
    return all;
  };

  it.each<[source: string, selectors: string[], tags: number[]]>([
    ['<p><b></b><p>', ['p'], [0, 3]],
    ['<p><b class="x"></b><p>', ['p', '.x', 'b'], [0, 1, 3]],
    ['<b class=y></b><p id=x><b id=x class="y y">', ['.y', '#x'], [0, 2, 3]],
    ['<b class="x y"><i class="y x"><u class="xy">', ['.x.y'], [0, 1]],
    ['<b class="\tx\n"><i class=x><u CLASS=X>', ['.x'], [0, 1]],
    ['<b class="&#120; y"><i class="&#121;">', ['.x'], [0]],
    ['<b class="&#120; y"><i class="&#121;">', ['.y'], [0, 1]],
    ['<b class="a&#45;b"><i class="a-b-c"><u class="ab">', ['[class*="a-b"]'], [0, 1]],
    ['<b class="story-1"><i class="a story-2"><u class="stor">', ['[class*="story-"]'], [0, 1]],
    ['<b class="story-1"><i class="a story-2">', ['[class^="story-"]'], [0]],
    ['<b class="a-story"><i class="a-story b">', ['[class$="-story"]'], [0]],
    ['<b class="a b"><i class="b a"><u class="a">', ['[class="a b"]'], [0]],
    ['<b class=""><i class><u>', ['[class]'], [0, 1]],
    ['<b class=a class=b>', ['.b'], []],
    ['<b title="a" class="a"><i id=a>', ['.a'], [0]],
    ['<b clasS="a"><i klass="a"><u classs="a">', ['.a'], [0]],
    ['</p><!-- <p> --><script>"<p>"</script>', ['p'], []],
    ['<br><img class=a/>', ['br', '.a'], [0]],
    ['<p>', [], []],
  ])('in %s by %j: %j', (source, selectors, tags) => {
    expect(found(source, ...selectors)).toEqual(tags);
  });

  it('by a class that has the hash of another one not at all', () => {
    // 31 · 'A' + 'a' is 31 · 'B' + 'B'
    expect(found('<b class="Aa"><i class="BB">', '.BB')).toEqual([1]);
  });
});
