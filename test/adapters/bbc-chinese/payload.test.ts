import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline, parse, safeParse } from './read.js';

const fragment = (text: string, attributes: string[] = []) => ({
  type: 'fragment',
  model: { text, attributes },
});
const paragraph = (...blocks: { model: { text: string } }[]) => ({
  type: 'paragraph',
  model: { text: blocks.map(({ model }) => model.text).join(''), blocks },
});
const link = (text: string, locator: string) => ({
  type: 'urlLink',
  model: { text, locator, blocks: [fragment(text)] },
});
const text = (...blocks: unknown[]) => ({ type: 'text', model: { blocks } });
const words = (type: string, line: string) => ({
  type,
  model: { blocks: [text(paragraph(fragment(line)))] },
});
const list = (type: string, ...items: unknown[][]) => ({
  type,
  model: { blocks: items.map((blocks) => ({ type: 'listItem', model: { blocks } })) },
});
const articleOf = (...blocks: unknown[]) => ({
  metadata: {
    locators: { canonicalUrl: 'https://www.bbc.com/zhongwen/articles/c4gq1n7rw2lo/trad' },
    createdBy: 'Zhongwen',
    language: 'zh-hant',
    firstPublished: 1_781_258_400_000,
    lastPublished: 1_781_258_400_000,
  },
  content: { model: { blocks: [words('headline', '霧港電車復駛'), ...blocks] } },
});
const read = (...blocks: unknown[]) => parse({ json: articleOf(...blocks) });

describe('where the article is found in a payload', () => {
  const article = articleOf(text(paragraph(fragment('電車復駛。'))));
  it.each([
    ['__NEXT_DATA__', { props: { pageProps: { pageType: 'article', pageData: article } } }],
    ['SIMORGH_DATA', { status: 200, pageData: article }],
    ['__INITIAL_DATA__', { data: { 'article?id=1': { name: 'article', data: article } } }],
    ['the part alone', article],
  ])('%s', (_name, json) => {
    expect(parse({ json })).toMatchObject({ id: 'bbc-chinese:c4gq1n7rw2lo', headline: '霧港電車復駛' });
  });

  it.each([
    ['a front page', { props: { pageProps: { pageType: 'home', pageData: { curations: [] } } } }],
    ['an error', { props: { pageProps: { pageType: 'article', status: 404, pageData: null } } }],
    ['something else', { hello: 'world' }],
  ])('%s is no article', (_name, json) => {
    const result = safeParse({ json });
    expect(result.success ? 'an article' : result.error.code).toBe('not-an-article');
  });
});

describe('blocks of a body', () => {
  it('keep emphasis and links in a paragraph, runs that touch as one', () => {
    const { text: body, blocks } = read(
      text(
        paragraph(
          fragment(' 復駛', ['bold', 'bold']),
          fragment('首日', ['bold', 'italic']),
          fragment('見\u200b'),
          link('報告', 'https://paper.example/1'),
          fragment('。 '),
        ),
      ),
    );
    expect(body).toBe('復駛首日見報告。');
    const [first] = blocks;
    const marks = first?.type === 'paragraph' ? first.marks : [];
    expect(marks.map(({ kind, span, url }) => [kind, body.slice(span.start, span.end), url])).toEqual([
      ['strong', '復駛首日', null],
      ['emphasis', '首日', null],
      ['link', '報告', 'https://paper.example/1'],
    ]);
  });

  it('give the whole paragraph where a run of an unknown kind hides its words', () => {
    const odd = { type: 'glossary', model: { word: '電氣化' } };
    const block = {
      type: 'paragraph',
      model: { text: '電氣化的代價。', blocks: [odd, fragment('的代價。')] },
    };
    expect(read(text(block)).text).toBe('電氣化的代價。');
  });

  it('open what they do not know, and leave out what is not the article’s', () => {
    const article = read(
      { type: 'somethingNew', model: { blocks: [text(paragraph(fragment('新的一段。')))] } },
      { type: 'mpu', model: {} },
      words('disclaimer', '本文內容可能令人不安。'),
      words('subheadline', '代價'),
      { type: 'podcastPromo', model: {} },
    );
    expect(outline(article)).toEqual(['paragraph: 新的一段。', 'heading: 代價']);
  });

  it('tell a list of the article from a list of other stories', () => {
    const stories = list('unorderedList', [
      paragraph(link('老車站', 'https://www.bbc.com/zhongwen/trad/world-65000001')),
    ]);
    const sources = list('orderedList', [paragraph(link('報告', 'https://paper.example/1'))]);
    const nested = list('unorderedList', [
      paragraph(fragment('甲')),
      list('unorderedList', [paragraph(fragment('乙'))]),
    ]);
    const article = read(text(stories), text(sources), text(nested));
    expect(outline(article)).toEqual(['list: 報告', 'list: 甲 / 乙']);
    expect(article.related).toMatchObject([{ kind: 'related', headline: '老車站' }]);
  });

  it.each([
    [
      'today',
      {
        type: 'social',
        model: {
          blocks: [
            {
              type: 'renditions',
              model: { source: 'https://www.youtube.com/watch?v=1', providerName: 'YouTube' },
            },
          ],
        },
      },
      'video: YouTube -',
    ],
    [
      'before',
      {
        type: 'social_embed',
        model: {
          blocks: [
            {
              type: 'twitter',
              model: {
                href: 'https://twitter.com/a/status/1',
                embed: { oembed: { provider_name: 'Twitter' } },
              },
            },
          ],
        },
      },
      'social: Twitter -',
    ],
  ])('read posts of other sites: %s', (_era, block, expected) => {
    expect(outline(read(block))).toEqual([expected]);
  });
});

describe('a video page', () => {
  it('has the headline that it hides, once', () => {
    const page = articleOf(words('fauxHeadline', '復駛三分鐘'), text(paragraph(fragment('一段。'))));
    page.content.model.blocks.shift();
    page.content.model.blocks.unshift(words('visuallyHiddenHeadline', '復駛三分鐘'));
    const article = parse({ json: { ...page, metadata: { ...page.metadata, consumableAsSFV: true } } });
    expect(article).toMatchObject({ headline: '復駛三分鐘', genre: 'video', text: '一段。' });
  });
});

describe('a damaged payload', () => {
  it('never throws anything but a ParseError, and what comes of it is valid', () => {
    const odd = fc.oneof(fc.constant(null), fc.integer(), fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(odd, odd, odd, fc.jsonValue(), (metadata, block, promo, inner) => {
        const json = {
          metadata,
          promo,
          mostRead: inner,
          secondaryColumn: inner,
          content: {
            model: {
              blocks: [
                block,
                { type: 'text', model: inner },
                { type: 'image', model: inner },
                { type: 'byline', model: inner },
              ],
            },
          },
        };
        const result = safeParse({ json });
        if (!result.success) expect(result.error.code).toMatch(/^(?:not-an-article|invalid-input)$/);
        if (!result.success) expect(result.error.message).not.toContain('Please report it');
      }),
    );
  });

  it('of many blocks in one list does not overflow the stack', () => {
    const blocks = Array.from({ length: 200_000 }, () => ({ type: 'paragraph', model: { text: '段。' } }));
    const article = parse(
      { json: articleOf({ type: 'text', model: { blocks } }) },
      { limits: { jsonCharacters: Number.POSITIVE_INFINITY } },
    );
    expect(article.blocks.length).toBe(200_000);
  });
});
