import { beginsWithCue, isQuotationBefore, quotationAfter } from './beside-clause.js';
import type { Verb } from './lexicon.js';
import { isAnswer } from './noun-use.js';
import type { Candidate, Scene } from './scene.js';
import { type Clause, isFullQuotation, isSpeech } from './sentence.js';
import { takes } from './takes.js';
import type { Token } from './token.js';

/** What stands right of a reporting verb. */
export interface Right {
  fits: boolean;
  /** A comma, a colon or a quotation mark stands right after the cue. */
  marked: boolean;
  quoted: boolean;
  backward: boolean;
  /** Characters from the cue to the end of the clause. */
  length: number;
}

/** A verb and what stands right of it, while it is asked whether the verb takes that. */
export interface Stretch {
  scene: Scene;
  clause: Clause;
  candidate: Candidate;
  verb: Verb;
  /** The token after the verb; `undefined` where the clause ends with the verb. */
  next: Token | undefined;
  /** The clause ends its sentence. */
  isLast: boolean;
  /** A quotation mark stands right after the verb, or a comma, a colon or a dash that ends the clause. */
  marked: boolean;
  quoted: boolean;
  /** The clause ends with the verb and a colon. */
  colon: boolean;
  /** Characters from the verb to the end of the clause. */
  length: number;
}

const NO: Right = { fits: false, marked: false, quoted: false, backward: false, length: 0 };

/** The longest that stands between a quotation, its cue and the rest of it: 「A，」甲告訴記者，「B。」 */
const MAX_PARTING = 12;

/** Reads what stands right of a verb, and whether it is what the verb takes. */
export function readRight(scene: Scene, clause: Clause, candidate: Candidate): Right {
  const stretch = stretchOf(scene, clause, candidate);
  const { next, verb, marked, quoted, length } = stretch;
  if (next?.form.startsWith('的')) return NO;
  if (next && verb.frame !== 'say' && /^(和|及|以及|或|等)$/.test(next.form) && !waits(scene, next))
    return NO;
  const backward = readBackward(stretch);
  if (backward) return backward;
  // 未證實，僅說……: the second verb is the cue.
  if (!next && candidate.left.negated && clause.mark === 'comma' && beginsWithCue(scene, clause)) return NO;
  // 他的解釋是「……」
  if (verb.frame === 'note' && isAnswer(scene, clause, candidate))
    return { fits: length > 3, marked: true, quoted, backward: false, length };
  return { fits: takes[verb.frame](stretch), marked, quoted, backward: false, length };
}

/** 抱怨等了三小時, and not 抱怨等聲音. */
const waits = ({ passage: { folded } }: Scene, { form, end }: Token): boolean =>
  form === '等' && /[了待候足]/.test(folded.charAt(end));

function stretchOf(scene: Scene, clause: Clause, candidate: Candidate): Stretch {
  const { tokens } = scene.passage;
  let { to } = candidate;
  while (to < clause.to && isPassedOver(tokens.at(to))) to++;
  const next = to < clause.to ? tokens.at(to) : undefined;
  const quoted = next?.type === 'open' && next.bracket === 'quotation';
  return {
    scene,
    clause,
    candidate,
    verb: candidate.verb,
    next,
    isLast: clause.to >= scene.sentence.to || clause.mark === 'stop' || clause.mark === null,
    marked: quoted || (!next && /^(?:comma|colon|dash)$/.test(clause.mark ?? '')),
    quoted,
    colon: !next && clause.mark === 'colon',
    length: next ? tokens.at(clause.to - 1).end - next.start : 0,
  };
}

/** A space, …… or 了 between a verb and what it takes. */
const isPassedOver = ({ type, form }: Token): boolean =>
  type === 'space' || form.startsWith('…') || (type === 'word' && /^[了过]$/.test(form));

/** Where what a verb takes stands before it, 「……。」甲說, whether it fits; `null` where it is looked for after the verb. */
function readBackward(stretch: Stretch): Right | null {
  const { scene, clause, candidate, verb, next, isLast, quoted, length } = stretch;
  const { tokens, text } = scene.passage;
  const { bracket, type, mate } = tokens.at(clause.from);
  const starts = type === 'open' && bracket === 'quotation' && mate > 0 && mate < candidate.from;
  const speech = /^(?:say|word|quote|note)$/.test(verb.frame);
  const told = verb.frame === 'tell';
  const closed = starts && isFullQuotation(tokens, text, clause.from);
  // 「A，」甲告訴記者，「B。」
  const resumes = starts && clause.mark === 'comma' && (quotationAfter(scene, clause) || (closed && !next));
  // 「……。」甲告訴記者。
  const ends = starts && isLast && told;
  if (length <= MAX_PARTING && ((resumes && (told || speech)) || ends))
    return { fits: true, marked: false, quoted: false, backward: true, length };
  // 「飛魚號」船長說，……: the name of something, and no speech.
  const full = starts && isSpeech(tokens, text, clause.from);
  // 「……。」甲警告。: nothing else is there to be what somebody warns of
  if (full && !next && isLast && /^(?:think|urge|call|calling|act)$/.test(verb.frame))
    return { fits: true, marked: false, quoted: false, backward: true, length: 0 };
  if (speech && ((!next && isLast) || (full && (!next || quoted)))) {
    // ……，陳大文說。
    const says = verb.lemma === '說' && candidate.left.subject !== null;
    const plain =
      verb.frame === 'say' || (verb.frame === 'word' && (says || isQuotationBefore(scene, clause)));
    const backward = full || (!starts && plain && isLast && scene.sentence.clauses.length > 1);
    return { fits: backward, marked: false, quoted: false, backward, length: 0 };
  }
  return !next && isLast ? NO : null;
}
