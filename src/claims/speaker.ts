import type { Draft, DraftSource } from './draft.js';
import { paperBefore, publishedBefore, subjectBefore } from './earlier-subject.js';
import { fold } from './fold.js';
import { contradicts } from './gender.js';
import { leading } from './leading.js';
import type { Phrase } from './phrase.js';
import { isAskedOne } from './question.js';
import type { Candidate, Scene } from './scene.js';
import { unknownSubject } from './unknown-subject.js';

/** The speaker of a cue, and how it was found. */
export interface Who {
  source: DraftSource;
  rule: string;
  explicit: boolean;
}

/** Finds the speaker: beside the cue, in an earlier clause, or in the sentence before. */
export function whoSpeaks(
  scene: Scene,
  c: number,
  candidate: Candidate,
  open: Draft | null,
  drafts: Draft[],
  marked: boolean,
): Who | null {
  const { discourse } = scene;
  const { left, verb } = candidate;
  if (left.subject) return whoIsNamed(scene, c, left.subject, drafts);
  if (!left.omitted) {
    const phrase = open ? null : unknownSubject(scene, candidate, marked);
    return phrase ? { source: discourse.resolve(phrase), rule: 'cue-unknown-subject', explicit: true } : null;
  }
  // 問他：「……」: in a feature it is the reporter who asks.
  if (verb.act === 'ask' && verb.lemma !== '質疑' && !left.joined && isAskedOne(scene, candidate.to))
    return { source: discourse.implied('記者', 'anonymous'), rule: 'reporter-asks', explicit: false };
  return whoGoesOn(scene, c, open, drafts) ?? whoWasNamed(scene, c, candidate, drafts, marked);
}

/** The one whom the clause of the cue names; 他 is whoever an earlier clause names, where somebody there may be meant. */
function whoIsNamed(scene: Scene, c: number, subject: Phrase, drafts: Draft[]): Who {
  const { discourse } = scene;
  const named = { rule: 'cue-clause', explicit: true };
  const pronoun = subject.form === 'pronoun' ? fold(subject.text) : '';
  if (/^(?:[他她]|(?:其中|另)?一人)$/.test(pronoun) && drafts.length === 0) {
    const isMeant = (phrase: Phrase): boolean =>
      phrase.kind === 'person' && phrase.form !== 'pronoun' && !contradicts(pronoun, phrase);
    const near = subjectBefore(scene, c, drafts, isMeant);
    if (near)
      return {
        source: { phrase: subject, entity: discourse.entities.meet(near), form: 'pronoun' },
        ...named,
      };
  }
  const asked = /^[他她]$/.test(pronoun) ? whoIsAsked(scene, drafts.at(-1)) : null;
  if (asked && !contradicts(pronoun, asked))
    return { source: { phrase: subject, entity: discourse.entities.meet(asked), form: 'pronoun' }, ...named };
  return { source: discourse.resolve(subject), ...named };
}

/** 記者問林大明會否辭職，他說……: the one with whom a question begins. */
function whoIsAsked({ passage, discourse }: Scene, asking: Draft | undefined): Phrase | null {
  const [from, to] = asking?.contents[0] ?? [0, 0];
  if (asking?.cue?.act !== 'ask' || asking.source?.entity.kind !== 'anonymous') return null;
  const phrase = leading(passage, from, to < 0 ? passage.tokens.length : to, discourse.entities);
  return phrase?.kind === 'person' && phrase.form !== 'pronoun' ? phrase : null;
}

/** Whoever spoke before in the sentence, or had the word in between; `null` where nobody did. */
function whoGoesOn(scene: Scene, c: number, open: Draft | null, drafts: Draft[]): Who | null {
  const { discourse } = scene;
  const last = drafts.at(-1);
  if (!last?.source) return null;
  const isNamed = ({ kind, form, name }: Phrase): boolean =>
    kind === 'person' && (form === 'full' || (form === 'name' && name.length > 2));
  // 甲建議投保；乙反對，稱……: another had the word in between
  const other = open ? null : subjectBefore(scene, c, drafts, isNamed);
  if (other) return { source: discourse.resolve(other), rule: 'cue-earlier-subject', explicit: false };
  // 引用研究指……，又查詢……: whoever cites the paper goes on, and not the paper
  const citing = last.source.entity.kind === 'document' ? last.via.at(-1) : undefined;
  const { entity } = citing ?? last.source;
  return { source: discourse.omitted(entity), rule: 'cue-continued', explicit: false };
}

/** Whoever an earlier clause names, else whoever spoke before the sentence. */
function whoWasNamed(
  scene: Scene,
  c: number,
  { left, verb }: Candidate,
  drafts: Draft[],
  marked: boolean,
): Who | null {
  const { discourse, sentence } = scene;
  const near = subjectBefore(scene, c, drafts);
  // 但堅信……: in a column, with nobody else to believe it.
  if (
    verb.frame === 'think' &&
    discourse.author &&
    near?.kind !== 'person' &&
    near?.kind !== 'group' &&
    !discourse.speaker
  )
    return { source: discourse.omitted(discourse.author), rule: 'author-thinks', explicit: false };
  // 部分人士已被帶走，不排除……: some of those told of expect nothing; whoever tells of them does
  if (near && !(verb.act === 'predict' && near.kind === 'anonymous' && discourse.speaker)) {
    const source = discourse.resolve(near);
    return {
      source: { ...source, form: near.form === 'pronoun' ? 'pronoun' : source.form },
      rule: 'cue-earlier-subject',
      explicit: false,
    };
  }
  // 一項研究訪問了三千人，發現……
  const paper = verb.frame === 'show' ? paperBefore(scene, c) : publishedBefore(scene, c);
  if (paper) return { source: discourse.resolve(paper), rule: 'cue-earlier-subject', explicit: false };
  if (verb.frame === 'show' || verb.frame === 'silent') return null;
  if (verb.frame === 'act' && !left.joined) return null;
  if (c > 0 && !marked && !left.joined && verb.frame !== 'say' && !discourse.speaker) return null;
  if (scene.passage.role === 'heading' && verb.frame !== 'say') return null;
  const speaker = discourse.speaker ?? (sentence.from === 0 ? discourse.carried : null);
  const entity = discourse.topic ?? speaker;
  const vague = entity === speaker && entity?.kind === 'anonymous' && !left.joined && !marked;
  return entity && !vague
    ? { source: discourse.omitted(entity), rule: 'cue-omitted', explicit: false }
    : null;
}
