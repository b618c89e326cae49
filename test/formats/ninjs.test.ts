import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDateTime } from '../../src/formats/ninjs/date-time.js';
import { toNinjs } from '../../src/formats.js';
import { article } from '../arbitraries/article.js';
import { sampleArticle } from './sample-article.js';

const page = 'https://portal.example/%E6%B8%AF%E8%81%9E/1';

/** IPTC's own schema; the GeoJSON that it points to for places is never written here. */
function ninjsValidator() {
  const schema = JSON.parse(readFileSync(new URL('./ninjs/ninjs-schema_3.1.json', import.meta.url), 'utf8'));
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' });
  return ajv.compile(schema);
}

const validate = ninjsValidator();

describe('toNinjs', () => {
  test('writes the article as one item', () => {
    const given = sampleArticle();
    const { associations, ...item } = toNinjs(given);
    expect(item).toEqual({
      uri: page,
      standard: {
        name: 'ninjs',
        version: '3.1',
        schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
      },
      type: 'text',
      representationType: 'full',
      pubStatus: 'usable',
      firstCreated: '2025-12-04T20:29:00+08:00',
      language: 'zh-Hant-HK',
      headlines: [{ role: 'main', value: '碼頭重開' }],
      descriptions: [
        { role: 'summary', value: '升降機修好' },
        { role: 'summary', value: '收費不變' },
        { role: 'modified', value: '2025-12-05' },
      ],
      bodies: [
        {
          role: 'main',
          contentType: 'text/plain',
          charCount: given.text.length - 1,
          value: given.text,
        },
      ],
      by: '何記者、港聞組',
      people: [
        { name: '何記者', rel: 'author' },
        { name: '陳大文', rel: 'source' },
      ],
      organisations: [{ name: '港聞組', rel: 'author' }],
      subjects: [
        { name: '港聞', rel: 'section' },
        { name: '渡輪', rel: 'tag' },
      ],
      genres: [{ name: 'news' }],
      infoSources: [
        { name: '示例報', role: 'publisher', uri: 'https://news.example/' },
        { name: '示例門戶', role: 'syndicator', uri: 'https://portal.example/' },
      ],
      altIds: [
        { role: 'baodao', value: 'example:1' },
        { role: 'original', value: 'https://news.example/1' },
      ],
    });
    expect(associations).toHaveLength(5);
  });

  test('associates pictures, players and other stories', () => {
    expect(toNinjs(sampleArticle()).associations).toEqual([
      {
        uri: `${page}#block-5`,
        name: '碼頭',
        rel: 'illustration',
        type: 'picture',
        descriptions: [
          { role: 'caption', value: '署方稱人流暢順。' },
          { role: 'alt', value: '碼頭' },
        ],
        by: '李小明攝',
        renditions: [{ name: 'main', href: 'https://img.example/1.jpg' }],
      },
      {
        uri: `${page}#block-6`,
        name: '重開一刻',
        rel: 'embed',
        type: 'video',
        descriptions: [{ role: 'caption', value: '重開一刻' }],
        infoSources: [{ name: 'Example Video', role: 'provider' }],
        renditions: [{ name: 'main', href: 'https://video.example/1' }],
      },
      {
        uri: `${page}#block-7`,
        name: 'audio',
        rel: 'embed',
        type: 'audio',
        renditions: [{ name: 'main', href: 'https://audio.example/1' }],
      },
      {
        uri: `${page}#block-8`,
        name: '帖文',
        rel: 'embed',
        type: 'component',
        descriptions: [{ role: 'caption', value: '帖文' }],
        infoSources: [{ name: 'Example Social', role: 'provider' }],
      },
      {
        uri: 'https://portal.example/2',
        name: '另一碼頭',
        rel: 'related',
        type: 'text',
        infoSources: [{ name: '另一報', role: 'publisher' }],
      },
    ]);
  });

  test('names a source once, however often it speaks', () => {
    const given = sampleArticle();
    const claims = [...given.claims, ...given.claims];
    expect(toNinjs({ ...given, claims }).people).toEqual(toNinjs(given).people);
  });

  test('is partial where the page withholds part of the article', () => {
    expect(toNinjs(sampleArticle({ access: 'truncated' })).representationType).toBe('partial');
  });

  test('is valid against the schema of IPTC, plain JSON and the same each time, for any article', () => {
    fc.assert(
      fc.property(article, (given) => {
        const before = structuredClone(given);
        const item = toNinjs(given);
        validate(item);
        expect(validate.errors ?? []).toEqual([]);
        expect(JSON.parse(JSON.stringify(item))).toEqual(item);
        expect(toNinjs(given)).toEqual(item);
        expect(given).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  test('is held to a schema that refuses what ninjs does not have', () => {
    expect(validate({ ...toNinjs(sampleArticle()), claims: [] })).toBe(false);
    expect(validate({ ...toNinjs(sampleArticle()), firstCreated: '2025-12-04' })).toBe(false);
    expect(validate({ ...toNinjs(sampleArticle()), uri: 'https://news.example/港聞' })).toBe(false);
  });
});

describe('toDateTime', () => {
  test.each([
    ['2025-12-04T20:29+08:00', '2025-12-04T20:29:00+08:00'],
    ['2025-12-04T20:29:31+08:00', '2025-12-04T20:29:31+08:00'],
    ['2025-12-04T20:29:31.250Z', '2025-12-04T20:29:31.250Z'],
    ['2024-02-29T00:00Z', '2024-02-29T00:00:00Z'],
    ['2025-02-29T00:00Z', null],
    ['2025-13-01T00:00Z', null],
    ['2025-12-00T00:00Z', null],
    ['2025-12-04T24:00Z', null],
    ['2025-12-04T20:29', null],
    ['2025-12-04', null],
    ['昨日', null],
  ])('reads %s as %s', (value, expected) => {
    expect(toDateTime(value)).toBe(expected);
  });
});
