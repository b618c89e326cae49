import type { Element } from 'hast';
import type { BodyRules } from '../../document.js';
import type { Piece } from '../../piece.js';
import { attributeOf } from '../attributes.js';
import { placeOf } from '../origin.js';
import { pictureAddress } from '../picture.js';
import { elementsOf as allElementsOf, renderedElementsOf as elementsOf, isPicture } from '../tree-walk.js';
import { type BodyText, find } from './body-text.js';

type Sources = BodyRules['source'];

/** One picture with its caption and credit. */
export function image(element: Element, words: BodyText, sources: Sources): Piece[] {
  const img = isPicture(element) ? element : find(element, isPicture);
  const caption = words.captionOf(element);
  const isCredit = words.named.matcher('credit');
  const credit = isCredit ? words.partOf(element, isCredit) : null;
  const src = (img && pictureAddress(img, sources)) ?? unscriptedAddress(element, sources);
  const alt = (img && attributeOf(img, 'alt')?.trim()) || null;
  if (img) words.ledger.keep([img]);
  // a second picture has no block here: it stays for whoever asks for it, as in a gallery
  words.ledger.dropText([element], 'label');
  if (!src && !caption && !credit && !alt) return [];
  return [
    {
      type: 'image',
      src,
      alt: alt === caption ? null : alt,
      caption,
      credit,
      origin: img ? placeOf(img) : null,
    },
  ];
}

/** Address of the picture that a browser without scripts would show, when the lazy one beside it has none. */
function unscriptedAddress(element: Element, sources: Sources): string | null {
  for (const inner of allElementsOf(element)) {
    if (inner.tagName !== 'noscript') continue;
    for (const img of allElementsOf(inner)) {
      const address = img.tagName === 'img' ? pictureAddress(img, sources) : null;
      if (address) return address;
    }
  }
  return null;
}

/** Several pictures, the caption of each in its `alt`. */
export function gallery(element: Element, words: BodyText, sources: Sources): Piece[] {
  const pieces: Piece[] = [];
  for (const img of [element, ...elementsOf(element)]) {
    if (img.tagName !== 'img') continue;
    const caption = attributeOf(img, 'alt')?.trim() || null;
    const src = pictureAddress(img, sources);
    if (src || caption) {
      pieces.push({ type: 'image', src, alt: null, caption, credit: null, origin: placeOf(img) });
    }
    words.ledger.keep([img]);
  }
  words.ledger.drop([element], 'gallery-overlay');
  return pieces;
}
