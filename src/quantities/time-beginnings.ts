import { readNumeral } from './numeral.js';
import { countedBeginnings, countedUnits } from './period.js';
import { pointBeginnings } from './read-point.js';
import { skipBlank } from './unit.js';
import { WordTable } from './word-table.js';

/** What a time can begin with, besides numerals. */
export const timeBeginnings = (): string[] => [...pointBeginnings(), ...countedBeginnings(), '每'];

let beginnings: WordTable<true> | undefined;
let afterNumeral: Set<string> | undefined;

/** Whether a word stands there that a time begins with, or a numeral before what can follow one in a time: 三 before 名 begins none. */
export function mayBegin(text: string, at: number): boolean {
  const numeral = readNumeral(text, at);
  if (numeral === null) {
    beginnings ??= new WordTable([[timeBeginnings(), true]]);
    return beginnings.at(text, at) !== null;
  }
  // units of a date, of the clock and of counted times; what stands between the numbers of a date or a list
  afterNumeral ??= new Set([
    ...'年月日號點時財',
    ...countedUnits().map((unit) => unit.charAt(0)),
    ...'/.:、和及與以至到~-,',
  ]);
  const next = text.charAt(skipBlank(text, numeral.end));
  return afterNumeral.has(next) || /\s/.test(next);
}
