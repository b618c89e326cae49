import type { Discourse } from './discourse.js';
import { CONNECTOR, REPORT_NOUN } from './lexicon.js';
import type { Passage } from './passage.js';
import { type Phrase, plainPhrase } from './phrase.js';
import { readPhrase } from './read-phrase.js';
import { after, before, type Clause } from './sentence.js';
import type { Token } from './token.js';

/** 據……報導 or 據悉 at the beginning of a clause. */
export interface According {
  cue: { start: number; end: number; lemma: string };
  /** Who it was, or what somebody is called whom nobody names. */
  source: Phrase | string;
  /** Where the content begins in the same clause; `null` where it begins with the next one. */
  contentFrom: number | null;
  /** Who passes on what the source said: 據甲引述乙報導. */
  via: Phrase | null;
}

/** How laws and maps are called; no 說法 or 做法. */
const LAW = /(?:[^方做说办手想看依]法|法律|法例|条例|守则|章程|公约|条约|约章|规例|地图|航图)$/;
/** Longest name of one, with the country before it. */
const MAX_LAW = 20;

const OPENING = new Set(['根据', '据', '另据', '而据', '按照', '依据', '综合', '按']);

/** Verbs that are one cue with 消息 before them. */
const TOLD = new Set('指 称 说 透露 指出 传出'.split(' '));
/** What stands before such a 消息. */
const RECEIVED = new Set('有 收到 接获 接到'.split(' '));
/** What the clause may end in behind the noun: 據海事處的資料中. */
const OCCASION_ENDS = new Set('时 中 上 后'.split(' '));
const GLUE = new Set(
  '的 的话 所 最 新 最新 今日 今天 昨日 昨天 今 昨 早前 日前 报道 报导 调查 公布 发布 统计 综合 引述 初步'.split(
    ' ',
  ),
);

/** Reads a clause that says whose words the next ones are, with 據 or with a hearsay expression. */
export function readAccording(passage: Passage, clause: Clause, discourse: Discourse): According | null {
  const { tokens, folded } = passage;
  const inClause = (at: number): number | null => (at < clause.to ? at : null);
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens.at(i);
    if (token.word?.rumour) {
      if (folded.startsWith('的', token.end)) return null;
      // 有指: the cue is the verb; 據悉: the whole expression.
      const start = /^有[指说称传]$/.test(token.word.form) ? token.end - 1 : token.start;
      const cue = { start, end: token.end, lemma: token.word.lemma };
      return { cue, source: token.word.rumour, contentFrom: inClause(i + 1), via: null };
    }
    const form = token.form;
    // 消息指, 有消息稱, 收到消息指, but not 消息指出後: an anonymous source and its verb are one cue.
    const told = tokens.at(i + 1);
    if (form === '消息' && told.word?.verb && TOLD.has(told.form) && tokens.at(i + 2).form !== '后') {
      const start = folded[token.start - 1] === '有' ? token.start - 1 : token.start;
      const cue = { start, end: told.end, lemma: `消息${told.word.verb.lemma}` };
      return { cue, source: '消息人士', contentFrom: inClause(i + 2), via: null };
    }
    if (form === '在') return inTheEyesOf(passage, clause, i, discourse);
    if (OPENING.has(form)) return accordingTo(passage, clause, i, discourse);
    const loose = token.type === 'space' || RECEIVED.has(form) || (token.classes & CONNECTOR) !== 0;
    if (!loose) return null;
  }
  return null;
}

/** Words that are verbs of speech and nothing else: they are the cue, where 報導 or 資料 leave it to 據 (guideline 2). */
const SPEAKS = new Set('说 讲 称 指 指出 表示 介绍 交代'.split(' '));

/** 據甲報導: 據; 另據 too; 據甲說: 說. */
function cueOf(opener: Token, last: Token): According['cue'] {
  const verb = last.word?.verb;
  if (verb && SPEAKS.has(last.form)) return { start: last.start, end: last.end, lemma: verb.lemma };
  const start = /^[另而]/.test(opener.form) ? opener.end - 1 : opener.start;
  return { start, end: opener.end, lemma: '據' };
}

/** Whether a token stands between whose words they are and the noun for them: 據海事處昨日公布的最新資料. */
const isGlue = ({ type, bracket, form }: Token): boolean =>
  type === 'time' || bracket === 'gloss' || GLUE.has(form);

function accordingTo(passage: Passage, clause: Clause, at: number, discourse: Discourse): According | null {
  const { tokens } = passage;
  const opener = tokens.at(at);
  if (clause.mark === 'stop' || clause.mark === null) return null;
  // The last word must be one of those that pass on words: 報導, 聲明, 資料.
  let last = clause.to;
  while (tokens.at(last - 1).type === 'space' || OCCASION_ENDS.has(tokens.at(last - 1).form)) last--;
  const noun = tokens.at(last - 1);
  if ((noun.classes & REPORT_NOUN) === 0 && noun.bracket !== 'title')
    return accordingToBody(passage, at, last, discourse);
  let to = noun.bracket === 'title' ? last : last - 1;
  while (to > at + 1 && isGlue(tokens.at(to - 1))) to = before(tokens, to);
  // 據知情人士向本報透露: to whom is no part of who.
  for (let i = at + 2; i < to; i = after(tokens, i))
    if (tokens.at(i).form === '向' || tokens.at(i).form === '对') to = i;
  const names = discourse.entities;
  const passedOn = viaPart(passage, at + 1, to, names);
  const phrase =
    passedOn?.of ??
    readPhrase(passage, at + 1, to, names) ??
    readPhrase(passage, at + 1, last, names) ??
    (last - 1 === at + 1 ? theNoun(passage, at + 1) : unknownOwner(passage, at + 1, last - 1));
  if (!phrase) return null;
  // 據其透露, 據我了解, but 據其所說, 據其家人透露 and 根據其他資料
  const isMine = phrase.form === 'pronoun' && /^[其我]/.test(phrase.text);
  if (isMine && !noun.form.startsWith('所')) return null;
  return {
    cue: cueOf(opener, noun),
    source: phrase,
    contentFrom: null,
    via: passedOn?.by ?? null,
  };
}

/** 根據南灣海事處，……: a body by itself, with no word for what it passed on. */
function accordingToBody(
  passage: Passage,
  at: number,
  to: number,
  { entities }: Discourse,
): According | null {
  const opener = passage.tokens.at(at);
  if (!opener.form.endsWith('据')) return null;
  const phrase = readPhrase(passage, at + 1, to, entities) ?? lawBefore(passage, at + 1, to);
  if (phrase?.kind !== 'organization' && phrase?.kind !== 'document') return null;
  const cue = { start: opener.start, end: opener.end, lemma: '據' };
  return { cue, source: phrase, contentFrom: null, via: null };
}

/** 根據南灣海事法，……: a law, a treaty, a map by the end of its name. */
function lawBefore({ tokens, text, folded }: Passage, from: number, to: number): Phrase | null {
  const { start } = tokens.at(from);
  const { end } = tokens.at(to - 1);
  const name = folded.slice(start, end);
  const isLaw = LAW.test(name) && name.length <= MAX_LAW;
  return isLaw ? plainPhrase(text.slice(start, end), 'document', start, end) : null;
}

/** 在甲看來，……: what somebody thinks, with no verb beside it. */
function inTheEyesOf(
  passage: Passage,
  clause: Clause,
  at: number,
  { entities }: Discourse,
): According | null {
  const last = passage.tokens.at(clause.to - 1);
  if (clause.mark !== 'comma' || last.form !== '看来') return null;
  const source = readPhrase(passage, at + 1, clause.to - 1, entities);
  const cue = { start: last.start, end: last.end, lemma: '看來' };
  return source && { cue, source, contentFrom: null, via: null };
}

/** 據甲引述乙: the words are 乙's. */
function viaPart(
  passage: Passage,
  from: number,
  to: number,
  names: Discourse['entities'],
): { of: Phrase; by: Phrase | null } | null {
  for (let i = from; i < to; i = after(passage.tokens, i)) {
    if (passage.tokens.at(i).word?.verb?.frame !== 'via') continue;
    // 報告引用的研究: what the report itself is about
    if (passage.tokens.at(i + 1).form === '的') continue;
    const of = readPhrase(passage, i + 1, to, names);
    return of && { of, by: readPhrase(passage, from, i, names) };
  }
  return null;
}

/** 據藻鈴透露，……: words of no list, and nothing but a noun. */
function unknownOwner(passage: Passage, from: number, to: number): Phrase | null {
  const { tokens, text } = passage;
  const start = tokens.at(from).start;
  const end = tokens.at(to - 1).end;
  if (end - start < 2 || end - start > 10) return null;
  for (let i = from; i < to; i++) if (tokens.at(i).type !== 'run') return null;
  return plainPhrase(text.slice(start, end), 'person', start, end);
}

/** 根據公布，……: the paper itself, with nobody named. */
function theNoun(passage: Passage, at: number): Phrase | null {
  const token = passage.tokens.at(at);
  return plainPhrase(passage.text.slice(token.start, token.end), 'document', token.start, token.end);
}
