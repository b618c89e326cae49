import type { Line } from '../../document/document.js';
import type { Span } from '../../model.js';
import { noiseRule } from './boilerplate.js';
import { ZONES } from './outlet.js';

/** A stretch of the copy with its words. */
export interface Words {
  text: string;
  span: Span;
}

/** What stands above the body of a copied article. */
export interface CopiedHead {
  headline: Words | null;
  sections: Words[];
  byline: Words | null;
  published: Words | null;
  modified: Words | null;
  /** The lines of the document that the head takes, and those above it. */
  start: number;
  end: number;
  /** Words behind the last date, where a copy lost the line break before its first paragraph. */
  rest: Words | null;
}

type Field = 'byline' | 'published' | 'modified';

/** `撰文：`, `出版：`, `更新：`, glued to one another or each on its line; the value may stand on the next line. */
const LABEL = /(撰文|出版|(?:最後|最后)?更新(?:日期)?|[發发][佈布]日期)\s?[:：︰﹕]\s?/g;
const DATE = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:[ \u00a0]{1,3}\d{1,2}:\d{2}(?::\d{2})?)?/;
const LONGEST_HEADLINE = 90;
const LONGEST_BYLINE = 60;
const LONGEST_SECTION = 10;

/** Finds the head of a copied article from a line on; `null` where there is none. */
export function findHead(lines: readonly Line[], from = 0): CopiedHead | null {
  for (let index = from; index < lines.length; index += 1) {
    if (isHeadAt(lines, index)) return readHead(lines, index, from);
  }
  return null;
}

/** A byline with the date of publication on its line or on one of the next three. */
function isHeadAt(lines: readonly Line[], index: number): boolean {
  const labels = labelsIn(lines[index]);
  const [first] = labels;
  if (!first || first.at > LONGEST_HEADLINE) return false;
  if (first.field !== 'byline') return first.at === 0 && first.field === 'published' && first.hasDate;
  if (labels.some(({ field }) => field !== 'byline')) return true;
  if (first.at > 0) return false;
  return [1, 2, 3].some((step) => {
    const [next] = labelsIn(lines[index + step]);
    return next !== undefined && next.at === 0 && next.field !== 'byline';
  });
}

interface Label {
  field: Field;
  at: number;
  end: number;
  hasDate: boolean;
}

function labelsIn(line: Line | undefined): Label[] {
  if (!line) return [];
  return [...line.text.slice(0, 400).matchAll(LABEL)].map((match) => {
    const name = match[1] as string;
    const end = match.index + match[0].length;
    const field = name === '撰文' ? 'byline' : name.includes('更新') ? 'modified' : 'published';
    return { field, at: match.index, end, hasDate: DATE.test(line.text.slice(end)) };
  });
}

function readHead(lines: readonly Line[], first: number, from: number): CopiedHead {
  const head: CopiedHead = {
    headline: null,
    sections: [],
    byline: null,
    published: null,
    modified: null,
    start: first,
    end: first,
    rest: null,
  };
  readFields(lines, head);
  while (head.rest === null && isChrome(lines[head.end])) head.end += 1;
  const above = lines[first];
  const before = above ? above.text.slice(0, labelsIn(above)[0]?.at ?? 0) : '';
  if (above && before.trim() !== '') head.headline = wordsIn(above, 0, before.length);
  else readHeadline(lines, head, from);
  readSections(lines, head, from);
  return head;
}

/** Reads labels and values line by line until a line is neither. */
function readFields(lines: readonly Line[], head: CopiedHead): void {
  let open: Field | null = null;
  for (let index = head.start; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const labels = labelsIn(line);
    const isFirst = index === head.start;
    if (labels.length === 0 || (!isFirst && labels[0]?.at !== 0)) {
      if (!open || !isValue(open, line.text)) return;
      head[open] = wordsIn(line, 0, line.text.length);
      open = null;
      head.end = index + 1;
      continue;
    }
    // a second byline is the author's own line of a contributed piece, and belongs to the body
    if (!isFirst && labels[0]?.field === 'byline') return;
    head.end = index + 1;
    for (const [place, label] of labels.entries()) {
      const next = labels[place + 1];
      const value = wordsIn(line, label.end, next?.at ?? line.text.length);
      open = value.text === '' ? label.field : null;
      if (value.text === '') continue;
      const length = label.field === 'byline' ? value.text.length : (DATE.exec(value.text)?.[0].length ?? 0);
      if (length > 0) head[label.field] ??= partOf(value, 0, length);
      if (length < value.text.length) {
        head.rest = partOf(value, length, value.text.length);
        return;
      }
    }
  }
}

/** Buttons below the dates, with how many readers pressed them. */
function isChrome(line: Line | undefined): boolean {
  return line !== undefined && (noiseRule(line.text) !== null || /^\d{1,6}$/.test(line.text));
}

function isValue(field: Field, text: string): boolean {
  if (field === 'byline') return text.length <= LONGEST_BYLINE && !/[。！？：:]/.test(text);
  return DATE.exec(text)?.[0].length === text.length;
}

/** The nearest line above the byline that is no noise. */
function readHeadline(lines: readonly Line[], head: CopiedHead, from: number): void {
  for (let index = head.start - 1; index >= from; index -= 1) {
    const line = lines[index] as Line;
    if (noiseRule(line.text) !== null) continue;
    head.headline = wordsIn(line, 0, line.text.length);
    head.start = index;
    return;
  }
}

/** Zone and channel, the two short lines above the headline. */
function readSections(lines: readonly Line[], head: CopiedHead, from: number): void {
  const channel = lines[head.start - 1];
  const zone = lines[head.start - 2];
  if (!channel || head.start - 1 < from || !isSection(channel.text)) return;
  head.start -= 1;
  head.sections = [wordsIn(channel, 0, channel.text.length)];
  if (!zone || head.start - 1 < from || !ZONES.has(zone.text)) return;
  head.start -= 1;
  head.sections.unshift(wordsIn(zone, 0, zone.text.length));
}

function isSection(text: string): boolean {
  return text.length <= LONGEST_SECTION && noiseRule(text) === null && !/[。！？：，、｜]/.test(text);
}

function wordsIn(line: Line, from: number, to: number): Words {
  return partOf(line, from, to);
}

/** A stretch of words without white space at its ends. */
function partOf({ text, span }: Words, from: number, to: number): Words {
  const raw = text.slice(from, to);
  const words = raw.trim();
  const start = span.start + from + raw.length - raw.trimStart().length;
  return { text: words, span: { start, end: start + words.length } };
}
