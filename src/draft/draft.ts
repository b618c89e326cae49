import type { Piece } from '../document/piece.js';
import type { Article, Author, Genre, Language, PublishedTime, Publisher, Related } from '../model.js';

/** What an adapter makes of a document: an article that is not laid out yet. What is left out is unknown. */
export interface Draft {
  /** The outlet's own id of the article: the same in its page, its payload and, with a URL, its copied text. */
  nativeId?: string | null;
  /** Default: the adapter's own publisher. */
  publisher?: Publisher;
  syndicator?: Publisher | null;
  url?: string | null;
  originalUrl?: string | null;
  /** Default: found by the script of the body, within the adapter's `languages`. */
  language?: Language;
  genre?: Genre;
  headline: string | null;
  summary?: string[];
  authors?: Author[];
  published?: PublishedTime | null;
  modified?: PublishedTime | null;
  sections?: string[];
  tags?: string[];
  body: Piece[];
  related?: DraftRelated[];
  access?: Article['access'];
}

/** A related item with just what the page gives. */
export type DraftRelated = Pick<Related, 'kind' | 'headline'> & Partial<Related>;

/** The answer for a page of the right outlet that holds no article. */
export interface NotAnArticle {
  notAnArticle: string;
}

/** Says that a document is the outlet's, but no article, and what it is instead. */
export function notAnArticle(what: string): NotAnArticle {
  return { notAnArticle: what };
}
