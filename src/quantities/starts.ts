import { amountBeginnings } from './amount.js';
import { numeralFirsts } from './digits.js';
import { openingBeginnings } from './figure.js';
import { guardedWords } from './guards.js';
import { timeBeginnings } from './time-beginnings.js';

/** What may begin with a character. Most characters begin nothing, and the pass goes over them with one look-up. */
export const starts = { guard: 1, opening: 2, time: 4, amount: 8, numeral: 16 } as const;

let table: Uint8Array | undefined;

function fill(): Uint8Array {
  const flags = new Uint8Array(0x10000);
  const mark = (beginnings: Iterable<string>, flag: number): void => {
    for (const beginning of beginnings) {
      const first = beginning.charCodeAt(0);
      flags[first] = (flags[first] as number) | flag;
    }
  };
  mark(guardedWords(), starts.guard);
  mark(openingBeginnings(), starts.opening);
  mark([...numeralFirsts, ...timeBeginnings()], starts.time);
  mark(amountBeginnings(), starts.amount);
  mark(numeralFirsts, starts.numeral);
  return flags;
}

/** The flags of the character at a place. */
export function startsAt(text: string, at: number): number {
  table ??= fill();
  return table[text.charCodeAt(at)] ?? 0;
}
