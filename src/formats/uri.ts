import type { Article } from '../model/article.js';

/** Characters that the WHATWG URL Standard lets stand and RFC 3986 does not, a `%` that encodes nothing among them. */
const notInUri = /%(?![\dA-Fa-f]{2})|[^\w\-.~!$&'()*+,;=:@/?%]/g;

function encode(part: string): string {
  return part.replace(notInUri, (character) => encodeURIComponent(character));
}

/**
 * The same address as an RFC 3986 URI: ASCII only, as schema.org, ninjs and Web Annotation readers check it.
 *
 * @example
 * toUri('https://news.example/港聞/1') // 'https://news.example/%E6%B8%AF%E8%81%9E/1'
 */
export function toUri(url: string): string {
  // Only an article that skipped validation holds what is no URL.
  if (!URL.canParse(url)) return encode(url);
  const { protocol, username, password, host, pathname, search, hash } = new URL(url);
  const secret = password === '' ? '' : `:${encode(password)}`;
  const user = username === '' && secret === '' ? '' : `${encode(username)}${secret}@`;
  // The brackets of an IPv6 address are the only ones that RFC 3986 allows.
  const authority = host.startsWith('[') ? host : encode(host);
  const fragment = hash === '' ? '' : `#${encode(hash.slice(1))}`;
  return `${protocol}//${user}${authority}${encode(pathname)}${encode(search)}${fragment}`;
}

/** Any string as one part of a URI: lone surrogates, which no URI can hold, become U+FFFD. */
export function uriPart(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}

/**
 * What names the article in a format that asks for a URI: its address without a fragment, else a
 * `urn:baodao:` made of its id (an unregistered namespace, unique wherever ids are).
 */
export function articleUri(article: Article): string {
  if (article.url === null) return `urn:baodao:${uriPart(article.id)}`;
  const uri = toUri(article.url);
  const hash = uri.indexOf('#');
  return hash === -1 ? uri : uri.slice(0, hash);
}
