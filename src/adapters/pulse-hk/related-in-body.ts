import type { Element } from 'hast';
import { foldLine } from '../../document/clean-text.js';
import type { HtmlDocument } from '../../document/document.js';
import type { Context } from '../../draft/adapter.js';
import { append } from '../../draft/append.js';
import type { DraftRelated } from '../../draft/draft.js';
import { STORY_BOXES } from './body-rules.js';
import { isDayLine, timeOf, withoutDays } from './day.js';
import { isLabelStart, isRelatedLabel } from './labels.js';
import { leadingText } from './leading-text.js';
import { storiesIn, storyIn } from './stories.js';

/**
 * The other stories that a body lists: in boxes of the theme and of plugins, and typed by hand below a label (相關新聞).
 * Below a label only lists and paragraphs of nothing but links and dates are taken. What is taken is kept in the ledger,
 * the labels are dropped.
 */
export function relatedInBody(page: HtmlDocument, container: Element, context: Context): DraftRelated[] {
  const related: DraftRelated[] = [];
  const seen = new Set<Element>();
  /** The label that is open, and whether a story has followed it. */
  let label: Element | null = null;
  let last: Element | null = null;
  for (const block of page.all(`p, h2, h3, h4, h5, h6, ul, ol, ${STORY_BOXES}`, container)) {
    if (seen.has(block)) continue;
    if (page.matches(STORY_BOXES, block)) {
      append(related, storiesIn(page, block, 'related', context));
      if (label) page.drop(label, 'label');
      label = null;
      for (const link of page.all('a[href], time', block)) page.keep(link);
      for (const inner of page.all('*', block)) seen.add(inner);
      continue;
    }
    if (!label && (isList(block) || !isLabelStart(leadingText(block, 8)))) continue;
    const text = foldLine(page.text(block));
    if (text === '') continue;
    last = block;
    if (isRelatedLabel(text)) {
      label = block;
      continue;
    }
    const stories = label || startsWithLabel(text) ? storiesBelow(page, block, text, context) : [];
    const date = label && related.length > 0 && isDayLine(text);
    if (stories.length === 0 && !date) {
      label = null;
      continue;
    }
    const before = related.at(-1);
    if (date && before) Object.assign(before, timeOf(text, context));
    append(related, stories);
    if (label) page.drop(label, 'label');
    keepStories(page, block);
    for (const inner of page.all('*', block)) seen.add(inner);
  }
  // a label at the end whose list a script was to fill
  if (label && label === last) page.drop(label, 'label');
  return related;
}

/** `相關報道：<a>…</a>`: the label and its links in one paragraph. */
function startsWithLabel(text: string): boolean {
  const colon = text.search(/[:：]/);
  return colon > 0 && colon < 12 && isRelatedLabel(text.slice(0, colon));
}

function storiesBelow(page: HtmlDocument, block: Element, text: string, context: Context): DraftRelated[] {
  if (isList(block)) {
    const items = page.all('li', block).filter((item) => page.first('ul, ol', item) === null);
    return items.flatMap((item) => storyIn(page, item, 'related', context) ?? []);
  }
  const links = page.all('a[href]', block);
  const linked = links.reduce((sum, link) => sum + letters(page.text(link)), 0);
  const label = startsWithLabel(text) ? letters(text.slice(0, text.search(/[:：]/))) : 0;
  if (linked === 0 || letters(withoutDays(text)) > linked + label) return [];
  const day = links.length === 1 ? storyIn(page, block, 'related', context) : null;
  if (day) return [day];
  return links.flatMap((link) => {
    const headline = page.text(link);
    return headline === '' ? [] : [{ kind: 'related', headline, url: page.attribute(link, 'href') }];
  });
}

/** Keeps what became a headline or a date; the label before them in the same paragraph is dropped. */
function keepStories(page: HtmlDocument, block: Element): void {
  const links = page.all('a[href]', block);
  const isPlain = links.length < 2 && !startsWithLabel(foldLine(page.text(block)));
  if (block.tagName !== 'p' || isPlain) {
    page.keep(block);
    return;
  }
  for (const link of links) page.keep(link);
  page.drop(block, 'label');
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol';
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}
