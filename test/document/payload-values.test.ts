import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../src/core.js';
import { findObject } from '../../src/document/json/find.js';
import { jsonDocument } from '../../src/document/json/json-document.js';
import { parseJson } from '../../src/document/json/parse-json.js';
import { at, listAt, numberAt, stringAt, stringsAt } from '../../src/document/json/value.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';

const record = {
  title: '渡輪',
  blank: ' \u3000\n',
  words: 12,
  endless: Number.POSITIVE_INFINITY,
  nothing: null,
  tags: ['航運', ' ', 7, '離島'],
  author: { name: '何小舟' },
};

describe('a look into a payload', () => {
  it.each<[string, unknown, unknown]>([
    ['finds what is below', at(record, 'author', 'name'), '何小舟'],
    ['finds an item of a list', at(record, 'tags', 3), '離島'],
    ['finds nothing below a string', at(record, 'title', 'length'), undefined],
    ['finds nothing below null', at(record, 'nothing', 'name'), undefined],
    ['finds nothing that is not its own', at(record, 'constructor', 'name'), undefined],
    ['finds the whole by no path', at('渡輪'), '渡輪'],
    ['finds a string', stringAt(record, 'title'), '渡輪'],
    ['takes a blank string for none', stringAt(record, 'blank'), null],
    ['takes a number for no string', stringAt(record, 'words'), null],
    ['finds a number', numberAt(record, 'words'), 12],
    ['takes what is not finite for no number', numberAt(record, 'endless'), null],
    ['takes a string for no number', numberAt(record, 'title'), null],
    ['finds a list', listAt(record, 'tags'), record.tags],
    ['takes an object for an empty list', listAt(record, 'author'), []],
    ['finds the strings of a list, blank ones left out', stringsAt(record, 'tags'), ['航運', '離島']],
    ['takes one string for a list of one', stringsAt(record, 'title'), ['渡輪']],
    ['takes a blank one for an empty list', stringsAt(record, 'blank'), []],
    ['takes a number for an empty list of strings', stringsAt(record, 'words'), []],
  ])('%s', (_name, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('JSON that somebody else wrote', () => {
  it.each<[source: string, parsed: unknown]>([
    ['{"a":[1]}', { ok: true, value: { a: [1] } }],
    ['null', { ok: true, value: null }],
    ['{"a":"一\n二\u0001三\t"}', { ok: true, value: { a: '一 二 三 ' } }],
    ['{"a":', { ok: false }],
    ['', { ok: false }],
  ])('%j', (source, parsed) => {
    expect(parseJson(source)).toEqual(parsed);
  });
});

describe('the first object of a payload that is looked for', () => {
  const story = (object: Record<string, unknown>) => object['type'] === 'story';
  const near = { type: 'story', id: 1 };
  const far = { type: 'story', id: 2 };

  it.each<[string, unknown, unknown]>([
    ['is the payload itself', near, near],
    ['is in an object', { data: near }, near],
    ['is in a list', [7, null, '船', near], near],
    ['is the one that is less deep', { a: { b: far }, c: near }, near],
    ['is the first of those that are as deep', [{ a: near }, { b: far }], near],
    ['is no list', Object.assign([1], { type: 'story' }), null],
    ['is none in a payload without it', { a: [{ b: 1 }] }, null],
    ['is none in null', null, null],
    ['is none in a string', 'story', null],
  ])('%s', (_name, payload, expected) => {
    expect(findObject(payload, story)).toBe(expected);
  });

  it('is looked for in so many levels and no more', () => {
    expect(findObject({ a: { b: near } }, story, 3)).toBe(near);
    expect(findObject({ a: { b: near } }, story, 2)).toBeNull();
    expect(findObject(near, story, 0)).toBeNull();
  });

  it('is never asked about what is no object', () => {
    const asked: unknown[] = [];
    findObject({ a: null, b: '船', c: [1, { d: 2 }] }, (object) => asked.push(object) < 0);
    expect(asked).toEqual([{ a: null, b: '船', c: [1, { d: 2 }] }, { d: 2 }]);
  });
});

describe('the ledger of a payload', () => {
  const open = (html: string) =>
    htmlReader.read({ source: html, url: null, limits: DEFAULT_LIMITS, diagnostics: [] });
  const payload = () => jsonDocument({}, 'https://daily.example/1', [], open);

  it('has what was dropped, on one line and without a place', () => {
    const { ledger } = payload();
    ledger.drop(' 下載\n應用程式 ', 'promotion');
    ledger.drop(' \n', 'promotion');
    expect(ledger.settle()).toEqual([{ text: '下載 應用程式', span: null, rule: 'promotion' }]);
  });

  it('has what a fragment of HTML in it dropped, after its own', () => {
    const { ledger, fragment } = payload();
    const page = fragment('<main><p>甲</p><p class="ad">廣告</p></main>');
    const main = page.first('main');
    if (!main) throw new Error('no main');
    expect(page.origin(main)).toBeNull();
    expect(page.body(main, { drop: { advertisement: '.ad' } })).toEqual([
      { type: 'paragraph', text: '甲', marks: [], origin: null },
    ]);
    ledger.drop('下載', 'promotion');
    expect(ledger.settle()).toEqual([
      { text: '下載', span: null, rule: 'promotion' },
      { text: '廣告', span: null, rule: 'advertisement' },
    ]);
  });

  it('knows what the payload is and where it came from', () => {
    expect(payload()).toMatchObject({
      kind: 'json',
      value: {},
      url: 'https://daily.example/1',
      diagnostics: [],
    });
  });
});
