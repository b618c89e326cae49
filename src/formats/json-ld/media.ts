import type { EmbedBlock, ImageBlock } from '../../model/block.js';
import { toUri } from '../uri.js';
import type { ImageNode, MediaNode } from './nodes.js';

export function imageNode({ src, alt, caption, credit }: ImageBlock): ImageNode {
  return {
    '@type': 'ImageObject',
    ...(src === null ? {} : { contentUrl: toUri(src) }),
    ...(alt === null ? {} : { description: alt }),
    ...(caption === null ? {} : { caption }),
    ...(credit === null ? {} : { creditText: credit }),
  };
}

/** A player or widget as the given kind of media. */
export function mediaNode<Type extends string>(
  type: Type,
  { provider, url, caption }: EmbedBlock,
): MediaNode<Type> {
  return {
    '@type': type,
    ...(url === null ? {} : { url: toUri(url) }),
    ...(caption === null ? {} : { description: caption }),
    ...(provider === null ? {} : { provider: { '@type': 'Organization', name: provider } }),
  };
}
