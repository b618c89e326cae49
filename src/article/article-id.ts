/**
 * The id of an article: the outlet's own where it is known, else a hash of headline and text.
 *
 * White space does not count in the hash, so the same article gets the same id from a page and from a copy of it.
 */
export function articleId(
  adapter: string,
  nativeId: string | null,
  headline: string | null,
  text: string,
): string {
  if (nativeId !== null) return `${adapter}:${nativeId}`;
  return `${adapter}:x-${hash(`${headline ?? ''}\n${text}`.replace(/\s+/g, ''))}`;
}

/** cyrb53 by bryc (public domain): 53 bits, enough to tell an outlet's articles apart. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
