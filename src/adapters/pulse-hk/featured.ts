import type { Element } from 'hast';
import type { HtmlDocument, Line } from '../../document/document.js';
import type { Piece } from '../../document/piece.js';
import { splitCredit } from '../../draft/credit.js';
import { captionOnly } from '../../draft/pieces.js';

const ADDRESSES = ['data-src', 'data-lazy-src', 'src'];

/** The picture above the body with its caption, or the player in its place; both stand outside the body itself. */
export function featuredIn(page: HtmlDocument, scope: Element | null): Piece[] {
  const within = scope ?? undefined;
  const box = page.first('.s-feat-outer, .s-feat', within);
  if (!box) return [];
  const player = page.first('iframe, video', box);
  const lightbox = page.first('.featured-lightbox-trigger', box);
  const img = page.first('img.wp-post-image, .s-feat img', box);
  const captionBox = page.first('.feat-caption .caption-text', within);
  const attributionBox = page.first('.feat-caption .attribution', within);
  const written = page.text(captionBox) || page.attribute(lightbox, 'data-caption');
  const attribution = page.text(attributionBox) || page.attribute(lightbox, 'data-attribution');
  const { caption, credit } = splitCredit(written || null);
  const pieces: Piece[] = [];
  if (player) {
    const url = addressOf(page, player);
    if (url) pieces.push({ type: 'embed', kind: 'video', provider: null, url, caption: null, origin: null });
  }
  const src = page.attribute(lightbox, 'data-source') ?? addressOf(page, img);
  if (src || caption) {
    const alt = page.attribute(img, 'alt')?.trim() || null;
    const origin = captionBox && page.origin(captionBox);
    pieces.push({
      type: 'image',
      src,
      alt: alt === caption ? null : alt,
      caption,
      credit: attribution || credit,
      origin,
    });
  }
  return pieces;
}

function addressOf(page: HtmlDocument, element: Element | null): string | null {
  return (
    ADDRESSES.map((name) => page.attribute(element, name)).find(
      (value) => value && !value.startsWith('data:'),
    ) ?? null
  );
}

/** In a copy, the attribution stands glued to the sentence before it: `乘客排隊。甲通訊社`. */
const ATTRIBUTED = /^(.*。)\s?([^。]{2,24})$/u;

/** The caption of the picture above the body in a copy. */
export function featuredCaption(line: Line | undefined): Piece[] {
  if (!line) return [];
  const split = splitCredit(line.text);
  const attributed = split.credit === null ? ATTRIBUTED.exec(line.text) : null;
  const caption = attributed?.[1] ?? split.caption;
  return [captionOnly(caption, attributed?.[2] ?? split.credit, line.span)];
}
