import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparison, examples } from '../../docs/.vitepress/theme/playground/example-list.js';
import { format, read } from '../../docs/.vitepress/theme/playground/read.js';
import { formatNames } from '../../docs/.vitepress/theme/playground/reading.js';
import { speakers } from '../../docs/.vitepress/theme/playground/speakers.js';

const source = (text: string) => ({ text, url: '', adapter: '', retrievedAt: '' });
const page = readFileSync('fixtures/hk01/ferry-page/input.html', 'utf8');

describe('reading what was pasted', () => {
  it('makes an article of a page, a payload and a copied text', () => {
    for (const file of ['ferry-page/input.html', 'ferry-payload/input.json', 'ferry-copy/input.txt']) {
      const reading = read(source(readFileSync(`fixtures/hk01/${file}`, 'utf8')));
      expect(reading.article?.adapter, file).toBe('hk01');
      expect(reading.figures.length, file).toBeGreaterThan(0);
    }
  });

  it('reads a text of no outlet for its claims, in the language it is written in', () => {
    const reading = read(source('据《海港日报》报道，船务处否认渡轮会加价两成。'));
    expect(reading).toMatchObject({
      article: null,
      language: 'zh-Hans',
      error: { code: 'unrecognized-source' },
    });
    expect(reading.claims.map(({ polarity }) => polarity)).toEqual(['negative']);
    for (const { contents } of reading.claims)
      for (const { span, text } of contents) expect(reading.text.slice(span.start, span.end)).toBe(text);
  });

  it('says of a page of no outlet what is wrong, and shows none of its source', () => {
    const reading = read(source('<!doctype html><p>渡輪今早恢復航行。</p>'));
    expect(reading).toMatchObject({
      article: null,
      text: '',
      claims: [],
      error: { code: 'unrecognized-source' },
    });
  });

  it('writes every format of an article, and JSON alone of a bare text', () => {
    const reading = read(source(page));
    for (const name of formatNames) expect(format(reading, name), name).toContain('青螺灣');
    expect(JSON.parse(format(read(source('甲說好。')), 'JSON'))).toHaveProperty('claims');
  });
});

describe('the sources of an article', () => {
  it('are numbered in the order in which they speak, each with all its claims', () => {
    const { claims } = read(source('處長林大立表示，渡輪恢復。議員羅啟明說，太遲。林大立又說，票價不變。'));
    const found = speakers(claims);
    expect(found.map(({ name, number }) => [name, number])).toEqual([
      ['林大立', 1],
      ['羅啟明', 2],
    ]);
    expect(found[0]?.claims).toHaveLength(2);
  });
});

describe('the examples', () => {
  it('are named once each, and are there to be compared', () => {
    const ids = examples.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...comparison]));
  });
});
