import type { Element } from 'hast';
import { foldLine } from '../../document/clean-text.js';
import type { HtmlDocument } from '../../document/document.js';
import type { Piece } from '../../document/piece.js';
import type { Context } from '../../draft/adapter.js';
import { splitCredits } from '../../draft/credit.js';
import type { DraftRelated } from '../../draft/draft.js';
import type { Author } from '../../model.js';
import { BODY, RESTRICTION_BOXES } from './body-rules.js';
import { bylineIn, takeByline } from './byline.js';
import { leadingText } from './leading-text.js';
import { relatedInBody } from './related-in-body.js';
import { withStrongHeadings } from './strong-headings.js';

export interface Body {
  pieces: Piece[];
  related: DraftRelated[];
  /** Authors that the body itself names. */
  authors: Author[];
  /** Whether a box says that the rest is withheld. */
  isWithheld: boolean;
}

/** A paragraph of shortcodes that a page builder left behind. */
const SHORTCODES = /^(?:\[\/?\w[^[\]]{0,400}\]\s{0,8})+$/;
/** The line that WordPress puts at the end of a feed's items, in its translations. */
const FEED_FOOTER =
  /^The post .{1,300} (?:appeared first on|first appeared on) .{1,80}$|^(?:這篇文章|〈).{1,300}(?:最早發佈於|最早發表於|最早出現於|最先出現在|最早出現在).{1,80}$/;

/** Lays out the body of a page, of a REST post or of a feed's item: the same markup in all three. */
export function readBody(page: HtmlDocument, container: Element, context: Context): Body {
  const related = relatedInBody(page, container, context);
  for (const paragraph of page.all('p, div.vc_row', container)) {
    if (!/^\[|^The|^這篇文章|^〈/.test(leadingText(paragraph, 4))) continue;
    const text = foldLine(page.text(paragraph));
    if (text.startsWith('[') && SHORTCODES.test(text)) page.drop(paragraph, 'shortcode');
    else if (text.length <= 500 && FEED_FOOTER.test(text)) page.drop(paragraph, 'feed-footer');
  }
  dropRepeatedQuotes(page, container);
  const named = dropByline(page, container);
  const { body, authors } = takeByline(page.body(container, BODY));
  return {
    pieces: splitCredits(withStrongHeadings(body)).map(asEmbed),
    related,
    authors: named.length > 0 ? named : authors,
    isWithheld: page.first(RESTRICTION_BOXES, container) !== null,
  };
}

/** A first or last paragraph that is a byline names others than authors as well (`圖：…`): it is dropped by its name. */
function dropByline(page: HtmlDocument, container: Element): Author[] {
  const paragraphs = page.all('p', container);
  for (const paragraph of new Set([paragraphs[0], paragraphs.at(-1)])) {
    const authors = paragraph ? bylineIn(foldLine(page.text(paragraph))) : [];
    if (paragraph && authors.length > 0) {
      page.drop(paragraph, 'byline');
      return authors;
    }
  }
  return [];
}

const OUTERMOST_QUOTE = '.wp-block-pullquote:not(.wp-block-pullquote *)';

/** A pull quote that repeats words of the body is furniture. */
function dropRepeatedQuotes(page: HtmlDocument, container: Element): void {
  const quotes = page.all(OUTERMOST_QUOTE, container).slice(0, 50);
  if (quotes.length === 0) return;
  const paragraphs = page
    .all('p', container)
    .filter((paragraph) => page.closest('.wp-block-pullquote', paragraph) === null)
    .map((paragraph) => bare(page.text(paragraph)))
    .join('\n');
  for (const quote of quotes) {
    const words = page.first('blockquote p, p', quote) ?? quote;
    if (paragraphs.includes(bare(page.text(words)))) page.drop(quote, 'pull-quote');
  }
}

function bare(text: string): string {
  return text.replace(/[\s「」『』“”"]+/g, '');
}

/** An address that stands alone is the trace of a player that WordPress could not embed. */
export function asEmbed(piece: Piece): Piece {
  if (piece.type !== 'paragraph' || !/^https?:\/\/\S{4,}$/.test(piece.text)) return piece;
  return {
    type: 'embed',
    kind: 'other',
    provider: null,
    url: piece.text,
    caption: null,
    origin: piece.origin,
  };
}
