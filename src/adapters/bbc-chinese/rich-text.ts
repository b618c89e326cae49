import { withoutInvisible } from '../../document/clean-text.js';
import { at, listAt, stringAt, stringsAt } from '../../document/json/value.js';
import type { PieceMark } from '../../document/piece.js';
import { appendReversed } from './append.js';

export interface RichText {
  text: string;
  marks: PieceMark[];
}

/** Spaces that a browser would show as one; U+00A0 and U+3000 stay. */
const SPACES = /[ \t\r\n\f]+/g;
const MARKS: ReadonlyMap<string, PieceMark['kind']> = new Map([
  ['bold', 'strong'],
  ['italic', 'emphasis'],
]);

/** A paragraph: runs of text with attributes, alone or inside a link or a stretch of another language. */
export function richText(paragraph: unknown): RichText {
  const marks: PieceMark[] = [];
  const open: PieceMark[] = [];
  let text = '';
  const pending: unknown[] = [...listAt(paragraph, 'model', 'blocks')].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === CLOSE) {
      const link = open.pop() as PieceMark;
      marks.push({ ...link, span: { start: link.span.start, end: text.length } });
      continue;
    }
    const inner = listAt(node, 'model', 'blocks');
    if (inner.length > 0) {
      const url = stringAt(node, 'model', 'locator');
      if (url) {
        open.push({ kind: 'link', url, span: { start: text.length, end: text.length } });
        pending.push(CLOSE);
      }
      appendReversed(pending, inner);
      continue;
    }
    const start = text.length;
    const words = at(node, 'model', 'text');
    const run = withoutInvisible(typeof words === 'string' ? words : '').replace(SPACES, ' ');
    text += /^$| $/.test(text) ? run.replace(/^ /, '') : run;
    for (const attribute of new Set(stringsAt(node, 'model', 'attributes'))) {
      const kind = MARKS.get(attribute);
      if (kind) marks.push({ kind, url: null, span: { start, end: text.length } });
    }
  }
  const plain = withoutInvisible(stringAt(paragraph, 'model', 'text') ?? '')
    .replace(SPACES, ' ')
    .trim();
  const trimmed = text.trim();
  // runs of a kind that is not known yet would be lost: the paragraph's own text is whole
  if (plain !== trimmed && bare(plain) !== '' && bare(plain) !== bare(trimmed))
    return { text: plain, marks: [] };
  const lead = text.length - text.trimStart().length;
  return { text: trimmed, marks: joined(marks, lead, trimmed) };
}

const CLOSE = Symbol('the end of a link');

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Marks within the trimmed text in reading order; runs of one kind that touch become one. */
function joined(marks: readonly PieceMark[], lead: number, text: string): PieceMark[] {
  const kept: PieceMark[] = [];
  const last = new Map<PieceMark['kind'], PieceMark>();
  for (const mark of [...marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    let start = Math.max(0, mark.span.start - lead);
    let end = Math.min(text.length, mark.span.end - lead);
    while (start < end && text[start]?.trim() === '') start += 1;
    while (end > start && text[end - 1]?.trim() === '') end -= 1;
    if (start >= end) continue;
    const before = mark.kind === 'link' ? undefined : last.get(mark.kind);
    if (before && text.slice(before.span.end, start).trim() === '') {
      before.span.end = Math.max(before.span.end, end);
    } else {
      const placed = { ...mark, span: { start, end } };
      last.set(mark.kind, placed);
      kept.push(placed);
    }
  }
  return kept;
}

/** The paragraphs below a block, joined by a line break: a headline, a caption, an alternative text, a name. */
export function textOf(block: unknown): string | null {
  const lines: string[] = [];
  const pending: unknown[] = [block];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (stringAt(node, 'type') === 'paragraph') lines.push(richText(node).text);
    else appendReversed(pending, listAt(node, 'model', 'blocks'));
  }
  return lines.filter((line) => line !== '').join('\n') || null;
}

/** The block of a type among the children of another. */
export function childOf(block: unknown, type: string): unknown {
  return listAt(block, 'model', 'blocks').find((child) => stringAt(child, 'type') === type);
}
