import { isOnHost } from '../../draft/web-address.js';
import { HOSTS } from './outlet.js';

/** First parts of addresses that are lists, files or the machinery of WordPress; `c` holds the sections. */
const NO_POST =
  /^(?:c|category|tag|author|page|search|feed|comments|wp-[\w.-]+|xmlrpc\.php|sitemap[\w.-]*|\d{1,4})$/;
/** What may follow the slug of a post: a page of it, a rendering of it. */
const OF_A_POST = /^(?:\d{1,3}|amp|feed|embed|comment-page-\d+)$/;

/**
 * The slug of a post, the outlet's own id, in an address such as `https://pulsehknews.com/20260105lightrail/?fbclid=…`;
 * `null` where the address is no post's.
 */
export function slugIn(address: string | null | undefined): string | null {
  if (!address || !isOnHost(address, HOSTS)) return null;
  const [slug, ...rest] = new URL(address.trim()).pathname.split('/').filter((part) => part !== '');
  if (slug === undefined || NO_POST.test(slug) || !rest.every((part) => OF_A_POST.test(part))) return null;
  return readableSlug(slug);
}

/** A slug with its Chinese characters, which WordPress writes percent-encoded. */
export function readableSlug(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
