/** A text with the part it plays, as ninjs lists headlines, descriptions and bodies. */
export interface NinjsText {
  role: string;
  contentType?: string;
  charCount?: number;
  value: string;
}

/** A person, body, subject or outlet that the item names. */
export interface NinjsName {
  name: string;
  rel: string;
}

export interface NinjsInfoSource {
  name: string;
  role: string;
  uri?: string;
}

export interface NinjsRendition {
  name: string;
  href: string;
}

/** A picture, a player or another story beside the article. */
export interface NinjsAssociation {
  uri: string;
  name: string;
  rel: string;
  type: 'text' | 'picture' | 'video' | 'audio' | 'graphic' | 'component';
  firstCreated?: string;
  descriptions?: NinjsText[];
  by?: string;
  infoSources?: NinjsInfoSource[];
  renditions?: NinjsRendition[];
}

/** The part of an IPTC ninjs 3.1 item that an article fills. */
export interface NinjsItem {
  uri: string;
  standard: { name: 'ninjs'; version: '3.1'; schema: string };
  type: 'text';
  representationType: 'full' | 'partial';
  pubStatus: 'usable';
  firstCreated?: string;
  versionCreated?: string;
  language: string;
  headlines?: NinjsText[];
  descriptions?: NinjsText[];
  bodies: NinjsText[];
  by?: string;
  people?: NinjsName[];
  organisations?: NinjsName[];
  subjects?: NinjsName[];
  genres: { name: string }[];
  infoSources: NinjsInfoSource[];
  altIds: { role: string; value: string }[];
  associations?: NinjsAssociation[];
}
