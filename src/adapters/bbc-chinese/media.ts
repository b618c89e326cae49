import { findObject } from '../../document/json/find.js';
import { at, listAt, numberAt, stringAt } from '../../document/json/value.js';
import type { Piece } from '../../document/piece.js';
import { childOf, textOf } from './rich-text.js';

/** Width of the picture that the page itself asks for on a desk. */
const WIDTH = 640;
const WEB = /^https?:\/\//;

/** A picture: file, alternative text, caption and who owns it. */
export function image(block: unknown): Piece {
  const file = childOf(block, 'rawImage');
  const caption = textOf(childOf(block, 'caption'));
  const alt = textOf(childOf(block, 'altText'));
  return {
    type: 'image',
    src: pictureAddress(stringAt(file, 'model', 'locator'), stringAt(file, 'model', 'originCode')),
    alt: alt === caption ? null : alt,
    caption,
    credit: stringAt(file, 'model', 'copyrightHolder'),
    origin: null,
  };
}

/** A chart that is kept in several sizes: the widest is the one. */
export function widestImage(block: unknown): Piece | null {
  let widest: { block: unknown; width: number } | null = null;
  for (const candidate of listAt(block, 'model', 'blocks')) {
    const width = numberAt(childOf(candidate, 'rawImage'), 'model', 'width') ?? 0;
    if (stringAt(candidate, 'type') !== 'image') continue;
    if (widest === null || width > widest.width) widest = { block: candidate, width };
  }
  return widest && image(widest.block);
}

function pictureAddress(locator: string | null, origin: string | null): string | null {
  if (locator === null) return null;
  const filled = locator.replace(/\$(?:recipe|widthxn|width)/, `${WIDTH}xn`);
  if (WEB.test(filled)) return filled;
  if (filled.startsWith('ichef.')) return `https://${filled}`;
  return `https://ichef.bbci.co.uk/ace/ws/${WIDTH}/${origin ?? 'cpsprodpb'}/${filled}.webp`;
}

/**
 * A player. The page shows it as a picture, with caption and owner below, that starts to play: so it is an image of
 * the article, and the clip itself follows it.
 */
export function player(block: unknown, embedAddress: (clip: unknown) => string | null): Piece[] {
  const media = childOf(block, 'aresMedia') ?? block;
  const clip = childOf(media, 'aresMediaMetadata');
  const still = image(childOf(media, 'image'));
  const caption =
    textOf(childOf(block, 'caption')) ??
    textOf(childOf(media, 'caption')) ??
    stringAt(clip, 'model', 'caption');
  const format = stringAt(clip, 'model', 'format') ?? stringAt(block, 'type');
  const clipPiece: Piece = {
    type: 'embed',
    kind: format === 'audio' ? 'audio' : 'video',
    provider: 'BBC',
    url: embedAddress(clip),
    caption: null,
    origin: null,
  };
  if (still.type !== 'image' || still.src === null) return [{ ...clipPiece, caption }];
  const credit = still.credit ?? stringAt(clip, 'model', 'imageCopyright');
  return [{ ...still, caption, credit }, clipPiece];
}

const VIDEO_SITES = /youtu\.?be|vimeo|bilibili|dailymotion/i;

/** A post or a widget of somebody else; `null` where the payload does not say where it is. */
export function embed(block: unknown): Piece | null {
  const url = addressIn(block);
  if (url === null) return null;
  const named = findObject(block, (object) => typeof object.providerName === 'string');
  const older = findObject(block, (object) => typeof object.provider_name === 'string');
  const provider = stringAt(named, 'providerName') ?? stringAt(older, 'provider_name');
  const type = stringAt(block, 'type') ?? '';
  const kind = VIDEO_SITES.test(provider ?? url) ? 'video' : type.startsWith('social') ? 'social' : 'other';
  return { type: 'embed', kind, provider, url, caption: textOf(childOf(block, 'caption')), origin: null };
}

/** The first address in the block, best key first. */
function addressIn(block: unknown): string | null {
  for (const key of ['source', 'href', 'url', 'locator', 'iframe_url']) {
    const holder = findObject(block, (object) => {
      const value = at(object, key);
      return typeof value === 'string' && WEB.test(value);
    });
    if (holder) return stringAt(holder, key);
  }
  return null;
}
