import type { Element } from 'hast';
import type { HtmlDocument } from '../../document/document.js';
import { slugIn } from './address.js';

/** The article of a page that may hold several, one below the other, when its reader scrolled on. */
export interface Scope {
  /** What holds it with its header; `null` where that is the whole page. */
  element: Element | null;
  /** Whether several articles stand side by side, each in an element of its own. */
  isOneOfSeveral: boolean;
  address: string | null;
  /** Whether the head of the page speaks of this article. */
  isOfHead: boolean;
}

/** The one that was asked for by its address, else the one that the page is for, else the one in view, else the first. */
export function scopeOf(page: HtmlDocument): Scope {
  const { metadata } = page;
  const canonical = metadata.canonical ?? metadata.meta('og:url');
  const inHead = slugIn(canonical);
  const outers = page.all('.single-post-outer');
  const linkOf = (outer: Element) => page.attribute(outer, 'data-postlink');
  const withSlug = (slug: string | null) =>
    slug === null ? undefined : outers.find((outer) => slugIn(linkOf(outer)) === slug);
  const outer =
    withSlug(slugIn(page.url)) ??
    withSlug(inHead) ??
    outers.find((candidate) => page.matches('.activated', candidate)) ??
    outers[0];
  if (!outer) {
    const [article, another] = page.all('article[id^="post-"]');
    const element = article && another ? article : null;
    return { element, isOneOfSeveral: false, address: canonical ?? page.url, isOfHead: true };
  }
  const link = linkOf(outer);
  const own = slugIn(link);
  const isOfHead = own === null || inHead === null || own === inHead;
  return {
    element: outer,
    isOneOfSeveral: true,
    address: isOfHead ? (canonical ?? link ?? page.url) : link,
    isOfHead,
  };
}
