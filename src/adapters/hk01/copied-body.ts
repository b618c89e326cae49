import type { Line } from '../../document/document.js';
import { noiseRule } from './boilerplate.js';
import {
  givesValue,
  hasBar,
  hasCredit,
  isAttribution,
  isBareCaption,
  isHeadline,
  isListed,
  isParted,
  isSentence,
  isShort,
  isSpoken,
  isTag,
} from './line-shape.js';

/** What a line of a copied body is; `drop` with the rule that leaves it out. */
export type Kind =
  | 'paragraph'
  | 'heading'
  | 'caption'
  | 'quotation'
  | 'attribution'
  | 'related'
  | 'tag'
  | { drop: string };

export interface KnownLine {
  line: Line;
  kind: Kind;
}

/**
 * Tells what the lines of a copied body are.
 *
 * A copy out of a browser has a blank line after every paragraph and none after captions, subheadings, related
 * headlines and the lines of a box: so the last line of a stretch without blank lines is a paragraph, and what stands
 * before it is something else. Copies that lost their blank lines, or have them everywhere, are told by the shape of
 * the lines alone.
 */
export function knowLines(lines: readonly Line[], hasEnd: boolean): KnownLine[] {
  const known = lines.map((line): KnownLine => ({ line, kind: 'paragraph' }));
  for (const entry of known) {
    const rule = noiseRule(entry.line.text);
    if (rule !== null) entry.kind = { drop: rule };
  }
  const text = known.filter(({ kind }) => kind === 'paragraph');
  const tags = tagsAtEnd(text, hasEnd);
  for (const entry of tags) entry.kind = 'tag';
  const body = text.slice(0, text.length - tags.length);
  const all = body.map(({ line }) => line.text);
  if (gapsTell(body)) {
    for (const [index, run] of runsOf(body).entries()) knowRun(run, all, index === 0);
  } else {
    knowByShape(body, all);
  }
  return known;
}

/** The tags: the last short lines, one below the other; without an end of the article below them, two at least. */
function tagsAtEnd(text: readonly KnownLine[], hasEnd: boolean): KnownLine[] {
  let first = text.length;
  while (first > 0 && isTag(text[first - 1]?.line.text ?? '')) {
    first -= 1;
    if ((text[first]?.line.gap ?? 0) > 0) break;
  }
  const tags = text.slice(first);
  return hasEnd || tags.length > 1 ? tags : [];
}

/** Whether blank lines part paragraphs from other lines: some lines have one before them and some have none. */
function gapsTell(body: readonly KnownLine[]): boolean {
  const gaps = body.slice(1).filter(({ line }) => line.gap > 0).length;
  const share = gaps / Math.max(1, body.length - 1);
  return share > 0.1 && share < 0.9;
}

function runsOf(body: readonly KnownLine[]): KnownLine[][] {
  const runs: KnownLine[][] = [];
  for (const entry of body) {
    const run = runs.at(-1);
    if (run && entry.line.gap === 0) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

function knowRun(run: readonly KnownLine[], all: readonly string[], isFirst: boolean): void {
  if (isBox(run)) return knowBox(run);
  knowMarked(run, all);
  for (const [index, { line, kind }] of run.entries()) {
    const next = run[index + 1];
    const entry = run[index];
    if (kind !== 'paragraph' || !entry || !next || isListed(line.text)) continue;
    if (isShort(line.text) && !isIntroduction(line.text)) entry.kind = 'heading';
    else if (next.kind !== 'paragraph' || isShort(next.line.text)) entry.kind = 'caption';
    else if (!isFirst && isBareCaption(line.text)) entry.kind = 'caption';
  }
}

/** Without blank lines to go by, a short line is a heading where a sentence longer than it follows. */
function knowByShape(body: readonly KnownLine[], all: readonly string[]): void {
  knowMarked(body, all);
  for (const [index, entry] of body.entries()) {
    const next = body[index + 1];
    const { text } = entry.line;
    if (entry.kind !== 'paragraph' || next?.kind !== 'paragraph') continue;
    if (!isShort(text) || isSentence(text) || isListed(text) || givesValue(text)) continue;
    if (isSentence(next.line.text) && next.line.text.length > text.length) entry.kind = 'heading';
  }
}

/** What can be told of lines by what they hold: credits, pull quotes, rows of related headlines. */
function knowMarked(lines: readonly KnownLine[], all: readonly string[]): void {
  for (const entry of lines) if (isCaption(entry, lines)) entry.kind = 'caption';
  for (const [index, entry] of lines.entries()) {
    const next = lines[index + 1];
    if (entry.kind !== 'paragraph' || next?.kind !== 'paragraph') continue;
    if (!isAttribution(next.line.text) || !isPullQuote(entry.line.text, all)) continue;
    entry.kind = 'quotation';
    next.kind = 'attribution';
  }
  knowRelated(lines);
}

/** Nothing but brackets is a caption before other lines; at the end it says where a report comes from. */
function isCaption({ line }: KnownLine, run: readonly KnownLine[]): boolean {
  if (!hasCredit(line.text)) return false;
  return !/^[（(][^（()）]*[）)]$/.test(line.text) || run.at(-1)?.line !== line;
}

/** A pull quote repeats words of the body, or speaks in the first or second person without quotation marks. */
function isPullQuote(text: string, all: readonly string[]): boolean {
  if (!isSentence(text)) return false;
  const words = text.slice(0, -1);
  return isSpoken(text) || all.some((other) => other.length > text.length && other.includes(words));
}

/** `署方表示，部分道路仍然封閉：` leads to the lines below it and is no heading. */
function isIntroduction(text: string): boolean {
  return /[：:︰]$/.test(text) && text.includes('，');
}

/** A box of addresses, telephone numbers or names: lines of which none is a sentence, a caption or a headline. */
function isBox(run: readonly KnownLine[]): boolean {
  if (run.length < 2) return false;
  return run.every(({ line: { text } }) => {
    const isPlain = isShort(text) && !hasCredit(text) && !isParted(text) && !isSentence(text);
    return isPlain || isListed(text);
  });
}

/** The first line of a box heads it where numbers follow; else all lines are alike. */
function knowBox([head, second]: readonly KnownLine[]): void {
  if (!head || !second || isListed(head.line.text) || givesValue(head.line.text)) return;
  if (givesValue(second.line.text)) head.kind = 'heading';
}

/**
 * Headlines of related articles: one with a bar, or a row of lines parted by full-width spaces. The last line above a
 * paragraph is its heading, unless it has a bar.
 */
function knowRelated(lines: readonly KnownLine[]): void {
  let end = 0;
  for (let start = 0; start < lines.length; start = end + 1) {
    end = start;
    while (lines[end]?.kind === 'paragraph' && isHeadline(lines[end]?.line.text ?? '')) end += 1;
    const row = lines.slice(start, end);
    const isClosed = end === lines.length;
    if (lines[end]?.kind === 'paragraph' && !hasBar(row.at(-1)?.line.text ?? '')) row.pop();
    const parted = row.filter(({ line }) => isParted(line.text)).length;
    const isRow = (row.length > 1 || isClosed) && parted * 2 >= row.length && parted > 0;
    if (isRow || row.some(({ line }) => hasBar(line.text))) for (const entry of row) entry.kind = 'related';
  }
}
