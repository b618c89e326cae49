import type { Block, Mark } from '../../src/model/block.js';

type Bare<B> = B extends Block ? Omit<B, 'span' | 'origin' | 'marks'> & { marks?: Mark[] } : never;

/** A block without its place in the article; the spans of its marks count in its own text. */
export type BareBlock = Bare<Block>;

/** Lays blocks out as an article's body: their texts joined by a blank line, each span exact. */
export function body(bare: readonly BareBlock[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const block of bare) {
    if (block.type === 'image' || block.type === 'embed') {
      blocks.push({ ...without(block), span: null, origin: null } as Block);
      continue;
    }
    const from = start;
    const span = { start: from, end: from + block.text.length };
    const marks = (block.marks ?? []).map((mark) => ({
      ...mark,
      span: { start: from + mark.span.start, end: from + mark.span.end },
    }));
    blocks.push({
      ...without(block),
      ...(block.type === 'paragraph' ? { marks } : {}),
      span,
      origin: null,
    } as Block);
    texts.push(block.text);
    start = span.end + 2;
  }
  return { text: texts.join('\n\n'), blocks };
}

function without({ marks: _, ...block }: BareBlock): object {
  return block;
}

export const list = (ordered: boolean, items: string[]): BareBlock => ({
  type: 'list',
  ordered,
  items,
  text: items.join('\n'),
});

export const table = (rows: string[][]): BareBlock => ({
  type: 'table',
  rows,
  text: rows.map((row) => row.join('\t')).join('\n'),
});
