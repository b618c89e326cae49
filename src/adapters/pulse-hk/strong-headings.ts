import type { Piece } from '../../document/piece.js';

/** A paragraph all in bold type above another one is a heading, when it is short and no sentence, question or note. */
export function withStrongHeadings(body: readonly Piece[]): Piece[] {
  return body.map((piece, index) => {
    if (piece.type !== 'paragraph' || !isStrong(piece) || !readsLikeHeading(piece.text)) return piece;
    const next = body.slice(index + 1, index + 4).find(({ type }) => type !== 'image' && type !== 'embed');
    if (next?.type !== 'paragraph' || isStrong(next)) return piece;
    return { type: 'heading', level: 3, text: piece.text.replaceAll('\n', ' '), origin: piece.origin };
  });
}

function isStrong({ text, marks }: Extract<Piece, { type: 'paragraph' }>): boolean {
  let length = 0;
  for (const { kind, span } of marks) {
    if (kind === 'link') return false;
    if (kind === 'strong') length += span.end - span.start;
  }
  return length > 0 && length >= text.replace(/\s/g, '').length;
}

function readsLikeHeading(text: string): boolean {
  return text.length <= 40 && !/。|[！？!?；;：:，,…]$|^[（(「『《【]/.test(text);
}
