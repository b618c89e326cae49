import type {
  AdvertiserContentArticle,
  Audience,
  AudioObject,
  Claim,
  ImageObject,
  LiveBlogPosting,
  MediaObject,
  NewsArticle,
  NewsMediaOrganization,
  OpinionNewsArticle,
  Organization,
  Person,
  Quotation,
  VideoObject,
} from 'schema-dts';
import { describe, expectTypeOf, test } from 'vitest';
import type {
  ArticleNode,
  AudienceNode,
  ClaimNode,
  ImageNode,
  MediaNode,
  OrganizationNode,
  PersonNode,
  QuotationNode,
} from '../../src/formats/json-ld/nodes.js';

/** The members of a union of schema.org types that have this `@type`. */
type Typed<T, Name extends string> = Extract<T, { '@type': Name }>;

/** Our properties that schema.org does not have: assignability alone would let them pass. */
type Foreign<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs>;

type As<Node, Type extends string> = Node & { '@type': Type };

/** What schema.org calls an article of one type, and what we write for it. */
interface Nodes {
  news: [As<ArticleNode, 'NewsArticle'>, Typed<NewsArticle, 'NewsArticle'>];
  opinion: [As<ArticleNode, 'OpinionNewsArticle'>, OpinionNewsArticle];
  live: [As<ArticleNode, 'LiveBlogPosting'>, LiveBlogPosting];
  sponsored: [As<ArticleNode, 'AdvertiserContentArticle'>, AdvertiserContentArticle];
  claim: [ClaimNode, Claim];
  quotation: [QuotationNode, Quotation];
  person: [PersonNode, Typed<Person, 'Person'>];
  organization: [As<OrganizationNode, 'Organization'>, Typed<Organization, 'Organization'>];
  outlet: [
    As<OrganizationNode, 'NewsMediaOrganization'>,
    Typed<NewsMediaOrganization, 'NewsMediaOrganization'>,
  ];
  audience: [AudienceNode, Typed<Audience, 'Audience'>];
  image: [ImageNode, Typed<ImageObject, 'ImageObject'>];
  video: [MediaNode<'VideoObject'>, Typed<VideoObject, 'VideoObject'>];
  audio: [MediaNode<'AudioObject'>, Typed<AudioObject, 'AudioObject'>];
  media: [MediaNode<'MediaObject'>, Typed<MediaObject, 'MediaObject'>];
}

describe('the vocabulary of schema.org', () => {
  test('has every node that we write', () => {
    expectTypeOf<{ [N in keyof Nodes]: Nodes[N][0] }>().toExtend<{ [N in keyof Nodes]: Nodes[N][1] }>();
  });

  test('has every property that we write', () => {
    expectTypeOf<{ [N in keyof Nodes]: Foreign<Nodes[N][0], Nodes[N][1]> }[keyof Nodes]>().toBeNever();
  });

  test('has each of these types', () => {
    expectTypeOf<
      { [N in keyof Nodes]: [Nodes[N][1]] extends [never] ? N : never }[keyof Nodes]
    >().toBeNever();
  });
});
