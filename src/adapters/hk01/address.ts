import { webAddress } from '../../draft/web-address.js';
import { PUBLISHER } from './outlet.js';

/** First parts of addresses whose number is no article's: lists of a channel, a zone, a tag, an issue. */
const LISTS = new Set(['channel', 'zone', 'tag', 'issue', 'author', 'hotline']);

/** The article's id in an address: `/article/60301719`, `/sns/article/…`, `/01觀點/60301719/…`. */
export function idIn(address: string | null): string | null {
  const href = webAddress(address, PUBLISHER.url);
  const parts = href === null ? [] : new URL(href).pathname.split('/').filter((part) => part !== '');
  if (LISTS.has(parts[0] ?? '')) return null;
  return parts.find((part, index) => index > 0 && /^\d{5,9}$/.test(part)) ?? null;
}
