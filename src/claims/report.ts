import { readAccording } from './according.js';
import { backward, markTaken, quotationBefore } from './backward.js';
import { endsContent } from './content-end.js';
import { attributed, type Draft, type DraftSource, lastBegins } from './draft.js';
import { isAnswered, subjectBefore } from './earlier-subject.js';
import { findCue } from './find-cue.js';
import { ADVERB, ANONYMOUS, EVENT, GROUP, MEDIUM, NOUN, PREPOSITION, PRONOUN, ROLE } from './lexicon.js';
import { isAnswer } from './noun-use.js';
import type { Passage } from './passage.js';
import type { Phrase } from './phrase.js';
import { isAskedOne } from './question.js';
import { readPhrase } from './read-phrase.js';
import type { FoundCue, Scene } from './scene.js';
import { after, type Clause, clauseAt, holdsWords, isFullQuotation } from './sentence.js';
import { opensQuotation, type Tokens } from './token.js';

/** Reads one sentence; returns the claims in it and marks the clauses that they take. */
export function readReports(scene: Scene, taken: boolean[]): Draft[] {
  const { passage, sentence, discourse } = scene;
  const { clauses } = sentence;
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  let pending: Phrase[] = [];
  const close = (to: number): void => {
    const content = open?.contents.at(-1);
    if (content) content[1] = Math.max(content[0], to);
    open = null;
  };
  for (let c = 0; c < clauses.length; c++) {
    const clause = clauseAt(sentence, c);
    const current: Draft | null = open;
    // 甲表示，根據紀錄，……: what is said begins with where it is known from.
    const opening = current?.contents.at(-1)?.[0] === clause.from;
    const according = opening ? null : readAccording(passage, clause, discourse);
    if (according) {
      if (current) close(clauseAt(sentence, c - 1).to);
      const next = clauses[c + 1];
      const spoken = afterDates(scene, c + 1);
      const onward = next && according.contentFrom === null ? findCue(scene, spoken, null, drafts) : null;
      if (typeof according.source !== 'string' && onward?.left.subject && onward.verb.frame !== 'act') {
        pending = [according.source];
        taken.fill(true, c, spoken);
        continue;
      }
      const from = according.contentFrom ?? next?.from;
      if (from !== undefined) {
        const source =
          typeof according.source === 'string'
            ? discourse.implied(according.source, 'anonymous')
            : discourse.resolve(according.source);
        const draft = begin(passage, 'according', source, from, scene.parent);
        const act = according.cue.lemma === '看來' ? 'think' : 'report';
        draft.cue = { act, stance: 'neutral', negated: false, ...according.cue };
        if (according.via) draft.via.push(discourse.resolve(according.via));
        drafts.push(draft);
        open = draft;
        taken[c] = true;
        discourse.speaks(source.entity);
      }
      continue;
    }
    const cue = findCue(scene, c, current, drafts);
    if (cue) {
      if (current) close(clauseAt(sentence, beforeTopic(scene, c, current) - 1).to);
      const draft = reportOf(scene, c, cue, taken);
      draft.via.push(...pending.map((phrase) => discourse.resolve(phrase)));
      pending = [];
      drafts.push(draft);
      taken[c] = true;
      // the next sentence's 他 is the one who was asked
      const asksOne = cue.verb.act === 'ask' && isAskedOne(scene, cue.to);
      if (cue.rule !== 'reporter-asks' && !asksOne && !isAnswered(passage, clause))
        discourse.speaks(cue.source.entity);
      open = draft.contents.at(-1)?.[1] === -1 ? draft : null;
      continue;
    }
    if (current) {
      if (endsContent(scene, current, c)) close(clauseAt(sentence, c - 1).to);
      else taken[c] = true;
    }
  }
  close(clauseAt(sentence, clauses.length - 1).to);
  const kept: Draft[] = [];
  for (const draft of drafts) {
    settle(draft);
    if (draft.contents.length > 0) kept.push(draft);
  }
  return kept;
}

/** 據新華社報道，當地時間30日，總統表示……: the first clause from `c` on that is more than a date. */
function afterDates({ passage: { tokens }, sentence }: Scene, c: number): number {
  const isDate = ({ from, to }: Clause): boolean => {
    for (let i = from; i < to; i = after(tokens, i)) {
      const { type, classes } = tokens.at(i);
      if (type !== 'time' && type !== 'space' && (classes & ADVERB) === 0) return false;
    }
    return true;
  };
  let next = c;
  while (next + 1 < sentence.clauses.length && isDate(clauseAt(sentence, next))) next++;
  return next;
}

/** What a clause begins with that only says what the next one is about: 至於時間表，他說……; 被問到時間表，他說……. */
const TOPIC = /^(而|但)?(至于|对于|关于|观乎|被[追]?问|获问|问[到及]|谈[到及]|说到)/;

/** An occasion that is a clause of its own: ……；上岸後，他說……. */
const OCCASION = /[后时]$|期间$|之[后前际]$/;
const MAX_OCCASION = 8;

/** The clause that a cue's own words begin with: its topic or its occasion before it, or itself. */
function beforeTopic({ passage, sentence }: Scene, c: number, open: Draft): number {
  const { tokens, folded } = passage;
  const previous = clauseAt(sentence, c - 1);
  if (previous.from <= lastBegins(open)) return c;
  const start = tokens.at(previous.from).start;
  const words = folded.slice(start, tokens.at(previous.to - 1).end);
  return TOPIC.test(words) || (words.length <= MAX_OCCASION && OCCASION.test(words)) ? c - 1 : c;
}

/** A draft whose content begins at a token and is still open. */
function begin(
  passage: Passage,
  rule: string,
  source: DraftSource | null,
  from: number,
  parent: Draft | null,
): Draft {
  const via = parent?.source ? [parent.source] : [];
  return { ...attributed(passage, rule, source, [from, -1]), via, parent };
}

/** Longest words for whom something is said to, where the verb takes a clause as well. */
const MAX_ADDRESSEE = 5;

function reportOf(scene: Scene, c: number, cue: FoundCue, taken: boolean[]): Draft {
  const { passage, sentence, discourse, parent } = scene;
  const { tokens } = passage;
  const clause = clauseAt(sentence, c);
  const told = toldWhom(scene, clause, cue);
  const begins = contentBegins(scene, clause, cue, told.to);
  const from = begins < clause.to ? begins : clauseAt(sentence, c + 1).from;
  const draft = begin(passage, cue.rule, cue.source, from, parent);
  draft.verb = cue.verb;
  const first = tokens.at(cue.from);
  const last = tokens.at(cue.to - 1);
  draft.cue = {
    start: first.start,
    end: last.end,
    lemma: cue.verb.lemma,
    act: cue.verb.act,
    stance: cue.verb.stance,
    negated: cue.left.negated,
  };
  draft.addressee = told.addressee ?? cue.left.addressee;
  if (cue.left.via) draft.via.push(discourse.resolve(cue.left.via));
  else if (cue.left.passesOn) draft.via.push(...whoPassesOn(scene, c));
  if (cue.stance && cue.left.object) {
    draft.contents = [cue.left.object, [cue.to, clause.to]];
    return draft;
  }
  if (cue.backward) backward(scene, c, cue, draft, taken);
  else if (endsAtQuotation(passage, from, sentence.to)) {
    draft.contents = [[from, after(tokens, from)]];
    markTaken(sentence.clauses, taken, after(tokens, from));
  }
  const speaks = /^(?:say|word|tell)$/.test(cue.verb.frame);
  const parted = speaks && !cue.backward ? quotationBefore(scene, c, from) : null;
  if (parted && !taken[c - 1]) {
    draft.contents.unshift([parted.from, parted.to]);
    draft.rule = 'quotation-first';
    taken[c - 1] = true;
  }
  return draft;
}

/** Whom the words after a cue say it was said to, and the token after them. */
function toldWhom(
  { passage, discourse }: Scene,
  clause: Clause,
  { verb, to, rule }: FoundCue,
): { addressee: Phrase | null; to: number } {
  const { tokens } = passage;
  const called = /^(note|quote)$/.test(verb.frame) && clause.mark === 'colon';
  const urged = verb.frame === 'urge' && clause.mark === 'comma';
  const short = to < clause.to && tokens.at(clause.to - 1).end - tokens.at(to).start <= MAX_ADDRESSEE;
  if (verb.frame === 'tell' || ((called || urged) && short)) {
    // 告訴記者，……: whom it was said to stands before the comma.
    const end = nextQuotation(tokens, to, clause.to) ?? clause.to;
    const addressee = readPhrase(passage, to, Math.min(end, to + 8), discourse.entities);
    if (addressee || end < clause.to) return { addressee, to: end };
    const hearer = hearerEnd(passage, to, end);
    return {
      addressee: hearer > to ? readPhrase(passage, to, hearer, discourse.entities) : null,
      to: hearer,
    };
  }
  // 問他會否……: what is asked begins after whom it is asked of
  if (rule === 'reporter-asks' && to + 1 < clause.to)
    return { addressee: readPhrase(passage, to, to + 1, discourse.entities), to: to + 1 };
  return { addressee: null, to };
}

/** What is told in the same breath is a clause, and no 真相. */
const SHORTEST_TOLD = 4;

/** 告訴記者船要返航, 告訴她病人已死: where one word for whoever hears it ends, with no mark before what is said. */
function hearerEnd({ tokens }: Passage, from: number, to: number): number {
  const hearer = tokens.at(from);
  const next = tokens.at(from + 1);
  const hears = (hearer.classes & (PRONOUN | ROLE | GROUP | ANONYMOUS | MEDIUM)) !== 0;
  // 告訴記者協會主席: another noun makes one phrase of both; 告訴我們學校停課
  const compounds = (next.classes & NOUN) !== 0 && (hearer.classes & PRONOUN) === 0;
  const goesOn = compounds || next.type === 'pause' || /^(?:的|们|和|与|及)/.test(next.form);
  return hears && !goesOn && tokens.at(to - 1).end - hearer.end >= SHORTEST_TOLD ? from + 1 : from;
}

/** What belongs to a verb behind it: 說了, 說過, 說起. */
const ASPECTS = new Set('了 过 起'.split(' '));
/** What stands between the noun of a verb and what was said: 他的訴求就是……. */
const COPULAS = new Set('则 就 也 包括 是 为 就是 则是 也是'.split(' '));

/** The token that what is said begins with, or the end of the clause. */
function contentBegins(scene: Scene, clause: Clause, cue: FoundCue, told: number): number {
  const { tokens } = scene.passage;
  // 引述甲的話：「……」
  if (cue.verb.frame === 'via') return clause.to;
  let from = cue.verb.act === 'say' ? afterCount(scene, clause, told) : told;
  while (tokens.at(from).type === 'word' && ASPECTS.has(tokens.at(from).form)) from++;
  if (cue.verb.frame === 'noun' || isAnswer(scene, clause, cue))
    while (COPULAS.has(tokens.at(from).form)) from++;
  return from;
}

/** ……，引述研究指: whoever stands in an earlier clause, else whoever spoke last. */
function whoPassesOn(scene: Scene, c: number): DraftSource[] {
  const { discourse } = scene;
  const near = subjectBefore(scene, c, []);
  if (near) return [discourse.resolve(near)];
  return discourse.speaker ? [discourse.omitted(discourse.speaker)] : [];
}

/** What begins what a speaker does next. */
const THEN = new Set('后 便 随即 随后 之后 然后 后来'.split(' '));

/** 「……」在網上流傳: a quotation of a whole clause ends the content where a predicate about it follows. */
function endsAtQuotation(passage: Passage, at: number, to: number): boolean {
  const { tokens, text } = passage;
  const open = tokens.at(at);
  if (!opensQuotation(open) || open.mate + 1 >= to) return false;
  const next = tokens.at(open.mate + 1);
  // 高呼「……」後離開
  if (THEN.has(next.form)) return true;
  const long = tokens.at(open.mate).start - open.end >= 10 || isFullQuotation(tokens, text, at);
  return long && next.type === 'word' && (next.classes & (PREPOSITION | EVENT)) !== 0;
}

/** 說了七個字：「……」, 說得更直白：「……」: how much is said, or how, is no part of it. */
const COUNTED = /^(?:得.{1,6}|了?[一两三四五六七八九十几数]{1,2}(?:句|番|个字|个词|段|点|件事).{0,6})$/;

function afterCount({ passage: { tokens, folded } }: Scene, clause: Clause, from: number): number {
  const to = clause.mark === 'colon' ? clause.to : (nextQuotation(tokens, from, clause.to) ?? from);
  if (from >= to) return from;
  const words = folded.slice(tokens.at(from).start, tokens.at(to - 1).end);
  return COUNTED.test(words) ? to : from;
}

function nextQuotation(tokens: Tokens, from: number, to: number): number | null {
  for (let i = from; i < to; i = after(tokens, i)) {
    if (opensQuotation(tokens.at(i))) return i;
  }
  return null;
}

/** Drops empty contents. */
function settle(draft: Draft): void {
  draft.contents = draft.contents.filter(([from, to]) => holdsWords(draft.passage.tokens, from, to));
}
