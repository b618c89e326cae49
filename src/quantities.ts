/** Figures and times in Chinese text, Traditional or Simplified: no model, no clock, linear time. */
export type { Figure, TimeExpression } from './model/quantity.js';
export type { Anchor } from './quantities/anchor.js';
export { parseFigures, parseTimes } from './quantities/parse.js';
export { parseQuantities, type Quantities, type QuantityOptions } from './quantities/scan.js';
