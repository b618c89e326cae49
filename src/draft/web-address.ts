/** Parameters that say where a reader came from and nothing of the page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|at_\w+|guc\w*|\.tsrc|bcmt|xtor|ref|from)$/i;

/**
 * An absolute `http(s)` URL without credentials; `null` for anything else (`javascript:`, `data:`, nonsense).
 *
 * @param base the page's own address, against which a relative one is resolved
 */
export function webAddress(raw: string | null | undefined, base?: string | null): string | null {
  return webUrl(raw, base)?.href ?? null;
}

function webUrl(raw: string | null | undefined, base?: string | null): URL | null {
  const text = raw?.trim();
  if (!text) return null;
  let url: URL;
  try {
    url = base ? new URL(text, base) : new URL(text);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  return url;
}

/**
 * The same without fragment and tracking parameters: the address of the article and not of one visit to it. Escapes are in
 * upper case (RFC 3986, 6.2.2.1), for one page may write `%e6` in its canonical link and another `%E6` to it.
 */
export function canonicalAddress(raw: string | null | undefined, base?: string | null): string | null {
  const url = webUrl(raw, base);
  if (url === null) return null;
  if (url.href.includes('#')) url.hash = '';
  // most addresses have no parameters, and a list of none is dear
  const keys = url.search === '' ? [] : [...url.searchParams.keys()];
  for (const key of keys) if (TRACKING.test(key)) url.searchParams.delete(key);
  return url.href.replace(/%[\da-f]{2}/gi, (triplet) => triplet.toUpperCase());
}

/** Whether an address is on one of the hosts or on a subdomain of it. */
export function isOnHost(raw: string | null, hosts: readonly string[]): boolean {
  const host = hostOf(raw);
  return host !== null && isHost(host, hosts);
}

/** The host of an `http(s)` address; `null` for anything else. */
export function hostOf(raw: string | null): string | null {
  return webUrl(raw)?.hostname.toLowerCase() ?? null;
}

/** Whether a host is one of these or below one. */
export function isHost(host: string, hosts: readonly string[]): boolean {
  return hosts.some((known) => host === known || host.endsWith(`.${known}`));
}
