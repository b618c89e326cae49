import { isOnHost } from '../../draft/web-address.js';

/** What an address of Yahoo points to. */
export interface Address {
  /** The decoded slug with its nine digits (UTC hour, minute, second and three more), or the UUID of a shared link. */
  id: string | null;
  isLive: boolean;
  /** What a page at the address is, where it is a list and no article. */
  list: string | null;
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const LISTS: readonly [pattern: RegExp, what: string][] = [
  [/^\/?$/, 'a front page'],
  [/^\/(?:topic|tag|tags)\//, 'a topic page'],
  [
    /\/archive\/?$|^\/(?:hong-kong|world|entertainment|sports|finance|most-popular)\/?$/,
    'a list of articles',
  ],
  [/^\/poll\//, 'a poll'],
];

const NONE: Address = { id: null, isLive: false, list: null };

/** Reads an address of any generation: `/slug-093002569.html`, `/slug-175203890--sector.html`, `/share/<uuid>`. */
export function readAddress(raw: string | null | undefined): Address {
  if (!raw || !isOnHost(raw, ['yahoo.com'])) return NONE;
  const path = decoded(new URL(raw.trim()).pathname);
  const isLive = path.startsWith('/live/');
  const file = path.slice(path.lastIndexOf('/') + 1);
  if (file.endsWith('.html')) return { id: file.slice(0, -'.html'.length), isLive, list: null };
  const uuid = UUID.exec(path);
  if (uuid) return { id: uuid[0], isLive, list: LISTS.find(([pattern]) => pattern.test(path))?.[1] ?? null };
  return { id: null, isLive, list: LISTS.find(([pattern]) => pattern.test(path))?.[1] ?? null };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
