import { isOwner } from './leading.js';
import type { Left } from './left.js';
import { ADVERB, EVENT, NOUN, OCCASION, PREPOSITION, PRONOUN } from './lexicon.js';
import { isSurname } from './name-words.js';
import { type Phrase, plainPhrase, type SourceKind } from './phrase.js';
import { ORGANISATION_END } from './predicate.js';
import type { Candidate, Scene } from './scene.js';
import { after } from './sentence.js';
import type { Token } from './token.js';

/** A subject in words that no list knows is believed up to this length, and only before a plain verb of speech. */
const MAX_UNKNOWN_SUBJECT = 14;
/** The same before any other verb of speech or thought: a bare noun. */
const MAX_NOUN_SUBJECT = 8;
/** The same where a comma, a colon or a quotation mark follows the verb. */
const MAX_MARKED_SUBJECT = 24;

/** Frames whose verb is believed after a subject that no list knows and that is nothing but a short noun. */
const BELIEVED = new Set(['word', 'think', 'urge', 'note', 'act', 'call']);

/** A subject in words of no list: short, and without a verb or a preposition in it. */
export function unknownSubject(scene: Scene, candidate: Candidate, marked: boolean): Phrase | null {
  const { passage } = scene;
  const { tokens, text, folded } = passage;
  const { left, verb } = candidate;
  const plain = verb.frame === 'say' || verb.frame === 'tell';
  if (!plain && !BELIEVED.has(verb.frame)) return null;
  // 收入估計約一千萬元: the article's own estimate (guideline 5)
  if ((verb.act === 'predict' && !marked) || verb.lemma === '傳出') return null;
  let head = left.from;
  while (head < left.to && (tokens.at(head).type === 'time' || tokens.at(head).form === '有')) head++;
  const start = tokens.at(head).start;
  const end = tokens.at(left.to - 1).end;
  const longest = marked ? MAX_MARKED_SUBJECT : plain ? MAX_UNKNOWN_SUBJECT : MAX_NOUN_SUBJECT;
  if (end - start > longest || end <= start) return null;
  let unknown = 0;
  let nouns = true;
  for (let i = isOwner(passage, head) ? head + 1 : head; i < left.to; i = after(tokens, i)) {
    const token = tokens.at(i);
    if (token.type === 'open') return null;
    // 村委會: the end of a body's name.
    const ends = i > head && tokens.at(i - 1).type === 'run' && token.form === '会';
    if (ends) continue;
    const adjunct =
      token.type === 'time' || (token.classes & (EVENT | PREPOSITION | OCCASION | ADVERB)) !== 0;
    if (adjunct && (token.classes & NOUN) === 0) {
      // 露見其後發聲明指，……: a bare noun, and what it did on the way to its words.
      const stop = token.start;
      const bare = nouns && unknown > 0 && stop - start >= 2 && stop - start <= MAX_NOUN_SUBJECT;
      if (marked && bare)
        return plainPhrase(text.slice(start, stop), kindOf(folded.slice(start, stop)), start, stop);
      if (token.type === 'time' || (token.classes & (EVENT | PREPOSITION)) !== 0) return null;
    }
    const noun = token.type === 'run' || token.type === 'latin' || (token.classes & NOUN) !== 0;
    if (!plain && !noun) return null;
    nouns &&= noun;
    if (token.type === 'run') unknown += token.end - token.start;
  }
  if (!plain && (unknown < 2 || end - start > MAX_NOUN_SUBJECT)) return null;
  // 入學要求包括……: a requirement, and nobody who asks; 藻鈴敦促船東……: a short name, and whom it addresses
  const addresses = isShortName(scene, left) && ADDRESSING.has(verb.lemma) && isOne(tokens.at(candidate.to));
  if (!marked && !plain && verb.frame !== 'word' && verb.frame !== 'think' && !addresses) return null;
  // 羅美玲搖着頭說: a name and what no list knows.
  const long = end - start > 4 && tokens.at(head).type === 'run' && left.to === head + 1 && marked;
  const named =
    long &&
    isSurname(folded.charAt(start)) &&
    !/[部局署处院会社台报党队庭校厂馆司行网所团盟厅科组办室系]/.test(folded.charAt(end - 1));
  const stop = named ? start + 3 : end;
  const kind = named ? 'person' : kindOf(folded.slice(start, end));
  return plainPhrase(text.slice(start, stop), kind, start, stop);
}

/** Verbs with somebody behind them that are no nouns. */
const ADDRESSING = new Set(
  '敦促 呼籲 促請 籲請 警告 提醒 勸告 批評 抨擊 譴責 斥責 指責 指控 讚揚 稱讚'.split(' '),
);

/** The whole subject is a run of two or three characters that begins its sentence. */
function isShortName({ passage: { tokens }, sentence }: Scene, { from, to }: Left): boolean {
  const { type, start, end } = tokens.at(from);
  return type === 'run' && to === from + 1 && from === sentence.from && end - start <= 3;
}

const isOne = ({ classes }: Token): boolean => (classes & (NOUN | PRONOUN)) !== 0;

/** Whether words of no list are a body's, by their last character: 勞工處, and 愛協 for 協會. */
function kindOf(name: string): SourceKind {
  const last = name.charAt(name.length - 1);
  // 物業方面, 波羅的海國家
  if (/(?:方面|国家)$/.test(name)) return 'organization';
  return last === '协' || (name.length >= 3 && ORGANISATION_END.has(last)) ? 'organization' : 'person';
}
