import { describe, expect, it } from 'vitest';
import { pulseHk } from '../../../src/adapters/pulse-hk/pulse-hk.js';
import { htmlReader } from '../../../src/document/html/html-reader.js';
import { createParser } from '../../../src/parser/create-parser.js';

const { parse, safeParse } = createParser({ adapters: [pulseHk], readers: [htmlReader] });

const post = {
  id: 501,
  date: '2026-03-02T12:05:00',
  date_gmt: '2026-03-02T04:05:00',
  slug: 'bay',
  link: 'https://pulsehknews.com/bay/',
  title: { rendered: '潮灣&#65372;停工 &#038; 復工' },
  content: { rendered: '\n<p>市政府公布報告。</p>\n', protected: false },
};
const item = {
  title: '潮灣',
  link: 'https://pulsehknews.com/bay/',
  pubDate: 'Mon, 02 Mar 2026 04:05:00 +0000',
  'content:encoded': '<p>市政府公布報告。</p>',
};

describe('a REST post', () => {
  it('gives its times in the zone of the outlet, from UTC or from the time of the site', () => {
    expect(parse({ json: post }).published?.value).toBe('2026-03-02T12:05:00+08:00');
    const { date_gmt: _, ...local } = post;
    expect(parse({ json: local }).published?.value).toBe('2026-03-02T12:05:00+08:00');
  });

  it('reads entities in its title', () => expect(parse({ json: post }).headline).toBe('潮灣｜停工 & 復工'));

  it('is told from the only one of a list', () => expect(parse({ json: [post] }).id).toBe('pulse-hk:bay'));

  it.each([
    ['nothing embedded', {}],
    ['errors embedded', { author: [{ code: 'rest_user_cannot_view' }], 'wp:term': [[{ code: 'x' }], null], 'wp:featuredmedia': [{ code: 'x' }] }],
    ['nonsense embedded', { author: 'x', 'wp:term': { a: 1 }, 'wp:featuredmedia': [7] }],
  ])('with %s still has what it says itself', (_name, _embedded) => {
    const { authors, sections, tags, text } = parse({ json: { ...post, _embedded } });
    expect({ authors, sections, tags, text }).toEqual({ authors: [], sections: [], tags: [], text: '市政府公布報告。' });
  }); // biome-ignore format: a table

  it.each([null, 7, [], {}, 'x'])('whose fields are %o throws nothing but ParseError', (value) => {
    for (const key of [...Object.keys(post), '_embedded', 'yoast_head_json']) {
      const result = safeParse({ json: { ...post, [key]: value } });
      if (!result.success) expect(result.error.name).toBe('ParseError');
    }
  });

  it('of another site is not taken', () => {
    const result = safeParse({ json: { ...post, link: 'https://elsewhere.example/bay/' } });
    expect(result.success ? null : result.error.code).toBe('unrecognized-source');
  });
});

describe('an item of a feed', () => {
  it.each([
    ['text beside attributes', { ...item, title: { '#text': '潮灣' }, guid: { '#text': 'x', '@_isPermaLink': 'false' } }],
    ['lists of one', { title: ['潮灣'], link: [item.link], pubDate: [item.pubDate], 'content:encoded': [item['content:encoded']] }],
    ['CDATA of its own', { ...item, title: { __cdata: '潮灣' } }],
    ['inside its feed', { rss: { channel: { title: '站', item } } }],
    ['as the list of a reader', { items: [item] }],
  ])('is read with %s', (_name, json) => {
    const { headline, published, text } = parse({ json });
    expect({ headline, published: published?.value, text }).toEqual({
      headline: '潮灣',
      published: '2026-03-02T12:05:00+08:00',
      text: '市政府公布報告。',
    });
  }); // biome-ignore format: a table

  it.each([
    [['A1', '港聞', '填海'], ['港聞'], ['填海']],
    [
      ['A1', '潮灣填海', '國際', '填海', '漁民'],
      ['潮灣填海', '國際'],
      ['填海', '漁民'],
    ],
    [['填海', '漁民'], [], ['填海', '漁民']],
  ])('parts %o into sections and tags', (category, sections, tags) => {
    expect(parse({ json: { ...item, category } })).toMatchObject({ sections, tags });
  });

  it('without its whole text is truncated, and its excerpt ends without a mark', () => {
    const { 'content:encoded': _, ...excerpt } = item;
    const json = {
      ...excerpt,
      description: '<p>市政府公布 [&#8230;]</p><p>The post <a>潮灣</a> appeared first on <a>追光者</a>.</p>',
    };
    expect(parse({ json })).toMatchObject({ access: 'truncated', text: '市政府公布' });
  });

  it('among others is no article', () => {
    const result = safeParse({ json: { rss: { channel: { item: [item, item] } } } });
    expect(result.success ? null : result.error.code).toBe('not-an-article');
  });
});

describe('payloads of other shapes', () => {
  it.each(['page', 'attachment'])('a WordPress %s is no article', (type) => {
    const result = safeParse({ json: { ...post, type } });
    expect(result.success ? 'an article' : result.error.code).toBe('not-an-article');
  });

  it('a protected post has no title of its own kind', () => {
    const { headline, access } = parse({
      json: {
        ...post,
        title: { rendered: '受密碼保護：潮灣' },
        content: { rendered: '<p>請輸入密碼。</p>', protected: true },
      },
    });
    expect([headline, access]).toEqual(['潮灣', 'truncated']);
  });

  it('a protected post without a title has none', () => {
    const { title: _, ...bare } = post;
    expect(
      parse({ json: { ...bare, content: { rendered: '<p>請輸入密碼。</p>', protected: true } } }).headline,
    ).toBeNull();
  });

  it('a time with its zone is taken as it is', () => {
    expect(parse({ json: { ...post, date_gmt: '2026-03-02T12:05:00+08:00' } }).published?.value).toBe(
      '2026-03-02T12:05:00+08:00',
    );
  });

  it('an excerpt of a feed loses its dots, and keeps what is no paragraph', () => {
    const { 'content:encoded': _, ...bare } = item;
    const description = '<p>市政府公布報告 […]</p><ul><li>開支倍增</li></ul>';
    const { text, access } = parse({ json: { ...bare, description } });
    expect([text, access]).toEqual(['市政府公布報告\n\n開支倍增', 'truncated']);
  });

  it('a label of a feed that is nothing but markup is none', () => {
    expect(parse({ json: { ...item, category: ['<b></b>', '南灣'] } }).tags).toEqual(['南灣']);
  });

  it('a post of frames has no body, and is read for the rest', () => {
    const frames = '<frameset><frame src="/a"></frameset>';
    expect(parse({ json: { ...post, content: { rendered: frames } } })).toMatchObject({
      id: 'pulse-hk:bay',
      blocks: [],
    });
    expect(parse({ json: { ...item, 'content:encoded': frames } })).toMatchObject({
      headline: '潮灣',
      blocks: [],
    });
  });
});
