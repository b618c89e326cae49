import type { Element } from 'hast';
import type { BodyRules, HtmlDocument, Line } from '../../document/document.js';
import type { Piece } from '../../document/piece.js';
import { splitCredit } from '../../draft/credit.js';
import { captionOnly } from '../../draft/pieces.js';

/** The picture above the body with its caption, or the player in its place; both stand outside the body itself. */
export function featuredIn(page: HtmlDocument, scope: Element | null): Piece[] {
  const within = scope ?? undefined;
  const box = page.first('.s-feat-outer', within) ?? page.first('.s-feat', within);
  if (!box) return [];
  const captionBox = page.first('.feat-caption', within);
  if (captionBox) page.keep(captionBox);
  const lightbox = page.first('.featured-lightbox-trigger', box);
  const written = captionBox
    ? page.text(page.first('.caption-text', captionBox) ?? captionBox)
    : page.attribute(lightbox, 'data-caption');
  const attribution = captionBox
    ? page.text(page.first('.attribution', captionBox))
    : page.attribute(lightbox, 'data-attribution');
  const { caption, credit } = splitCredit(written || null);
  const source = page.attribute(lightbox, 'data-source');
  let isFirst = true;
  return page.body(box, FEATURED).flatMap((piece): Piece[] => {
    if (piece.type !== 'image') return piece.type === 'embed' ? [piece] : [];
    if (!isFirst) return [piece];
    isFirst = false;
    const alt = piece.alt === caption ? null : piece.alt;
    return [
      {
        ...piece,
        alt,
        src: source ?? piece.src,
        caption: caption ?? piece.caption,
        credit: attribution || credit,
      },
    ];
  });
}

/** Texts around the picture: how many there are, buttons of a player. */
const FEATURED: BodyRules = { drop: { gallery: '.meta-bold, .slider-nav, .gallery-count', form: 'button' } };

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
