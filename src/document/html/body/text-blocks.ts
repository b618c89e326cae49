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
    const nested = (inner: Element) => /^(?:ul|ol|li)$/.test(inner.tagName) || words.isDropped(inner);
    const text = chineseText(item.children, { skip: nested }).replaceAll('\n\n', '\n');
    if (text !== '') items.push(text);
  }
  words.settleInline(element.children as RootContent[]);
  for (const item of outermost(element, ({ tagName }) => tagName === 'li')) words.ledger.keep([item]);
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

/** The rows of a table; those of a table in one of its cells are rows as well. */
export function table(element: Element, words: BodyText): Piece[] {
  const origin = words.originOf(element);
  const skip = (inner: Element) => inner.tagName === 'table' || words.isDropped(inner);
  const textOf = ({ children }: Element) => foldLine(chineseText(children, { skip }));
  const rows: string[][] = [];
  for (const part of elementsOf(element)) {
    if (part.tagName === 'caption') rows.push([textOf(part)]);
    if (part.tagName === 'tr') rows.push(cellsOf(part).map(textOf));
  }
  words.settleInline(element.children as RootContent[]);
  for (const cell of outermost(element, isCell)) words.ledger.keep([cell]);
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  return filled.length === 0 ? [] : [{ type: 'table', rows: filled, origin }];
}

/** The cells of a row, without those of tables in them. */
function cellsOf(row: Element): Element[] {
  return [...outermost(row, ({ tagName }) => CELLS.has(tagName) || tagName === 'table')].filter(isCell);
}

const CELLS = new Set(['td', 'th', 'caption']);

function isCell({ tagName }: Element): boolean {
  return CELLS.has(tagName);
}
