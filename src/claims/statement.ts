import type { Draft } from './draft.js';
import { ADVERB, CONNECTOR, OCCASION, OCCASION_END, PREPOSITION } from './lexicon.js';
import type { Passage } from './passage.js';
import type { Sentence } from './sentence.js';

/** Counts and dates that a sentence can be checked by: not 首次, 兩國 or a bare weekday. */
const CHECKABLE =
  /[0-9０-９]|[一二两三四五六七八九十百千万数半][多余几]?[百千万亿]|两[次轮场架艘枚宗起件项点条座栋幢成倍年岁周晚月日分小至度]|[二三四五六七八九十][多余]?(个|名|人死|位|次|轮|场|家|间|辆|架|艘|枚|宗|起|件|项|点|条|座|栋|幢|成|倍|年|岁|天后|天前|周|小时|分钟|公里|米|吨|元|票|球|分|度|级|届|大|种|至|代|支|队|份|部|层|晚|月|日|号|只|头|本|套|期)|一(年|个月|周|小时|分钟|倍|半)(?!一度)|百分之|分之|减半|翻倍|翻番|过半|近半/;

/** Stretches of the sentence that nobody else claims and that hold a figure. */
export function readStatements(passage: Passage, sentence: Sentence, taken: boolean[]): Draft[] {
  const { clauses } = sentence;
  const found: Draft[] = [];
  for (let c = 0; c < clauses.length; c++) {
    if (taken[c]) continue;
    let end = c;
    while (end + 1 < clauses.length && !taken[end + 1]) end++;
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
  const from = sentence.clauses[first]?.from ?? 0;
  const to = sentence.clauses[last]?.to ?? from;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  if (end - start < 4 || !CHECKABLE.test(folded.slice(start, end))) return null;
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
  };
}

/** 在2010年發生火災時，: the occasion of the claim that follows. */
function isAdjunct(passage: Passage, from: number, to: number): boolean {
  const last = passage.tokens[to - 1];
  const first = passage.tokens[from];
  if (!last || !first) return true;
  let timeOnly = true;
  for (let i = from; i < to; i++) {
    const token = passage.tokens[i];
    const loose =
      token?.type === 'time' ||
      token?.type === 'number' ||
      token?.type === 'space' ||
      ((token?.classes ?? 0) & (ADVERB | CONNECTOR | PREPOSITION)) !== 0;
    if (!loose) timeOnly = false;
  }
  return (
    timeOnly ||
    last.type === 'time' ||
    (last.classes & OCCASION_END) !== 0 ||
    ((first.classes & (PREPOSITION | OCCASION)) !== 0 && last.end - first.start < 25)
  );
}
