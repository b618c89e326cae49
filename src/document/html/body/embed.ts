import type { Element } from 'hast';
import type { Piece } from '../../piece.js';
import { attributeOf } from '../attributes.js';
import { embedProvider } from '../embed-provider.js';
import { placeOf } from '../origin.js';
import { renderedElementsOf as elementsOf } from '../tree-walk.js';
import { type BodyText, find } from './body-text.js';
import { PLAYERS } from './element-kinds.js';

/** @param attributes those of any element inside that may hold the address */
export function embed(element: Element, words: BodyText, attributes: readonly string[] = []): Piece[] {
  const player = PLAYERS.has(element.tagName)
    ? element
    : find(element, (inner) => PLAYERS.has(inner.tagName));
  const url = addressOf(element, player, words, attributes);
  const { provider, kind } = embedProvider(url);
  const caption = words.captionOf(element);
  words.ledger.drop([element], 'embed');
  if (!url && !caption) return [];
  const isVideo = player?.tagName.includes('video') || player?.tagName.includes('youtube');
  return [
    {
      type: 'embed',
      kind: kind !== 'other' ? kind : isVideo ? 'video' : player?.tagName === 'audio' ? 'audio' : 'other',
      provider,
      url,
      caption,
      origin: placeOf(element),
    },
  ];
}

function addressOf(
  element: Element,
  player: Element | null,
  words: BodyText,
  attributes: readonly string[],
): string | null {
  const own = ['src', 'data-src', 'data-lazy-src', 'cite', 'href']
    .map((name) => attributeOf(player ?? element, name)?.trim())
    .find((value) => value && !value.startsWith('about:'));
  if (own) return own;
  let linked: string | null = null;
  for (const inner of [element, ...elementsOf(element)]) {
    for (const name of attributes) {
      const found = attributeOf(inner, name)?.match(/https?:\/\/\S+/)?.[0];
      if (found) return found;
    }
    if (words.named.is('embedLink', inner)) linked = attributeOf(inner, 'href') ?? linked;
  }
  return linked;
}
