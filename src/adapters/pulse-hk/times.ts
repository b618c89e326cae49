import type { HtmlDocument } from '../../document/document.js';
import { readTime } from '../../draft/published-time.js';
import type { PublishedTime } from '../../model.js';
import { readDay } from './day.js';
import { TIME_ZONE } from './outlet.js';
import type { Scope } from './scope.js';
import { HEADER } from './selectors.js';

/** Structured data, then `<meta>`, then the header; an instant goes before a day that is only shown. */
export function publishedOn(
  page: HtmlDocument,
  scope: Scope,
  inSchema: PublishedTime | null,
): PublishedTime | null {
  return (
    inSchema ??
    inHead(page, scope, 'article:published_time') ??
    shownIn(page, scope, HEADER.published) ??
    inHead(page, scope, 'datePublished')
  );
}

export function modifiedOn(
  page: HtmlDocument,
  scope: Scope,
  inSchema: PublishedTime | null,
): PublishedTime | null {
  return (
    inSchema ??
    inHead(page, scope, 'article:modified_time') ??
    inHead(page, scope, 'og:updated_time') ??
    shownIn(page, scope, HEADER.modified) ??
    inHead(page, scope, 'dateModified')
  );
}

function inHead(page: HtmlDocument, { isOfHead }: Scope, name: string): PublishedTime | null {
  return isOfHead ? readTime(page.metadata.meta(name), TIME_ZONE) : null;
}

function shownIn(page: HtmlDocument, { element }: Scope, selectors: readonly string[]): PublishedTime | null {
  let day: PublishedTime | null = null;
  for (const selector of selectors) {
    for (const time of page.all(selector, element ?? undefined)) {
      const instant = readTime(page.attribute(time, 'datetime'), TIME_ZONE);
      if (instant) return instant;
      day ??= readDay(page.text(time));
    }
  }
  return day;
}
