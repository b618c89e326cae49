import type { Element, RootContent } from 'hast';
import { foldLine } from '../../clean-text.js';
import type { Piece } from '../../piece.js';
import { chineseText } from '../chinese-text.js';
import { renderedElementsOf as elementsOf, outermost } from '../tree-walk.js';
import { type BodyText, find } from './body-text.js';
import { HEADING } from './element-kinds.js';

export function heading(element: Element, words: BodyText): Piece[] {
  const level = Number(HEADING.exec(element.tagName)?.[1] ?? 2);
  const origin = words.originOf(element);
  const preformatted = words.named.is('preformatted', element);
  const text = words.of(element, preformatted);
  const line = preformatted ? text : text.replaceAll('\n', ' ');
  return line === '' ? [] : [{ type: 'heading', level, text: line, origin }];
}

/** A list is one level of items: lists inside it are items as well. */
export function list(element: Element, words: BodyText): Piece[] {
  const origin = words.originOf(element);
  const items: string[] = [];
  for (const item of elementsOf(element)) {
    if (item.tagName !== 'li' || words.isDropped(item)) continue;
    const nested = (inner: Element) =>
      inner.tagName === 'ul' || inner.tagName === 'ol' || words.isDropped(inner);
    const text = chineseText(item.children, { skip: nested }).replaceAll('\n\n', '\n');
    if (text !== '') items.push(text);
  }
  words.settleInline(element.children as RootContent[]);
  for (const item of outermost(element, 'li')) words.ledger.keep([item]);
  return items.length === 0 ? [] : [{ type: 'list', ordered: element.tagName === 'ol', items, origin }];
}

export function quotation(element: Element, words: BodyText): Piece[] {
  const origin = words.originOf(element);
  const isAttribution =
    words.named.matcher('attribution') ?? ((inner: Element) => /^(?:cite|footer)$/.test(inner.tagName));
  const speaker = find(element, isAttribution);
  const attribution = speaker ? chineseText(speaker.children) : '';
  if (speaker) words.ledger.keep([speaker]);
  const text = chineseText(element.children, {
    skip: (inner) => inner === speaker || words.isDropped(inner),
  }).replaceAll('\n\n', '\n');
  words.settleInline(element.children as RootContent[]);
  words.ledger.dropPictures(element, 'quotation');
  words.ledger.keep([element]);
  return text === '' ? [] : [{ type: 'quotation', text, attribution: attribution || null, origin }];
}

export function table(element: Element, words: BodyText): Piece[] {
  const origin = words.originOf(element);
  const rows: string[][] = [];
  for (const part of elementsOf(element)) {
    if (part.tagName === 'caption') rows.push([words.of(part)]);
    if (part.tagName === 'tr') rows.push([]);
    if (part.tagName === 'td' || part.tagName === 'th') {
      rows.at(-1)?.push(foldLine(words.of(part)));
    }
  }
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  return filled.length === 0 ? [] : [{ type: 'table', rows: filled, origin }];
}
