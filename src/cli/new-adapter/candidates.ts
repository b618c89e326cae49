import { type Element, foldLine, type HtmlDocument, readTime } from '../../core.js';

/** An element that may hold a field, with points for what speaks for it. */
export interface Scored {
  element: Element;
  score: number;
  why: string[];
}

/** Points for what is true of an element, and the words for it. */
function scored(element: Element, facts: [isTrue: boolean, points: number, words: string][]): Scored {
  const held = facts.filter(([isTrue]) => isTrue);
  return {
    element,
    score: held.reduce((sum, [, points]) => sum + points, 0),
    why: held.filter(([, points]) => points > 0).map(([, , words]) => words),
  };
}

export function headlinesIn(page: HtmlDocument, title: string): Scored[] {
  return page.all('h1, h2, [itemprop="headline"], [class*="headline"], [class*="title"]').map((element) => {
    const text = foldLine(page.text(element));
    return scored(element, [
      [text.length > 5 && foldLine(title).includes(text), 5, 'it is in the title of the page'],
      [element.tagName === 'h1', 3, 'an h1'],
      [/headline/.test(page.attribute(element, 'itemprop') ?? ''), 2, 'itemprop=headline'],
      [/title|headline/i.test(page.attribute(element, 'class') ?? ''), 1, 'its class says so'],
      [text.length < 6 || text.length > 150, -9, ''],
    ]);
  });
}

/** The element that holds most text which is no link; half of it counts for what is around, as in Readability. */
export function bodiesIn(page: HtmlDocument, parents: Map<Element, Element>): Scored[] {
  const points = new Map<Element, number>();
  const give = (element: Element | undefined, amount: number) => {
    if (element && element.tagName !== 'body' && element.tagName !== 'html')
      points.set(element, (points.get(element) ?? 0) + amount);
  };
  for (const element of page.all('*')) {
    const isParagraph = element.tagName === 'p';
    const amount = isParagraph ? unlinkedText(page, element) : looseText(element);
    if (amount < 20) continue;
    const holder = isParagraph ? parents.get(element) : element;
    give(holder, amount);
    give(holder && parents.get(holder), amount / 2);
  }
  return [...points].map(([element, score]) => ({
    element,
    score: Math.round(score),
    why: [`${Math.round(score)} points of text outside of links`],
  }));
}

function unlinkedText(page: HtmlDocument, paragraph: Element): number {
  const links = page.all('a', paragraph).reduce((sum, link) => sum + page.text(link).length, 0);
  return page.text(paragraph).length - links;
}

/** Text that stands in an element beside line breaks, without a paragraph of its own. */
function looseText(element: Element): number {
  if (!element.children.some((child) => child.type === 'element' && child.tagName === 'br')) return 0;
  return element.children.reduce(
    (sum, child) => sum + (child.type === 'text' ? child.value.trim().length : 0),
    0,
  );
}

export function bylinesIn(page: HtmlDocument, author: string | null): Scored[] {
  const SAYS_SO =
    '[rel~="author"], [itemprop="author"], [class*="author"], [class*="byline"], [class*="reporter"], [class*="writer"], a[href*="/author/"]';
  return page.all(`${SAYS_SO}, p, span, div`).map((element) => {
    if (!page.matches(SAYS_SO, element) && !isLeaf(element)) return { element, score: 0, why: [] };
    const text = foldLine(page.text(element));
    return scored(element, [
      [author !== null && text === author, 3, 'it is the author of the metadata'],
      [author !== null && text.includes(author), 1, 'it holds the author of the metadata'],
      [page.matches('[rel~="author"], [itemprop="author"]', element), 3, 'marked as the author'],
      [page.matches(SAYS_SO, element), 2, 'its class or link says so'],
      [/^(?:文|撰文|記者|记者|作者|採訪|By)\s?[:：／/]/.test(text), 2, 'it begins with a label'],
      [page.closest('footer, nav, aside, [class*="footer"]', element) !== null, -9, ''],
      [text.length < 2 || text.length > 40, -9, ''],
    ]);
  });
}

/** Whether an element holds nothing but text and links. */
function isLeaf(element: Element): boolean {
  return element.children.every((child) => child.type !== 'element' || child.tagName === 'a');
}

export function timesIn(page: HtmlDocument, published: string | null): Scored[] {
  const day = readTime(published, 'UTC')?.value.slice(0, 10);
  return page
    .all('time, [datetime], [itemprop="datePublished"], [class*="date"], [class*="time"], [class*="publish"]')
    .map((element) => {
      const words = page.attribute(element, 'datetime') ?? page.text(element);
      const read = readTime(words, 'UTC') ?? readTime(page.text(element), 'UTC');
      return scored(element, [
        [read !== null, 3, 'it reads as a time'],
        [read !== null && read.value.slice(0, 10) === day, 3, 'the day of the metadata'],
        [element.tagName === 'time', 1, 'a time element'],
        [page.attribute(element, 'datetime') !== null, 1, 'it has datetime'],
        [/\d/.test(page.text(element)), 1, 'it holds digits'],
        [page.text(element).length > 60, -9, ''],
      ]);
    })
    .filter(({ score }) => score > 1);
}
