import type { Figure, TimeExpression } from '../model/quantity.js';
import { parseQuantities } from '../quantities/scan.js';

/** The figures and times of one field, each list in reading order. */
export interface Quantities {
  figures: Figure[];
  times: TimeExpression[];
}

/** Reads a field's figures and times once; `anchor` is the day that relative times count from. */
export function quantitiesOf(text: string, anchor: string | null): Quantities {
  const { figures, times } = parseQuantities(text, anchor ? { anchor } : {});
  return { figures, times };
}

/** Those of a list in reading order that stand between two offsets. */
export function within<T extends { span: { start: number; end: number } }>(
  list: T[],
  start: number,
  end: number,
): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one && one.span.start < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let one = list[low]; one && one.span.start < end; one = list[++low])
    if (one.span.end <= end) found.push(one);
  return found;
}

/** Whether a stretch holds something to check: an amount, a count or a date, not 首次, 兩國 or a bare weekday. */
export function isCheckable(quantities: Quantities, start: number, end: number): boolean {
  for (const figure of within(quantities.figures, start, end)) {
    if (figure.kind === 'ordinal' && !/[0-9０-９]|[三四五六七八九十百]/.test(figure.text)) continue;
    const small = figure.value !== null && figure.value <= 2 && !/[0-9０-９半]/.test(figure.text);
    if (
      small &&
      (figure.kind === 'number' ||
        /[个個位名人种種者国國方大边邊些座家句条條部起岸党黨极極份根]$/.test(figure.text))
    )
      continue;
    return true;
  }
  return within(quantities.times, start, end).some(({ text }) => DATED.test(text));
}

/** A date or an hour of its own, and not only a weekday, 今年 or 昨日. */
const DATED = /[0-9０-９]|[一二三四五六七八九十][月日號号年時时點点]/;
