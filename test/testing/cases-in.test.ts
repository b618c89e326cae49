import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { casesIn, checkFixtures } from 'baodao/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { COPY, daily, PAGE } from './daily.js';

let folder: string;

function write(path: string, contents: unknown): void {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, typeof contents === 'string' ? contents : JSON.stringify(contents));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'baodao-cases-'));
  write('ferry-page/input.html', (PAGE.input as { html: string }).html);
  write('ferry-page/options.json', { url: 'https://daily.example/1' });
  write('ferry-copy/input.txt', (COPY.input as { text: string }).text);
  write('ferry-copy/options.json', { url: 'https://daily.example/1' });
});

describe('the cases of a folder', () => {
  it('are read by name, with options and expectation', () => {
    write('ferry-page/expected.json', { reviewed: true, article: { headline: '渡輪今早恢復航行' } });
    write('other-payload/input.json', { id: 1 });
    const cases = casesIn(pathToFileURL(folder));
    expect(cases.map(({ name }) => name)).toEqual(['ferry-copy', 'ferry-page', 'other-payload']);
    expect(cases[1]).toMatchObject({
      options: { url: 'https://daily.example/1' },
      expected: { reviewed: true },
    });
    expect(cases[2]).toEqual({ name: 'other-payload', input: { json: { id: 1 } } });
  });

  it('one without an input, or with broken JSON, is named', () => {
    write('nothing/notes.md', 'x');
    expect(() => casesIn(folder)).toThrowError(/nothing has no input\.html, input\.txt or input\.json/);
    write('nothing/input.json', '{');
    expect(() => casesIn(folder)).toThrowError(/input\.json is no JSON/);
  });
});

describe('the options of a case', () => {
  it.each([
    [
      { retreivedAt: '2026-03-04' },
      /ferry-page\/options\.json: There is no option "retreivedAt"; the options are/,
    ],
    [{ url: 7 }, /options\.json: The option url must be a string, not 7/],
    ['[1]', /options\.json: There is no option "0"/],
    ['7', /options\.json: The option options must be an object/],
  ])('%j are refused with file and name', (contents, message) => {
    write('ferry-page/options.json', contents);
    expect(() => casesIn(folder)).toThrowError(message);
  });
});

describe('an expectation', () => {
  it.each([
    [
      'a slip in a name',
      { reviewed: true, artcle: { headline: '甲' } },
      /expected\.json has "artcle", which means nothing\. Give/,
    ],
    ['an empty article', { reviewed: true, article: {} }, /expected\.json expects nothing\. Give/],
    ['neither article nor error', { reviewed: true }, /expected\.json expects nothing\. Give/],
    ['no object', 'null', /expected\.json is no expectation\. Give/],
  ])('of %s is refused, and does not pass as checked', (_, contents, message) => {
    write('ferry-page/expected.json', contents);
    expect(() => checkFixtures(daily(), folder)).toThrowError(message);
  });
});

describe('a check of a folder', () => {
  const expected = () => JSON.parse(readFileSync(join(folder, 'ferry-copy/expected.json'), 'utf8'));

  it('writes what is not expected yet, and fails until somebody has reviewed it', () => {
    expect(() => checkFixtures(daily(), folder)).toThrowError(/nobody has reviewed/);
    expect(expected()).toMatchObject({ reviewed: false, article: { headline: '渡輪今早恢復航行' } });
    expect(JSON.stringify(expected())).not.toMatch(/"(?:span|origin|claims|schemaVersion)"/);
    expect(expected().article.text).toBeUndefined();
    expect(() => checkFixtures(daily(), folder)).toThrowError(/nobody has reviewed/);
    for (const name of ['ferry-copy', 'ferry-page']) {
      const file = `${name}/expected.json`;
      write(file, { ...JSON.parse(readFileSync(join(folder, file), 'utf8')), reviewed: true });
    }
    expect(() => checkFixtures(daily(), folder)).not.toThrow();
  });

  it('never writes over what is there', () => {
    write('ferry-copy/expected.json', { reviewed: true, article: { headline: '渡輪停航' } });
    expect(() => checkFixtures(daily(), folder)).toThrowError(/expected "渡輪停航"/);
    expect(expected()).toEqual({ reviewed: true, article: { headline: '渡輪停航' } });
  });
});
