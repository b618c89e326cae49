import { withoutInvisible } from '../document/clean-text.js';
import type { Piece } from '../document/piece.js';
import { webAddress } from '../draft/web-address.js';
import type { Block, Mark, Span } from '../model.js';

const BETWEEN = '\n\n';

/**
 * The one layout of `article.text`: the text-bearing blocks joined by a blank line, each with its span in it.
 *
 * @param base address of the page, against which links and pictures are resolved
 */
export function layOut(body: readonly Piece[], base: string | null): { blocks: Block[]; text: string } {
  const texts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  const place = (text: string): Span => {
    const start = texts.length === 0 ? 0 : length + BETWEEN.length;
    texts.push(text);
    length = start + text.length;
    return { start, end: length };
  };
  for (const piece of body) {
    const block = blockOf(piece, place, base);
    if (block) blocks.push(block);
  }
  return { blocks, text: texts.join(BETWEEN) };
}

function blockOf(piece: Piece, place: (text: string) => Span, base: string | null): Block | null {
  switch (piece.type) {
    case 'heading': {
      const text = clean(piece.text);
      if (text === '') return null;
      return { type: 'heading', level: piece.level, text, span: place(text), origin: piece.origin };
    }
    case 'paragraph': {
      const text = clean(piece.text);
      if (text === '') return null;
      const span = place(text);
      const marks = text === piece.text ? piece.marks.flatMap((mark) => placed(mark, span, base)) : [];
      return { type: 'paragraph', text, marks, span, origin: piece.origin };
    }
    case 'list': {
      const items = piece.items.map(clean).filter((item) => item !== '');
      const text = items.join('\n');
      if (text === '') return null;
      return { type: 'list', ordered: piece.ordered, items, text, span: place(text), origin: piece.origin };
    }
    case 'quotation': {
      const text = clean(piece.text);
      if (text === '') return null;
      const attribution = cleanOrNull(piece.attribution);
      return { type: 'quotation', text, attribution, span: place(text), origin: piece.origin };
    }
    case 'table': {
      const rows = piece.rows.map((row) => row.map(clean));
      const text = rows.map((row) => row.join('\t')).join('\n');
      if (text.trim() === '') return null;
      return { type: 'table', rows, text, span: place(text), origin: piece.origin };
    }
    case 'image': {
      const caption = cleanOrNull(piece.caption);
      const credit = cleanOrNull(piece.credit);
      const src = webAddress(piece.src, base);
      if (!src && !caption && !credit) return null;
      return {
        type: 'image',
        src,
        alt: cleanOrNull(piece.alt),
        caption,
        credit,
        span: null,
        origin: piece.origin,
      };
    }
    case 'embed': {
      const { kind, provider, origin } = piece;
      const caption = cleanOrNull(piece.caption);
      return { type: 'embed', kind, provider, url: webAddress(piece.url, base), caption, span: null, origin };
    }
  }
}

function placed(mark: Mark, block: Span, base: string | null): Mark[] {
  const url = mark.kind === 'link' ? webAddress(mark.url, base) : null;
  if (mark.kind === 'link' && url === null) return [];
  return [
    {
      kind: mark.kind,
      span: { start: block.start + mark.span.start, end: block.start + mark.span.end },
      url,
    },
  ];
}

/** Three and more line breaks would look like the border of a block. */
function clean(text: string): string {
  return withoutInvisible(text)
    .trim()
    .replace(/\n{2,}/g, '\n');
}

function cleanOrNull(text: string | null): string | null {
  return text === null ? null : clean(text) || null;
}
