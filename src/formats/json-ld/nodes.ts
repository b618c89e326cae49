/**
 * The part of schema.org that an article becomes, as plain types: so that users need no package to read them.
 * The tests hold each node to the vocabulary as `schema-dts` has it.
 */
export interface Reference {
  '@id': string;
}

export interface PersonNode {
  '@type': 'Person';
  '@id'?: string;
  name: string;
  alternateName?: string;
  jobTitle?: string;
  affiliation?: OrganizationNode;
}

export interface OrganizationNode {
  '@type': 'Organization' | 'NewsMediaOrganization';
  '@id'?: string;
  name: string;
  alternateName?: string;
  url?: string;
}

export type AgentNode = PersonNode | OrganizationNode;

export interface AudienceNode {
  '@type': 'Audience';
  name: string;
}

export interface ImageNode {
  '@type': 'ImageObject';
  contentUrl?: string;
  description?: string;
  caption?: string;
  creditText?: string;
}

export interface MediaNode<Type extends string = 'VideoObject' | 'AudioObject' | 'MediaObject'> {
  '@type': Type;
  url?: string;
  description?: string;
  provider?: OrganizationNode;
}

export interface QuotationNode {
  '@type': 'Quotation';
  text: string;
  inLanguage: string;
  spokenByCharacter?: Reference;
  creditText?: string;
}

export interface ClaimNode {
  '@type': 'Claim';
  '@id': string;
  text: string;
  inLanguage: string;
  appearance: Reference;
  author?: AgentNode;
  creditText?: string;
  provider?: AgentNode[];
  audience?: AudienceNode;
  isPartOf?: Reference;
  hasPart?: QuotationNode[];
}

export interface ArticleNode {
  '@type': 'NewsArticle' | 'OpinionNewsArticle' | 'LiveBlogPosting' | 'AdvertiserContentArticle';
  '@id': string;
  identifier: string;
  url?: string;
  mainEntityOfPage?: string;
  isBasedOn?: string;
  inLanguage: string;
  headline?: string;
  description?: string;
  author?: AgentNode[];
  publisher: OrganizationNode;
  provider?: OrganizationNode;
  sdPublisher?: OrganizationNode;
  datePublished?: string;
  dateModified?: string;
  articleSection?: string[];
  keywords?: string[];
  articleBody: string;
  isAccessibleForFree?: false;
  image?: ImageNode[];
  video?: MediaNode<'VideoObject'>[];
  audio?: MediaNode<'AudioObject'>[];
  associatedMedia?: MediaNode<'MediaObject'>[];
  hasPart?: (QuotationNode | ClaimNode)[];
}

/** What `toJsonLd` gives: one JSON-LD document. */
export interface ArticleJsonLd extends ArticleNode {
  '@context': 'https://schema.org';
}
