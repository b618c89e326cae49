import { webAddress } from '../../draft/web-address.js';

/** What an address of the BBC says about the page behind it. */
export interface BbcAddress {
  kind: 'article' | 'live' | 'list' | 'other-service';
  /** The outlet's own id; the same for both scripts of an article. */
  id: string | null;
  script: 'trad' | 'simp' | null;
  /** The section of an older address: `chinese-news`, `world`, `columns`. */
  section: string | null;
  /** The one form of it: on www.bbc.com, without `.amp`, `.lite`, `.app`, parameters and fragment. */
  url: string;
}

export const HOSTS = [
  'bbc.com',
  'bbc.co.uk',
  'bbcweb3hytmzhn5d532owbu6oqadra5z3ar726vq5kgwwn6aucdccrad.onion',
] as const;

const SERVICE = /^\/(?:zhongwen|ukchina)(?=\/|$)/;
const SUFFIX = /\.(?:amp|lite|app|shtml)$/;
const SCRIPT = /\/(trad|simp)(?=\/|$)/;
/** `/articles/c36ze1n44e1o/trad`, `/live/…`, and the pages of one clip, `/listen/…`, `/watch/…`. */
const OPTIMO = /\/(articles|live|listen|watch)\/([a-z0-9]{8,})(?=\/|$)/;
/** `/trad/world-54113945`, `/simp/54113945`. */
const CPS = /\/(?:([a-z][a-z-]*)-)?(\d{8})$/;
/** `/trad/world/2014/11/141113_asean_summit`. */
const DATED = /\/([a-z_-]+)\/\d{4}\/\d{2}\/(\w+)$/;

/** Reads an address by its path, so that mirrors and onion hosts are the same page; `null` where it is no address. */
export function readAddress(raw: string | null | undefined): BbcAddress | null {
  const href = webAddress(raw, 'https://www.bbc.com/');
  if (!raw || href === null) return null;
  const path = new URL(href).pathname.replace(/\/$/, '').replace(SUFFIX, '');
  const url = `https://www.bbc.com${path}`;
  const script = (SCRIPT.exec(path)?.[1] ?? null) as BbcAddress['script'];
  const rest = { script, section: null, url };
  if (!SERVICE.test(path)) return { ...rest, kind: 'other-service', id: null };
  const optimo = OPTIMO.exec(path);
  if (optimo) return { ...rest, kind: optimo[1] === 'live' ? 'live' : 'article', id: optimo[2] ?? null };
  const older = CPS.exec(path) ?? DATED.exec(path);
  if (older) return { ...rest, kind: 'article', id: older[2] ?? null, section: older[1] ?? null };
  return { ...rest, kind: 'list', id: null };
}
