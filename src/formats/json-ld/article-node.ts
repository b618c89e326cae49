import type { Article, Genre } from '../../model/article.js';
import type { EmbedBlock, QuotationBlock } from '../../model/block.js';
import type { Publisher } from '../../model/people.js';
import { listed } from '../listed.js';
import { articleUri, toUri } from '../uri.js';
import { written } from '../written.js';
import { authorNode, outletNode } from './agents.js';
import { articleNodeId, claimNode } from './claim-node.js';
import { imageNode, mediaNode } from './media.js';
import type { ArticleJsonLd, ArticleNode, QuotationNode } from './nodes.js';

export interface JsonLdOptions {
  /** Who publishes the structured data, where that is not who publishes the article: `sdPublisher`. */
  sdPublisher?: Pick<Publisher, 'name' | 'url'>;
}

/** schema.org has no type for an article around a video: it stays news, with its `video`. */
const types: Record<Genre, ArticleNode['@type']> = {
  news: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  live: 'LiveBlogPosting',
  video: 'NewsArticle',
  sponsored: 'AdvertiserContentArticle',
};

function pullQuote({ text, attribution }: QuotationBlock, inLanguage: string): QuotationNode {
  // A pull quote does not say whether a person or a body is quoted, so the name is a credit.
  return {
    '@type': 'Quotation',
    text,
    inLanguage,
    ...(attribution === null ? {} : { creditText: attribution }),
  };
}

/** Images and players by the property that holds them, each in page order. */
function media({ blocks }: Article) {
  const images = blocks.filter((block) => block.type === 'image');
  const embeds = blocks.filter((block) => block.type === 'embed');
  const others = embeds.filter(({ kind }) => kind !== 'video' && kind !== 'audio');
  const of = (kind: EmbedBlock['kind']) => embeds.filter((embed) => embed.kind === kind);
  return {
    ...listed('image', images.map(imageNode)),
    ...listed(
      'video',
      of('video').map((embed) => mediaNode('VideoObject', embed)),
    ),
    ...listed(
      'audio',
      of('audio').map((embed) => mediaNode('AudioObject', embed)),
    ),
    ...listed(
      'associatedMedia',
      others.map((embed) => mediaNode('MediaObject', embed)),
    ),
  };
}

/**
 * The article as one schema.org document (JSON-LD).
 *
 * `publisher` is who wrote it and `provider` who carried it; every claim is a `Claim` under `hasPart`, its words in
 * quotation marks `Quotation`s under that. What is unknown is left out. Never throws on a valid article.
 * What maps to what: `docs/formats.md`.
 *
 * @throws ParseError `invalid-input` for what is no article
 * @example
 * const data = toJsonLd(parse(html));
 * data['@type']; // 'NewsArticle'
 */
export function toJsonLd(article: Article, options: JsonLdOptions = {}): ArticleJsonLd {
  return written('toJsonLd', article, () => articleNode(article, options));
}

function articleNode(article: Article, options: JsonLdOptions): ArticleJsonLd {
  const base = articleUri(article);
  const url = article.url === null ? null : toUri(article.url);
  const quotations = article.blocks.filter((block) => block.type === 'quotation');
  const { sdPublisher } = options;
  return {
    '@context': 'https://schema.org',
    '@type': types[article.genre],
    '@id': articleNodeId(base),
    identifier: article.id,
    ...(url === null ? {} : { url, mainEntityOfPage: url }),
    ...(article.originalUrl === null ? {} : { isBasedOn: toUri(article.originalUrl) }),
    inLanguage: article.language,
    ...(article.headline === null ? {} : { headline: article.headline }),
    ...(article.summary.length === 0 ? {} : { description: article.summary.join('\n') }),
    ...listed('author', article.authors.map(authorNode)),
    publisher: outletNode(article.publisher),
    ...(article.syndicator === null ? {} : { provider: outletNode(article.syndicator) }),
    ...(sdPublisher === undefined
      ? {}
      : { sdPublisher: { ...outletNode({ id: null, ...sdPublisher }), '@type': 'Organization' } }),
    ...(article.published === null ? {} : { datePublished: article.published.value }),
    ...(article.modified === null ? {} : { dateModified: article.modified.value }),
    ...listed('articleSection', [...article.sections]),
    ...listed('keywords', [...article.tags]),
    articleBody: article.text,
    ...(article.access === 'truncated' ? { isAccessibleForFree: false } : {}),
    ...media(article),
    ...listed('hasPart', [
      ...quotations.map((block) => pullQuote(block, article.language)),
      ...article.claims.map((claim) => claimNode(claim, article, base)),
    ]),
  };
}
