import { type Right, readRight } from './complement.js';
import { type Draft, lastBegins } from './draft.js';
import { leading } from './leading.js';
import type { Left } from './left.js';
import { ADVERB, GROUP, OCCASION, OCCASION_END, ORGANISATION, PREPOSITION } from './lexicon.js';
import { isNoun, isStance } from './noun-use.js';
import type { Phrase } from './phrase.js';
import { readPhrase } from './read-phrase.js';
import type { Candidate, FoundCue, Scene } from './scene.js';
import { after, type Clause, clauseAt } from './sentence.js';
import { suits, type Who, whoSpeaks } from './speaker.js';
import { quotationAfter } from './takes.js';

/** Characters of an occasion before what happened on it. */
const MAX_OCCASION = 8;
/** The same for one that says that it ends: 在上月十五日的會議上. */
const MAX_ENDED_OCCASION = 20;

/** What somebody receives, and then is told what it says. */
const TOLD = /(?:举报|报案|投诉|求助|通报|查询)$/;

/** Acts that only somebody who is named in the same breath performs. */
const SPEECH = new Set(['say', 'word', 'think', 'urge', 'call', 'calling', 'note', 'topic', 'quote', 'tell']);

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

/** What a body that is told of does as well as the one who tells of it. */
const SHARED = /^(希望|認為)$/;
/** What a medium does itself. */
const TELLS = /^(稱|指|指出|形容)$/;

/**
 * 甲表示，車行要求退款，表示……; 甲認為業界團結，希望……: said or wished by those whom the content is about, and a part of it.
 * Whoever speaks does not begin again with the verb that they began with; hearsay does not speak on, and a medium tells
 * what others say.
 */
function isOfThoseToldOf(scene: Scene, open: Draft, { verb, left }: Candidate, right: Right): boolean {
  const { source, cue, rule } = open;
  const { tokens } = scene.passage;
  const medium = source?.phrase?.medium === true || source?.entity.medium === true;
  const hearsay = rule === 'according' && source?.phrase === null;
  const again = /^(?:say|word)$/.test(verb.frame) && verb.lemma === cue?.lemma;
  const tells = hearsay || (medium && !TELLS.test(verb.lemma));
  if (left.joined || !(tells || (!right.marked && (again || SHARED.test(verb.lemma))))) return false;
  const from = lastBegins(open);
  const first = scene.sentence.clauses.find(({ to }) => to > from);
  const subject = first && leading(scene.passage, from, first.to, scene.discourse.entities);
  // 「翻燒」機會不高: what is in marks begins a sentence, and is nobody
  if (!subject || tokens.at(from).type === 'open' || subject.start !== tokens.at(from).start) return false;
  return tells
    ? /^(?:name|full|title)$/.test(subject.form)
    : subject.kind !== 'person' && subject.kind !== 'document' && !subject.text.startsWith('有');
}

/** Whether a cue inside the sentence of an open claim begins a claim of its own beside it. */
function startsNew(
  scene: Scene,
  c: number,
  candidate: Candidate,
  who: Who,
  open: Draft,
  right: Right,
): boolean {
  const { passage, sentence } = scene;
  const { verb, left } = candidate;
  const clause = clauseAt(sentence, c);
  const from = lastBegins(open);
  if (from >= clause.from) return false;
  const previous = clauseAt(sentence, c - 1);
  if (who.explicit && isOccasion(scene, from, previous.to)) return false;
  const { tokens } = passage;
  const quoted =
    tokens.at(from).type === 'open' &&
    tokens.at(from).bracket === 'quotation' &&
    after(tokens, from) >= previous.to;
  const same = who.source.entity === open.source?.entity;
  const medium = open.source?.phrase?.medium === true || open.source?.entity.medium === true;
  if (verb.frame === 'silent') return quoted && who.explicit;
  const next = tokens.at(candidate.to);
  if (!SPEECH.has(verb.frame)) {
    // ……，要求交通部補交資料: asked of a body, it is the speaker's own demand.
    const asked =
      (next.classes & (ORGANISATION | GROUP)) !== 0 ||
      /^[将把]$/.test(next.form) ||
      leading(passage, candidate.to, clause.to, scene.discourse.entities)?.kind === 'organization';
    const hearsay = open.rule === 'according' && open.source?.phrase === null;
    if (
      verb.act === 'demand' &&
      !hearsay &&
      open.verb?.frame !== 'noun' &&
      !who.explicit &&
      candidate.to < clause.to &&
      asked &&
      left.to <= left.from &&
      right.length >= 4
    )
      return true;
    // ……，承諾月底前更換: promised by whoever speaks
    if (verb.act === 'commit' && !who.explicit && !hearsay && left.to <= left.from && right.length >= 4)
      return true;
    // An event: part of what is told, unless 並 ties it to the speaker.
    if (verb.frame === 'act')
      return (
        (!who.explicit &&
          left.joined &&
          verb.act !== 'predict' &&
          /^(并|又|同时|并且|还|亦|也|因此|故|会|所以|另)$/.test(tokens.at(left.from - 1).form)) ||
        (who.explicit && (same ? left.joined : quoted))
      );
    return false;
  }
  if (verb.frame === 'topic' || verb.frame === 'tell') return who.explicit ? !medium && quoted : left.joined;
  if (!who.explicit) {
    // 訛稱, 報稱: what somebody in the content is doubted to have said.
    if (/^(訛稱|謊稱|自稱|報稱|宣稱)$/.test(verb.lemma) && !left.joined && !right.marked) return false;
    // ……，預計明年恢復: nothing stands before the verb, and so the speaker expects it.
    if (verb.act === 'predict' && !medium && left.to <= left.from && !isTimed(scene, candidate.to, clause.to))
      return true;
    if (
      verb.act === 'predict' ||
      verb.act === 'fear' ||
      // 憶述聽到巨響，以為有爆炸: what was thought then
      verb.lemma === '以為' ||
      (verb.act === 'hope' && !/^(希望|盼|冀)$/.test(verb.lemma)) ||
      left.negated
    )
      return quoted || left.joined || right.marked;
    if (verb.frame === 'note' || verb.frame === 'quote')
      return right.marked || (verb.act === 'ask' && left.joined);
    // 收到舉報，指……: what was reported to the speaker
    if (
      verb.frame === 'word' &&
      !left.joined &&
      TOLD.test(tokens.at((sentence.clauses[c - 1]?.to ?? 0) - 1).form)
    )
      return false;
    return !isOfThoseToldOf(scene, open, candidate, right);
  }
  // what is asked has an answer
  if (open.cue?.act === 'ask' && !same) return true;
  if (medium && !same) return false;
  if (who.source.form === 'pronoun' || same)
    return (
      verb.frame === 'say' ||
      verb.frame === 'word' ||
      (verb.frame === 'think' && verb.lemma !== '覺得') ||
      right.marked ||
      (verb.frame === 'urge' && clause.mark === 'comma' && right.length <= 5) ||
      // ……，她呼籲……: an appeal is made in one's own words.
      (same && (verb.frame === 'urge' || verb.frame === 'call'))
    );
  // 醫生曾勸他們搬走: told of, as any other act is
  const tells = verb.frame === 'say' || (verb.frame === 'word' && verb.act === 'say');
  if (tells) return true;
  if (verb.frame === 'word' && (quoted || right.marked || previous.mark === 'semicolon')) return true;
  if (isContrasted(scene, c, left)) return true;
  if (verb.frame === 'call' || (verb.frame === 'note' && right.quoted)) return quoted || right.quoted;
  const apart = previous.mark === 'semicolon' || who.source.form === 'full';
  return (
    quoted || (verb.frame === 'urge' && right.marked) || (verb.frame === 'think' && apart && right.marked)
  );
}

/** 甲稱經過磋商，業界均表示願意: words that only name an occasion are no claim yet, and what follows is their clause. */
function isOccasion({ passage: { tokens } }: Scene, from: number, to: number): boolean {
  const length = tokens.at(to - 1).end - tokens.at(from).start;
  const ends = (tokens.at(to - 1).classes & OCCASION_END) !== 0;
  return (
    length <= (ends ? MAX_ENDED_OCCASION : MAX_OCCASION) &&
    (tokens.at(from).classes & (PREPOSITION | OCCASION)) !== 0
  );
}

/** 預計月底前恢復, 預計缺陣四周: a timetable is told by whoever tells the rest. */
function isTimed(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene.passage;
  if ((tokens.at(from).classes & ADVERB) !== 0) return true;
  for (let i = from; i < to; i++)
    if (tokens.at(i).type === 'time' || tokens.at(i).type === 'number') return true;
  return false;
}

/** ……，議員則批評……; ……，亦有商戶認為……: somebody else, set against the one who spoke before. */
function isContrasted(scene: Scene, c: number, left: Left): boolean {
  const { tokens, folded } = scene.passage;
  const from = tokens.at(clauseAt(scene.sentence, c).from).start;
  const cue = tokens.at(left.cue).start;
  const subject = left.subject;
  if (!subject) return false;
  if (
    /^(而|但|亦有|也有|有的?|另有)/.test(folded.slice(from, subject.start + 1)) &&
    subject.start - from <= 3
  )
    return (
      clauseAt(scene.sentence, c - 1).mark === 'semicolon' || /有/.test(folded.slice(from, subject.start + 1))
    );
  // 某大廈亦有住戶懷疑……
  if (/[亦也另]有$/.test(folded.slice(from, subject.start))) return true;
  return /^(则|却)/.test(folded.slice(subject.end, cue));
}
