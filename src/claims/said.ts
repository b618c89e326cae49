import type { Passage } from './passage.js';

/** Offsets into the field, half-open. */
export interface Stretch {
  start: number;
  end: number;
}

/** Longest term in marks that what is said of it may follow. */
const MAX_TERM = 6;

/** Whether a short quotation opens the stretch and is not all that its clause says. */
function isTerm({ tokens }: Passage, index: number, { start, end }: Stretch): boolean {
  const { type, bracket, mate, start: at, end: inside } = tokens.at(index);
  if (type !== 'open' || bracket !== 'quotation' || at > start || mate < 0) return false;
  const close = tokens.at(mate);
  const next = tokens.at(mate + 1);
  return close.start - inside <= MAX_TERM && next.start < end && /^(?:word|run|latin)$/.test(next.type);
}

/** The tokens of a stretch in which something is said: 「概不退還」加重了責任 names a term, and then says what of it. */
export function saidIn(passage: Passage, stretch: Stretch): number[] {
  const { tokens } = passage;
  const said: number[] = [];
  for (let i = tokens.endingAfter(stretch.start); i < tokens.length; i++) {
    if (tokens.at(i).start >= stretch.end) break;
    if (isTerm(passage, i, stretch)) i = tokens.at(i).mate;
    else said.push(i);
  }
  return said;
}
