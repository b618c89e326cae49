import { describe, expect, it } from 'vitest';
import {
  createParser,
  defineAdapter,
  type Generation,
  generations,
  type HtmlDocument,
  htmlReader,
  paragraph,
} from '../../src/core.js';

const template = (tag: string, years: Pick<Generation<HtmlDocument>, 'since' | 'until'>) => ({
  ...years,
  seen: (page: HtmlDocument) => page.first(tag) !== null,
  read: (page: HtmlDocument) => ({ headline: tag, body: [paragraph(page.text(page.first(tag)))] }),
});
const daily = defineAdapter({
  id: 'daily',
  publisher: { id: 'daily', name: '日日報', url: null },
  hosts: ['daily.example', 'old.example'],
  timeZone: 'Asia/Hong_Kong',
  languages: ['zh-Hant-HK'],
  html: {
    signs: [],
    read: generations([
      template('main', { since: '2021' }),
      template('table', { since: '2010', until: '2020-12' }),
    ]),
  },
});
const { safeParse } = createParser({ adapters: [daily], readers: [htmlReader] });
const read = (html: string) => safeParse({ html, url: 'https://old.example/1' });

describe('a page is read as its template wants it', () => {
  it('the newest that is seen wins', () => {
    const result = read('<main>甲</main><table><tr><td>乙</table>');
    expect(result.success && result.article.headline).toBe('main');
    expect(result.report.diagnostics).toEqual([]);
  });

  it('an older one is read by its own rules, on an old host, and the report says so', () => {
    const result = read('<table><tr><td>乙</table>');
    expect(result.success && result.article.text).toBe('乙');
    expect(result.report.diagnostics).toMatchObject([
      { code: 'older-generation', message: 'This is read as a template of 2010 to 2020-12' },
    ]);
  });

  it('a page of none of them is no article', () => {
    const result = read('<p>丙</p>');
    expect(!result.success && result.error.code).toBe('not-an-article');
  });

  it('a list out of order is a mistake of the programmer', () => {
    expect(() =>
      generations([template('a', { since: '2010' }), template('b', { since: '2021' })]),
    ).toThrowError(/newest first/);
  });
});
