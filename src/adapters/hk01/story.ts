import type { Piece } from '../../document/piece.js';
import type { Draft } from '../../draft/draft.js';
import type { Author, Genre } from '../../model.js';
import { carriedOutlet } from './byline.js';
import { readCaptions } from './caption.js';
import {
  LIVE_ENTRY,
  LIVE_HEADLINE,
  OPINION_HEADLINE,
  OPINION_SECTION,
  PUBLISHER,
  SPONSORED_BYLINE,
} from './outlet.js';
import { takeSignature } from './signature.js';

/** What page, payload and copy give alike, before it is known what kind of piece it is. */
export interface Story extends Draft {
  authors: Author[];
  sections: string[];
  /** Whether the payload says that somebody paid for the piece. */
  sponsored?: boolean;
  /** Whether a player stands above it and it has no text but its lead. */
  isVideo?: boolean;
}

/**
 * The last step that all three ways of reading share: credits leave the captions, a contributed piece gets its real
 * author, and the genre is told.
 */
export function finish({ sponsored = false, isVideo = false, ...story }: Story): Draft {
  const signed = takeSignature(readCaptions(story.body));
  const authors = signed.authors.length > 0 ? signed.authors : story.authors;
  const outlet = carriedOutlet(authors);
  return {
    ...story,
    body: signed.body,
    authors,
    genre: genreOf(story, { sponsored, isVideo, signed: signed.authors.length > 0 }),
    ...(outlet && { publisher: outlet, syndicator: PUBLISHER }),
  };
}

interface Marks {
  sponsored: boolean;
  isVideo: boolean;
  signed: boolean;
}

function genreOf({ headline, authors, sections, body }: Story, marks: Marks): Genre {
  if (marks.sponsored || authors.some(({ name }) => SPONSORED_BYLINE.test(name))) return 'sponsored';
  if (marks.signed || sections.some((section) => OPINION_SECTION.test(section))) return 'opinion';
  if (OPINION_HEADLINE.test(headline ?? '')) return 'opinion';
  if (LIVE_HEADLINE.test(headline ?? '') || body.filter(isLiveEntry).length >= 2) return 'live';
  return marks.isVideo ? 'video' : 'news';
}

function isLiveEntry(piece: Piece): boolean {
  return piece.type === 'paragraph' && LIVE_ENTRY.test(piece.text);
}
