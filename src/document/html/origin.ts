import type { Element, Text } from 'hast';
import type { Span } from '../../model.js';

/**
 * Where a run of text stands in the source, from its first to its last character that is not white space: just the text
 * where it has no markup inside, its inner HTML where it has some.
 */
export function originOf(texts: readonly Text[], source: string): Span | null {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const text of texts) {
    const from = text.position?.start.offset;
    const to = text.position?.end.offset;
    if (from === undefined || to === undefined || from >= to) continue;
    const raw = source.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    start = Math.min(start, from + lead);
    end = Math.max(end, from + raw.trimEnd().length);
  }
  return start < end ? { start, end } : null;
}

/** Where an element without text stands, tags included. */
export function placeOf(element: Element): Span | null {
  const start = element.position?.start.offset;
  const end = element.position?.end.offset;
  return start !== undefined && end !== undefined && start < end ? { start, end } : null;
}
