import type { Draft } from './draft.js';
import type { Passage } from './passage.js';
import type { FoundCue, Scene } from './scene.js';
import { after, type Clause, clauseAt, isSpeech } from './sentence.js';
import type { Tokens } from './token.js';

export function markTaken(clauses: Clause[], taken: boolean[], to: number): void {
  for (const [i, { from }] of clauses.entries()) if (from < to) taken[i] = true;
}

/** 「A，」甲說，「B。」 and 「A。」甲說。: the contents stand around the cue. */
export function backward(scene: Scene, c: number, cue: FoundCue, draft: Draft, taken: boolean[]): void {
  const { passage, sentence } = scene;
  const { tokens } = passage;
  const { clauses } = sentence;
  const clause = clauseAt(sentence, c);
  draft.contents = [];
  const first = tokens.at(clause.from);
  if (first.type === 'open' && first.bracket === 'quotation') {
    let from = clause.from;
    for (let i = c - 1; i >= 0 && !taken[i]; i--) {
      const earlier = clauseAt(sentence, i);
      if (tokens.at(earlier.from).bracket !== 'quotation') break;
      from = earlier.from;
      taken[i] = true;
    }
    let end = after(tokens, clause.from);
    while (end < cue.left.from && tokens.at(end).bracket === 'quotation') end = after(tokens, end);
    draft.contents.push([from, end]);
    const next = clauses[c + 1];
    if (
      next &&
      clause.mark === 'comma' &&
      tokens.at(next.from).bracket !== 'quotation' &&
      !doesSo(passage, next)
    ) {
      // 「A。」甲說，乙。: quotation and paraphrase under one verb.
      draft.contents.push([next.from, -1]);
      return;
    }
    const resumes = next ? next.from : indexAfterCue(tokens, cue.to, sentence.to);
    if (resumes >= 0 && tokens.at(resumes).type === 'open' && tokens.at(resumes).bracket === 'quotation') {
      draft.contents.push([resumes, after(tokens, resumes)]);
      markTaken(clauses, taken, after(tokens, resumes));
    }
    return;
  }
  // ……，甲表示。: what stands before in the sentence and is nobody's yet.
  let begins = c;
  while (begins > 0 && !taken[begins - 1]) begins--;
  if (begins < c) {
    draft.contents.push([clauseAt(sentence, begins).from, clauseAt(sentence, c - 1).to]);
    for (let i = begins; i < c; i++) taken[i] = true;
  }
}

/** 他一邊說，一邊抹鏡: what the speaker does meanwhile, or afterwards. */
function doesSo({ tokens, folded }: Passage, clause: Clause): boolean {
  const start = tokens.at(clause.from).start;
  return /^(一边|一面|边|同时|随后|随即|然后|接着|转身|说[完罢着]|语毕|说时|又一边)/.test(
    folded.slice(start, start + 4),
  );
}

function indexAfterCue(tokens: Tokens, cueEnd: number, to: number): number {
  for (let i = cueEnd; i < to; i++) {
    const type = tokens.at(i).type;
    if (type !== 'other' && type !== 'space') return i;
  }
  return -1;
}

/** Shortest words in marks that another quotation shows to be speech. */
const MIN_PARTED = 4;

/** 「A」，甲說，「B」 and 「A」，甲說，B: what is said first, in a clause of its own before the speaker's. */
export function quotationBefore({ passage, sentence }: Scene, c: number, content: number): Clause | null {
  const { tokens, text } = passage;
  const before = sentence.clauses[c - 1];
  if (before?.mark !== 'comma' || tokens.at(before.from).bracket !== 'quotation') return null;
  const { end, mate } = tokens.at(before.from);
  const goesOn = tokens.at(content).bracket === 'quotation' && tokens.at(mate).start - end >= MIN_PARTED;
  const isWhole = after(tokens, before.from) >= before.to;
  return isWhole && (goesOn || isSpeech(tokens, text, before.from)) ? before : null;
}
