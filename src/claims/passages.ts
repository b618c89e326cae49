import type { Article } from '../model/article.js';
import { fold } from './fold.js';
import type { Passage, PassageRole } from './passage.js';
import { type Quantities, quantitiesOf } from './quantities.js';
import { tokenize } from './tokens.js';

/** A heading in bare text is a line of its own, this short and without a full stop. */
const MAX_HEADING = 60;

/** The passages of an article in page order: headline, then blocks, captions where their pictures stand. */
export function passagesOf(article: Article, anchor: string | null): Passage[] {
  const found: Passage[] = [];
  const folded = fold(article.text);
  const quantities = quantitiesOf(article.text, anchor);
  const add = (
    start: number,
    end: number,
    block: number,
    role: PassageRole,
    attribution: string | null = null,
  ): void => {
    const speaker = attribution ? (whole('text', block, 'caption', attribution, null)[0] ?? null) : null;
    found.push(passage('text', block, role, article.text, folded, quantities, start, end, speaker));
  };
  if (article.headline) found.push(...whole('headline', null, 'heading', article.headline, anchor));
  article.blocks.forEach((block, index) => {
    switch (block.type) {
      case 'heading':
        add(block.span.start, block.span.end, index, 'heading');
        break;
      case 'paragraph':
        for (const [start, end] of lines(article.text, block.span.start, block.span.end))
          add(start, end, index, 'paragraph');
        break;
      case 'list':
        for (const [start, end] of lines(article.text, block.span.start, block.span.end))
          add(start, end, index, 'paragraph');
        break;
      case 'quotation':
        add(block.span.start, block.span.end, index, 'quotation', block.attribution);
        break;
      case 'image':
        if (block.caption) found.push(...whole('caption', index, 'caption', block.caption, anchor));
        break;
      default:
        break;
    }
  });
  return found;
}

/** The passages of bare text: its lines, those that look like headings told apart. */
export function passagesOfText(text: string, anchor: string | null): Passage[] {
  const folded = fold(text);
  const quantities = quantitiesOf(text, anchor);
  return lines(text, 0, text.length).map(([start, end], index) =>
    passage(
      'text',
      null,
      isHeading(text, start, end, index === 0) ? 'heading' : 'paragraph',
      text,
      folded,
      quantities,
      start,
      end,
      null,
    ),
  );
}

function whole(
  field: Passage['field'],
  block: number | null,
  role: PassageRole,
  text: string,
  anchor: string | null,
): Passage[] {
  const folded = fold(text);
  const quantities = quantitiesOf(text, anchor);
  return lines(text, 0, text.length).map(([start, end]) =>
    passage(field, block, role, text, folded, quantities, start, end, null),
  );
}

function passage(
  field: Passage['field'],
  block: number | null,
  role: PassageRole,
  text: string,
  folded: string,
  quantities: Quantities,
  start: number,
  end: number,
  attribution: Passage | null,
): Passage {
  return {
    field,
    block,
    role,
    text,
    folded,
    quantities,
    start,
    end,
    tokens: tokenize(folded, start, end),
    attribution,
  };
}

/** The lines of a stretch that hold anything, without the white space around them. */
function lines(text: string, from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  let start = from;
  while (start < to) {
    let end = text.indexOf('\n', start);
    if (end < 0 || end > to) end = to;
    let a = start;
    let b = end;
    while (a < b && text.charAt(a).trim() === '') a++;
    while (b > a && text.charAt(b - 1).trim() === '') b--;
    if (b > a) found.push([a, b]);
    start = end + 1;
  }
  return found;
}

function isHeading(text: string, start: number, end: number, first: boolean): boolean {
  if (end - start > MAX_HEADING) return false;
  // The first line is the headline, even where it ends in a quotation.
  if (first && !text.slice(start, end).includes('。')) return true;
  return (
    !/[。！？!?；;，,…」”]/.test(text.charAt(end - 1)) ||
    (end - start < 30 && !/[。；]/.test(text.slice(start, end)))
  );
}
