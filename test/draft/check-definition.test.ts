import { describe, expect, it } from 'vitest';
import { type AdapterDefinition, defineAdapter, element, meta, sign } from '../../src/core.js';

const read = () => ({ headline: '甲', body: [] });
const DAILY: AdapterDefinition = {
  id: 'daily',
  publisher: { id: 'daily', name: '每日試報', url: 'https://daily.example/' },
  hosts: ['daily.example', 'xn--olst23a.example', 'localhost'],
  timeZone: 'Asia/Hong_Kong',
  languages: ['zh-Hant-HK', 'zh-Hans'],
  html: { signs: [meta('og:site_name', /日/, 1, 'its name'), sign(0, 'nothing', () => true)], read },
};
const html = (parts: object): object => ({ html: { ...DAILY.html, ...parts } });

describe('the definition of an outlet', () => {
  it.each([
    [{}],
    [{ hosts: [] }],
    [{ timeZone: 'America/Toronto' }],
    [{ publisher: { id: null, name: '日報', url: null } }],
    [html({ regions: ['article#body', '[data-testid="byline"]'] })],
  ])('with %j is taken, and frozen', (parts) => {
    expect(Object.isFrozen(defineAdapter({ ...DAILY, ...parts }))).toBe(true);
  });

  it.each<[object, string]>([
    [{ id: 'Daily News' }, 'lower-case letters, digits and hyphens, not "Daily News"'],
    [{ id: undefined }, 'not undefined'],
    [{ publisher: undefined }, 'publisher is { id, name, url }'],
    [{ publisher: { id: 'daily', name: '日報', url: 'daily.example' } }, 'not "daily.example"'],
    [{ hosts: 'daily.example' }, 'hosts is a list, not "daily.example"'],
    [{ hosts: ['https://daily.example/'] }, '"https://daily.example/" is none, give "daily.example"'],
    [{ hosts: ['daily.example/news'] }, 'give "daily.example"'],
    [{ hosts: ['daily.example:8080'] }, 'give "daily.example"'],
    [{ hosts: ['*.daily.example'] }, 'give "daily.example"'],
    [{ hosts: ['Daily.example'] }, 'give "daily.example"'],
    [{ hosts: ['日報.example'] }, 'give "xn--olst23a.example"'],
    [{ hosts: [''] }, '"" is none'],
    [{ hosts: [null] }, 'null is none'],
    [{ timeZone: 'Asia/Hongkong' }, 'not "Asia/Hongkong"'],
    [{ timeZone: undefined }, 'not undefined'],
    [{ languages: ['zh-HK'] }, 'zh-Hant-HK, zh-Hant-TW, zh-Hant, zh-Hans, not ["zh-HK"]'],
    [{ languages: [] }, 'not []'],
    [{ html: undefined }, 'it reads nothing: give it html, json or text'],
    [html({ read: undefined }), 'html.read is a function'],
    [{ text: { read } }, 'text.signs is a list'],
    [html({ signs: [/日報/] }), 'html.signs[0] is no sign'],
    [
      html({ signs: [meta('a', /a/, 5, 'its name')] }),
      'html.signs[0] (its name) weighs 5: a weight is from 0 to 1',
    ],
    [html({ signs: [meta('a', /a/, Number.NaN, 'its name')] }), 'weighs NaN'],
    [html({ regions: ['h1', 'article['] }), 'html.regions has "article["'],
  ])('with %j is refused with the words that help', (parts, words) => {
    expect(() => defineAdapter({ ...DAILY, ...parts } as AdapterDefinition)).toThrowError(
      expect.objectContaining({ name: 'TypeError', message: expect.stringContaining(words) }),
    );
  });

  it('that is none is refused as well', () => {
    expect(() => defineAdapter(undefined as never)).toThrow(TypeError);
  });

  it('is refused for the selector of a sign where the sign is made', () => {
    expect(() => element('.body[', 0.5, 'its body')).toThrow('".body[" is no CSS selector');
  });
});
