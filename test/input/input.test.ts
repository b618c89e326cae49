import { describe, expect, it } from 'vitest';
import { decode } from '../../src/input/decode.js';
import { looksLikeHtml, readInput } from '../../src/input/input.js';
import { jsonLimitPassed } from '../../src/input/json-limits.js';
import { DEFAULT_LIMITS, type Limits } from '../../src/input/limits.js';
import type { Diagnostic } from '../../src/model.js';

const bytes = (...values: number[]) => new Uint8Array(values);
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

function read(input: unknown, limits: Partial<Limits> = {}) {
  const diagnostics: Diagnostic[] = [];
  return { given: readInput(input, { ...DEFAULT_LIMITS, ...limits }, diagnostics), diagnostics };
}

describe('bytes are decoded', () => {
  it.each([
    ['by a byte order mark', bytes(0xef, 0xbb, 0xbf, 0xe4, 0xb8, 0xad), '中'],
    ['by the mark of UTF-16', bytes(0xff, 0xfe, 0x2d, 0x4e), '中'],
    ['as UTF-8 without any label', new TextEncoder().encode('中文'), '中文'],
    ['by <meta charset>', bytes(...ascii('<meta charset="big5">'), 0xa4, 0xa4), '<meta charset="big5">中'],
    [
      'by http-equiv',
      bytes(...ascii('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'), 0xd6, 0xd0),
      '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">中',
    ],
    ['by the other mark of UTF-16', bytes(0xfe, 0xff, 0x4e, 0x2d), '中'],
    [
      'by their mark and not by <meta charset>',
      bytes(0xef, 0xbb, 0xbf, ...ascii('<meta charset="big5">')),
      '<meta charset="big5">',
    ],
    [
      'by their label, even where they are UTF-8',
      bytes(...ascii('<meta charset="windows-1252">'), 0xc3, 0xa9),
      '<meta charset="windows-1252">Ã©',
    ],
    ['as GB18030 where they are neither UTF-8 nor Big5', bytes(0xd0, 0xc2, 0xc2, 0x84), '新聞'],
    ['as GB18030 with a byte of a mark in its place', bytes(0xd0, 0xfe, 0xc2, 0x84), '玄聞'],
    ['as Big5 where they are no UTF-8', bytes(0xa4, 0xa4, 0xa4, 0xe5, 0xb3, 0xf8, 0xbe, 0xc9), '中文報導'],
  ])('%s', (_name, input, text) => {
    expect(read({ text: input })).toMatchObject({ given: { source: text }, diagnostics: [] });
  });

  it('with a diagnostic that counts what could not be', () => {
    const { given, diagnostics } = read(bytes(...ascii('<meta charset=utf-8>'), 0xff, 0x41, 0xfe));
    expect(given).toMatchObject({ source: '<meta charset=utf-8>\ufffdA\ufffd' });
    expect(diagnostics).toMatchObject([
      { code: 'undecodable-bytes', message: expect.stringContaining('2 ') },
    ]);
  });

  // without the label they would be Big5
  it.each<[head: string, isLabel: boolean]>([
    ['<meta charset=gb2312>', true],
    ['<META CHARSET="GB2312">', true],
    ["<meta charset = 'gb2312' >", true],
    ['<meta charset=" gb2312">', true],
    ['<meta name="a" charset="gb2312">', true],
    ['<meta content="text/html;charset=gb2312" http-equiv="content-type">', true],
    ['<p>甲</p><meta charset="gb2312">', true],
    [`${' '.repeat(990)}<meta charset="gb2312">`, true],
    [`${' '.repeat(1024)}<meta charset="gb2312">`, false],
    ['<p charset="gb2312">', false],
    ['<meta name="a"><p charset="gb2312">', false],
    ['<meta name="charset" content="gb2312">', false],
    ['<meta charset="">', false],
    ['charset="gb2312"', false],
  ])('by what they say in their first 1,024: %s, %s', (head, isLabel) => {
    const text = decode(bytes(...ascii(head.replace(/[^ -~]/g, '?')), 0xd6, 0xd0));
    expect(text.endsWith('中')).toBe(isLabel);
  });

  it('as UTF-8 where they say UTF-16 in ASCII, whatever else they hold', () => {
    const source = '<meta charset="utf-16">';
    expect(decode(bytes(...ascii(source), 0xa4, 0xa4))).toBe(`${source}\ufffd\ufffd`);
  });

  it('not by a label that nobody knows', () => {
    expect(() => decode(bytes(...ascii('<meta charset="klingon">')))).toThrow(
      expect.objectContaining({
        code: 'unsupported-encoding',
        message: expect.stringContaining('klingon'),
        cause: expect.any(RangeError),
      }),
    );
  });
});

describe('a bare string is HTML or text by its look', () => {
  it('and is read as that', () => {
    expect([read('<p>甲').given, read('甲').given]).toEqual([
      { kind: 'html', source: '<p>甲', url: null },
      { kind: 'text', source: '甲', url: null },
    ]);
  });

  it.each([
    ['<!doctype html><p>甲', true],
    ['\n <html>', true],
    ['甲</p>乙', true],
    ['<p>甲', true],
    ['甲 < 乙，丙 > 丁', false],
    ['<新聞> 今日', false],
    ['甲乙丙', false],
    ['<!-- 甲 -->', true],
    ['<?xml version="1.0"?>', true],
    ['甲 <p 乙', false],
    ['甲</SCRIPT>', true],
    ['甲</b>', false],
    [`${'甲'.repeat(99_996)}</p>`, true],
    [`${'甲'.repeat(99_997)}</p>`, false],
  ])('%s', (source, html) => {
    expect(looksLikeHtml(source)).toBe(html);
  });
});

describe('an input of several kinds', () => {
  it('is read as the first of them, with a warning', () => {
    const { given, diagnostics } = read({
      json: {},
      text: '甲',
      html: '<p>甲',
      url: 'https://daily.example/1',
    });
    expect(given).toMatchObject({ kind: 'html', source: '<p>甲' });
    expect(diagnostics).toMatchObject([
      {
        code: 'several-inputs',
        severity: 'warning',
        message: 'The input has html and text and json: the html was read, and text and json left out',
      },
    ]);
    expect(read({ html: null, text: '甲', json: undefined }).diagnostics).toEqual([]);
  });
});

describe('an input that cannot be read', () => {
  it.each([
    ['', 'empty-input'],
    [' \n\u3000', 'empty-input'],
    [{ html: '' }, 'empty-input'],
    [null, 'invalid-input'],
    [undefined, 'invalid-input'],
    [42, 'invalid-input'],
    [[], 'invalid-input'],
    [{}, 'invalid-input'],
    [{ html: 42 }, 'invalid-input'],
    [{ json: null }, 'invalid-input'],
    [() => 'page', 'invalid-input'],
    [Symbol('page'), 'invalid-input'],
  ])('%o is %s', (input, code) => {
    expect(() => read(input)).toThrow(expect.objectContaining({ name: 'ParseError', code }));
  });

  it('is too large past a limit, and says which', () => {
    expect(() => read('甲'.repeat(11), { characters: 10 })).toThrow(
      expect.objectContaining({ code: 'too-large', passed: { limit: 'characters', max: 10, met: 11 } }),
    );
    expect(() => read(bytes(...ascii('Ferry stops')), { bytes: 10 })).toThrow(
      expect.objectContaining({ code: 'too-large', passed: { limit: 'bytes', max: 10, met: 11 } }),
    );
    expect(read('甲'.repeat(10), { characters: 10, bytes: 5 }).given).toMatchObject({ kind: 'text' });
    expect(read(bytes(...ascii('Ferry stop')), { bytes: 10 }).given).toMatchObject({ kind: 'text' });
  });

  it.each([
    [null, 'null'],
    [undefined, 'a value of type undefined'],
    [42, 'a value of type number'],
    [[], 'a list'],
    [{}, 'a value of type object'],
    ['', 'empty or white space'],
  ])('%o is named: %s', (input, name) => {
    expect(() => read(input)).toThrow(expect.objectContaining({ message: expect.stringContaining(name) }));
  });

  it('loses its lone surrogates without moving an offset', () => {
    const { given, diagnostics } = read({ text: '甲\ud800乙' });
    expect(given).toMatchObject({ source: '甲\ufffd乙' });
    expect(diagnostics).toMatchObject([{ code: 'undecodable-bytes' }]);
    // those of a page are replaced where it is read
    expect(read({ html: '<p>甲\ud800乙' }).given).toMatchObject({ source: '<p>甲\ud800乙' });
  });
});

describe('the address of an input', () => {
  it.each([
    ['https://daily.example/1', 'https://daily.example/1'],
    [' https://daily.example/1\n', 'https://daily.example/1'],
    [' ', null],
    [undefined, null],
    [7, null],
  ])('%j is %j', (url, expected) => {
    for (const input of [
      { html: '<p>甲', url },
      { text: '甲', url },
      { json: {}, url },
    ])
      expect(read(input).given.url).toBe(expected);
  });
});

describe('a damaged text is read, and said to be damaged', () => {
  it('where characters were lost before it came here', () => {
    expect(read('甲\ufffd\ufffd乙').diagnostics).toMatchObject([
      { code: 'undecodable-bytes', severity: 'warning', message: expect.stringContaining('2 ') },
    ]);
  });

  it('where UTF-8 was read as Windows-1252', () => {
    const misread = new TextDecoder('windows-1252').decode(new TextEncoder().encode('報道中文新聞'));
    expect(read(misread).diagnostics).toMatchObject([
      { code: 'misread-encoding', message: expect.stringContaining('6 ') },
    ]);
  });

  const misread = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

  it.each([
    ['Écoutez “l’été”, dit-elle — déjà à Genève… « naïve »', null],
    [misread('報道'), null],
    [misread('報道中'), '3 '],
    [misread('新。！'), '3 '],
    ['å\u0080a ç\u0080b æ\u0080c', null],
    [`${'a'.repeat(40_000)}${misread('報道中')}`, '3 '],
  ])('but not where a language only has such letters: %s', (text, found) => {
    expect(read(text).diagnostics.map(({ message }) => message)).toEqual(
      found === null ? [] : [expect.stringMatching(`^${found}`)],
    );
  });

  it('by all that was lost in a long text', () => {
    const source = `\ufffd${'甲'.repeat(40_000)}\ufffd${'乙'.repeat(40_000)}\ufffd`;
    expect(read(source).diagnostics).toMatchObject([{ message: expect.stringMatching(/^3 /) }]);
  });
});

describe('a payload keeps the limits', () => {
  const nested = (depth: number) => {
    let value: unknown = '甲';
    for (let left = depth; left > 0; left -= 1) value = left % 2 ? [value] : { a: value };
    return value;
  };
  const itself: { a?: unknown } = {};
  itself.a = itself;
  const doubling = () => {
    let value: unknown = ['甲'];
    for (let left = 60; left > 0; left -= 1) value = [value, value];
    return value;
  };
  const long: unknown[] = [];
  long.length = 4_000_000_000;

  it('down to a depth', () => {
    expect(read({ json: nested(128) }).given.kind).toBe('json');
    expect(() => read({ json: nested(129) })).toThrow(
      expect.objectContaining({
        code: 'too-deep',
        passed: expect.objectContaining({ limit: 'jsonDepth', max: 128, met: 129 }),
      }),
    );
  });

  it.each([
    ['a million levels', nested(1_000_000), 'too-deep'],
    ['an object that holds itself', itself, 'too-deep'],
    ['a value that doubles sixty times', doubling(), 'too-large'],
    ['a list without an end', { blocks: long }, 'too-large'],
    ['long strings', { text: 'x'.repeat(5_000_001) }, 'too-large'],
    ['long keys', { ['x'.repeat(5_000_001)]: 1 }, 'too-large'],
    ['JSON that is not parsed', '{"a":1}', 'invalid-input'],
    ['bytes', new Uint8Array(3), 'invalid-input'],
  ])('%s', (_name, json, code) => {
    expect(() => read({ json })).toThrow(expect.objectContaining({ name: 'ParseError', code }));
  });

  it.each<[value: unknown, size: number]>([
    ['甲乙丙', 3],
    [{ ab: '甲' }, 3],
    [['甲', '乙丙'], 5],
    [['甲'], 2],
    [[1, null, true], 3],
    [{ a: { b: ['甲'] } }, 4],
    [{ a: 1, b: { c: null } }, 3],
  ])('%j counts %d', (value, size) => {
    const limits = { jsonDepth: 128, jsonCharacters: size };
    expect(jsonLimitPassed(value, limits)).toBeNull();
    expect(jsonLimitPassed([value], { ...limits, jsonCharacters: size })).toEqual({
      code: 'too-large',
      limit: 'jsonCharacters',
      max: size,
      met: size + 1,
    });
  });

  it('before a list that is too long is looked into', () => {
    const list = Object.defineProperty(['', '', ''], 0, {
      get() {
        throw new Error('looked into');
      },
    });
    expect(jsonLimitPassed(list, { jsonDepth: 128, jsonCharacters: 2 })).toMatchObject({ met: 3 });
  });

  it('with a million items', () => {
    expect(read({ json: { blocks: Array.from({ length: 1_000_000 }, () => ({})) } }).given.kind).toBe('json');
  });
});
