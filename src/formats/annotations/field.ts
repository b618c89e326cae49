import type { Article } from '../../model/article.js';
import type { Claim } from '../../model/claim.js';
import type { Span } from '../../model/span.js';
import type { TextPositionSelector, TextQuoteSelector } from './annotation.js';
import { codePoints } from './code-points.js';

/** How much context a quote carries on either side, in code points: what Hypothesis and others write. */
const contextLength = 32;

/** One string of the article that claims stand in, ready to be selected from. */
export interface Field {
  /** Fragment that names it beside the article's address: `text`, `headline`, `block-4`. */
  name: string;
  text: string;
  position: (offset: number) => number;
}

function fieldText(article: Article, claim: Claim): { name: string; text: string } {
  if (claim.field === 'text') return { name: 'text', text: article.text };
  if (claim.field === 'headline') return { name: 'headline', text: article.headline ?? '' };
  const block = claim.block === null ? undefined : article.blocks[claim.block];
  const caption = block?.type === 'image' || block?.type === 'embed' ? block.caption : null;
  return { name: `block-${claim.block ?? 0}`, text: caption ?? '' };
}

/** Gives the field of each claim, counted through once however many claims stand in it. */
export function fieldsOf(article: Article): (claim: Claim) => Field {
  const known = new Map<string, Field>();
  return (claim) => {
    const { name, text } = fieldText(article, claim);
    const field = known.get(name) ?? { name, text, position: codePoints(text) };
    known.set(name, field);
    return field;
  };
}

// Twice as many code units always hold enough code points; a surrogate cut in two at the far end is not among them.
function before(text: string, offset: number): string {
  return [...text.slice(Math.max(0, offset - 2 * contextLength), offset)].slice(-contextLength).join('');
}

function after(text: string, offset: number): string {
  return [...text.slice(offset, offset + 2 * contextLength)].slice(0, contextLength).join('');
}

export function quoteSelector({ text }: Field, { start, end }: Span, exact: string): TextQuoteSelector {
  return { type: 'TextQuoteSelector', exact, prefix: before(text, start), suffix: after(text, end) };
}

export function positionSelector({ position }: Field, { start, end }: Span): TextPositionSelector {
  return { type: 'TextPositionSelector', start: position(start), end: position(end) };
}
