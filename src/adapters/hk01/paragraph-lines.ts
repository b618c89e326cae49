import type { Piece, PieceMark } from '../../document/piece.js';
import type { Span } from '../../model.js';

type Lines = Extract<Piece, { type: 'paragraph' | 'heading' }>;

/**
 * Parts paragraphs and headings at their line breaks. HK01 joins the strings of a lead or a box by `<br>` and leaves
 * line breaks in its paragraphs; a copy of the page has a line for each. Parted, all three give the same paragraphs.
 *
 * @param source the page, in which each line's own place is looked for
 */
export function partLines(body: readonly Piece[], source: string | null = null): Piece[] {
  return body.flatMap((piece) =>
    (piece.type === 'paragraph' || piece.type === 'heading') && piece.text.includes('\n')
      ? linesOf(piece, source)
      : [piece],
  );
}

function linesOf(piece: Lines, source: string | null): Piece[] {
  const lines: Piece[] = [];
  let start = 0;
  let from = piece.origin?.start ?? 0;
  for (const raw of piece.text.split('\n')) {
    const text = raw.trim();
    if (text !== '') {
      const at = start + raw.indexOf(text);
      const place = placeOf(text, piece.origin, source, from);
      if (place) from = place.end;
      const origin = place ?? piece.origin;
      if (piece.type === 'heading') lines.push({ ...piece, text, origin });
      else {
        const marks = piece.marks.flatMap((mark) => within(mark, at, at + text.length));
        lines.push({ ...piece, text, marks, origin });
      }
    }
    start += raw.length + 1;
  }
  return lines;
}

/** How much markup may stand between two lines. */
const BETWEEN = 400;

/** Where the line stands in the source, if it stands there as it is, without markup inside. */
function placeOf(text: string, whole: Span | null, source: string | null, from: number): Span | null {
  if (!whole || source === null) return null;
  // not farther than markup between two lines reaches, so that many lines take no longer than one
  const start = source.slice(from, Math.min(whole.end, from + text.length + BETWEEN)).indexOf(text);
  return start < 0 ? null : { start: from + start, end: from + start + text.length };
}

function within(mark: PieceMark, start: number, end: number): PieceMark[] {
  const from = Math.max(mark.span.start, start) - start;
  const to = Math.min(mark.span.end, end) - start;
  return from < to ? [{ ...mark, span: { start: from, end: to } }] : [];
}
