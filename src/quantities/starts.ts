import { amountFirsts } from './amount.js';
import { openingFirsts } from './figure.js';
import { guardFirsts } from './guards.js';
import { numeralFirsts } from './numeral.js';
import { periodFirsts } from './period.js';
import { pointFirsts } from './read-point.js';

/** What may begin with a character. Most characters begin nothing, and the pass goes over them with one look-up. */
export const starts = { guard: 1, opening: 2, time: 4, amount: 8, numeral: 16 } as const;

let table: Uint8Array | undefined;

function fill(): Uint8Array {
  const flags = new Uint8Array(0x10000);
  const mark = (characters: Iterable<string>, flag: number): void => {
    for (const character of characters)
      flags[character.charCodeAt(0)] = (flags[character.charCodeAt(0)] ?? 0) | flag;
  };
  mark(guardFirsts(), starts.guard);
  mark(openingFirsts(), starts.opening);
  mark([...pointFirsts(), ...periodFirsts(), '每'], starts.time);
  mark(amountFirsts(), starts.amount);
  mark(numeralFirsts, starts.numeral);
  return flags;
}

/** The flags of the character at a place. */
export function startsAt(text: string, at: number): number {
  table ??= fill();
  return table[text.charCodeAt(at)] ?? 0;
}
