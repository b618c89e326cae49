import type { Reference } from './point.js';
import { WordTable } from './word-table.js';

type Offsets = readonly (readonly [words: string, offset: number])[];

/** Words that count from the article's date, and words that count from a date in the text. */
export function references(anchored: Offsets, inText: Offsets): WordTable<Reference> {
  return new WordTable<Reference>([
    ...anchored.map(([words, value]) => [words, { from: 'anchor', value }] as const),
    ...inText.map(([words, value]) => [words, { from: 'text', value }] as const),
  ]);
}
