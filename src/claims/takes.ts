import type { Stretch } from './complement.js';
import { depicts, describes, SIGHED } from './description.js';
import { ADVERB, EVENT, type Frame, FUTURE, NEGATION, NOUN, OCCASION_END, PAST } from './lexicon.js';
import { previousIs } from './noun-use.js';
import type { Candidate, Scene } from './scene.js';
import { after, type Clause } from './sentence.js';
import type { Token, Tokens } from './token.js';

/** 居民的訴求包括……: what follows a noun of words. */
const IS = /^(则|就|也)?(包括|是|为)/;

/** Whether what stands right of a verb is what it takes, by the frame that `data/verbs.ts` gives it. */
export const takes: Readonly<Record<Frame, (stretch: Stretch) => boolean>> = {
  say: takesClause,
  word: takesClause,
  // 告訴他，……
  tell: (stretch) => takesClause(stretch) || /^(?:comma|colon)$/.test(stretch.clause.mark ?? ''),
  // 他相信會，而且……: an answer of one word
  think: (stretch) => (takesClause(stretch) || stretch.next?.form === '会') && !isTimetable(stretch),
  // 團體呼籲停火, and not 發出呼籲後
  urge: ({ clause, candidate: { left }, next, colon, quoted, length }) =>
    colon ||
    quoted ||
    (!next && clause.mark === 'comma') ||
    length >= (clause.mark === 'comma' || left.subject || left.omitted ? 2 : 3),
  act: takesEvent,
  call: takesDescription,
  calling: takesDescription,
  regard: ({ scene, clause, candidate, length }) =>
    length >= 4 && holds(scene, candidate.to, clause.to, /^(为|作|成|作为)$/),
  passive: ({ verb, quoted, marked, length }) => quoted || (marked && verb.lemma === '被指') || length >= 3,
  noun: ({ scene, candidate, next, colon }) =>
    previousIs(scene, candidate.from, '的') &&
    (colon || (next !== undefined && IS.test(scene.passage.folded.slice(next.start, next.start + 3)))),
  note: takesNote,
  quote: takesQuotation,
  show: ({ marked, length }) => marked || length >= 4,
  topic: ({ candidate: { left }, marked, length }) =>
    (left.subject !== null || left.negated || left.joined) && (marked || length >= 2),
  silent: ({ candidate, verb, length }) => (candidate.left.negated || verb.lemma === '不見') && length >= 2,
  via: () => false,
};

function takesClause({ marked, length }: Stretch): boolean {
  return marked || length >= 2;
}

/** 會議預計於三時結束: a timetable and nobody's forecast. */
function isTimetable({ scene, verb, next, candidate: { left } }: Stretch): boolean {
  // 警方估計在林中: who estimates has thought
  if (verb.act !== 'predict' || verb.lemma === '估計' || !next) return false;
  // 他預計十月份成交回升: somebody's forecast
  const somebody = left.subject?.kind === 'person' || left.subject?.form === 'pronoun';
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
      colon ||
      // 乘客提出，「……」
      (!next && quotationAfter(scene, clause)) ||
      proposes(folded, tokens.at(candidate.to).start, tokens.at(clause.to - 1).end, clause.mark)
    );
  if (next && length >= 2) return true;
  const { left } = candidate;
  const demands = verb.act === 'demand' && (!left.omitted || left.joined);
  // 押後至下月裁決，……: a date, and no ruling yet
  if (tokens.at(candidate.from - 1).type === 'time' && verb.act === 'rule') return false;
  return marked && (quoted || colon || demands || /^(announce|commit|rule)$/.test(verb.act));
}

/** Somebody or something, and what it is said to be. */
function takesDescription({
  scene,
  clause,
  candidate,
  verb,
  next,
  marked,
  quoted,
  length,
}: Stretch): boolean {
  if (quoted) return true;
  // 立委砲轟，局長鬆口，……: an act, and then another's words.
  if (marked && (next || clause.mark !== 'comma' || !holdsCue(scene, clause))) return true;
  return (
    length >= 3 && (describes(scene, candidate.to, clause.to, verb) || depicts(scene, clause, candidate))
  );
}

/** The predicate of what is announced without a mark before it. */
const ANNOUNCED = /^(上升|增加|减少|下跌|下降|达|将|将会|会|已|为|是|有|造成|录得)$/;
/** The same where the change is told with what it came to: 升至, 減到. */
const CHANGED = /[升增加跌减降达][至到]/;

/** A clause after a mark; a noun or an event otherwise. */
function takesNote(stretch: Stretch): boolean {
  const { scene, clause, candidate, verb, next, marked, length } = stretch;
  const { tokens, folded } = scene.passage;
  // 新華社報導某人到訪: what a medium reports, with no comma before it
  if (verb.act === 'report' && candidate.left.subject?.medium && length >= 6 && next?.type !== 'space')
    return true;
  // 回應，指……: the second verb is the cue.
  const passes =
    !next &&
    clause.mark === 'comma' &&
    (beginsWithCue(scene, clause) || (verb.act === 'ask' && !isQuestion(scene, clause.to)));
  if (marked && !passes) return true;
  if (!next) return false;
  // 追問部長：「……」
  if (clause.mark === 'colon' && length <= 5 && /^(ask|criticize|deny|rebut|agree|praise)$/.test(verb.act))
    return !speaks(tokens, candidate.to, clause.to);
  // 公布載客人數升至……: a clause, and no list or result
  if (verb.act === 'announce')
    return (
      holds(scene, candidate.to + 1, clause.to, ANNOUNCED) ||
      CHANGED.test(folded.slice(next.start, tokens.at(clause.to - 1).end)) ||
      asksWhether(scene, next.start, clause)
    );
  if (STATES.test(verb.act) && length >= MIN_STATED && !SIGHED.test(verb.lemma))
    return states(scene, candidate, clause);
  // 駁斥數據來源不明, but not 駁斥有關說法
  if (/^(?:deny|rebut)$/.test(verb.act) && candidate.left.subject) {
    const said = folded.slice(next.start, tokens.at(clause.to - 1).end);
    const denied = said.length >= MIN_SIGHED && holdsClass(tokens, candidate.to, clause.to, NEGATION);
    return (said.length >= MIN_REBUTTED || denied) && !REBUTTED.test(said);
  }
  // 感嘆世界變了, but not 感嘆人生
  if (SIGHED.test(verb.lemma)) return length >= MIN_SIGHED && describes(scene, candidate.to, clause.to, verb);
  return verb.act === 'ask' && asksWhether(scene, next.start, clause);
}

/** Acts of verbs that a clause may follow with no comma between. */
const STATES = /^(?:say|explain|respond|confirm|reveal|conclude|judge|analyze|describe)$/;
/** Shortest clause that follows such a verb with no comma between. */
const MIN_STATED = 5;

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
    (tokens.at(from).classes & NOUN) !== 0 && !/^(?:person|anonymous)$/.test(left.subject?.kind ?? '');
  const ends = (first.classes & OCCASION_END) !== 0 && first.form.length === 1;
  if (isPaper || ends || verb.lemma === '表達') return false;
  if (/的.{1,5}$|为何|为什么|为甚么|如何|是否|有[无没]|怎/.test(said) || speaks(tokens, start, to))
    return false;
  // 確認新增三宗: what has happened, with its verb first
  if (verb.lemma === '確認' && (first.classes & EVENT) !== 0 && (first.classes & NOUN) === 0) return true;
  if (holdsClass(tokens, start, to, NEGATION | FUTURE | PAST)) return true;
  for (let i = start; i < to; i = after(tokens, i))
    if (/^(?:是|因|因为|可)$/.test(tokens.at(i).form)) return true;
  return false;
}

function holdsClass(tokens: Tokens, from: number, to: number, classes: number): boolean {
  for (let i = from; i < to; i = after(tokens, i)) if ((tokens.at(i).classes & classes) !== 0) return true;
  return false;
}

/** 回應查詢時說不會加價: whether the second verb is the cue. */
function speaks(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i = after(tokens, i))
    if (/^(?:say|word|think|urge)$/.test(tokens.at(i).word?.verb?.frame ?? '')) return true;
  return false;
}

/** Shortest clause that somebody sighs. */
const MIN_SIGHED = 3;

/** Shortest clause that is rebutted. */
const MIN_REBUTTED = 6;
/** What is rebutted by its name and not in words. */
const REBUTTED = /(?:说法|指控|指责|批评|言论|质疑|报道|报导|传闻|谣言|消息|指称|的.{1,4})$/;

/** Whether a question stands in the rest of a clause. */
function asksWhether({ passage: { tokens, folded } }: Scene, from: number, { to }: Clause): boolean {
  const end = Math.min(tokens.at(to - 1).end, from + 60);
  return /是否|有没有|有否|会否|能否|可否|为何|如何|什么|甚么|何[时处人]|几时|吗|怎/.test(
    folded.slice(from, end),
  );
}

/** A quotation right after it, or a question. */
function takesQuotation({ scene, clause, candidate, verb, next, quoted, colon, length }: Stretch): boolean {
  // 寫着「高纖」、「低糖」的飲料: what is written is only how something is told apart
  if (quoted && isAttribute(scene, candidate.to)) return false;
  if (quoted || colon) return true;
  const asks = verb.act === 'ask';
  // 問他：「……」, 問他會否……
  if (asks && isAskedOne(scene, candidate.to))
    return clause.mark === 'colon' ? length <= 5 : isQuestion(scene, candidate.to);
  // 議員問當局會否……
  if (asks && next && candidate.left.subject && asksWhether(scene, next.start, clause)) return true;
  return (
    !next &&
    clause.mark === 'comma' &&
    (quotationAfter(scene, clause) || (asks && isQuestion(scene, clause.to)))
  );
}

/** Whether 的 stands behind the quotations that begin here. */
function isAttribute({ passage: { tokens } }: Scene, from: number): boolean {
  let i = from;
  while (tokens.at(i).bracket === 'quotation' || tokens.at(i).type === 'pause') i = after(tokens, i);
  return tokens.at(i).form.startsWith('的');
}

/** 提出……三點建議: what is proposed stands before the number, or follows it. */
function proposes(folded: string, from: number, to: number, mark: string | null): boolean {
  const object = folded.slice(from, Math.min(to, from + 90)).trim();
  if (
    !/[0-9０-９一二三四五六七八九十多]\s*[点项条个大]\s?[^，]{0,6}(建议|要求|方案|主张|意见|措施|倡议|诉求|质疑)$/.test(
      object,
    )
  )
    return false;
  return object.length > 12 || mark === 'colon' || mark === 'comma';
}

function holds(scene: Scene, from: number, to: number, pattern: RegExp): boolean {
  const { tokens } = scene.passage;
  for (let i = from; i < to; i = after(tokens, i)) {
    const token = tokens.at(i);
    if (pattern.test(token.form)) return true;
  }
  return false;
}

export function quotationAfter(scene: Scene, clause: Clause): boolean {
  const next = scene.passage.tokens.at(clause.to + 1);
  return next.type === 'open' && next.bracket === 'quotation';
}

/** Whether the clause before is a quotation and nothing else: 「……」，甲說。 */
export function isQuotationBefore(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.passage;
  const close = tokens.at(clause.from - 2);
  return close.type === 'close' && close.bracket === 'quotation';
}

/** Whether the rest of the sentence is a question in form: it ends in ？ or asks 是否, 誰, 為何. */
function isQuestion(scene: Scene, from: number): boolean {
  const { passage, sentence } = scene;
  const { tokens, folded } = passage;
  const end = tokens.at(sentence.to - 1).end;
  const start = tokens.at(from).end;
  return /[？?]|是否|会否|能否|为何|如何|什么|甚么|谁|吗/.test(
    folded.slice(start, Math.min(end, start + 120)),
  );
}

/** Whether the next clause holds a verb of plain speech. */
function holdsCue(scene: Scene, clause: Clause): boolean {
  const { clauses } = scene.sentence;
  const next = clauses[clauses.indexOf(clause) + 1];
  if (!next) return false;
  for (let i = next.from; i < next.to; i = after(scene.passage.tokens, i))
    if (scene.passage.tokens.at(i).word?.verb?.frame === 'say') return true;
  return false;
}

/** Whether the next clause begins with a reporting verb. */
export function beginsWithCue(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.passage;
  let i = clause.to + 1;
  while ((tokens.at(i).classes & ADVERB) !== 0 || tokens.at(i).type === 'space') i++;
  const frame = tokens.at(i).word?.verb?.frame;
  if (frame === 'quote') return isColonOrQuotation(tokens.at(i + 1));
  return frame !== undefined && /^(say|word|think|urge|call|calling|act|regard)$/.test(frame);
}

function isColonOrQuotation({ type, bracket }: Token): boolean {
  return type === 'colon' || bracket === 'quotation';
}

/** Whether somebody named before stands right after the verb: 問他. */
export function isAskedOne({ passage }: Scene, index: number): boolean {
  return /^[他她佢]们?$/.test(passage.tokens.at(index).form);
}
