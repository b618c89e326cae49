import { describe, expect, it } from 'vitest';
import { decode } from '../../src/input/decode.js';
import { looksLikeHtml, readInput } from '../../src/input/input.js';
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

  it('not by a label that nobody knows', () => {
    expect(() => decode(bytes(...ascii('<meta charset="klingon">')))).toThrow(
      expect.objectContaining({ code: 'unsupported-encoding', message: expect.stringContaining('klingon') }),
    );
  });
});

describe('a bare string is HTML or text by its look', () => {
  it.each([
    ['<!doctype html><p>甲', true],
    ['\n <html>', true],
    ['甲</p>乙', true],
    ['<p>甲', true],
    ['甲 < 乙，丙 > 丁', false],
    ['<新聞> 今日', false],
    ['甲乙丙', false],
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
    expect(() => read(new Uint8Array(11), { bytes: 10 })).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });

  it('loses its lone surrogates without moving an offset', () => {
    const { given, diagnostics } = read({ text: '甲\ud800乙' });
    expect(given).toMatchObject({ source: '甲\ufffd乙' });
    expect(diagnostics).toMatchObject([{ code: 'undecodable-bytes' }]);
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

  it('but not where a language only has such letters', () => {
    expect(read('Écoutez “l’été”, dit-elle — déjà à Genève… « naïve »').diagnostics).toEqual([]);
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

  it('with a million items', () => {
    expect(read({ json: { blocks: Array.from({ length: 1_000_000 }, () => ({})) } }).given.kind).toBe('json');
  });
});
