import type { Line } from '../../document/document.js';
import type { Piece } from '../../document/piece.js';
import type { Context } from '../../draft/adapter.js';
import { append } from '../../draft/append.js';
import { splitCredit } from '../../draft/credit.js';
import type { DraftRelated } from '../../draft/draft.js';
import { captionOnly, heading, paragraph } from '../../draft/pieces.js';
import type { CopyLedger } from './copy-ledger.js';
import { endsSentence, furnitureRule, isShareLabel } from './copy-lines.js';
import { bulleted } from './copy-menu.js';
import { relatedBelow } from './copy-stories.js';
import { isRelatedLabel, isRestriction, listKind } from './labels.js';

export interface CopyBody {
  pieces: Piece[];
  related: DraftRelated[];
  isWithheld: boolean;
  /** The first line below the body. */
  end: number;
}

/** Furniture that stands below a body and never in it. */
const FOOT = new Set(['copyright', 'logo', 'login', 'subscription', 'comments', 'search', 'social']);
export const TAGS = ['標籤', '標記', '标签', 'Tags', 'TAGGED'];
const TAG_LINE = /^(?:標籤|標記|标签|Tags?|TAGGED)\s?[:：]/i;
export const NEIGHBOUR = /^(上一篇|下一篇)(?:文章)?(?=\s|$)\s?/;
const CONTENTS_LABEL = /^(?:文章|本文)?(?:目錄|目次)$|^Contents$/i;
/** The signature of a post of X that its script has not drawn. */
const POST_SIGNATURE = /^[—–-]{1,2}\s?.{1,60}\(@\w{1,20}\)\s.{4,30}$/;
const PAGES = /^(?:頁次?|Pages?)\s?[:：]\s?(?:\d{1,3}\s?){1,20}$/i;

/** Reads the lines from the header to the foot of an article, and enters each in the ledger. */
export function readCopyBody(
  lines: readonly Line[],
  from: number,
  to: number,
  ledger: CopyLedger,
  context: Context,
): CopyBody {
  const end = endOfBody(lines, from, to);
  const body: CopyBody = { pieces: [], related: [], isWithheld: false, end };
  const contents = contentsIn(lines, from, end);
  const isParted = isPartedByBlanks(lines, from, end);
  const lastSentence = lines.slice(from, end).findLastIndex(({ text }) => text.endsWith('。')) + from;
  for (let index = from; index < end; index += 1) {
    const line = lines[index] as Line;
    const { text, span } = line;
    const item = bulleted(text);
    if (isRestriction(text)) {
      body.isWithheld = true;
      for (; index < end; index += 1) ledger.drop(lines[index], 'restriction');
    } else if (contents.has(index)) {
      ledger.drop(line, 'table-of-contents');
    } else if (isRelatedLabel(text)) {
      ledger.drop(line, 'label');
      const below = relatedBelow(lines, { from: index + 1, end, lastSentence }, ledger, context);
      append(body.related, below.stories);
      index = below.end - 1;
    } else if (furnitureRule(text) !== null || POST_SIGNATURE.test(text)) {
      if (PAGES.test(text)) body.isWithheld = true;
      ledger.drop(line, furnitureRule(text) ?? 'embed');
    } else if (item !== null) {
      const last = endOfList(lines, index, end);
      body.pieces.push(listOf(lines.slice(index, last), ledger));
      index = last - 1;
    } else {
      ledger.keep(span);
      body.pieces.push(pieceOf(lines, index, end, isParted));
    }
  }
  return body;
}

function endOfBody(lines: readonly Line[], from: number, to: number): number {
  let isRestricted = false;
  for (let index = from; index < to; index += 1) {
    const { text } = lines[index] as Line;
    isRestricted ||= isRestriction(text);
    // the box that withholds the rest asks for a subscription itself
    const isInBox = isRestricted && ['subscription', 'login'].includes(furnitureRule(text) ?? '');
    if (!isInBox && isFoot(text)) return index;
  }
  return to;
}

function isFoot(text: string): boolean {
  if (TAG_LINE.test(text) || NEIGHBOUR.test(text)) return true;
  const kind = listKind(text);
  if (kind !== null) return kind !== 'related' && bulleted(text) === null;
  const rule = furnitureRule(text);
  if (rule === 'share') return !isShareLabel(text);
  if (rule === 'pagination') return !PAGES.test(text);
  return rule !== null && FOOT.has(rule);
}

/** The lines of a table of contents: its label and the lines below that come back as headings. */
function contentsIn(lines: readonly Line[], from: number, end: number): Set<number> {
  const found = new Set<number>();
  for (let index = from; index < end; index += 1) {
    if (!CONTENTS_LABEL.test((lines[index] as Line).text)) continue;
    const later = new Map<string, number>();
    for (let at = index + 1; at < end; at += 1) later.set(bare(lines[at] as Line), at);
    let next = index + 1;
    while (next < end && (later.get(bare(lines[next] as Line)) as number) > next) next += 1;
    for (let at = index; at < next; at += 1) found.add(at);
    return found;
  }
  return found;
}

function bare({ text }: Line): string {
  return bulleted(text) ?? text;
}

function endOfList(lines: readonly Line[], from: number, end: number): number {
  let index = from + 1;
  while (index < end && bulleted((lines[index] as Line).text) !== null) index += 1;
  return index;
}

function listOf(lines: readonly Line[], ledger: CopyLedger): Piece {
  const items = lines.map((line) => {
    const item = bulleted(line.text) as string;
    ledger.keep({ start: line.span.end - item.length, end: line.span.end });
    ledger.drop(line, 'bullet');
    return item;
  });
  const [first, last] = [lines[0], lines.at(-1)] as [Line, Line];
  const start = first.span.end - (items[0] as string).length;
  return { type: 'list', ordered: false, items, origin: { start, end: last.span.end } };
}

function pieceOf(lines: readonly Line[], index: number, end: number, isParted: boolean): Piece {
  const { text, span } = lines[index] as Line;
  const { caption, credit } = splitCredit(text.replace(/^[▲△▼]\s?/, ''));
  const isCaption = credit !== null && text.length <= 120 && (caption ?? '').split('。').length <= 2;
  if (isCaption || /^[▲△▼]/.test(text)) return captionOnly(caption, credit, span);
  const stands = !isParted || standsAlone(lines, index);
  return stands && isHeading(lines, index, end) ? heading(text, span) : paragraph(text, span);
}

/** Headings have no mark in a copy: short lines without the end of a sentence, above a paragraph, two at most in a row. */
function isHeading(lines: readonly Line[], index: number, end: number): boolean {
  if (!readsLikeHeading(lines[index]) || index + 1 >= end) return false;
  const next = lines[index + 1];
  if (!readsLikeHeading(next)) return isParagraph(next);
  return index + 2 < end && isParagraph(lines[index + 2]) && !readsLikeHeading(lines[index - 1]);
}

function readsLikeHeading(line: Line | undefined): boolean {
  if (!line || line.text.length > 40 || bulleted(line.text) !== null) return false;
  return !endsSentence(line.text) && !/。|[，,、：:…]$|^[（(【[「『]|^https?:/.test(line.text);
}

function isParagraph(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    bulleted(line.text) === null &&
    !isRelatedLabel(line.text) &&
    !readsLikeHeading(line)
  );
}

/** Whether the copy has blank lines between its paragraphs. */
function isPartedByBlanks(lines: readonly Line[], from: number, end: number): boolean {
  const inside = lines.slice(from + 1, end);
  return inside.filter(({ gap }) => gap > 0).length * 2 >= inside.length;
}

/** In such a copy a heading has them as well; a line that follows closely is one of a verse or an address. */
function standsAlone(lines: readonly Line[], index: number): boolean {
  return (lines[index] as Line).gap > 0 && (lines[index + 1]?.gap ?? 1) > 0;
}
