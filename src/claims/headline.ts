import type { Discourse } from './discourse.js';
import { attributed, colonCue, type Draft, type DraftSource } from './draft.js';
import { fold } from './fold.js';
import { leading } from './leading.js';
import { type Frame, VERB } from './lexicon.js';
import { isOrdinary, isSurname } from './name-words.js';
import type { Passage } from './passage.js';
import { type Phrase, plainPhrase } from './phrase.js';
import { readPhrase } from './read-phrase.js';
import { type Clause, clauseAt, type Sentence } from './sentence.js';

/** Longest speaker before a colon in a headline. */
const MAX_SPEAKER = 20;

/** A name and what stands before it, where no quotation says that somebody speaks. */
const MIN_NAMED = 5;

/** 南聯行陳大文：……, 最後一代看塔人關鎮海：「……: the name that stands right before the colon. */
function nameAtEnd(passage: Passage, { from, to }: Clause, quoted: boolean): Phrase | null {
  const { tokens, text, folded } = passage;
  const last = tokens.at(to - 1);
  const start = last.end - 3;
  const name = folded.slice(start, last.end);
  // 曾小平: a family name that is an adverb elsewhere
  const surname = last.start - 1 === start && tokens.at(to - 2).start === start;
  if (last.type !== 'run' || (last.start > start && !surname) || !isSurname(name)) return null;
  const length = last.end - tokens.at(from).start;
  if (!quoted && (length < MIN_NAMED || isOrdinary(name.slice(0, 2)))) return null;
  return plainPhrase(text.slice(start, last.end), 'person', start, last.end);
}

/** A telephone number or a title after a colon says nothing. */
function saysSomething({ tokens }: Passage, from: number, to: number): boolean {
  let length = 0;
  for (let i = from; i < to; i++) {
    const { type, bracket, mate, start, end } = tokens.at(i);
    if (type === 'open' && bracket === 'title' && mate > i) i = mate;
    else if (type === 'word' || type === 'run') length += end - start;
  }
  return length >= 3;
}

/** What shows in a headline that whoever did it speaks: 代理商不服：……, and not 陳先生尋親：……. */
const EXPRESSES =
  /^.{0,3}(?:不服|摇头|点头|鞠躬|催票|认错|落泪|流泪|泪崩|[哭笑怒叹]|傻眼|崩溃|无奈|震惊|惊呆|心痛|感动|喊冤|激动|哽咽|不满|不忿|火大|无言).{0,3}$/;

/** Who speaks in a clause that a colon ends; `null` where it names nobody. */
function speakerOf(passage: Passage, { entities }: Discourse, sentence: Sentence, c: number): Phrase | null {
  const { tokens } = passage;
  const clause = clauseAt(sentence, c);
  if (tokens.at(clause.to).start - tokens.at(clause.from).start > MAX_SPEAKER) return null;
  const quoted = tokens.at(clauseAt(sentence, c + 1).from).bracket === 'quotation';
  const phrase = readPhrase(passage, clause.from, clause.to, entities) ?? nameAtEnd(passage, clause, quoted);
  if (phrase) return phrase.kind === 'document' && !FINDS.test(fold(phrase.name)) ? null : phrase;
  // 羅美玲認錯：「……」, 代理商不服：……
  const isLabel = passage.role === 'heading' && (tokens.at(clause.to - 1).classes & VERB) === 0;
  const subject = isLabel ? leading(passage, clause.from, clause.to, entities) : null;
  if (!subject || subject.kind === 'organization' || subject.kind === 'document') return null;
  const acts = passage.folded.slice(subject.end, tokens.at(clause.to - 1).end);
  return quoted || EXPRESSES.test(acts) ? subject : null;
}

/** Papers that say something, where others are only a label: 大學研究：……, but not 影片：……. */
const FINDS = /(?:调查|研究|民调|报告|普查)$/;

/** Frames of verbs by which somebody else speaks. */
const SPEAKING = new Set<Frame | undefined>(['say', 'word', 'think', 'urge']);

/** The clause behind a space in which somebody else speaks (調查：票價太貴　專家稱……); -1 if there is none. */
function otherSpeaks(passage: Passage, { entities }: Discourse, { clauses }: Sentence, c: number): number {
  const { tokens } = passage;
  return clauses.findIndex(({ from, to }, i) => {
    if (i <= c || tokens.at(from - 1).type !== 'space') return false;
    const subject = leading(passage, from, to, entities);
    // 署方：路面濕滑　學校停課, 業主：租金太貴　料明年回落, but not 署方：路面濕滑　恐再封閉
    const halves = passage.text.charAt(tokens.at(from).start - 1) === '\u3000';
    if (halves && (subject || (tokens.at(from).classes & VERB) !== 0)) return true;
    const next = subject ? tokens.endingAfter(subject.end) : to;
    const { start, word } = tokens.at(next);
    const follows = next < to && start === subject?.end;
    return follows && SPEAKING.has(word?.verb?.frame);
  });
}

/**
 * 學者：…… and 洛夏爾：…… in a headline or subheading: the colon is the cue, and what is said goes on to the next
 * speaker, 市長：…… 議員：……, or to the end. Marks the clauses that they take.
 */
export function readHeadline(
  passage: Passage,
  discourse: Discourse,
  sentence: Sentence,
  taken: boolean[],
): Draft[] {
  const { tokens } = passage;
  const found: Draft[] = [];
  const last = clauseAt(sentence, sentence.clauses.length - 1).to;
  let begins = -1;
  for (let c = 0; c + 1 < sentence.clauses.length; c++) {
    const clause = clauseAt(sentence, c);
    const from = clauseAt(sentence, c + 1).from;
    if (clause.mark !== 'colon' || c === begins) continue;
    const phrase = speakerOf(passage, discourse, sentence, c);
    // 兩岸會談：學者：……: a topic before who speaks
    if (!phrase || !saysSomething(passage, from, last)) continue;
    const said = found.at(-1)?.contents.at(-1);
    if (said) said[1] = clauseAt(sentence, c - 1).to;
    begins = c + 1;
    const source: DraftSource = { ...discourse.resolve(phrase), form: 'heading' };
    const cue = colonCue(tokens.at(clause.to));
    const ends = otherSpeaks(passage, discourse, sentence, c + 1);
    const to = ends < 0 ? last : clauseAt(sentence, ends - 1).to;
    found.push({ ...attributed(passage, 'headline-colon', source, [from, to]), cue });
    taken.fill(true, c, ends < 0 ? taken.length : ends);
  }
  return found;
}
