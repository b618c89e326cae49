import type { Element } from 'hast';
import { foldLine } from '../../document/clean-text.js';
import type { HtmlDocument } from '../../document/document.js';
import type { Context } from '../../draft/adapter.js';
import type { DraftRelated } from '../../draft/draft.js';
import { readTime } from '../../draft/published-time.js';
import { isAge, splitDay, timeOf } from './day.js';
import { TIME_ZONE } from './outlet.js';

const HEADLINE = '.entry-title a, a.p-url, h2 a, h3 a, h4 a, h5 a';

/** The story of one card or list item: its link, and the date beside it; `null` where there is no headline. */
export function storyIn(
  page: HtmlDocument,
  item: Element,
  kind: DraftRelated['kind'],
  context: Context,
): DraftRelated | null {
  const link =
    page.first(HEADLINE, item) ?? page.all('a[href]', item).find((a) => page.text(a) !== '') ?? null;
  const whole = foldLine(page.text(item));
  const headline = link ? foldLine(page.text(link)) : splitDay(whole).before;
  const { before, day } = splitDay(headline);
  if (before === '') return null;
  const url = page.attribute(link, 'href');
  const time = page.first('time', item);
  const shown = time ? foldLine(page.text(time)) : (day ?? splitDay(whole).day ?? '');
  const published = readTime(page.attribute(time, 'datetime'), TIME_ZONE);
  const { published: asShown, age } = timeOf(shown, context);
  return { kind, headline: before, url, published: published ?? asShown, age: isAge(shown) ? age : null };
}

/** The stories of a box: its cards, list items or, where it has neither, its links. */
export function storiesIn(
  page: HtmlDocument,
  box: Element,
  kind: DraftRelated['kind'],
  context: Context,
): DraftRelated[] {
  const items = itemsIn(page, box);
  return items.flatMap((item) => {
    const story = storyIn(page, item, kind, context);
    return story ? [story] : [];
  });
}

/** The elements that hold one story each. */
function itemsIn(page: HtmlDocument, box: Element): Element[] {
  for (const selector of ['.p-wrap', 'li', 'p']) {
    const items = page
      .all(selector, box)
      .filter((item) => page.first(selector, item) === null && page.first('a[href]', item) !== null);
    if (items.length > 0) return items;
  }
  return [];
}
