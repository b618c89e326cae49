import { callerIn } from './caller.js';
import type { Draft } from './draft.js';
import { leading } from './leading.js';
import { DOCUMENT } from './lexicon.js';
import type { Names } from './name.js';
import type { Passage } from './passage.js';
import type { Phrase } from './phrase.js';
import { PUBLISHES } from './predicate.js';
import { readPhrase } from './read-phrase.js';
import type { Scene } from './scene.js';
import { type Clause, clauseAt } from './sentence.js';

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
  const { tokens, folded } = passage;
  // 記者致電陳大文，他說……
  const reporter = /记者|^本报|^《/.test(folded.slice(tokens.at(from).start, tokens.at(to - 1).end));
  for (let i = from + 1; reporter && i + 1 < to; i++)
    if (/^(?:致电|联络|联系|访问|采访|追问|询问)$/.test(tokens.at(i).form))
      return readPhrase(passage, tokens.at(i + 1).form === '上' ? i + 2 : i + 1, to, names);
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
    const { entities } = discourse;
    // 警方接獲居民報案，指……: whoever called
    const asked = askedIn(passage, clause, entities) ?? callerIn(passage, clause.from, clause.to, entities);
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
export function paperBefore({ passage, sentence, discourse }: Scene, c: number): Phrase | null {
  for (let i = c - 1; i >= 0 && i >= c - 2; i--) {
    const { from, to } = clauseAt(sentence, i);
    const phrase = leading(passage, from, to, discourse.entities);
    if (phrase) return phrase.documentary ? phrase : null;
  }
  return null;
}

/** 門口曾張貼告示，稱……: what was put up in the clause before, by nobody who is named. */
export function publishedBefore({ passage, sentence, discourse }: Scene, c: number): Phrase | null {
  const { tokens } = passage;
  const { from, to } = clauseAt(sentence, c - 1);
  const isPaper = to - from > 1 && (tokens.at(to - 1).classes & DOCUMENT) !== 0;
  return isPaper && PUBLISHES.test(tokens.at(to - 2).form)
    ? readPhrase(passage, to - 1, to, discourse.entities)
    : null;
}
