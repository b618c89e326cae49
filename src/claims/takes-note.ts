import { beginsWithCue } from './beside-clause.js';
import type { Stretch } from './complement.js';
import { describes, SIGHED } from './description.js';
import { EVENT, type Frame, FUTURE, NEGATION, NOUN, OCCASION_END, PAST, PREPOSITION } from './lexicon.js';
import { asksWhether, endsInQuotation, isQuestion } from './question.js';
import type { Candidate, Scene } from './scene.js';
import { after, type Clause, holdsForm } from './sentence.js';
import type { Tokens } from './token.js';

/** The predicate of what is announced without a mark before it. */
const ANNOUNCED = new Set('上升 增加 减少 下跌 下降 达 将 将会 会 已 为 是 有 造成 录得'.split(' '));
/** The same where the change is told with what it came to: 升至, 減到. */
const CHANGED = /[升增加跌减降达][至到]/;

/** 公布營收58.7億元: what is announced, and how much it is. */
const AMOUNT =
  /[^第0-9一二三四五六七八九十百千萬万亿]{2}[0-9][0-9.,]*[万亿千百]*(?:元|%|％|人|宗|名|美元|港元|欧元|英镑|日圆)$/;

/** 公布航道的最新要求, 公布拖網新制度: what is announced, by its name. */
const PLANNED = /.{3}(?:制度|要求|措施|方案|政策|规定|指引|时间表|路线图|计划)$/;

/** Acts of verbs that a clause may follow with no comma between. */
const STATES = new Set('say explain respond confirm reveal conclude judge analyze describe'.split(' '));
/** Shortest clause that follows such a verb with no comma between. */
const MIN_STATED = 5;

/** Acts of verbs that name somebody who is asked, or judged, before what is said. */
const AT_SOMEBODY = new Set('ask criticize deny rebut agree praise'.split(' '));

/** What makes a clause of the words after such a verb. */
const ASSERTS = new Set('是 因 因为 可'.split(' '));

/** Shortest clause that is rebutted, and that is so where it denies something. */
const MIN_REBUTTED = 6;
const MIN_REBUTTED_DENIAL = 3;
/** What is rebutted by its name and not in words. */
const REBUTTED = /(?:说法|指控|指责|批评|言论|质疑|报道|报导|传闻|谣言|消息|指称|的.{1,4})$/;

/** What is posted is a text and, after a comma, may be a picture or a farewell. */
export const POSTS = new Set('發文 發帖 貼文 撰文 刊文'.split(' '));

/** 發文，上載合影, 發文，向母親告別: whether the next clause tells what somebody did there. */
function actsNext({ passage: { tokens } }: Scene, clause: Clause): boolean {
  const { classes } = tokens.at(clause.to + 1);
  return (classes & (EVENT | PREPOSITION)) !== 0 && (classes & NOUN) === 0;
}

/** Frames of verbs that are the cue where they follow one of those. */
const SPEAKING = new Set<Frame | undefined>(['say', 'word', 'think', 'urge']);

/** A clause after a mark; a noun or an event otherwise. */
export function takesNote(stretch: Stretch): boolean {
  const { scene, clause, candidate, verb, next, marked, length } = stretch;
  const { tokens, folded } = scene.passage;
  // 新華社報導某人到訪: what a medium reports, with no comma before it
  if (verb.act === 'report' && candidate.left.subject?.medium && length >= 6) return true;
  // 回應，指……: the second verb is the cue.
  const passes =
    !next &&
    clause.mark === 'comma' &&
    (beginsWithCue(scene, clause) || (verb.act === 'ask' && !isQuestion(scene, clause.to)));
  if (marked && !passes)
    return !(clause.mark === 'comma' && POSTS.has(verb.lemma) && actsNext(scene, clause));
  if (!next) return false;
  // 未交代何時完工: what was not said
  if (candidate.left.negated && asksWhether(scene, next.start, clause)) return true;
  // 追問部長：「……」
  if (clause.mark === 'colon' && length <= 5 && AT_SOMEBODY.has(verb.act))
    return !speaks(tokens, candidate.to, clause.to);
  const said = folded.slice(next.start, tokens.at(clause.to - 1).end);
  // 公布載客人數升至……: a clause, and no list or result
  if (verb.act === 'announce')
    return (
      states(scene, candidate, clause) ||
      AMOUNT.test(said) ||
      CHANGED.test(said) ||
      (candidate.left.subject !== null && PLANNED.test(said)) ||
      holdsForm(tokens, candidate.to, clause.to, ANNOUNCED) ||
      asksWhether(scene, next.start, clause)
    );
  if (STATES.has(verb.act) && length >= MIN_STATED && !SIGHED.has(verb.lemma))
    return states(scene, candidate, clause);
  // 駁斥數據來源不明, but not 駁斥有關說法
  if ((verb.act === 'deny' || verb.act === 'rebut') && candidate.left.subject) {
    const denied =
      said.length >= MIN_REBUTTED_DENIAL && holdsClass(tokens, candidate.to, clause.to, NEGATION);
    return (said.length >= MIN_REBUTTED || denied) && !REBUTTED.test(said);
  }
  // 感嘆世界變了, but not 感嘆人生
  if (SIGHED.has(verb.lemma)) return describes(scene, candidate.to, clause.to, verb);
  return (
    verb.act === 'ask' &&
    (asksWhether(scene, next.start, clause) || endsInQuotation(scene, candidate.to, clause))
  );
}

/** 回應不會加價, but not 回應加價的決定 or 解釋為何加價: a clause, and no name of something and no question. */
function states(
  { passage: { tokens, folded } }: Scene,
  { from, to: start, left, verb }: Candidate,
  { to }: Clause,
): boolean {
  const first = tokens.at(start);
  const said = folded.slice(first.start, tokens.at(to - 1).end);
  // 聲明沒有提及……, 分享時一度哽咽, 表達不捨: a paper, an occasion, a feeling by its name
  const isPaper =
    (tokens.at(from).classes & NOUN) !== 0 &&
    left.subject?.kind !== 'person' &&
    left.subject?.kind !== 'anonymous';
  const ends = (first.classes & OCCASION_END) !== 0 && first.form.length === 1;
  if (isPaper || ends || verb.lemma === '表達') return false;
  if (/的.{1,5}$|为何|为什么|为甚么|如何|是否|有[无没]|怎/.test(said) || speaks(tokens, start, to))
    return false;
  // 確認新增三宗: what has happened, with its verb first
  if (verb.lemma === '確認' && (first.classes & EVENT) !== 0 && (first.classes & NOUN) === 0) return true;
  if (holdsClass(tokens, start, to, NEGATION | FUTURE | PAST)) return true;
  return holdsForm(tokens, start, to, ASSERTS);
}

/** Whether a word of one of the classes stands in a stretch, on its own level. */
function holdsClass(tokens: Tokens, from: number, to: number, classes: number): boolean {
  for (let i = from; i < to; i = after(tokens, i)) if ((tokens.at(i).classes & classes) !== 0) return true;
  return false;
}

/** 回應查詢時說不會加價: whether the second verb is the cue. */
function speaks(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i = after(tokens, i))
    if (SPEAKING.has(tokens.at(i).word?.verb?.frame)) return true;
  return false;
}
