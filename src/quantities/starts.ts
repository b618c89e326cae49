import { amountFirsts } from './amount.js';
import { openingFirsts } from './figure.js';
import { guardFirsts } from './guards.js';
import { numeralFirsts } from './numeral.js';
import { periodOpenings } from './period.js';
import { pointOpenings } from './read-point.js';

/** What may begin with a character. Most characters begin nothing, and the pass goes over them with one look-up. */
export const starts = { guard: 1, opening: 2, time: 4, amount: 8, numeral: 16, timeOfTwo: 32 } as const;

/** The flags of each character, and the two characters that the openings of times begin with. */
let table: { flags: Uint8Array; pairs: Set<number> } | undefined;

const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

function fill(): { flags: Uint8Array; pairs: Set<number> } {
  const flags = new Uint8Array(0x10000);
  const pairs = new Set<number>();
  const mark = (characters: Iterable<string>, flag: number): void => {
    for (const character of characters)
      flags[character.charCodeAt(0)] = (flags[character.charCodeAt(0)] ?? 0) | flag;
  };
  mark(guardFirsts(), starts.guard);
  mark(openingFirsts(), starts.opening);
  for (const opening of [...pointOpenings(), ...periodOpenings(), '每']) {
    mark(opening.charAt(0), opening.length > 1 ? starts.timeOfTwo : starts.time);
    if (opening.length > 1) pairs.add(pairAt(opening, 0));
  }
  mark(amountFirsts(), starts.amount);
  mark(numeralFirsts, starts.numeral);
  return { flags, pairs };
}

/** The flags of the character at a place. */
export function startsAt(text: string, at: number): number {
  table ??= fill();
  return table.flags[text.charCodeAt(at)] ?? 0;
}

/** Whether a time may begin at a place: most of 上, 中 or 今 begin none. */
export function opensTime(text: string, at: number): boolean {
  const flags = startsAt(text, at);
  if ((flags & starts.time) !== 0) return true;
  return (flags & starts.timeOfTwo) !== 0 && table?.pairs.has(pairAt(text, at)) === true;
}
