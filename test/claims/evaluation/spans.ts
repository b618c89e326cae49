import type { Span } from '../../../src/model/span.js';

/** Marks and white space that two annotators may put inside or outside a content without disagreeing. */
const EDGES = new Set('「」『』“”‘’"《》。，、；：！？!?,.;:… \u3000\n\t—');

/** The span without the marks at its two ends; empty at its end where nothing else is in it. */
export function withoutEdges(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && EDGES.has(text.charAt(from))) from++;
  while (to > from && EDGES.has(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

export const sameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

export const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Intersection over union of two lists of spans, 0 to 1: how much of what either covers both cover. */
export function agreement(a: readonly Span[], b: readonly Span[]): number {
  const left = merged(a);
  const right = merged(b);
  let shared = 0;
  for (const x of left) for (const y of right) shared += overlap(x, y);
  const union = length(left) + length(right) - shared;
  return union === 0 ? 0 : shared / union;
}

const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** The same characters as spans that do not overlap, so that none is counted twice. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
