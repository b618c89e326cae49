import type { Line, TextDocument } from '../../document/document.js';
import type { Piece } from '../../document/piece.js';
import type { DraftRelated } from '../../draft/draft.js';
import { heading, paragraph } from '../../draft/pieces.js';
import { chromeRule, isSentence } from './copy-lines.js';
import { enterMedia, mediaAt } from './copy-media.js';
import { ASIDES, KEY_POINTS, WEAK_SECTION } from './labels.js';

export interface CopyBody {
  body: Piece[];
  summary: string[];
  related: DraftRelated[];
}

interface Range {
  /** The first line of the article, its head included. */
  start: number;
  from: number;
  end: number;
  isSyndicated: boolean;
  /** Whether the address is one of the pages until 2024. */
  isOlder: boolean;
}

/** A line of the body that is not a label, or what labels became. */
type Item = { line: Line; index: number; isClosed: boolean } | { piece: Piece };
type LineItem = Extract<Item, { line: Line }>;

/** How far below its opening an aside may close: the longest has four stories. */
const ASIDE_LINES = 40;
/** Headings of one line; longer ones are paragraphs that lost their full stop. */
const HEADING_LENGTH = 40;

/**
 * Reads the body. A browser that copies leaves a blank line after each paragraph and none after a heading or an item
 * of a list, so that line ends tell them apart; where a copy has lost that, the words have to.
 */
export function readBody(text: TextDocument, range: Range): CopyBody {
  const result: CopyBody = { body: [], summary: [], related: [] };
  const { items, isSplit } = itemsOf(text, range, result);
  const tells = lineEndsTell(text.lines, items, range);
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index] as Item;
    if ('piece' in item) {
      result.body.push(item.piece);
      continue;
    }
    text.ledger.keep(item.line.span);
    if (!tells) {
      result.body.push(byWords(items, index));
      continue;
    }
    const run = openRun(items, index);
    for (const { line } of run) text.ledger.keep(line.span);
    if (run.length === 0) result.body.push(paragraph(item.line.text, item.line.span));
    else
      layRun(run, items.slice(0, index), index + run.length < items.length, range.isOlder || isSplit, result);
    index += Math.max(0, run.length - 1);
  }
  return result;
}

function itemsOf(text: TextDocument, range: Range, result: CopyBody): { items: Item[]; isSplit: boolean } {
  const { lines, ledger } = text;
  const items: Item[] = [];
  let isSplit = false;
  for (let index = range.from; index < range.end; index += 1) {
    const line = lines[index] as Line;
    const close = endOfAside(lines, index, range.end);
    const media = mediaAt(lines, index, range.end, range.isSyndicated);
    const rule = chromeRule(line.text);
    if (close) {
      result.related.push(...dropAside(text, index, close));
      const post = postBehind(line, close.rule);
      if (post) items.push({ piece: post });
      index = close.index;
    } else if (media) {
      isSplit ||= media.isSplit;
      items.push({ piece: enterMedia(text, media) });
      index = media.end - 1;
    } else if (rule) {
      ledger.drop(line.span, rule);
    } else {
      items.push({ line, index, isClosed: (lines[index + 1]?.gap ?? 1) > 0 });
    }
  }
  return { items, isSplit };
}

interface AsideEnd {
  rule: string;
  index: number;
}

/** Where what a skip link skips ends. A link whose end is missing takes only itself out. */
function endOfAside(lines: readonly Line[], open: number, end: number): AsideEnd | null {
  const aside = ASIDES.find(([, opens]) => opens.test(lines[open]?.text ?? ''));
  if (!aside) return null;
  const [rule, , closes] = aside;
  for (let index = open + 1; index < Math.min(end, open + ASIDE_LINES); index += 1) {
    if (closes.test(lines[index]?.text ?? '')) return { rule, index };
  }
  return { rule: 'skip-link', index: open };
}

/** Enters an aside as dropped, but for the stories of a list of them. */
function dropAside(text: TextDocument, open: number, { rule, index: close }: AsideEnd): DraftRelated[] {
  const related: DraftRelated[] = [];
  for (let index = open; index <= close; index += 1) {
    const line = text.lines[index] as Line;
    const isLabel = index === open || index === close || WEAK_SECTION.test(line.text);
    if (rule === 'most-read' && !isLabel) {
      related.push({ kind: 'most-read', headline: line.text });
      text.ledger.keep(line.span);
    } else {
      text.ledger.drop(line.span, rule);
    }
  }
  return related;
}

/** The post that `跳過 YouTube 帖子` skips: the copy says whose it is, and nothing else of it. */
function postBehind(line: Line, rule: string): Piece | null {
  const provider = rule === 'social' ? /^\S+\s(\S+)/.exec(line.text)?.[1] : undefined;
  if (provider === undefined) return null;
  const kind = provider === 'YouTube' ? 'video' : 'social';
  return { type: 'embed', kind, provider, url: null, caption: null, origin: line.span };
}

/** Whether blank lines stand after paragraphs and not after everything: a copy out of a browser. */
function lineEndsTell(lines: readonly Line[], items: readonly Item[], { start, end }: Range): boolean {
  const sentences = items.filter((item): item is LineItem => 'line' in item && isSentence(item.line.text));
  const closed = sentences.filter(({ isClosed }) => isClosed);
  const hasOpenLine = lines.slice(start + 1, end).some(({ gap }) => gap === 0);
  return hasOpenLine && closed.length * 10 >= sentences.length * 8;
}

/** The lines from here on that have no blank line after them. */
function openRun(items: readonly Item[], from: number): LineItem[] {
  const run: LineItem[] = [];
  for (let index = from; index < items.length; index += 1) {
    const item = items[index];
    if (!item || !('line' in item) || item.isClosed) break;
    if (run.length > 0 && item.index !== (run.at(-1)?.index ?? 0) + 1) break;
    run.push(item);
  }
  return run;
}

/** One open line is a heading, several are a list, maybe with its heading; on older pages a list is one of stories. */
function layRun(
  run: readonly LineItem[],
  before: readonly Item[],
  isFollowed: boolean,
  isOlder: boolean,
  result: CopyBody,
): void {
  const [first, ...rest] = run.map(({ line }) => line);
  if (!first) return;
  const add = (line: Line) => result.body.push(paragraph(line.text, line.span));
  if (rest.length === 0) {
    if (isSentence(first.text) || !isFollowed) add(first);
    else result.body.push(heading(first.text, first.span));
    return;
  }
  if (KEY_POINTS.test(first.text)) {
    result.summary.push(...rest.map(({ text }) => text));
    return;
  }
  const lines = [first, ...rest];
  const last = before.at(-1);
  const isIntroduced = last !== undefined && 'line' in last && /[：:]$/.test(last.line.text);
  if (isOlder && !isIntroduced && !lines.some(({ text }) => isSentence(text))) {
    const tail = isFollowed ? headingBehind(lines) : null;
    for (const { text } of tail ? lines.slice(0, -1) : lines)
      result.related.push({ kind: 'related', headline: text });
    if (tail) result.body.push(heading(tail.text, tail.span));
    return;
  }
  const isHeaded = !isIntroduced && !isSentence(first.text);
  if (isHeaded) result.body.push(heading(first.text, first.span));
  const items = isHeaded ? rest : lines;
  const [start, end] = [items[0]?.span.start ?? 0, items.at(-1)?.span.end ?? 0];
  result.body.push({
    type: 'list',
    ordered: false,
    items: items.map(({ text }) => text),
    origin: { start, end },
  });
}

/** A heading right below a list of stories: it is clearly shorter than any of their headlines. */
function headingBehind(lines: readonly Line[]): Line | null {
  const last = lines.at(-1);
  const shortest = Math.min(...lines.slice(0, -1).map(({ text }) => text.length));
  return last && last.text.length * 3 <= shortest * 2 ? last : null;
}

/** Tells a heading from a paragraph where line ends do not: short, no sentence, and a paragraph or a picture below. */
function byWords(items: readonly Item[], index: number): Piece {
  const { line } = items[index] as LineItem;
  const isShort = line.text.length <= HEADING_LENGTH && !/[，,：:、…—][」』”]?$/.test(line.text);
  const next = items.slice(index + 1, index + 6).find((item) => 'line' in item);
  const isHeading = isShort && !isSentence(line.text) && next !== undefined;
  return isHeading ? heading(line.text, line.span) : paragraph(line.text, line.span);
}
