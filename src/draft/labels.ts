import type { Line } from '../document/document.js';
import type { Span } from '../model.js';

export interface Labelled {
  /** The value beside or below the label; `''` where the label stands alone. */
  value: string;
  span: Span;
  /** The stretch of the label itself. */
  label: Span;
  /** How many lines the two take. */
  lines: 1 | 2;
}

const COLON = /^\s?[:：︰﹕]\s*/;

/**
 * Reads a label and its value, on one line (`出版：2025-12-04 20:29`) or on two (`撰文：` above the name).
 *
 * `next` says whether a line may be the value of a label that stands alone; default: any line.
 */
export function readLabel(
  lines: readonly Line[],
  index: number,
  labels: readonly string[],
  next: (line: Line) => boolean = () => true,
): Labelled | null {
  const line = lines[index];
  const name = line && labels.find((label) => line.text.startsWith(label));
  if (!line || !name) return null;
  const colon = COLON.exec(line.text.slice(name.length));
  if (!colon) return null;
  const length = name.length + colon[0].length;
  const label = { start: line.span.start, end: line.span.start + length };
  const value = line.text.slice(length).trim();
  if (value !== '') {
    const start = line.span.end - line.text.slice(length).trimStart().length;
    return { value, span: { start, end: line.span.end }, label, lines: 1 };
  }
  const below = lines[index + 1];
  if (!below || !next(below))
    return { value: '', span: { start: label.end, end: label.end }, label, lines: 1 };
  return { value: below.text, span: below.span, label, lines: 2 };
}
