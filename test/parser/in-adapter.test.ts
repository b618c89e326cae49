import { describe, expect, it } from 'vitest';
import {
  type AdapterDefinition,
  createParser,
  defineAdapter,
  type HtmlDocument,
  htmlReader,
  sign,
} from '../../src/core.js';
import { articleSchema } from '../../src/model.js';

const PAGE = { html: '<main><p>渡輪復航。</p></main>', url: 'https://daily.example/1' };

/** The error of a page that is read so. */
const errorOf = (html: Partial<AdapterDefinition['html'] & object>) => {
  const daily = defineAdapter({
    id: 'daily',
    publisher: { id: 'daily', name: '每日試報', url: 'https://daily.example/' },
    hosts: ['daily.example'],
    timeZone: 'Asia/Hong_Kong',
    languages: ['zh-Hant-HK'],
    html: { signs: [], read: () => ({ headline: '甲', body: [] }), ...html },
  });
  const { safeParse } = createParser({ adapters: [daily], readers: [htmlReader], schema: articleSchema });
  const result = safeParse(PAGE);
  return result.success ? null : result.error;
};
const bodyOf = (page: HtmlDocument, rules: Parameters<HtmlDocument['body']>[1]) =>
  page.body(page.first('main') as never, rules);
const thrown = new TypeError('nothing there');
const fail = () => {
  throw thrown;
};

describe('what an adapter throws', () => {
  it('comes with its name and the part that was at work, and is the cause', () => {
    const error = errorOf({ read: fail });
    expect(error).toMatchObject({ name: 'ParseError', code: 'invalid-input', cause: thrown });
    expect(error?.message).toBe('The adapter "daily" failed in html.read: TypeError: nothing there');
  });

  it('in a sign is said with the words of the sign', () => {
    const error = errorOf({ signs: [sign(0.1, 'a hint', () => false), sign(0.5, 'its name', fail)] });
    expect(error).toMatchObject({ code: 'invalid-input', cause: thrown });
    expect(error?.message).toContain('"daily" failed in html.signs[1] (its name): TypeError');
  });

  it.each([
    ['a rule of the body', (page: HtmlDocument) => bodyOf(page, { drop: { share: '.share[' } }), '.share['],
    ['what the page is asked', (page: HtmlDocument) => page.all('h1:visited'), 'h1:visited'],
  ])('for a selector in %s shows the selector', (_name, ask, selector) => {
    const error = errorOf({
      read: (page) => {
        ask(page);
        return { headline: '甲', body: [] };
      },
    });
    expect(error?.message).toContain(`in html.read: TypeError: "${selector}" is no selector`);
  });

  it.each([
    [undefined, 'neither notAnArticle(…) nor a draft'],
    [{ headline: '甲' }, 'whose body is a list of pieces'],
    [{ headline: '甲', body: '一段' }, 'whose body is a list of pieces'],
    [{ headline: 7, body: [] }, 'failed in the draft of html.read'],
    [
      { headline: '甲', body: [], published: '2026-03-04' },
      '"daily" gave an article that does not fit its schema (published',
    ],
  ])('is said of the answer %j as well', (answer, words) => {
    const error = errorOf({ read: () => answer as never });
    expect(error?.code).toBe('invalid-input');
    expect(error?.message).toContain(words);
    expect(error?.cause).toBeInstanceOf(Error);
  });

  it('leaves an error about the input as it is', () => {
    const deep = { html: '<div>'.repeat(5000), url: PAGE.url };
    const daily = defineAdapter({
      id: 'daily',
      publisher: { id: 'daily', name: '每日試報', url: null },
      hosts: ['daily.example'],
      timeZone: 'Asia/Hong_Kong',
      languages: ['zh-Hant-HK'],
      html: { signs: [], read: (page) => ({ headline: page.text(page.first('div')), body: [] }) },
    });
    const result = createParser({ adapters: [daily], readers: [htmlReader] }).safeParse(deep);
    expect(result).toMatchObject({ success: false, error: { code: 'too-deep', passed: { limit: 'depth' } } });
  });
});
