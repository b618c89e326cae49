import { quotationAfter } from './beside-clause.js';
import { readRight } from './complement.js';
import type { Draft } from './draft.js';
import { leading } from './leading.js';
import { startsNew } from './new-claim.js';
import { isNoun, isStance } from './noun-use.js';
import type { Phrase } from './phrase.js';
import { readPhrase } from './read-phrase.js';
import type { Candidate, FoundCue, Scene } from './scene.js';
import { type Clause, clauseAt } from './sentence.js';
import { whoSpeaks } from './speaker.js';
import { suits } from './suits.js';

/**
 * Decides whether a reporting verb reports here, and who speaks.
 *
 * Three questions: does what stands right of it fit what it takes; is there somebody left of it, or in an earlier
 * clause, who can speak; and, where a claim is open, is this a new claim of that level or a part of its content.
 */
export function acceptCue(
  scene: Scene,
  c: number,
  candidate: Candidate,
  open: Draft | null,
  drafts: Draft[],
): FoundCue | null {
  const { sentence } = scene;
  const clause = clauseAt(sentence, c);
  if (isNoun(scene, clause, candidate) || isAllowed(scene, candidate)) return null;
  if (candidate.verb.frame === 'passive') return acceptPassive(scene, clause, candidate, open);
  if (candidate.verb.frame === 'via') return acceptPassedOn(scene, clause, candidate);
  const agent = candidate.verb.frame === 'call' ? agentOf(scene, candidate) : null;
  if (agent && !open) return acceptAgent(scene, clause, candidate, agent);
  const stance = isStance(scene, clause, candidate);
  if (stance && (!candidate.left.object || open)) return null;
  const right = readRight(scene, clause, candidate);
  if (!right.fits) return null;
  const { from, to, verb, left } = candidate;
  const example = scene.parent !== null && left.example;
  if (left.subordinate && !example && verb.frame !== 'say' && verb.frame !== 'quote') return null;
  if (left.subordinate && !example && !left.subject && !right.marked) return null;
  const backward = right.backward;
  if (open && backward) return null;
  const who = whoSpeaks(scene, c, candidate, open, drafts, right.marked || backward);
  if (!who) return null;
  // inside another's words somebody must be there to speak: a verb of thinking may be the first speaker's own
  const speaksInside = who.rule === 'cue-earlier-subject' && verb.frame === 'say';
  if (scene.parent && !left.subject && drafts.length === 0 && !speaksInside) return null;
  if (!suits(candidate, who.source, who.rule, right)) return null;
  if (open && !startsNew(scene, c, candidate, who, open, right)) return null;
  const rule = backward ? 'quotation-first' : who.rule;
  return { from, to, verb, left, source: who.source, rule, backward, stance };
}

/** 嚴重可警告: what may or must be said is not said. */
function isAllowed({ passage }: Scene, { from }: Candidate): boolean {
  return /^(可|可以|必须|须|需要)$/.test(passage.tokens.at(from - 1).form);
}

/** 被視為……: said by people in general. Inside another claim it is a part of that. */
function acceptPassive(
  scene: Scene,
  clause: Clause,
  candidate: Candidate,
  open: Draft | null,
): FoundCue | null {
  if (open || scene.parent || candidate.left.subordinate || !readRight(scene, clause, candidate).fits)
    return null;
  const source = scene.discourse.implied('外界', 'anonymous');
  const { from, to, verb, left } = candidate;
  return { from, to, verb, left, source, rule: 'cue-passive', backward: false, stance: false };
}

/** 甲引述乙的話：「……」: whoever is cited speaks. */
function acceptPassedOn(scene: Scene, clause: Clause, candidate: Candidate): FoundCue | null {
  const { passage, discourse } = scene;
  if (clause.mark !== 'colon' || !quotationAfter(scene, clause)) return null;
  const cited = leading(passage, candidate.to, clause.to, discourse.entities);
  if (!cited || cited.kind === 'document') return null;
  const { subject } = candidate.left;
  const left = { ...candidate.left, via: subject, passesOn: subject === null };
  const source = discourse.resolve(cited);
  return { ...candidate, left, source, rule: 'cue-clause', backward: false, stance: false };
}

/** 被政府譽為……: who stands between 被 and what is said. */
function agentOf({ passage, discourse }: Scene, { left, from }: Candidate): Phrase | null {
  const { tokens } = passage;
  for (let i = left.from; i + 1 < from; i++)
    if (tokens.at(i).form === '被') return readPhrase(passage, i + 1, from, discourse.entities);
  return null;
}

function acceptAgent(scene: Scene, clause: Clause, candidate: Candidate, agent: Phrase): FoundCue | null {
  if (agent.form === 'pronoun' || !readRight(scene, clause, candidate).fits) return null;
  const source = scene.discourse.resolve(agent);
  return { ...candidate, source, rule: 'cue-passive', backward: false, stance: false };
}
