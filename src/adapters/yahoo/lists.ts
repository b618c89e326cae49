import type { Element } from 'hast';
import type { HtmlDocument } from '../../document/document.js';
import type { DraftRelated } from '../../draft/draft.js';
import { LIST_LABEL, ORIGINAL_LABEL, TRAILER } from './boilerplate.js';

/** What a body holds beside the words of its article. */
export interface BodyLists {
  related: DraftRelated[];
  originalUrl: string | null;
  /** The line that announces more from the publisher. */
  trailer: string | null;
}

/**
 * Takes out of a body the lists of other articles: a label (相關報道, 更多…報導), then paragraphs that are nothing but a
 * link; and the link to the original. What is taken is kept in the page's ledger, so that the body leaves it alone.
 */
export function takeLists(page: HtmlDocument, body: Element, inBody: string): BodyLists {
  const lists: BodyLists = { related: [], originalUrl: null, trailer: null };
  for (const link of page.all(inBody, body)) offer(page, link, lists);
  let isListed = false;
  for (const block of page.all('p, h2, h3, h4, li', body)) {
    if (page.first('p, ul, ol, li', block) || page.closest('.recommendation-contents', block)) continue;
    const text = page.text(block);
    if (text === '') continue;
    const isTrailer = TRAILER.test(text);
    if (isTrailer || LIST_LABEL.test(text)) {
      isListed = true;
      if (isTrailer) lists.trailer ??= text;
      // the label of a trailer is left to the rule that stops at it, where it has that class
      if (!isTrailer) page.drop(block, 'label');
      else if (!page.matches('[class*="read-more-"]', block)) page.keep(block);
      continue;
    }
    const link = page.first('a[href]', block);
    if (link && ORIGINAL_LABEL.test(page.text(link))) {
      lists.originalUrl ??= page.attribute(link, 'href');
      page.keep(link);
    } else if (isListed && link && page.text(link) === text) {
      offer(page, link, lists);
      page.keep(block);
    } else {
      isListed = false;
    }
  }
  return lists;
}

function offer(page: HtmlDocument, link: Element, lists: BodyLists): void {
  const title = page.first('h3, h4', link) ?? link;
  const source = page.first('span', link);
  lists.related.push({
    kind: 'related',
    headline: page.text(title),
    url: page.attribute(link, 'href'),
    publisher: source && source !== title && title !== link ? page.text(source) || null : null,
  });
  page.keep(title);
  if (source && title !== link) page.keep(source);
}
