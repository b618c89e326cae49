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

describe('pictures and players of a payload', () => {
  const picture = (file: object, ...more: unknown[]) => ({
    type: 'image',
    model: { blocks: [{ type: 'rawImage', model: file }, ...more] },
  });
  const sources = (...blocks: unknown[]) =>
    read(text(paragraph(fragment('復駛。'))), ...blocks).blocks.flatMap((block) =>
      block.type === 'image' ? [block.src] : [],
    );

  it.each([
    ['a whole address', { locator: 'https://img.example/$width/1.jpg' }, 'https://img.example/640xn/1.jpg'],
    [
      'an address without its scheme',
      { locator: 'ichef.bbci.co.uk/1.jpg' },
      'https://ichef.bbci.co.uk/1.jpg',
    ],
    ['a file of the house', { locator: '1.jpg' }, 'https://ichef.bbci.co.uk/ace/ws/640/cpsprodpb/1.jpg.webp'],
    [
      'a file of another store',
      { locator: '1.jpg', originCode: 'mpv' },
      'https://ichef.bbci.co.uk/ace/ws/640/mpv/1.jpg.webp',
    ],
  ])('%s becomes an address', (_what, file, src) => {
    expect(sources(picture(file))).toEqual([src]);
  });

  it('of a chart in several sizes the widest is taken', () => {
    const chart = [
      { type: 'note', model: {} },
      picture({ locator: '1.jpg' }),
      picture({ locator: '3.jpg', width: 900 }),
      picture({ locator: '2.jpg', width: 300 }),
    ];
    expect(
      sources(
        { type: 'embedImages', model: { blocks: [] } },
        { type: 'embedImages', model: { blocks: chart } },
      ),
    ).toEqual(sources(picture({ locator: '3.jpg' })));
  });

  const clip = (model: object, ...more: unknown[]) => ({
    type: 'video',
    model: {
      blocks: [{ type: 'aresMedia', model: { blocks: [{ type: 'aresMediaMetadata', model }, ...more] } }],
    },
  });

  it.each([
    [
      'a clip to listen to',
      { id: 'p1', format: 'audio' },
      { kind: 'audio', url: /articles\/c4gq1n7rw2lo\/p1\/zh-hant$/ },
    ],
    ['a clip to watch', { id: 'p1', format: 'video' }, { kind: 'video', url: /\/p1\/zh-hant$/ }],
    ['a clip without an id', { format: 'video' }, { kind: 'video', url: null }],
  ])('%s is a player', (_what, model, { kind, url }) => {
    const [player] = read(text(paragraph(fragment('復駛。'))), clip(model)).blocks.filter(
      (block) => block.type === 'embed',
    );
    expect(player).toMatchObject({ kind, provider: 'BBC' });
    if (url) expect(player?.url).toMatch(url);
    else expect(player?.url).toBeNull();
  });

  it('the owner of a still is that of its clip where it names none', () => {
    const article = read(
      text(paragraph(fragment('復駛。'))),
      clip({ id: 'p1', imageCopyright: 'Reuters', caption: '首班車' }, picture({ locator: '1.jpg' })),
    );
    expect(article.blocks).toContainEqual(
      expect.objectContaining({ type: 'image', credit: 'Reuters', caption: '首班車' }),
    );
  });

  it('a clip of an older page is named by its version', () => {
    const page = articleOf(
      text(paragraph(fragment('復駛。'))),
      clip({ id: 'p1', versions: [{ versionId: 'v1' }] }),
    );
    page.metadata.locators.canonicalUrl = 'https://www.bbc.com/zhongwen/trad/chinese-news-65000001';
    expect(JSON.stringify(parse({ json: page }).blocks)).toContain(
      'https://www.bbc.com/ws/av-embeds/cps/zhongwen/trad/chinese-news-65000001/v1/zh-hant',
    );
  });

  it.each([
    ['video', { type: 'oEmbed', model: { url: 'https://vimeo.com/1' } }],
    ['other', { type: 'include', model: { href: 'https://chart.example/1' } }],
    ['social', { type: 'social', model: { source: 'https://post.example/1' } }],
  ])('what another site shows is of the kind %s', (kind, block) => {
    const embeds = read(text(paragraph(fragment('復駛。'))), block).blocks.filter(
      ({ type }) => type === 'embed',
    );
    for (const embed of embeds) expect(embed).toMatchObject({ kind, provider: null });
  });
});

describe('what a payload says of its article', () => {
  const page = (metadata: object, ...blocks: unknown[]) => {
    const whole = articleOf(...blocks, text(paragraph(fragment('復駛。'))));
    return parse({ json: { ...whole, metadata: { ...whole.metadata, ...metadata } } });
  };

  it.each([
    [
      'an opinion by its format',
      { passport: { predicates: { formats: [{}, { thingEnglishLabel: 'Opinion piece' }] } } },
      'opinion',
    ],
    [
      'news by its format',
      { passport: { predicates: { formats: [{ thingEnglishLabel: 'News report' }] } } },
      'news',
    ],
    ['a video by its type', { type: 'MAP' }, 'video'],
  ])('%s', (_what, metadata, genre) => {
    expect(page(metadata).genre).toBe(genre);
  });

  it('is without an address where it names none', () => {
    expect(page({ locators: {}, id: 'urn:bbc:asset:c4gq1n7rw2lo' })).toMatchObject({ url: null });
  });

  it('has its key points above its text', () => {
    const gist = {
      type: 'group',
      model: {
        type: 'gist',
        blocks: [text(paragraph(fragment('重點')), list('unorderedList', [paragraph(fragment('今早復駛'))]))],
      },
    };
    expect(page({}, gist, { type: 'group', model: { blocks: [] } }).headline).toBe('霧港電車復駛');
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
