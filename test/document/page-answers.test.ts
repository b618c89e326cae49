import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../src/core.js';
import { scanPage } from '../../src/document/html/scan/page-scan.js';
import { attributesAt } from '../../src/document/html/scan/tag-attributes.js';
import { decode } from '../../src/input/decode.js';
import { readInput } from '../../src/input/input.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';
import type { Diagnostic } from '../../src/model.js';

function open(source: string, limits = {}) {
  const diagnostics: Diagnostic[] = [];
  return htmlReader.read({ source, url: null, limits: { ...DEFAULT_LIMITS, ...limits }, diagnostics });
}

describe('a page is asked', () => {
  const page = open(
    '<main class="story"><h1 title=頭>頭條</h1><p class="by">何小舟</p><p> </p><p>甲<br>乙</p><!-- <p>丙 --></main>',
  );
  const by = page.first('.by');
  if (!by) throw new Error('no byline');

  it.each<[string, unknown, unknown]>([
    ['whether an element matches', page.matches('main > p', by), true],
    ['whether it matches something else', page.matches('h1, div', by), false],
    ['what it stands in', page.closest('.story', by)?.tagName, 'main'],
    ['whether it is that itself', page.closest('p', by), by],
    ['what it does not stand in', page.closest('div', by), null],
    ['for an attribute', page.attribute(page.first('h1'), 'title'), '頭'],
    ['for an attribute that is not there', page.attribute(by, 'title'), null],
    ['for an attribute of nothing', page.attribute(null, 'title'), null],
    ['for the text of nothing', page.text(null), ''],
    ['for texts, each on one line, empty ones left out', page.texts('p'), ['何小舟', '甲 乙']],
    ['for what is in a comment', page.all('p').length, 3],
  ])('%s', (_name, answer, expected) => {
    expect(answer).toEqual(expected);
  });
});

describe('preformatted text', () => {
  it('keeps its line breaks and spaces, other text does not', () => {
    const page = open('<div>Ferry  one\nstops</div>');
    expect(page.text(page.first('div'))).toBe('Ferry one stops');
    expect(page.text(page.first('div'), { preformatted: true })).toBe('Ferry  one\nstops');
  });
});

describe('a payload of a page that is larger than allowed', () => {
  const source =
    `<script>self.__next_f.push([1,"1:{\\"k\\":1}\\n"])</script><script>window.STATE={"a":1};</script>` +
    `<script>/* ${'船'.repeat(80)} */ self.__next_f.push([1,"2:{\\"k\\":2}\\n"])</script>`;

  it('is left unread, and the others are read', () => {
    const page = open(source, { jsonCharacters: 60 });
    expect(page.flightRows()).toEqual([{ k: 1 }]);
    expect(page.assigned('window.STATE')).toEqual({ a: 1 });
    expect(page.diagnostics).toMatchObject([
      {
        code: 'payload-too-large',
        severity: 'warning',
        message: expect.stringMatching(/__next_f .*jsonCharacters .*\(\d+ met, 60 allowed\)/),
      },
    ]);
  });

  it('is as large as allowed at the limit itself', () => {
    const script = 'window.STATE={"a":1};';
    expect(
      open(`<script>${script}</script>`, { jsonCharacters: script.length }).assigned('window.STATE'),
    ).toEqual({
      a: 1,
    });
  });

  it('is asked for by the words of its rows', () => {
    const page = open(source);
    expect(page.flightRows('"k":1')).toEqual([{ k: 1 }]);
    expect(page.flightRows('"k":2')).toEqual([{ k: 2 }]);
    expect(page.flightRows('"k"')).toEqual([{ k: 1 }, { k: 2 }]);
  });
});

describe('paragraphs of a run of text', () => {
  const texts = (inner: string) => {
    const page = open(`<main>${inner}</main>`);
    const main = page.first('main');
    if (!main) throw new Error('no main');
    return page
      .body(main, { drop: { advertisement: '.ad' } })
      .map((piece) => ('text' in piece ? piece.text : null));
  };

  it.each<[string, string, string[]]>([
    ['are parted in the one element that holds them', '<span>甲<br><br>乙</span>', ['甲', '乙']],
    ['are parted two elements deep', ' <b> <i>甲<br><br>乙</i> </b> ', ['甲', '乙']],
    ['are not parted in a link', '<a href="/1">甲<br><br>乙</a>', ['甲\n\n乙']],
    ['are not parted where another stands beside', '<span>甲<br><br>乙</span><b>丙</b>', ['甲\n\n乙丙']],
    ['are not parted by one break', '<span>甲<br>乙</span>', ['甲\n乙']],
    ['are parted by breaks with white space between', '甲<br> \n <br>乙', ['甲', '乙']],
    ['are not parted by breaks with text between', '甲<br>乙<br>丙', ['甲\n乙\n丙']],
    ['are none of what is dropped', '<span class="ad">甲<br><br>乙</span>', []],
    ['are none of what is hidden', '<span hidden>甲<br><br>乙</span>', []],
  ])('%s', (_name, inner, expected) => {
    expect(texts(inner)).toEqual(expected);
  });
});

describe('the attributes of a start tag', () => {
  it.each<[string, [string, string][]]>([
    ['<p>', []],
    ['<p a>', [['a', '']]],
    [
      '<p a=1 b="2" c=\'3\'>',
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ],
    ],
    [
      '<p a = 1 b= "2">',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      '<p a/b>',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    [
      '<p / a / b=1/>',
      [
        ['a', ''],
        ['b', '1/'],
      ],
    ],
    [
      '<p a="1"b="2">',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['<p =a=1>', [['=a', '1']]],
    ['<p a= >', [['a', '']]],
    ['<p A-Bc="X">', [['a-bc', 'X']]],
    ['<p ÀB=1>', [['Àb', '1']]],
    ['<p a=1 a=2 A=3>', [['a', '1']]],
    ['<p a="&amp;&lt;">', [['a', '&<']]],
    ['<p a="1&copy=2">', [['a', '1&copy=2']]],
    ['<p a="1\r\n2\r3">', [['a', '1\n2\n3']]],
    ['<p a\0="\0">', [['a\ufffd', '\ufffd']]],
    ['<p a="x > y">', [['a', 'x > y']]],
    ['<p\na\t=\f1\n>', [['a', '1']]],
  ])('%j', (source, expected) => {
    expect([...attributesAt(source, 2)]).toEqual(expected);
  });
});

describe('a region begins', () => {
  const begins = (regions: string[], tag: string) => {
    const scan = scanPage(tag, DEFAULT_LIMITS);
    if (!scan) throw new Error('no tags');
    return scan.search.has(regions);
  };

  it.each<[string, string, boolean]>([
    ['article', '<article>', true],
    ['article', '<ARTICLE class=a>', true],
    ['article', '<articles>', false],
    ['article, time', '<time>', true],
    ['.a', '<p class="b a c">', true],
    ['.a', '<p class="b">', false],
    ['.a', '<p class="aa">', false],
    ['.a', '<p class="a">', true],
    ['.a', '<p id="a">', false],
    ['.a', '<p>', false],
    ['p.a', '<div class="a">', false],
    ['p.a', '<p class="&#97;">', true],
    ['.a.b', '<p class="a">', false],
    ['.a.b', '<p class="b a">', true],
    ['#x', '<p id=x>', true],
    ['#x', '<p id=y>', false],
    ['[data-k]', '<p data-k>', true],
    ['[data-k]', '<p data-j>', false],
    ['[data-k="a b"]', '<p data-k="a b">', true],
    ['[data-k="a b"]', '<p data-k="a c">', false],
    ['[id^="x-"]', '<p id="x-1">', true],
    ['[id^="x-"]', '<p id="1-x-">', false],
    ['[id$="-x"]', '<p id="1-x">', true],
    ['[id$="-x"]', '<p id="-x1">', false],
    ['[id*="-x-"]', '<p id="1-x-1">', true],
    ['[id*="-x-"]', '<p id="1-x1">', false],
    ['[lang|="zh"]', '<p lang="zh-Hant">', true],
    ['[lang|="zh"]', '<p lang="zh">', true],
    ['[lang|="zh"]', '<p lang="zha">', false],
    ['div[id^="x"]', '<p id="x1">', false],
    ['div[id^="x"]', '<div class="y" id="x1">', true],
    ['div.box[id^="x-"]', '<div id="x-1" class="a box">', true],
    ['div.box[id^="x-"]', '<div id="x-1" class="a">', false],
  ])('for %s at %s: %s', (regions, tag, expected) => {
    expect(begins([regions], tag)).toBe(expected);
  });

  it.each(['main p', 'p:first-child', '*'])('never by %s, which one start tag cannot tell', (region) => {
    expect(() => begins([region], '<p>')).toThrow(TypeError);
  });
});

describe('an input', () => {
  const read = (input: unknown) => readInput(input, DEFAULT_LIMITS, []);

  it.each([
    ['no payload', { json: undefined }, /./],
    ['a string for a payload', { json: '{"a":1}' }, /JSON\.parse/],
    ['a number for a payload', { json: 7 }, /JSON\.parse/],
    ['bytes for a payload', { json: new Uint8Array(2) }, /JSON\.parse/],
  ])('with %s cannot be used', (_name, input, message) => {
    expect(() => read(input)).toThrow(
      expect.objectContaining({ code: 'invalid-input', message: expect.stringMatching(message) }),
    );
  });

  it.each([
    ['UTF-16, which its own bytes deny', '<meta charset="utf-16le">中', '<meta charset="utf-16le">中'],
    ['UTF-8 in capitals', '<meta charset="UTF-8">中', '<meta charset="UTF-8">中'],
    ['nothing', '<meta name="a">中', '<meta name="a">中'],
  ])('in UTF-8 that says %s is read as UTF-8', (_name, text, expected) => {
    expect(decode(new TextEncoder().encode(text))).toBe(expected);
  });
});
