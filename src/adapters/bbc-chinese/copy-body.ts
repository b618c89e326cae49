import type { Line, TextDocument } from '../../document/document.js';
import type { Piece } from '../../document/piece.js';
import type { DraftRelated } from '../../draft/draft.js';
import { heading, paragraph } from '../../draft/pieces.js';
import { append } from './append.js';
import { chromeRule, isSentence } from './copy-lines.js';
import { enterMedia, mediaAt } from './copy-media.js';
import { ASIDES, KEY_POINTS, LIVE_LABEL, STORIES_FOLLOW, WEAK_SECTION } from './labels.js';

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
  isLive: boolean;
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
  const isOpen = (item: LineItem) => (tells ? !item.isClosed : isHeadingLike(item.line.text));
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index] as Item;
    if ('piece' in item) {
      result.body.push(item.piece);
      continue;
    }
    const run = openRun(items, index, isOpen);
    for (const { line } of run.length === 0 ? [item] : run) {
      if (run.length > 1 && KEY_POINTS.test(line.text)) text.ledger.drop(line.span, 'label');
      else text.ledger.keep(line.span);
    }
    if (run.length === 0) {
      result.body.push(paragraph(item.line.text, item.line.span));
      continue;
    }
    const before = items[index - 1];
    index += run.length - 1;
    layRun(
      run.map(({ line }) => line),
      {
        isIntroduced: before !== undefined && 'line' in before && /[：:]$/.test(before.line.text),
        isFollowed: index + 1 < items.length,
        isOlder: range.isOlder || isSplit,
      },
      result,
    );
  }
  return result;
}

function itemsOf(text: TextDocument, range: Range, result: CopyBody): { items: Item[]; isSplit: boolean } {
  const { lines, ledger } = text;
  const items: Item[] = [];
  let isSplit = false;
  for (let index = range.from; index < range.end; index += 1) {
    const line = range.isLive ? withoutClock(text, lines[index] as Line) : (lines[index] as Line);
    const close = endOfAside(lines, index, range.end);
    const media = mediaAt(lines, index, range.end, range.isSyndicated);
    const rule = range.isLive && LIVE_LABEL.test(line.text) ? 'label' : chromeRule(line.text);
    if (close) {
      append(result.related, dropAside(text, index, close));
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

/** The heading of a post on a live page has the time of the post before it. */
function withoutClock({ ledger }: TextDocument, line: Line): Line {
  const clock = /^\d{1,2}:\d{2}\s*(?=\S)/.exec(line.text)?.[0].length ?? 0;
  if (clock === 0) return line;
  const start = line.span.start + clock;
  ledger.drop({ start: line.span.start, end: start }, 'date');
  return { ...line, text: line.text.slice(clock), span: { start, end: line.span.end } };
}

interface AsideEnd {
  rule: string;
  index: number;
}

/** Where what a skip link skips ends. A link whose end is missing takes only itself out. */
function endOfAside(lines: readonly Line[], open: number, end: number): AsideEnd | null {
  const aside = ASIDES.find(([, opens]) => opens.test((lines[open] as Line).text));
  if (!aside) return null;
  const [rule, , closes] = aside;
  for (let index = open + 1; index < Math.min(end, open + ASIDE_LINES); index += 1) {
    if (closes.test((lines[index] as Line).text)) return { rule, index };
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

/** Words alone tell a heading less surely than line ends: short, one clause or two, and no end of a sentence. */
function isHeadingLike(line: string): boolean {
  if (line.length > HEADING_LENGTH || isSentence(line)) return false;
  const isCutOff = /[，,、…—][」』”]?$/.test(line);
  const isParagraph = /[。？！?!]./.test(line) || (line.includes('，') && /[？！?!]$/.test(line));
  return !isCutOff && !isParagraph;
}

/** The lines from here on, one right below the other, that are no paragraphs. */
function openRun(items: readonly Item[], from: number, isOpen: (item: LineItem) => boolean): LineItem[] {
  const run: LineItem[] = [];
  for (let index = from; index < items.length; index += 1) {
    const item = items[index];
    if (!item || !('line' in item) || !isOpen(item)) break;
    const last = run.at(-1);
    if (last && item.index !== last.index + 1) break;
    run.push(item);
  }
  return run;
}

interface Surroundings {
  /** The paragraph above ends in a colon. */
  isIntroduced: boolean;
  /** Something follows in the body. */
  isFollowed: boolean;
  isOlder: boolean;
}

/** One open line is a heading, several are a list, maybe with its heading; on older pages a list is one of stories. */
function layRun(lines: readonly Line[], around: Surroundings, { body, summary, related }: CopyBody): void {
  const [first, ...rest] = lines;
  if (!first) return;
  const isSentences = lines.some(({ text }) => isSentence(text));
  const isPointed = /[：:]$/.test(first.text);
  const isOfStories = isPointed ? STORIES_FOLLOW.test(first.text) : around.isOlder && !around.isIntroduced;
  if (rest.length === 0) {
    const isHeading = !isSentences && around.isFollowed;
    body.push(isHeading ? heading(first.text, first.span) : paragraph(first.text, first.span));
  } else if (KEY_POINTS.test(first.text)) {
    for (const { text } of rest) summary.push(text);
  } else if (isOfStories && !isSentences) {
    const tail = around.isFollowed ? headingBehind(lines) : null;
    const stories = lines.slice(isPointed ? 1 : 0, tail ? -1 : undefined);
    if (isPointed) body.push(heading(first.text, first.span));
    for (const { text } of stories) related.push({ kind: 'related', headline: text });
    if (tail) body.push(heading(tail.text, tail.span));
  } else {
    const isLabelled = lines.every(({ text }) => text.includes('：'));
    const isHeaded = !around.isIntroduced && !isLabelled && !isSentence(first.text);
    if (isHeaded) body.push(heading(first.text, first.span));
    const items = isHeaded ? rest : lines;
    const [head, tail] = [items[0], items.at(-1)] as [Line, Line];
    const origin = { start: head.span.start, end: tail.span.end };
    body.push({ type: 'list', ordered: false, items: items.map(({ text }) => text), origin });
  }
}

/** A heading right below a list of stories: it is clearly shorter than any of their headlines. */
function headingBehind(lines: readonly Line[]): Line | null {
  const last = lines.at(-1);
  const shortest = lines.slice(0, -1).reduce((least, { text }) => Math.min(least, text.length), Infinity);
  return last && last.text.length * 3 <= shortest * 2 ? last : null;
}
