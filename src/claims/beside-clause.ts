import { ADVERB } from './lexicon.js';
import type { Scene } from './scene.js';
import { after, type Clause } from './sentence.js';
import type { Token } from './token.js';

/** Whether the next clause holds a verb of plain speech. */
export function holdsCue(scene: Scene, clause: Clause): boolean {
  const { clauses } = scene.sentence;
  const next = clauses[clauses.indexOf(clause) + 1];
  if (!next) return false;
  for (let i = next.from; i < next.to; i = after(scene.passage.tokens, i))
    if (scene.passage.tokens.at(i).word?.verb?.frame === 'say') return true;
  return false;
}

/** Whether the next clause begins with a reporting verb. */
export function beginsWithCue(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.passage;
  let i = clause.to + 1;
  while ((tokens.at(i).classes & ADVERB) !== 0 || tokens.at(i).type === 'space') i++;
  const frame = tokens.at(i).word?.verb?.frame;
  if (frame === 'quote') return isColonOrQuotation(tokens.at(i + 1));
  return frame !== undefined && /^(say|word|think|urge|call|calling|act|regard)$/.test(frame);
}

function isColonOrQuotation({ type, bracket }: Token): boolean {
  return type === 'colon' || bracket === 'quotation';
}

/** Whether a quotation stands behind the mark that ends a clause. */
export function quotationAfter(scene: Scene, clause: Clause): boolean {
  const next = scene.passage.tokens.at(clause.to + 1);
  return next.type === 'open' && next.bracket === 'quotation';
}

/** Whether the clause before is a quotation and nothing else: 「……」，甲說。 */
export function isQuotationBefore(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.passage;
  const close = tokens.at(clause.from - 2);
  return close.type === 'close' && close.bracket === 'quotation';
}
