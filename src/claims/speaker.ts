import type { Right } from './complement.js';
import type { Draft, DraftSource } from './draft.js';
import { fold } from './fold.js';
import { contradicts } from './gender.js';
import { isOwner, leading } from './leading.js';
import { ADVERB, EVENT, isSurname, NOUN, OCCASION, PREPOSITION } from './lexicon.js';
import type { Names } from './name.js';
import type { Passage } from './passage.js';
import { type Phrase, plainPhrase, type SourceKind } from './phrase.js';
import { ORGANISATION_END } from './predicate.js';
import { readPhrase } from './read-phrase.js';
import type { Candidate, Scene } from './scene.js';
import { after, type Clause, clauseAt } from './sentence.js';
import { isAskedOne } from './takes.js';

/** A subject in words that no list knows is believed up to this length, and only before a plain verb of speech. */
const MAX_UNKNOWN_SUBJECT = 14;
/** The same before any other verb of speech or thought: a bare noun. */
const MAX_NOUN_SUBJECT = 8;
/** The same where a comma, a colon or a quotation mark follows the verb. */
const MAX_MARKED_SUBJECT = 24;

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
  const { discourse, sentence } = scene;
  const { left, verb } = candidate;
  const names = discourse.entities;
  const isNamed = ({ kind, form, name }: Phrase): boolean =>
    kind === 'person' && (form === 'full' || (form === 'name' && name.length > 2));
  if (left.subject) {
    if (left.subject.form === 'pronoun') {
      const pronoun = fold(left.subject.text);
      const isMeant = (phrase: Phrase): boolean =>
        phrase.kind === 'person' && phrase.form !== 'pronoun' && !contradicts(pronoun, phrase);
      const single = /^(?:[他她]|(?:其中|另)?一人)$/.test(pronoun) && drafts.length === 0;
      const near = single ? subjectBefore(scene, c, drafts, isMeant) : null;
      if (near)
        return {
          source: { phrase: left.subject, entity: names.meet(near), form: 'pronoun' },
          rule: 'cue-clause',
          explicit: true,
        };
    }
    return { source: discourse.resolve(left.subject), rule: 'cue-clause', explicit: true };
  }
  if (!left.omitted) {
    const phrase = open ? null : unknownSubject(scene, candidate, marked);
    return phrase ? { source: discourse.resolve(phrase), rule: 'cue-unknown-subject', explicit: true } : null;
  }
  // 問他：「……」: in a feature it is the reporter who asks.
  if (verb.act === 'ask' && verb.lemma !== '質疑' && !left.joined && isAskedOne(scene, candidate.to))
    return { source: discourse.implied('記者', 'anonymous'), rule: 'reporter-asks', explicit: false };
  // The subject is left out.
  const last = drafts.at(-1);
  // 甲建議投保；乙反對，稱……: another had the word in between
  const other = last?.source && !open && drafts.length > 0 ? subjectBefore(scene, c, drafts, isNamed) : null;
  if (other) return { source: discourse.resolve(other), rule: 'cue-earlier-subject', explicit: false };
  // 引用研究指……，又查詢……: whoever cites the paper goes on, and not the paper
  const citing = last?.source?.entity.kind === 'document' ? last.via.at(-1) : undefined;
  if (citing) return { source: discourse.omitted(citing.entity), rule: 'cue-continued', explicit: false };
  if (last?.source)
    return { source: discourse.omitted(last.source.entity), rule: 'cue-continued', explicit: false };
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
  const paper = verb.frame === 'show' ? paperBefore(scene, c) : null;
  if (paper) return { source: discourse.resolve(paper), rule: 'cue-earlier-subject', explicit: false };
  if (verb.frame === 'show' || verb.frame === 'silent') return null;
  if (verb.frame === 'act' && !left.joined) return null;
  if (c > 0 && !marked && !left.joined && verb.frame !== 'say' && !discourse.speaker) return null;
  if (scene.passage.role === 'heading' && verb.frame !== 'say') return null;
  const entity = discourse.speaker ?? (sentence.from === 0 ? discourse.carried : null);
  if (discourse.topic && discourse.topic !== entity) {
    return { source: discourse.omitted(discourse.topic), rule: 'cue-omitted', explicit: false };
  }
  if (!entity || (entity.kind === 'anonymous' && !left.joined))
    return entity && marked
      ? { source: discourse.omitted(entity), rule: 'cue-omitted', explicit: false }
      : null;
  return { source: discourse.omitted(entity), rule: 'cue-omitted', explicit: false };
}

/** Frames whose verb is believed after a subject that no list knows and that is nothing but a short noun. */
const BELIEVED = new Set(['word', 'think', 'urge', 'note', 'act', 'call']);

/** A subject in words of no list: short, and without a verb or a preposition in it. */
function unknownSubject(scene: Scene, candidate: Candidate, marked: boolean): Phrase | null {
  const { passage } = scene;
  const { tokens, text, folded } = passage;
  const { left, verb } = candidate;
  const plain = verb.frame === 'say' || verb.frame === 'tell';
  if (!plain && !BELIEVED.has(verb.frame)) return null;
  // 收入估計約一千萬元: the article's own estimate (guideline 5)
  if ((verb.act === 'predict' && !marked) || verb.lemma === '傳出') return null;
  let head = left.from;
  while (head < left.to && (tokens.at(head).type === 'time' || tokens.at(head).form === '有')) head++;
  const start = tokens.at(head).start;
  const end = tokens.at(left.to - 1).end;
  const longest = marked ? MAX_MARKED_SUBJECT : plain ? MAX_UNKNOWN_SUBJECT : MAX_NOUN_SUBJECT;
  if (end - start > longest || end <= start) return null;
  let unknown = 0;
  let nouns = true;
  for (let i = isOwner(passage, head) ? head + 1 : head; i < left.to; i = after(tokens, i)) {
    const token = tokens.at(i);
    if (token.type === 'open') return null;
    // 村委會: the end of a body's name.
    const ends = i > head && tokens.at(i - 1).type === 'run' && token.form === '会';
    if (ends) continue;
    const adjunct =
      token.type === 'time' || (token.classes & (EVENT | PREPOSITION | OCCASION | ADVERB)) !== 0;
    if (adjunct && (token.classes & NOUN) === 0) {
      // 露見其後發聲明指，……: a bare noun, and what it did on the way to its words.
      const stop = token.start;
      const bare = nouns && unknown > 0 && stop - start >= 2 && stop - start <= MAX_NOUN_SUBJECT;
      if (marked && bare)
        return plainPhrase(text.slice(start, stop), kindOf(folded.slice(start, stop)), start, stop);
      if (token.type === 'time' || (token.classes & (EVENT | PREPOSITION)) !== 0) return null;
    }
    const noun = token.type === 'run' || token.type === 'latin' || (token.classes & NOUN) !== 0;
    if (!plain && !noun) return null;
    nouns &&= noun;
    if (token.type === 'run') unknown += token.end - token.start;
  }
  if (!plain && (unknown < 2 || end - start > MAX_NOUN_SUBJECT)) return null;
  // 入學要求包括……: a requirement, and nobody who asks.
  if (!marked && !plain && verb.frame !== 'word' && verb.frame !== 'think') return null;
  // 羅美玲搖着頭說: a name and what no list knows.
  const long = end - start > 4 && tokens.at(head).type === 'run' && left.to === head + 1 && marked;
  const named =
    long &&
    isSurname(folded.charAt(start)) &&
    !/[部局署处院会社台报党队庭校厂馆司行网所团盟厅科组办室系]/.test(folded.charAt(end - 1));
  const stop = named ? start + 3 : end;
  const kind = named ? 'person' : kindOf(folded.slice(start, end));
  return plainPhrase(text.slice(start, stop), kind, start, stop);
}

/** Whether words of no list are a body's, by their last character: 勞工處, and 愛協 for 協會. */
function kindOf(name: string): SourceKind {
  const last = name.charAt(name.length - 1);
  return last === '协' || (name.length >= 3 && ORGANISATION_END.has(last)) ? 'organization' : 'person';
}

/** 對於議員質疑……，她回應: whether a clause names whom the next one answers; 對於船東來說 names whom it is about. */
export function isAnswered({ tokens, folded }: Passage, { from, to }: Clause): boolean {
  const { end } = tokens.at(to - 1);
  return (
    /^(?:对于|针对|面对|至于|关于|被问及|被问到)$/.test(tokens.at(from).form) &&
    !/(?:来说|来讲|而言)$/.test(folded.slice(end - 2, end))
  );
}

/** 本報向海事處查詢，……; 記者追問陳大文，……: who is asked in a clause, and answers in a later one. */
function askedIn(passage: Passage, { from, to }: Clause, names: Names): Phrase | null {
  const { tokens } = passage;
  if (!/^(?:查询|查证|求证|追问|询问|了解|取得回应)$/.test(tokens.at(to - 1).form)) return null;
  for (let i = from; i < to - 1; i++)
    if (tokens.at(i).form === '向') return readPhrase(passage, i + 1, to - 1, names);
  return null;
}

/** The subject of the nearest earlier clause of the sentence that has one that fits. */
export function subjectBefore(
  scene: Scene,
  c: number,
  drafts: Draft[],
  fits: (phrase: Phrase) => boolean = () => true,
): Phrase | null {
  const { passage, sentence, discourse } = scene;
  for (let i = c - 1; i >= 0 && i >= c - 6; i--) {
    const clause = clauseAt(sentence, i);
    const asked = askedIn(passage, clause, discourse.entities);
    if (asked && fits(asked)) return asked;
    const phrase = isAnswered(passage, clause)
      ? null
      : leading(passage, clause.from, clause.to, discourse.entities);
    if (phrase && phrase.kind !== 'document' && fits(phrase)) return phrase;
    // 警示系統，……: a clause that is nothing but a source.
    const whole = readPhrase(passage, clause.from, clause.to, discourse.entities);
    if (whole && whole.form !== 'pronoun' && fits(whole)) return whole;
    if (drafts.length > 0) break;
  }
  return null;
}

/** The paper or the survey that an earlier clause of the sentence begins with. */
function paperBefore({ passage, sentence, discourse }: Scene, c: number): Phrase | null {
  for (let i = c - 1; i >= 0 && i >= c - 2; i--) {
    const { from, to } = clauseAt(sentence, i);
    const phrase = leading(passage, from, to, discourse.entities);
    if (phrase) return phrase.documentary ? phrase : null;
  }
  return null;
}

/** Whether this kind of source can do what the verb says. */
export function suits(candidate: Candidate, source: DraftSource, rule: string, right: Right): boolean {
  const { verb, left } = candidate;
  const { kind } = source.entity;
  const phrase = source.phrase;
  switch (verb.frame) {
    case 'show':
      // 居民向本報反映: somebody says so to somebody.
      if (verb.lemma === '反映' && left.addressee) return true;
      // 研究人員發現，……: what whoever looks for it finds, and no event
      if (verb.lemma === '發現' && right.marked && /研究|科学家|学者|团队/.test(fold(phrase?.text ?? '')))
        return true;
      // 《南灣線》翻查紀錄，發現……
      if (verb.lemma === '發現' && source.entity.medium) return true;
      return kind === 'document' || phrase?.documentary === true;
    case 'word':
      if (rule === 'cue-omitted') return right.marked || left.joined;
      return true;
    case 'act':
      return kind !== 'document';
    case 'silent':
      return true;
    case 'think':
      return verb.lemma !== '表明' || rule !== 'cue-omitted' || left.joined || right.marked;
    case 'say':
      if (/[获得]悉/.test(candidate.verb.lemma.replace('獲', '获')))
        return source.entity.medium || phrase?.medium === true || kind !== 'person';
      return !(
        kind === 'document' &&
        phrase !== null &&
        /(结果|数字|片段|影片|照片|图片|证据|轨迹|图像)$/.test(fold(phrase.name))
      );
    default:
      return true;
  }
}
