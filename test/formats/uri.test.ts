import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleUri, toUri } from '../../src/formats/uri.js';
import { line, url } from '../arbitraries/text.js';
import { sampleArticle } from './sample-article.js';

const ajv = new Ajv2020();
addFormats.default(ajv);
const isUri = ajv.compile({ type: 'string', format: 'uri' });

describe('toUri', () => {
  test.each([
    ['https://news.example/港聞/1', 'https://news.example/%E6%B8%AF%E8%81%9E/1'],
    ['https://新聞.example/', 'https://xn--efvv70d.example/'],
    [
      'https://news.example/a b|c?d=[1]&e=100%#f#g',
      'https://news.example/a%20b%7Cc?d=%5B1%5D&e=100%25#f%23g',
    ],
    ['https://news.example/%E6%B8%AF', 'https://news.example/%E6%B8%AF'],
    ['https://a:b@news.example:8080/', 'https://a:b@news.example:8080/'],
    ['http://[2001:db8::1]/', 'http://[2001:db8::1]/'],
    ['no address', 'no%20address'],
  ])('writes %s as %s', (given, expected) => {
    expect(toUri(given)).toBe(expected);
  });

  test('gives an RFC 3986 URI of the same resource for any URL', () => {
    fc.assert(
      fc.property(url, (given) => {
        const uri = toUri(given);
        expect(isUri(uri)).toBe(true);
        expect(toUri(uri)).toBe(uri);
        expect(new URL(uri).host).toBe(new URL(given).host);
      }),
    );
  });
});

describe('articleUri', () => {
  test('is the address without its fragment', () => {
    expect(articleUri(sampleArticle({ url: 'https://news.example/1#top' }))).toBe('https://news.example/1');
  });

  test('is made of the id where there is no address, and of any id', () => {
    expect(articleUri(sampleArticle({ url: null }))).toBe('urn:baodao:example%3A1');
    fc.assert(
      fc.property(fc.oneof(line, fc.constant('\ud800')), (id) => {
        expect(isUri(articleUri(sampleArticle({ url: null, id: `example:${id}` })))).toBe(true);
      }),
    );
  });
});
