import type { EmbedBlock, ImageBlock, Mark, Span } from '../model.js';

/** Emphasis or a link, counted from the start of its piece's text. */
export type PieceMark = Mark;

/**
 * A block of the body before it is laid out: its text, and where it stands in the decoded input
 * (`null` where it came out of a payload). `article.text` and the blocks' spans in it are made from these.
 */
export type Piece =
  | { type: 'heading'; level: number; text: string; origin: Span | null }
  | { type: 'paragraph'; text: string; marks: PieceMark[]; origin: Span | null }
  | { type: 'list'; ordered: boolean; items: string[]; origin: Span | null }
  | { type: 'quotation'; text: string; attribution: string | null; origin: Span | null }
  | { type: 'table'; rows: string[][]; origin: Span | null }
  | (Omit<ImageBlock, 'span' | 'src'> & { src: string | null })
  | (Omit<EmbedBlock, 'span' | 'url'> & { url: string | null });

export type PieceType = Piece['type'];
