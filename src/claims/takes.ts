import { beginsWithCue, holdsCue, quotationAfter } from './beside-clause.js';
import type { Stretch } from './complement.js';
import { depicts, describes } from './description.js';
import { type Frame, ROLE } from './lexicon.js';
import { previousIs } from './noun-use.js';
import { asksWhether, isAskedOne, isQuestion } from './question.js';
import type { Scene } from './scene.js';
import { after, holdsForm } from './sentence.js';
import { takesNote } from './takes-note.js';

/** 居民的訴求包括……: what follows a noun of words. */
const IS = /^(则|就|也)?(包括|是|为)/;

/** Shortest clause that somebody feels. */
const MIN_FELT = 4;
/** Verbs of telling what was, in words or by its name. */
const RECALLS = new Set('憶述 回憶 講述 敘述'.split(' '));
/** What is told by its name: 當日情況. */
const BY_NAME = /^.{0,6}(?:情况|经过|过程|经历|情景|情形|详情|细节|感受|心情|故事|往事)$/;

/** 外界視渡輪為命脈: between something and what it is held to be. */
const HELD_TO_BE = new Set('为 作 成 作为'.split(' '));

/** Whether what stands right of a verb is what it takes, by the frame that `data/verbs.ts` gives it. */
export const takes: Readonly<Record<Frame, (stretch: Stretch) => boolean>> = {
  say: takesClause,
  word: takesClause,
  // 告訴他，……
  tell: (stretch) =>
    takesClause(stretch) || stretch.clause.mark === 'comma' || stretch.clause.mark === 'colon',
  // 他相信會，而且……: an answer of one word
  think: (stretch) =>
    (takesClause(stretch) || stretch.next?.form === '会') && !isTimetable(stretch) && !isFeltFor(stretch),
  // 團體呼籲停火, and not 發出呼籲後
  // 三點建議——: a dash follows the noun
  urge: ({ clause, next, colon, quoted, length }) =>
    colon || quoted || (!next && clause.mark === 'comma') || length >= 2,
  act: takesEvent,
  call: takesDescription,
  calling: takesDescription,
  regard: ({ scene, clause, candidate }) =>
    holdsForm(scene.passage.tokens, candidate.to, clause.to, HELD_TO_BE),
  passive: ({ verb, quoted, marked, length }) => quoted || (marked && verb.lemma === '被指') || length >= 3,
  noun: ({ scene, candidate, next, colon }) =>
    previousIs(scene, candidate.from, '的') &&
    (colon || (next !== undefined && IS.test(scene.passage.folded.slice(next.start, next.start + 3)))),
  note: takesNote,
  quote: takesQuotation,
  show: (stretch) => (stretch.marked && !isShownInWords(stretch)) || stretch.length >= 4,
  topic: ({ candidate: { left }, marked, length }) =>
    (left.subject !== null || left.negated || left.joined) && (marked || length >= 2),
  silent: ({ candidate, verb, length }) => (candidate.left.negated || verb.lemma === '不見') && length >= 2,
  via: () => false,
};

function takesClause({ scene, clause, candidate, verb, next, marked, length }: Stretch): boolean {
  // 深感內疚: a feeling by its name
  if (verb.lemma === '深感' && !marked) return length >= MIN_FELT;
  // 憶述當日情況: what is told by its name, and not in words
  if (next && RECALLS.has(verb.lemma)) {
    const said = scene.passage.folded.slice(next.start, scene.passage.tokens.at(clause.to - 1).end);
    if (BY_NAME.test(said)) return false;
  }
  // 接獲自稱警員的男子來電: which man it was
  if (verb.lemma === '自稱' && tellsWho(scene, candidate.to, clause.to)) return false;
  return marked || length >= 2;
}

/** 乘客反映，指……: the second verb is the cue; what a survey shows begins as it will: 調查顯示，認為太貴的人佔六成. */
function isShownInWords({ scene, clause, candidate: { left }, next }: Stretch): boolean {
  return !next && left.subject?.kind !== 'document' && beginsWithCue(scene, clause);
}

/** Whether 的 and a word for somebody stand in a stretch. */
function tellsWho({ passage: { tokens } }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.at(i).form === '的' && (tokens.at(i + 1).classes & ROLE) !== 0) return true;
  return false;
}

/** 擔心弟弟的安危: whom or what somebody is anxious about, and nothing that is said of it. */
function isFeltFor({ scene, clause, verb, next }: Stretch): boolean {
  if (verb.act !== 'fear' || !next) return false;
  const said = scene.passage.folded.slice(next.start, scene.passage.tokens.at(clause.to - 1).end);
  return /的(?:安危|安全|情况|状况|健康|处境|前途|前景|未来|生活|生计|影响|问题|后果)$/.test(said);
}

/** 會議預計於三時結束: a timetable and nobody's forecast. */
function isTimetable({ scene, verb, next, candidate: { left } }: Stretch): boolean {
  // 警方估計在林中: who estimates has thought
  if (verb.act !== 'predict' || verb.lemma === '估計' || !next) return false;
  // 他預計十月份成交回升: somebody's forecast
  const somebody = left.subject?.kind === 'person';
  return (
    (next.type === 'time' && !somebody) ||
    /^(将)?[于在]/.test(scene.passage.folded.slice(next.start, next.start + 2))
  );
}

/** What is announced, agreed or asked. */
function takesEvent(stretch: Stretch): boolean {
  const { scene, clause, candidate, verb, next, marked, quoted, colon, length } = stretch;
  const { tokens, folded } = scene.passage;
  if (verb.lemma === '提出')
    return (
      // 乘客提出，「……」; 《綱要》提出，到明年底……
      (marked && !quoted) ||
      proposes(folded, tokens.at(candidate.to).start, tokens.at(clause.to - 1).end, clause.mark)
    );
  if (next && length >= 2) return true;
  // 押後至下月裁決，……: a date, and no ruling yet
  if (tokens.at(candidate.from - 1).type === 'time' && verb.act === 'rule') return false;
  return marked && (quoted || colon || /^(?:announce|commit|rule|demand)$/.test(verb.act));
}

/** Somebody or something, and what it is said to be. */
function takesDescription({ scene, clause, candidate, verb, marked, length }: Stretch): boolean {
  // 立委砲轟，局長鬆口，……: an act, and then another's words; 抗議，指……: and then one's own
  const passes = clause.mark === 'comma' && (holdsCue(scene, clause) || beginsWithCue(scene, clause));
  if (marked && !passes) return true;
  // 沒有譴責船東: whom somebody did not speak against
  return (
    length >= 3 &&
    (candidate.left.negated ||
      describes(scene, candidate.to, clause.to, verb) ||
      depicts(scene, clause, candidate))
  );
}

/** A quotation right after it, or a question. */
function takesQuotation({
  scene,
  clause,
  candidate,
  verb,
  next,
  marked,
  quoted,
  colon,
  length,
}: Stretch): boolean {
  // 寫着「高纖」、「低糖」的飲料: what is written is only how something is told apart
  if (quoted && isAttribute(scene, candidate.to)) return false;
  if (quoted || colon) return true;
  const asks = verb.act === 'ask';
  // 問他：「……」, 問他會否……, 笑她：「……」
  const askedOne = isAskedOne(scene, candidate.to);
  if (askedOne && clause.mark === 'colon') return length <= 5;
  if (asks && askedOne) return isQuestion(scene, candidate.to);
  // 議員問當局會否……
  if (asks && next && candidate.left.subject && asksWhether(scene, next.start, clause)) return true;
  return marked && (quotationAfter(scene, clause) || (asks && isQuestion(scene, clause.to)));
}

/** Whether 的 stands behind the quotations that begin here. */
function isAttribute({ passage: { tokens } }: Scene, from: number): boolean {
  let i = from;
  while (tokens.at(i).bracket === 'quotation' || tokens.at(i).type === 'pause') i = after(tokens, i);
  return tokens.at(i).form === '的';
}

/** 提出……三點建議: what is proposed stands before the number, or follows it. */
function proposes(folded: string, from: number, to: number, mark: string | null): boolean {
  const object = folded.slice(from, Math.min(to, from + 90)).trim();
  if (
    !/[0-9０-９一二三四五六七八九十多]\s*[点项条个大][^，]{0,7}(建议|要求|方案|主张|意见|措施|倡议|诉求|质疑)$/.test(
      object,
    )
  )
    return false;
  return object.length > 12 || mark === 'colon' || mark === 'comma';
}
