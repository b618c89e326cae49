import type { Figure, TimeExpression } from '../model/quantity.js';
import { parseQuantities, type QuantityOptions } from './scan.js';

/**
 * The figures of a text in reading order: percentages, money, counts, durations, ordinals, ratios, measures.
 *
 * Dates and times of day are no figures. Offsets are UTF-16 code units, and `text.slice(span.start, span.end)` is
 * the `text` of each. Nothing is thrown, whatever the string holds.
 *
 * @example
 * parseFigures('油價升約5%')[0];
 * // { span: { start: 3, end: 6 }, text: '約5%', kind: 'percent', value: 5, min: null, max: null, unit: '%',
 * //   currency: null, approximate: true }
 */
export function parseFigures(text: string): Figure[] {
  return parseQuantities(text).figures;
}

/**
 * The times that a text names, in reading order, as EDTF (ISO 8601-2) values.
 *
 * `value` is null for what cannot be known: a relative time without an anchor, a lunar date, an hour that may be
 * before noon or after it. `inferred` says that the anchor or the text before decided part of the value.
 *
 * @example
 * parseTimes('去年8月至今年2月', { anchor: '2025-11-02' })[0]?.value; // '2024-08/2025-02'
 * parseTimes('將於週四會面', { anchor: '2025-10-28' })[0]?.value; // '2025-10-30'
 */
export function parseTimes(text: string, options: QuantityOptions = {}): TimeExpression[] {
  return parseQuantities(text, options).times;
}
