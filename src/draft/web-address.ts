/** Parameters that say where a reader came from and nothing of the page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|at_\w+|guc\w*|\.tsrc|bcmt|xtor|ref|from)$/i;

/**
 * An absolute `http(s)` URL without credentials; `null` for anything else (`javascript:`, `data:`, nonsense).
 *
 * @param base the page's own address, against which a relative one is resolved
 */
export function webAddress(raw: string | null | undefined, base?: string | null): string | null {
  const text = raw?.trim();
  if (!text) return null;
  let url: URL;
  try {
    url = base ? new URL(text, base) : new URL(text);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/**
 * The same without fragment and tracking parameters: the address of the article and not of one visit to it. Escapes are in
 * upper case (RFC 3986, 6.2.2.1), for one page may write `%e6` in its canonical link and another `%E6` to it.
 */
export function canonicalAddress(raw: string | null | undefined, base?: string | null): string | null {
  const href = webAddress(raw, base);
  if (href === null) return null;
  const url = new URL(href);
  url.hash = '';
  for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key);
  return url.href.replace(/%[\da-f]{2}/gi, (triplet) => triplet.toUpperCase());
}

/** Whether an address is on one of the hosts or on a subdomain of it. */
export function isOnHost(raw: string | null, hosts: readonly string[]): boolean {
  const host = hostOf(raw);
  return host !== null && isHost(host, hosts);
}

/** The host of an `http(s)` address; `null` for anything else. */
export function hostOf(raw: string | null): string | null {
  const href = webAddress(raw);
  return href === null ? null : new URL(href).hostname.toLowerCase();
}

/** Whether a host is one of these or below one. */
export function isHost(host: string, hosts: readonly string[]): boolean {
  return hosts.some((known) => host === known || host.endsWith(`.${known}`));
}
