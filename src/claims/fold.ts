import { foldingTable, foldWith } from '../quantities/fold.js';
import { pairs } from './data/script.js';

let table: Uint16Array | undefined;

/**
 * The text as the word lists are compared with it: of the same length, one code unit for one.
 *
 * Traditional, Simplified and variant forms of a character that the lists use become the same one,
 * so an article in either script meets the same words at the same offsets.
 */
export function fold(text: string): string {
  table ??= foldingTable(pairs);
  return foldWith(table, text);
}
