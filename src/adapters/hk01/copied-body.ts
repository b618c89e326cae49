import type { Line } from '../../document/document.js';
import { noiseRule } from './boilerplate.js';
import { hasCredit } from './caption.js';
import {
  endsInNumber,
  givesValue,
  hasBar,
  isAttribution,
  isHeadline,
  isListed,
  isNamed,
  isParted,
  isPlain,
  isSentence,
  isShort,
  isSource,
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
  const known = withoutNoise(lines);
  const text = known.filter(({ kind }) => kind === 'paragraph');
  const isTold = gapsTell(text);
  const tags = tagsAtEnd(text, hasEnd, isTold);
  for (const entry of tags) entry.kind = 'tag';
  const body = text.slice(0, text.length - tags.length);
  knowQuotations(body, isTold);
  if (isTold) {
    for (const run of runsOf(body)) knowRun(run);
  } else {
    knowByShape(body);
  }
  return known;
}

/** Names the noise; a blank line before it counts for the line below it as well. */
function withoutNoise(lines: readonly Line[]): KnownLine[] {
  let gap = 0;
  return lines.map((line): KnownLine => {
    const rule = noiseRule(line.text);
    gap += line.gap;
    if (rule !== null) return { line, kind: { drop: rule } };
    const known: KnownLine = { line: { ...line, gap }, kind: 'paragraph' };
    gap = 0;
    return known;
  });
}

/** The tags: the last short lines, one below the other; without an end of the article below them, two at least. */
function tagsAtEnd(text: readonly KnownLine[], hasEnd: boolean, isTold: boolean): KnownLine[] {
  let first = text.length;
  while (first > 0 && isTag((text[first - 1] as KnownLine).line.text)) {
    first -= 1;
    if (isTold && (text[first] as KnownLine).line.gap > 0) break;
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

function knowRun(run: readonly KnownLine[]): void {
  knowCaptions(run);
  if (knowBox(run)) return;
  knowRelated(run);
  for (const [index, entry] of run.entries()) {
    const { text } = entry.line;
    const next = run[index + 1];
    if (entry.kind !== 'paragraph' || !next || isListed(text)) continue;
    // a heading has something below it, so a short line at the end goes on with the paragraph above it
    const isNextHeading = isShort(next.line.text) && !isListed(next.line.text) && index + 2 < run.length;
    if (isSource(text)) entry.kind = 'caption';
    else if (isShort(text) && !isIntroduction(text)) entry.kind = 'heading';
    else if (next.kind !== 'paragraph' || isNextHeading) entry.kind = 'caption';
  }
}

/** Without blank lines to go by, a short line is a heading where a sentence longer than it follows. */
function knowByShape(body: readonly KnownLine[]): void {
  knowCaptions(body);
  knowRelated(body);
  for (const [index, entry] of body.entries()) {
    const next = body[index + 1];
    const { text } = entry.line;
    if (entry.kind !== 'paragraph' || next?.kind !== 'paragraph') continue;
    if (!isShort(text) || isListed(text) || endsInNumber(text)) continue;
    if (isSentence(text) && !isParted(text)) continue;
    if (isSentence(next.line.text) && next.line.text.length > text.length) entry.kind = 'heading';
  }
}

/**
 * Lines that end with a credit. One that is nothing but brackets is a caption before other lines; at the end it says
 * where a report comes from.
 */
function knowCaptions(lines: readonly KnownLine[]): void {
  for (const [index, entry] of lines.entries()) {
    const { text } = entry.line;
    if (entry.kind !== 'paragraph') continue;
    const isSource = /^[（(][^（()）]*[）)]$/.test(text) && index === lines.length - 1;
    if (hasCredit(text) && !isSource) entry.kind = 'caption';
  }
}

/** How many sentences are looked for in the rest of the body; articles have a handful of pull quotes. */
const LOOKUPS = 40;

/**
 * Pull quotes with who is quoted below them. A pull quote repeats words of the body; where blank lines part paragraphs
 * from other lines, it is enough that somebody with a title is named below, or that it speaks in the first person.
 */
function knowQuotations(body: readonly KnownLine[], isTold: boolean): void {
  const whole = body.map(({ line }) => line.text).join('\n');
  let lookups = LOOKUPS;
  for (const [index, entry] of body.entries()) {
    const next = body[index + 1];
    const { text } = entry.line;
    if (!next || (isTold && next.line.gap > 0)) continue;
    if (!isSentence(text) || hasCredit(text) || !isAttribution(next.line.text)) continue;
    const isClear = isTold && (isNamed(next.line.text) || isSpoken(text));
    if (!isClear && lookups === 0) continue;
    if (!isClear) lookups -= 1;
    if (!isClear && !isRepeated(text.slice(0, -1), whole)) continue;
    entry.kind = 'quotation';
    next.kind = 'attribution';
  }
}

function isRepeated(words: string, whole: string): boolean {
  return whole.indexOf(words) !== whole.lastIndexOf(words);
}

/** `署方表示，部分道路仍然封閉：` leads to the lines below it and is no heading. */
function isIntroduction(text: string): boolean {
  return /[：:︰]$/.test(text) && text.includes('，');
}

/**
 * A box of addresses, telephone numbers or names: lines of which none is a sentence or a headline. Where numbers
 * follow, what stands before the first of them heads it; else all lines are alike.
 */
function knowBox(run: readonly KnownLine[]): boolean {
  const lastCaption = run.findLastIndex(({ kind }) => kind === 'caption');
  const box = run.slice(lastCaption + 1);
  if (box.length < 2 || box.some(({ kind }) => kind !== 'paragraph')) return false;
  if (!box.every(({ line }) => isListed(line.text) || isPlain(line.text))) return false;
  const first = box.findIndex(({ line }) => isListed(line.text) || givesValue(line.text));
  for (const entry of box.slice(0, Math.max(0, first))) {
    if (!isIntroduction(entry.line.text)) entry.kind = 'heading';
  }
  return true;
}

/**
 * Headlines of related articles: one with a bar, or a row of lines parted by full-width spaces. The last line above a
 * paragraph is its heading, unless it has a bar.
 */
function knowRelated(lines: readonly KnownLine[]): void {
  let end = 0;
  for (let start = 0; start < lines.length; start = end + 1) {
    end = start;
    while (lines[end]?.kind === 'paragraph' && isHeadline((lines[end] as KnownLine).line.text)) end += 1;
    const row = lines.slice(start, end);
    const last = row.at(-1)?.line.text ?? '';
    if (end === lines.length && isSentence(last) && !isParted(last)) row.pop();
    const below = lines[start + row.length];
    if (below?.kind === 'paragraph' && !hasBar(row.at(-1)?.line.text ?? '')) row.pop();
    while (row.length > 0 && !isParted((row[0] as KnownLine).line.text)) row.shift();
    const parted = row.filter(({ line }) => isParted(line.text)).length;
    const isRow = parted > 0 && parted * 2 >= row.length && (row.length > 1 || below === undefined);
    if (isRow || row.some(({ line }) => hasBar(line.text))) for (const entry of row) entry.kind = 'related';
  }
}
