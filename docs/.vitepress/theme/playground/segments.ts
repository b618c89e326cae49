import type { Claim, Mark, Span } from '../../../../src/index.js';
import type { Figure, TimeExpression } from '../../../../src/quantities.js';

/** A layer over a text: what one span of it is. */
export type Layer =
  | { span: Span; is: 'content' | 'source' | 'cue'; claim: string }
  | { span: Span; is: 'figure' | 'time'; title: string }
  | { span: Span; is: 'strong' | 'emphasis' | 'link'; url: string | null };

/** A stretch of text over which the same layers lie. */
export interface Segment {
  start: number;
  text: string;
  layers: Layer[];
}

/**
 * Cuts `text.slice(start, end)` where a layer begins or ends. The segments joined are the text again; layers that reach
 * outside are cut at its ends, the narrowest come last in `layers`.
 */
export function segments(text: string, start: number, end: number, layers: readonly Layer[]): Segment[] {
  const within = layers.filter(({ span }) => span.start < end && span.end > start && span.start < span.end);
  const cuts = new Set([start, end]);
  for (const { span } of within) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const order = [...cuts].sort((a, b) => a - b);
  const pending = [...within].sort((a, b) => a.span.start - b.span.start);
  const found: Segment[] = [];
  let open: Layer[] = [];
  let next = 0;
  order.slice(0, -1).forEach((from, index) => {
    const to = order[index + 1] ?? end;
    open = open.filter(({ span }) => span.end > from);
    for (let layer = pending[next]; layer && layer.span.start <= from; layer = pending[next]) {
      open.push(layer);
      next += 1;
    }
    const wideFirst = [...open].sort((a, b) => width(b.span) - width(a.span));
    found.push({ start: from, text: text.slice(from, to), layers: wideFirst });
  });
  return found;
}

function width({ start, end }: Span): number {
  return end - start;
}

/** The layers of the claims of one field. */
export function claimLayers(claims: readonly Claim[]): Layer[] {
  return claims.flatMap((claim) => {
    const layers: Layer[] = claim.contents.map(({ span }) => ({ span, is: 'content', claim: claim.id }));
    if (claim.source?.span) layers.push({ span: claim.source.span, is: 'source', claim: claim.id });
    if (claim.cue) layers.push({ span: claim.cue.span, is: 'cue', claim: claim.id });
    return layers;
  });
}

export function quantityLayers(figures: readonly Figure[], times: readonly TimeExpression[]): Layer[] {
  return [
    ...figures.map((figure): Layer => ({ span: figure.span, is: 'figure', title: figureValue(figure) })),
    ...times.map(
      ({ span, value, kind }): Layer => ({ span, is: 'time', title: value ?? `${kind}, not resolved` }),
    ),
  ];
}

export function markLayers(marks: readonly Mark[]): Layer[] {
  return marks.map(({ kind, span, url }) => ({ span, is: kind, url }));
}

/** The value of a figure in one line: `≈ 5,000,000,000 CAD`. */
export function figureValue({ kind, value, min, max, unit, currency, approximate }: Figure): string {
  const number =
    value !== null
      ? plain(value)
      : min !== null && max !== null
        ? `${plain(min)} – ${plain(max)}`
        : min !== null
          ? `≥ ${plain(min)}`
          : max !== null
            ? `≤ ${plain(max)}`
            : '?';
  const sign = approximate
    ? '≈ '
    : value !== null && min !== null
      ? '≥ '
      : value !== null && max !== null
        ? '≤ '
        : '';
  // 兩成 is 20 per cent, however it is written
  if (kind === 'percent') return `${sign}${number}%`;
  const what = currency ?? unit;
  return `${sign}${number}${what === null ? '' : ` ${what}`}`;
}

/** Digits grouped by three, the same in every locale. */
function plain(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  if (whole.includes('e')) return whole;
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${fraction ? `.${fraction}` : ''}`;
}
