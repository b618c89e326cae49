import { describe, expect, it } from 'vitest';
import { decode } from '../../src/input/decode.js';
import { looksLikeHtml, readInput } from '../../src/input/input.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';
import type { Diagnostic } from '../../src/model.js';

const bytes = (...values: number[]) => new Uint8Array(values);
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

function decoded(input: Uint8Array) {
  const diagnostics: Diagnostic[] = [];
  return { text: decode(input, diagnostics), diagnostics };
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
    expect(decoded(input)).toEqual({ text, diagnostics: [] });
  });

  it('with a diagnostic that counts what could not be', () => {
    const { text, diagnostics } = decoded(bytes(...ascii('<meta charset=utf-8>'), 0xff, 0x41, 0xfe));
    expect(text).toBe('<meta charset=utf-8>\ufffdA\ufffd');
    expect(diagnostics).toMatchObject([
      { code: 'undecodable-bytes', message: expect.stringContaining('2 ') },
    ]);
  });

  it('not by a label that nobody knows', () => {
    expect(() => decode(bytes(...ascii('<meta charset="klingon">')), [])).toThrow(
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

describe('an input that cannot be read', () => {
  const read = (input: unknown, limits = {}) => readInput(input, { ...DEFAULT_LIMITS, ...limits }, []);

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
    const given = read({ text: '甲\ud800乙' });
    expect(given).toMatchObject({ source: '甲\ufffd乙' });
  });
});
