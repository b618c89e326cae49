import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toJsonLd, toJsonLdScript } from '../../src/formats.js';
import type { Article } from '../../src/model/article.js';
import { article } from '../arbitraries/article.js';
import { articleOf, captioned, quoted, sampleArticle } from './sample-article.js';

const page = 'https://portal.example/%E6%B8%AF%E8%81%9E/1';

describe('toJsonLd', () => {
  test('says who wrote the article, who carried it, where and when', () => {
    expect(toJsonLd(sampleArticle())).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': `${page}#article`,
      identifier: 'example:1',
      url: `${page}#top`,
      mainEntityOfPage: `${page}#top`,
      isBasedOn: 'https://news.example/1',
      inLanguage: 'zh-Hant-HK',
      headline: '碼頭重開',
      description: '升降機修好\n收費不變',
      publisher: { '@type': 'NewsMediaOrganization', name: '示例報', url: 'https://news.example/' },
      provider: { '@type': 'NewsMediaOrganization', name: '示例門戶', url: 'https://portal.example/' },
      author: [
        {
          '@type': 'Person',
          name: '何記者',
          alternateName: 'Ho',
          jobTitle: '記者',
          affiliation: { '@type': 'Organization', name: '示例報' },
        },
        { '@type': 'Organization', name: '港聞組' },
      ],
      datePublished: '2025-12-04T20:29+08:00',
      dateModified: '2025-12-05',
      articleSection: ['港聞'],
      keywords: ['渡輪'],
    });
  });

  test.each<[Article['genre'], string]>([
    ['news', 'NewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['live', 'LiveBlogPosting'],
    ['video', 'NewsArticle'],
    ['sponsored', 'AdvertiserContentArticle'],
  ])('writes genre %s as %s', (genre, type) => {
    expect(toJsonLd(sampleArticle({ genre }))['@type']).toBe(type);
  });

  test('puts pictures and players where schema.org has them', () => {
    const { image, video, audio, associatedMedia } = toJsonLd(sampleArticle());
    expect(image).toEqual([
      {
        '@type': 'ImageObject',
        contentUrl: 'https://img.example/1.jpg',
        description: '碼頭',
        caption: '署方稱人流暢順。',
        creditText: '李小明攝',
      },
    ]);
    expect(video).toEqual([
      {
        '@type': 'VideoObject',
        url: 'https://video.example/1',
        description: '重開一刻',
        provider: { '@type': 'Organization', name: 'Example Video' },
      },
    ]);
    expect(audio).toEqual([{ '@type': 'AudioObject', url: 'https://audio.example/1' }]);
    expect(associatedMedia).toEqual([
      {
        '@type': 'MediaObject',
        description: '帖文',
        provider: { '@type': 'Organization', name: 'Example Social' },
      },
    ]);
  });

  test('writes pull quotes as quotations and claims as claims, in that order', () => {
    const speaker = `${page}#source-%E9%99%B3%E5%A4%A7%E6%96%87`;
    const inLanguage = 'zh-Hant-HK';
    const appearance = { '@id': `${page}#article` };
    expect(toJsonLd(sampleArticle()).hasPart).toEqual([
      { '@type': 'Quotation', text: '我們等了一年。', inLanguage, creditText: '街坊' },
      {
        '@type': 'Claim',
        '@id': `${page}#claim-c1`,
        text: '渡輪公司發言人陳大文表示：「碼頭今日重開。」',
        inLanguage,
        appearance,
        author: {
          '@type': 'Person',
          '@id': speaker,
          name: '陳大文',
          jobTitle: '發言人',
          affiliation: { '@type': 'Organization', name: '渡輪公司' },
        },
        hasPart: [
          {
            '@type': 'Quotation',
            text: '碼頭今日重開。',
            inLanguage,
            spokenByCharacter: { '@id': speaker },
          },
        ],
      },
      {
        '@type': 'Claim',
        '@id': `${page}#claim-c2`,
        text: '署方稱人流暢順',
        inLanguage,
        appearance,
        creditText: '署方',
      },
    ]);
  });

  test('keeps the words of attribution in a claim: what is denied is not asserted', () => {
    const text = '陳大文否認加價';
    const denied = { ...quoted, text, polarity: 'negative' as const, contents: [], source: null };
    const [node] = toJsonLd(articleOf()).hasPart ?? [];
    expect(node).toBeUndefined();
    expect(toJsonLd({ ...articleOf(), claims: [denied] }).hasPart).toMatchObject([{ text }]);
  });

  test('says through whom, to whom and within what a claim was made', () => {
    const agency = { ...captioned.source, kind: 'organization', name: '示例社', entity: '示例社' };
    const source = quoted.source;
    if (!source) throw new Error('The sample has a source');
    const nested = {
      ...captioned,
      via: [{ ...source, ...agency, kind: 'organization' as const }],
      addressee: { ...source, name: null, text: '記者' },
      parent: 'c1',
    };
    expect(toJsonLd(sampleArticle({ claims: [nested], blocks: [] })).hasPart).toMatchObject([
      {
        provider: [{ '@type': 'Organization', name: '示例社' }],
        audience: { '@type': 'Audience', name: '記者' },
        isPartOf: { '@id': `${page}#claim-c1` },
      },
    ]);
  });

  test('leaves out what is unknown', () => {
    const bare = sampleArticle({
      url: null,
      originalUrl: null,
      syndicator: null,
      headline: null,
      summary: [],
      authors: [],
      published: null,
      modified: null,
      sections: [],
      tags: [],
      blocks: [],
      text: '',
      claims: [],
    });
    expect(toJsonLd(bare)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'urn:baodao:example%3A1#article',
      identifier: 'example:1',
      inLanguage: 'zh-Hant-HK',
      publisher: { '@type': 'NewsMediaOrganization', name: '示例報', url: 'https://news.example/' },
      articleBody: '',
    });
  });

  test('says that a truncated article is not accessible for free, and nothing of a full one', () => {
    expect(toJsonLd(sampleArticle({ access: 'truncated' })).isAccessibleForFree).toBe(false);
    expect(toJsonLd(sampleArticle())).not.toHaveProperty('isAccessibleForFree');
  });

  test('names the publisher of the structured data when told', () => {
    const sdPublisher = { name: '檔案庫', url: 'https://archive.example/' };
    expect(toJsonLd(sampleArticle(), { sdPublisher }).sdPublisher).toEqual({
      '@type': 'Organization',
      ...sdPublisher,
    });
  });

  test('is plain JSON, the same each time, for any article', () => {
    fc.assert(
      fc.property(article, (given) => {
        const before = structuredClone(given);
        const result = toJsonLd(given);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(toJsonLd(given)).toEqual(result);
        expect(given).toEqual(before);
      }),
    );
  });
});

describe('toJsonLdScript', () => {
  const content = (script: string) =>
    script.slice('<script type="application/ld+json">'.length, -'</script>'.length);

  test('lets no text end the element, open a comment or end a line', () => {
    const headline = '</script><script>alert(1)</script><!-- &amp; \u2028\u2029 -->';
    const script = toJsonLdScript(sampleArticle({ headline }));
    expect(content(script)).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(content(script)).headline).toBe(headline);
  });

  test('holds the document of toJsonLd, whatever the article says', () => {
    fc.assert(
      fc.property(article, (given) => {
        const script = toJsonLdScript(given);
        expect(script.startsWith('<script type="application/ld+json">')).toBe(true);
        expect(script.endsWith('</script>')).toBe(true);
        expect(content(script)).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(content(script))).toEqual(toJsonLd(given));
      }),
    );
  });
});
