import type { Line, TextDocument } from '../../document/document.js';
import type { Piece } from '../../document/piece.js';
import type { Author, PublishedTime } from '../../model.js';
import { append } from './append.js';
import { authorsOf, bylineParts, readCoAuthors } from './byline.js';
import { chromeRule, isSentence, isTimeLine, readShownTime } from './copy-lines.js';
import { enterMedia, mediaAt } from './copy-media.js';
import { UPDATED } from './labels.js';

export interface CopyHead {
  headline: string | null;
  authors: Author[];
  published: PublishedTime | null;
  modified: PublishedTime | null;
  /** The page gave the time of publication as an age, and nobody said when it was fetched. */
  isUnresolved: boolean;
  /** A video page shows its player first and repeats the headline below it. */
  isVideo: boolean;
  /** Pictures above the date. */
  body: Piece[];
  /** The first line of the body. */
  end: number;
}

interface Range {
  start: number;
  end: number;
  isSyndicated: boolean;
  retrievedAt: string | null;
}

/** No byline is longer: what is, is no name. */
const NAME_LENGTH = 200;
/** How far below the headline the date may stand: long bylines have three lines for each author. */
const HEAD_LINES = 60;

/** Reads headline, pictures, byline and times: what of them the copy has. */
export function readHead(text: TextDocument, range: Range): CopyHead {
  const { lines, ledger } = text;
  const head: CopyHead = {
    headline: null,
    authors: [],
    published: null,
    modified: null,
    isVideo: false,
    isUnresolved: false,
    body: [],
    end: range.start,
  };
  const stop = dateLine(lines, range) ?? endOfLabels(lines, range);
  const parts: { label: string; value: string }[] = [];
  const bare: Line[] = [];
  for (let index = range.start; index < stop; index += 1) {
    const line = lines[index] as Line;
    const media = mediaAt(lines, index, stop, range.isSyndicated);
    const rule = chromeRule(line.text);
    if (media) {
      head.isVideo ||= media.isPlayer && head.body.length === 0;
      head.body.push(enterMedia(text, media));
      index = media.end - 1;
    } else if (rule) {
      ledger.drop(line.span, rule);
    } else if (line.text === head.headline) {
      ledger.drop(line.span, 'repeated-headline');
    } else {
      const labelled = bylineParts(line.text);
      ledger.keep(line.span);
      if (labelled) append(parts, labelled);
      else if (head.headline === null) head.headline = line.text;
      else if (line.text.length <= NAME_LENGTH) bare.push(line);
    }
  }
  head.end = stop;
  readTimes(text, head, range);
  for (let line = lines[head.end]; line && head.end < range.end; line = lines[head.end]) {
    const labelled = bylineParts(line.text);
    if (!labelled && chromeRule(line.text) !== 'byline') break;
    if (labelled) {
      ledger.keep(line.span);
      append(parts, labelled);
    } else {
      ledger.drop(line.span, 'byline');
    }
    head.end += 1;
  }
  const [name, title] = bare;
  head.authors =
    parts.length > 0 ? authorsOf(parts) : name ? readCoAuthors(name.text, title?.text ?? null) : [];
  return head;
}

/** The line of the date above the body, before anything that is a paragraph; `null` where the copy has none. */
function dateLine(lines: readonly Line[], { start, end, isSyndicated }: Range): number | null {
  for (let index = start; index < Math.min(end, start + HEAD_LINES); index += 1) {
    const line = lines[index]?.text ?? '';
    const media = mediaAt(lines, index, end, isSyndicated);
    if (media) index = media.end - 1;
    else if (isTimeLine(line)) return index;
    else if (index > start && isSentence(line)) return null;
  }
  return null;
}

/** Without a date the head is the headline, if there is one, and the labelled lines below it. */
function endOfLabels(lines: readonly Line[], { start, end, isSyndicated }: Range): number {
  const first = lines[start];
  const isPicture = mediaAt(lines, start, end, isSyndicated) !== null;
  if (!first || start >= end || isPicture || isSentence(first.text)) return start;
  let index = start + 1;
  for (let line = lines[index]; line && index < end; line = lines[index]) {
    const media = mediaAt(lines, index, end, isSyndicated);
    if (media) index = media.end;
    else if (bylineParts(line.text) || chromeRule(line.text) || line.text === first.text) index += 1;
    else break;
  }
  const below = lines[index];
  const isHeadline = index > start + 1 || start > 0 || (below !== undefined && isSentence(below.text));
  return isHeadline ? index : start;
}

function readTimes({ lines, ledger }: TextDocument, head: CopyHead, range: Range): void {
  for (let line = lines[head.end]; line && head.end < range.end; line = lines[head.end]) {
    if (!isTimeLine(line.text)) return;
    const isUpdate = UPDATED.test(line.text);
    const time = readShownTime(line.text, range.retrievedAt);
    const field = isUpdate && head.published !== null ? 'modified' : 'published';
    if (head[field] === null) head[field] = time;
    if (time) ledger.keep(line.span);
    else ledger.drop(line.span, 'unresolved-age');
    head.isUnresolved ||= field === 'published' && time === null;
    head.end += 1;
    if (isUpdate) return;
  }
}
