import type { Discourse } from './discourse.js';
import { CONNECTOR, PRONOUN, REPORT_NOUN } from './lexicon.js';
import type { Passage } from './passage.js';
import { type Phrase, plainPhrase, readPhrase } from './phrase.js';
import { after, before, type Clause } from './sentence.js';

/** 據……報導 or 據悉 at the beginning of a clause. */
export interface According {
  cue: { start: number; end: number; lemma: string };
  phrase: Phrase | null;
  implied: string;
  /** Where the content begins in the same clause; `null` where it begins with the next one. */
  contentFrom: number | null;
}

const OPENING = /^(根据|据|按照|依据|综合)$/;

/** Reads a clause that says whose words the next ones are, with 據 or with a hearsay expression. */
export function readAccording(passage: Passage, clause: Clause, discourse: Discourse): According | null {
  const { tokens, folded, text } = passage;
  let i = clause.from;
  while (i < clause.to && i - clause.from < 4) {
    const token = tokens[i];
    if (!token) return null;
    if (token.word?.rumour) {
      const next = i + 1;
      const content = next < clause.to ? next : null;
      if (content !== null && folded.startsWith('的', tokens[next]?.start ?? 0)) return null;
      // 有指: the cue is the verb; 據悉: the whole expression.
      const start = /^有[指说称传]$/.test(token.word.form) ? token.end - 1 : token.start;
      const cue = { start, end: token.end, lemma: token.word.lemma };
      return { cue, phrase: null, implied: token.word.rumour, contentFrom: content };
    }
    const form = folded.slice(token.start, token.end);
    // 消息指, 有消息稱: an anonymous source and its verb are one cue.
    const told = tokens[i + 1];
    if (
      form === '消息' &&
      told?.word?.verb &&
      i + 2 <= clause.to &&
      /^(指|称|说|透露|指出)$/.test(told.word.form)
    ) {
      const start = folded[token.start - 1] === '有' && i > clause.from ? token.start - 1 : token.start;
      const cue = { start, end: told.end, lemma: '消息' + told.word.verb.lemma };
      return { cue, phrase: null, implied: '消息人士', contentFrom: i + 2 < clause.to ? i + 2 : null };
    }
    const opens = OPENING.test(form) || (token.type === 'run' && /^[另而但]?[据]$/.test(form));
    if (opens) return accordingTo(passage, clause, i, discourse);
    const loose =
      token.type === 'space' ||
      form === '有' ||
      ((token.classes & CONNECTOR) !== 0 && (token.classes & PRONOUN) === 0);
    if (!loose) return null;
    i++;
  }
  return null;
}

function accordingTo(passage: Passage, clause: Clause, at: number, discourse: Discourse): According | null {
  const { tokens } = passage;
  const opener = tokens[at];
  if (!opener || clause.mark === 'stop' || clause.mark === null) return null;
  // The last word must be one of those that pass on words: 報導, 聲明, 資料.
  let last = clause.to;
  while (
    last > at &&
    (tokens[last - 1]?.type === 'space' || /^(时|中|上|后)$/.test(tokens[last - 1]?.word?.form ?? ''))
  )
    last--;
  const noun = tokens[last - 1];
  if (!noun || last - 1 <= at) return null;
  if ((noun.classes & REPORT_NOUN) === 0 && noun.bracket !== 'title') return null;
  let to = noun.bracket === 'title' ? last : last - 1;
  while (to > at + 1) {
    const token = tokens[to - 1];
    const glue =
      token?.type === 'time' ||
      token?.type === 'space' ||
      (token?.type === 'close' && token.bracket === 'gloss') ||
      /^(的|所|最新|今日|今天|昨日|昨天|今|昨|早前|日前|报道|报导|调查|公布|发布|统计|综合|引述|初步)$/.test(
        token?.word?.form ?? '',
      );
    if (!glue) break;
    to = before(tokens, to);
  }
  const names = discourse.entities;
  const owner =
    to > at + 1 ? (viaPart(passage, at + 1, to, names) ?? readPhrase(passage, at + 1, to, names)) : null;
  const phrase =
    owner ??
    readPhrase(passage, at + 1, last, names) ??
    (last - 1 === at + 1 ? theNoun(passage, at + 1) : null);
  if (!phrase || phrase.form === 'pronoun' || /^[其我他她]/.test(phrase.text)) return null;
  const start =
    opener.end - (opener.end - opener.start > 1 && opener.type === 'run' ? 1 : opener.end - opener.start);
  return {
    cue: { start, end: opener.end, lemma: '據' },
    phrase: {
      ...phrase,
      medium: phrase.medium || /报|社|台|新闻|媒/.test(passage.folded.slice(phrase.start, phrase.end)),
    },
    implied: '',
    contentFrom: null,
  };
}

/** 據甲引述乙: the words are 乙's. */
function viaPart(passage: Passage, from: number, to: number, names: Discourse['entities']): Phrase | null {
  for (let i = from; i < to; i = after(passage.tokens, i)) {
    if (passage.tokens[i]?.word?.verb?.frame === 'via' && i + 1 < to)
      return readPhrase(passage, i + 1, to, names);
  }
  return null;
}

/** 根據公布，……: the paper itself, with nobody named. */
function theNoun(passage: Passage, at: number): Phrase | null {
  const token = passage.tokens[at];
  if (!token) return null;
  return plainPhrase(passage.text.slice(token.start, token.end), 'document', token.start, token.end);
}
