import type { Draft } from './draft.js';
import { ADVERB, CONNECTOR, EVENT, OCCASION, OCCASION_END, PREPOSITION, VERB } from './lexicon.js';
import type { Passage } from './passage.js';
import { isCheckable } from './quantities.js';
import { clauseAt, type Sentence } from './sentence.js';

/** Marks that begin the line of a list. */
const BULLETS = new Set('•·・．▪■●◆▶►');

/** Stretches of the sentence that nobody else claims and that hold a figure. */
export function readStatements(passage: Passage, sentence: Sentence, taken: boolean[]): Draft[] {
  const { clauses } = sentence;
  const found: Draft[] = [];
  for (let c = 0; c < clauses.length; c++) {
    if (taken[c]) continue;
    let end = c;
    // The units of a headline stand apart, each by itself.
    while (passage.role !== 'heading' && end + 1 < clauses.length && !taken[end + 1]) end++;
    const draft = statementOf(passage, sentence, c, end, end + 1 < clauses.length);
    if (draft) found.push(draft);
    c = end;
  }
  return found;
}

function statementOf(
  passage: Passage,
  sentence: Sentence,
  first: number,
  last: number,
  beforeClaim: boolean,
): Draft | null {
  const { tokens, folded } = passage;
  const to = clauseAt(sentence, last).to;
  let { from } = clauseAt(sentence, first);
  // • 三艘渡輪: what begins the line of a list is no part of it
  while (BULLETS.has(tokens.at(from).form)) from++;
  const start = tokens.at(from).start;
  const end = tokens.at(to - 1).end;
  if (end - start < 4 || !isCheckable(passage.quantities, start, end)) return null;
  if (isContact(folded, start, end) || isAddress(passage, from, to) || isStamp(passage, from, to))
    return null;
  if (beforeClaim && first === last && isAdjunct(passage, from, to)) return null;
  return {
    passage,
    rule: 'figure-sentence',
    cue: null,
    verb: null,
    source: null,
    via: [],
    addressee: null,
    contents: [[from, to]],
    parent: null,
    statement: true,
    pulled: false,
  };
}

/** 在2010年發生火災時，: the occasion of the claim that follows. */
function isAdjunct(passage: Passage, from: number, to: number): boolean {
  const last = passage.tokens.at(to - 1);
  const first = passage.tokens.at(from);

  let timeOnly = true;
  for (let i = from; i < to; i++) {
    const token = passage.tokens.at(i);
    const loose =
      token.type === 'time' ||
      token.type === 'number' ||
      token.type === 'space' ||
      (token.classes & (ADVERB | CONNECTOR | PREPOSITION)) !== 0;
    if (!loose) timeOnly = false;
  }
  return (
    timeOnly ||
    last.type === 'time' ||
    (last.classes & OCCASION_END) !== 0 ||
    ((first.classes & (PREPOSITION | OCCASION)) !== 0 && last.end - first.start < 25)
  );
}

/** 南灣彌敦道12號東港大廈3樓: the line of a list of places, in which nothing happens. */
function isAddress({ tokens, folded }: Passage, from: number, to: number): boolean {
  const end = tokens.at(to - 1).end;
  if (!/[道街路里巷坊邨][0-9]+(?:[-–至][0-9]*)?号/.test(folded.slice(tokens.at(from).start, end)))
    return false;
  for (let i = from; i < to; i++) if ((tokens.at(i).classes & (EVENT | VERB)) !== 0) return false;
  return true;
}

/** 【12月4日 15:00 更新】: when the page was changed. */
function isStamp({ tokens, folded }: Passage, from: number, to: number): boolean {
  const first = tokens.at(from);
  return folded[first.start] === '【' && first.mate === to - 1;
}

/** A hotline or an account: it tells where to turn to and asserts nothing. */
function isContact(folded: string, start: number, end: number): boolean {
  return (
    end - start < 120 &&
    /(热线|专线|电话|电邮|查询|户口|账号|帐号|WhatsApp)[^。]{0,20}[：:︰]/i.test(folded.slice(start, end + 1))
  );
}
