import type { TokenType } from './marks.js';
import type { Passage } from './passage.js';
import { opensQuotation } from './token.js';

/** Offsets into the field, half-open. */
export interface Stretch {
  start: number;
  end: number;
}

/** Longest term in marks that what is said of it may follow. */
const MAX_TERM = 6;

/** What goes on behind it. */
const WORDS = new Set<TokenType>(['word', 'run', 'latin']);

/** Whether a short quotation opens the stretch and is not all that its clause says. */
function isTerm({ tokens }: Passage, index: number, { start, end }: Stretch): boolean {
  const open = tokens.at(index);
  if (!opensQuotation(open) || open.start > start) return false;
  const next = tokens.at(open.mate + 1);
  const isShort = tokens.at(open.mate).start - open.end <= MAX_TERM;
  return isShort && next.start < end && WORDS.has(next.type);
}

/** The tokens of a stretch in which something is said: 「概不退還」加重了責任 names a term, and then says what of it. */
export function saidIn(passage: Passage, stretch: Stretch): number[] {
  const { tokens } = passage;
  const said: number[] = [];
  for (let i = tokens.endingAfter(stretch.start); tokens.at(i).start < stretch.end; i++) {
    if (isTerm(passage, i, stretch)) i = tokens.at(i).mate;
    else said.push(i);
  }
  return said;
}
