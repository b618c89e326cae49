import { opensCondition } from './certainty.js';
import {
  ADVERB,
  EVENT,
  FUTURE,
  NEGATION,
  NOUN,
  OCCASION_END,
  PREPOSITION,
  PRONOUN,
  VERB,
} from './lexicon.js';
import type { TokenType } from './marks.js';
import type { Polarity } from './modality.js';
import type { Passage } from './passage.js';
import { type Stretch, saidIn } from './said.js';
import type { Tokens } from './token.js';

/** Characters that begin a positive predicate: what is denied after them is not the claim itself. */
const AFFIRMATIVE = new Set(
  '承诺 决定 显示 反映 叫 请 维持 是 有 要 应 应该 必须 已 已经 将 会 能 可 可以 令 使 让 导致 造成'.split(
    ' ',
  ),
);

/** How a clause begins that goes on with the condition before it. */
const ALSO = /^(?:或|甚或|并|且|而|又|及|以及|同时|甚至)/;

/** What sets a predicate against one before it. */
const ADVERSATIVE = new Set('但 但是 不过 然而 惟'.split(' '));

/** What opens a clause that only leads up to the main one. */
const SUBORDINATE = new Set('由于 因为 虽然 尽管 当'.split(' '));

/** What a main clause begins with that no comma parts from what leads up to it: 如果下雨就不開航. */
const MAIN = new Set('就便则才');

/** Whether the first predicate of the main clause is denied (guideline 5). */
export function polarityOf(passage: Passage, stretch: Stretch): Polarity {
  const { tokens, folded } = passage;
  const { start } = stretch;
  let conditional = false;
  // a clause that only leads up to the main one
  let leadsUp = false;
  let wasCondition = false;
  const said = saidIn(passage, stretch);
  const lastMark = said.findLast((i) => endsClause(passage, i)) ?? -1;
  for (const i of said) {
    const token = tokens.at(i);
    // 若甲，或乙，不會……: a second condition under the first
    if (wasCondition && ALSO.test(folded.slice(token.start, token.start + 2))) leadsUp = true;
    wasCondition = false;
    if (opensCondition(passage, i, start)) {
      conditional = true;
      // 除非……，否則不要……: what follows is the main clause
      leadsUp = token.form !== '否则';
    } else if (i > lastMark && MAIN.has(token.form)) leadsUp = false;
    const told = leadsUp ? null : predicateAt(passage, i, start);
    if (told) return told;
    if (endsClause(passage, i)) {
      if (!leadsUp && token.start > start + 1 && holdsPredicate(passage, i)) return 'positive';
      wasCondition = leadsUp && conditional;
      leadsUp = false;
    }
    if (SUBORDINATE.has(token.form)) leadsUp = true;
  }
  return 'positive';
}

/** What a token says as the first predicate, `null` where it is none. */
function predicateAt(passage: Passage, index: number, start: number): Polarity | null {
  const { tokens, folded } = passage;
  const token = tokens.at(index);
  // 漂亮但不完整: something was said before 但
  if (token.start > start && ADVERSATIVE.has(token.form)) return 'positive';
  if ((token.classes & NEGATION) !== 0) {
    // 敢不敢: a question in form
    const either = folded[token.start - 1] === folded[token.end];
    // 不午睡者: who they are
    const tellsWho = /^.{0,4}者/.test(folded.slice(token.end, token.end + 5));
    return either || tellsWho || inRelativeClause(passage, index) ? null : 'negative';
  }
  const affirms = token.type === 'word' && AFFIRMATIVE.has(token.form) && !inRelativeClause(passage, index);
  return affirms && (tokens.at(index + 1).classes & NEGATION) === 0 ? 'positive' : null;
}

const PARTS = new Set<TokenType>(['comma', 'stop', 'semicolon', 'colon', 'dash']);

function endsClause({ tokens }: Passage, index: number): boolean {
  const { type } = tokens.at(index);
  // 珍惜所有 莫問前程: a space between ideographs parts clauses as a comma does
  return PARTS.has(type) || (type === 'space' && isWord(tokens, index - 1) && isWord(tokens, index + 1));
}

const isWord = (tokens: Tokens, index: number): boolean => {
  const { type } = tokens.at(index);
  return type === 'run' || type === 'word';
};

/** Where nothing is looked for behind what is denied. */
const ENDS = new Set<TokenType>(['comma', 'stop', 'close']);

/** Whether the clause that a mark ends says something: no occasion, and not only whom the next one is about. */
function holdsPredicate({ tokens }: Passage, mark: number): boolean {
  const last = tokens.at(mark - 1);
  const isOccasion = (last.classes & OCCASION_END) !== 0 || last.form.endsWith('完');
  const isDash = tokens.at(mark).type === 'dash' && last.type === 'dash';
  // 家在島上的乘客，不需要……
  const isTopic = (last.classes & NOUN) !== 0 && tokens.at(mark - 2).form.endsWith('的');
  return !isOccasion && !isDash && !isTopic;
}

/** Whose or what kind something is: 沒有這樣的船. */
const DETERMINER =
  /^(?:这样|那样|这么|如此|任何|其他|其它|类似|相关|有关|所谓|[他她它我你]|[他她它我你]们|自己)$/;

/** 無法返航的船: what is denied before 的 only tells somebody apart. */
function inRelativeClause(passage: Passage, index: number): boolean {
  // 未被驗船的東主: what did not befall them tells who they are
  const isPassive = passage.tokens.at(index).form.endsWith('被');
  // 不是……的方式, 並非……的起因: a copula takes its noun phrase with it.
  if (/是$|^[并绝]非$/.test(passage.tokens.at(index).form)) return false;
  // 自己沒有見過完整的紀錄: a subject before it makes it the predicate.
  if ((passage.tokens.at(index - 1).classes & PRONOUN) !== 0) return false;
  for (let i = index + 1; i < index + 4; i++) {
    const token = passage.tokens.at(i);
    if (ENDS.has(token.type)) return false;
    if (passage.folded[token.start] === '的') {
      // 沒有這樣的船: whose or what kind it is, and no clause
      if (DETERMINER.test(passage.tokens.at(i - 1).form)) return false;
      const next = passage.tokens.at(i + 1).type;
      return (
        next !== 'close' &&
        next !== 'stop' &&
        i > index + 1 &&
        (isPassive || !isObject(passage, index, i + 1))
      );
    }
  }
  return inLongRelativeClause(passage, index);
}

/** 沒有可以提供的消息: nothing but a noun follows, of which the clause says that there is none. */
function isObject({ tokens }: Passage, negation: number, from: number): boolean {
  // 對逾期不整改的企業，……
  for (let i = negation - 1; i > negation - 3; i--)
    if ((tokens.at(i).classes & PREPOSITION) !== 0) return false;
  let i = from;
  while (tokens.at(i).type === 'run') i++;
  return (tokens.at(i).classes & NOUN) !== 0 && /^(?:comma|stop|close|none)$/.test(tokens.at(i + 1).type);
}

/** Tokens of a relative clause, and of the noun and the predicate after it. */
const RELATIVE_REACH = 9;
const PREDICATE_REACH = 4;

/** 尚未與署方聯絡的居民應致電: a predicate follows the noun, and so what is denied only tells them apart. */
function inLongRelativeClause({ tokens, folded }: Passage, index: number): boolean {
  let of = -1;
  for (let i = index + 1; i < index + RELATIVE_REACH && of < 0; i++) {
    const { type, start } = tokens.at(i);
    if (ENDS.has(type) || type === 'open') return false;
    if (folded[start] === '的') of = i;
  }
  if (of < 0 || (tokens.at(of + 1).classes & NOUN) === 0) return false;
  for (let i = of + 2; i < of + 2 + PREDICATE_REACH; i++) {
    const { type, classes } = tokens.at(i);
    if (ENDS.has(type)) return false;
    if ((classes & (ADVERB | VERB | FUTURE)) !== 0 || ((classes & EVENT) !== 0 && (classes & NOUN) === 0))
      return true;
  }
  return false;
}
