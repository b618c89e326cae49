import type { Line } from '../document/document.js';
import type { Piece } from '../document/piece.js';
import type { Span } from '../model.js';

/** A paragraph without marks. */
export function paragraph(text: string, origin: Span | null = null): Piece {
  return { type: 'paragraph', text, marks: [], origin };
}

/** A heading; 2 is the first rank below the headline. */
export function heading(text: string, origin: Span | null = null, level = 2): Piece {
  return { type: 'heading', level, text, origin };
}

/** An image of which only the words are known, as in copied text. */
export function captionOnly(
  caption: string | null,
  credit: string | null,
  origin: Span | null = null,
): Piece {
  return { type: 'image', src: null, alt: null, caption, credit, origin };
}

/** The stretch of the `found` words inside a line. */
export function spanIn(line: Line, found: string, from = 0): Span {
  const start = line.span.start + Math.max(0, line.text.indexOf(found, from));
  return { start, end: start + found.length };
}
