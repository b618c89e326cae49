import type { Block, EmbedBlock, ImageBlock, QuotationBlock, TableBlock } from '../../model/block.js';
import { toUri } from '../uri.js';
import type { Flow, Phrasing } from './nodes.js';
import { oneLine, phrasing } from './phrasing.js';

export function paragraph(children: Phrasing[]): Flow[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

function textNode(value: string): Phrasing {
  return { type: 'text', value };
}

export function heading(depth: 1 | 2 | 3 | 4 | 5 | 6, text: string): Flow[] {
  const line = oneLine(text);
  return line === '' ? [] : [{ type: 'heading', depth, children: [textNode(line)] }];
}

const depths: readonly (1 | 2 | 3 | 4 | 5 | 6)[] = [1, 2, 3, 4, 5, 6];

export function list(ordered: boolean, items: readonly string[]): Flow[] {
  if (items.length === 0) return [];
  const children = items.map((item) => ({
    type: 'listItem' as const,
    spread: false,
    children: [{ type: 'paragraph' as const, children: phrasing(item) }],
  }));
  return [{ type: 'list', ordered, spread: false, children }];
}

function quotation({ text, attribution }: QuotationBlock): Flow[] {
  const quoted = paragraph(phrasing(text));
  const by = attribution === null ? '' : oneLine(attribution);
  const children = by === '' ? quoted : [...quoted, ...paragraph([textNode(`— ${by}`)])];
  return children.length === 0
    ? []
    : [{ type: 'blockquote', children: children.filter((child) => child.type === 'paragraph') }];
}

/** The first row is the header, which a Markdown table must have; it is as wide as the widest row. */
function table({ rows }: TableBlock): Flow[] {
  let width = 0;
  for (const row of rows) width = Math.max(width, row.length);
  if (width === 0) return [];
  const [header = [], ...others] = rows;
  const padded = [...header, ...Array<string>(width - header.length).fill('')];
  const children = [padded, ...others].map((row) => ({
    type: 'tableRow' as const,
    children: row.map((cell) => {
      const line = oneLine(cell);
      return { type: 'tableCell' as const, children: line === '' ? [] : [textNode(line)] };
    }),
  }));
  return [{ type: 'table', children }];
}

/** The picture, and on the line below its caption in emphasis and its credit. */
function image({ src, alt, caption, credit }: ImageBlock): Flow[] {
  const words = oneLine(caption ?? '');
  const by = oneLine(credit ?? '');
  const whole = { start: 0, end: words.length };
  const label = phrasing(words, [{ kind: 'emphasis', span: whole, url: null }]);
  const line = by === '' ? label : [...label, textNode(words === '' ? by : ` — ${by}`)];
  if (src === null) return paragraph(line);
  const picture: Phrasing = { type: 'image', url: toUri(src), alt: oneLine(alt ?? caption ?? '') };
  return paragraph(line.length === 0 ? [picture] : [picture, { type: 'break' }, ...line]);
}

/** A link to where the embedded piece can be seen, under the words that the page has for it. */
function embed({ kind, provider, url, caption }: EmbedBlock): Flow[] {
  const label = oneLine(caption ?? '') || oneLine(provider ?? '') || kind;
  if (url !== null)
    return paragraph([{ type: 'link', url: toUri(url), children: [{ type: 'text', value: label }] }]);
  return caption === null ? [] : paragraph(phrasing(caption));
}

/** One block of the article as Markdown; nothing where the block has no words and no address. */
export function blockFlow(block: Block): Flow[] {
  switch (block.type) {
    case 'heading':
      return heading(depths[block.level - 1] ?? 6, block.text);
    case 'paragraph':
      return paragraph(phrasing(block.text, block.marks, block.span.start));
    case 'list':
      return list(block.ordered, block.items);
    case 'quotation':
      return quotation(block);
    case 'table':
      return table(block);
    case 'image':
      return image(block);
    case 'embed':
      return embed(block);
  }
}
