import { acceptCue } from './accept.js';
import type { Draft } from './draft.js';
import { type Left, readLeft } from './left.js';
import { ADVERB, ANONYMOUS, CONNECTOR, DOCUMENT, type Frame, type Verb } from './lexicon.js';
import type { Passage } from './passage.js';
import type { FoundCue, Scene } from './scene.js';
import { after, type Clause, clauseAt, isSpeech } from './sentence.js';
import { POSTS } from './takes-note.js';
import type { Token, Tokens } from './token.js';

/** Verbs that a second verb right after them completes: 回應稱, 分析指出. */
const COMPLETING = /^(说|称|指|强调|指出|认为|表示|道|写道|说道)$/;
/** Verbs that none completes: 發帖稱, 續稱. */
const ALONE = new Set([...POSTS, '表示', '查詢', '明確', '續', '不滿']);
/** How something is said, where another verb follows: 續稱, 發帖稱, 致歉解釋. */
const HOW = new Set([...POSTS, '續', '不滿', '致歉', '道歉', '明確']);
/** Frames whose verb says what is done with the words, and the second one only that they are words: 警告稱. */
const ACTS = new Set<Frame>(['note', 'act', 'urge', 'think']);
/** Tokens after a verb in a relative clause that hold the verb of the main one. */
const RELATIVE_REACH = 16;
/** Tokens after 告訴 that hold a second verb. */
const TOLD_REACH = 9;

/** The first verb of the clause that reports, or `null`. */
export function findCue(scene: Scene, c: number, open: Draft | null, drafts: Draft[]): FoundCue | null {
  const { passage, sentence } = scene;
  const { tokens } = passage;
  const clause = clauseAt(sentence, c);
  for (let i = clause.from; i < clause.to; i = after(tokens, i)) {
    let verb = tokens.at(i).word?.verb;
    if (!verb || isNounUse(passage, clause, i)) continue;
    if (verb.frame === 'tell' && saysLater(tokens, i, clause.to)) continue;
    // 甲對乙的回覆表示遺憾: a noun, and then the cue
    if (tokens.at(i - 1).form === '的' && COMPLETING.test(tokens.at(i + 1).form)) continue;
    let to = i + 1;
    for (let second = completing(tokens, verb, to); second; second = completing(tokens, verb, to)) {
      verb = { ...second, act: ACTS.has(verb.frame) ? verb.act : second.act, frame: 'say' };
      to++;
    }
    const next = tokens.at(to).type === 'space' ? to + 1 : to;
    if (HOW.has(verb.lemma) && tokens.at(next).word?.verb) continue;
    if (tellsWhen(tokens, to)) continue;
    const left = leftOf(passage, clause, i, scene);
    if (!left.subject && inSubjectOfLater(scene, clause, i, to)) continue;
    const found = acceptCue(scene, c, { from: i, to, verb, left }, open, drafts);
    if (found) return found;
    i = to - 1;
  }
  return null;
}

/** The verb at a token, where it completes the one before it. */
function completing(tokens: Tokens, { lemma }: Verb, at: number): Verb | null {
  const { word, form } = tokens.at(at);
  if (!word?.verb || !COMPLETING.test(form) || ALONE.has(lemma)) return null;
  // 否認說過: what is denied
  return /^[过出]/.test(tokens.at(at + 1).form) ? null : word.verb;
}

/** 一篇評論認為, 有分析指出: a word that is verb and noun, and a noun here. */
function isNounUse(passage: Passage, clause: Clause, index: number): boolean {
  const { tokens } = passage;
  const token = tokens.at(index);
  if ((token.classes & (DOCUMENT | ANONYMOUS)) === 0) return false;
  const next = tokens.at(index + 1);
  if (!next.word?.verb || (next.classes & DOCUMENT) !== 0) return false;
  let first = clause.from;
  while ((tokens.at(first).classes & (CONNECTOR | ADVERB)) !== 0) first++;
  const previous = passage.folded.slice(Math.max(0, token.start - 2), token.start);
  return first === index || /(?:[有的篇份项则个]|许多|不少|很多|多数|部分|一些)$/.test(previous);
}

/** 不願透露姓名的員工也稱: a verb in a relative clause of the one who speaks. */
function inSubjectOfLater(scene: Scene, clause: Clause, index: number, to: number): boolean {
  const { passage, discourse } = scene;
  const { tokens } = passage;
  const end = Math.min(clause.to, to + RELATIVE_REACH);
  let relative = false;
  for (let i = to; i < end; i = after(tokens, i)) {
    const { word, classes, form } = tokens.at(i);
    relative ||= form === '的';
    if (relative && word?.verb && (classes & DOCUMENT) === 0) {
      const { subject } = readLeft(passage, clause.from, i, discourse.entities);
      return subject !== null && subject.start <= tokens.at(index).start;
    }
  }
  return false;
}

/** 裁決時指, 宣布時批評: when something was said, and then the cue. */
function tellsWhen(tokens: Tokens, index: number): boolean {
  return tokens.at(index).form === '时' && tokens.at(index + 1).word?.verb != null;
}

/** 告訴記者說: the second verb is the cue. */
function saysLater(tokens: Tokens, index: number, to: number): boolean {
  const end = Math.min(to, index + TOLD_REACH);
  for (let i = index + 1; i < end; i = after(tokens, i)) {
    if (says(tokens.at(i))) return i + 1 >= to || tokens.at(i + 1).type === 'open';
  }
  return false;
}

/** Whether a token is a verb of saying. */
const says = ({ word }: Token): boolean => word?.verb?.frame === 'say' || word?.verb?.frame === 'word';

function leftOf(passage: Passage, clause: Clause, cue: number, scene: Scene): Left {
  const { tokens } = passage;
  let from = clause.from;
  // 「……」甲說, 「……」「……」甲說: the speaker stands between what was said and the verb.
  while (isSpeech(tokens, passage.text, from) && after(tokens, from) < cue) from = after(tokens, from);
  return readLeft(passage, from, cue, scene.discourse.entities);
}
