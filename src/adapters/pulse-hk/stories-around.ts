import type { Element } from 'hast';
import { foldLine } from '../../document/clean-text.js';
import type { HtmlDocument } from '../../document/document.js';
import type { Context } from '../../draft/adapter.js';
import type { DraftRelated } from '../../draft/draft.js';
import { listKind } from './labels.js';
import type { Scope } from './scope.js';
import { BODIES } from './selectors.js';
import { storyIn } from './stories.js';

/** Menus have cards of their own, and a body's boxes are read with the body. */
const ELSEWHERE = ['.header-wrap', '.footer-wrap', '#site-header', '.flex-mega-menu', ...BODIES].join(', ');

/** The other stories around an article: previous and next, then the lists of the side bar and of the foot in page order. */
export function storiesAround(page: HtmlDocument, scope: Scope, context: Context): DraftRelated[] {
  const stories = [
    ...neighbour(page, scope, '.entry-pagination .nav-left a', 'previous'),
    ...neighbour(page, scope, '.entry-pagination .nav-right a', 'next'),
  ];
  let kind: DraftRelated['kind'] | null = null;
  for (const element of page.all('.heading-title, .p-wrap')) {
    if (!isOurs(page, scope, element)) continue;
    if (page.matches('.heading-title', element)) {
      // a heading that names no kind of list (最新) still opens one
      kind = listKind(foldLine(page.text(element))) ?? 'recommended';
    } else if (page.first('.p-wrap', element) !== null) {
      // a card that holds cards is none
    } else if (kind !== null || page.closest('.single-related', element) !== null) {
      const story = storyIn(page, element, kind ?? 'recommended', context);
      if (story) stories.push(story);
    }
  }
  return stories;
}

function neighbour(
  page: HtmlDocument,
  { element }: Scope,
  selector: string,
  kind: DraftRelated['kind'],
): DraftRelated[] {
  const link = page.first(selector, element ?? undefined);
  const title = link && page.first('.e-pagi-title', link);
  const headline = title ? foldLine(page.text(title)) : '';
  return headline === '' ? [] : [{ kind, headline, url: page.attribute(link, 'href') }];
}

/** Whether an element belongs to this article and to no other on the same page. */
function isOurs(page: HtmlDocument, scope: Scope, element: Element): boolean {
  if (page.closest(ELSEWHERE, element) !== null) return false;
  if (!scope.isOneOfSeveral) return true;
  const outer = page.closest('.single-post-outer', element);
  return outer === null || outer === scope.element;
}
