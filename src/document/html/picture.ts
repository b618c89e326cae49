import type { Element } from 'hast';
import { attributeOf } from './attributes.js';

const SOURCES = ['data-src', 'data-lazy-src', 'data-original', 'src'];

/**
 * Address of a picture: the first attribute that holds one and no inlined placeholder, else the largest of `srcset`.
 * A lazy `srcset` goes before `src`, which then holds a placeholder.
 */
export function pictureAddress(img: Element, attributes: readonly string[] = SOURCES): string | null {
  const lazySet = largestOf(attributeOf(img, 'data-srcset') ?? attributeOf(img, 'data-lazy-srcset'));
  for (const name of attributes) {
    const value = attributeOf(img, name)?.trim();
    if (name === 'src' && lazySet) return lazySet;
    if (value && !value.startsWith('data:')) return value;
  }
  return lazySet ?? largestOf(attributeOf(img, 'srcset'));
}

function largestOf(srcset: string | null): string | null {
  let best: { url: string; size: number } | null = null;
  for (const candidate of srcset?.split(/,\s/) ?? []) {
    const [url = '', size = '1x'] = candidate.trim().split(/\s/);
    const number = Number.parseFloat(size);
    if (url && !url.startsWith('data:') && (!best || number > best.size)) best = { url, size: number };
  }
  return best?.url ?? null;
}
