import type { Discourse } from './discourse.js';
import type { Draft } from './draft.js';
import { readHeadline } from './headline.js';
import { introducedIn, topicOf } from './introduced.js';
import type { Passage } from './passage.js';
import { readFreeQuotations, readPullQuote } from './quotation.js';
import { readReports } from './report.js';
import type { Scene } from './scene.js';
import { type Sentence, sentences } from './sentence.js';
import { readStatements } from './statement.js';
import { opensQuotation } from './token.js';

/** How a list of other reports begins: their headlines are the page's furniture, and nobody's words here (guideline 3). */
const TEASER =
  /^(?:相關|相关|延伸|更多|同場|同场|其他|推薦|推荐)(?:報道|报道|報導|报导|新聞|新闻|閱讀|阅读|文章|加映)[：:]/;

/** What is said in one paragraph, heading or caption, and what the writer states there. */
export function readPassage(passage: Passage, discourse: Discourse): Draft[] {
  if (passage.role === 'quotation' && TEASER.test(passage.text.slice(passage.start, passage.start + 8)))
    return [];
  const pulled = readPullQuote(passage, discourse);
  if (pulled) return [pulled];
  const headline = passage.role === 'heading';
  const all = sentences(passage.tokens, passage.text, 0, passage.tokens.length, headline);
  return all.flatMap((sentence, index) =>
    headline && index === 0 && sentence.clauses.at(-1)?.mark === 'other'
      ? []
      : readSentence(passage, discourse, sentence),
  );
}

function readSentence(passage: Passage, discourse: Discourse, sentence: Sentence): Draft[] {
  const taken = sentence.clauses.map(() => false);
  let found = passage.role === 'heading' ? readHeading(passage, discourse, sentence, taken) : [];
  if (found.length === 0) {
    const reports = readReports({ passage, discourse, sentence, parent: null }, taken);
    const passedOn = reports.flatMap((report) => readPassedOn(report, discourse));
    found = [...reports, ...passedOn, ...readFreeQuotations(passage, discourse, sentence, taken)];
  }
  const topic = found.length === 0 ? topicOf(passage, discourse, sentence) : null;
  if (topic) discourse.mentions(topic);
  discourse.introduced = introducedIn(passage, discourse, sentence, found);
  return [...found, ...readStatements(passage, sentence, taken)];
}

/** 議員批評罰則　局長：會檢討　市民指太遲: those whom a heading names with a colon, and what others say before and after them. */
function readHeading(passage: Passage, discourse: Discourse, sentence: Sentence, taken: boolean[]): Draft[] {
  const named = readHeadline(passage, discourse, sentence, taken);
  if (named.length === 0) return named;
  const begins = taken.indexOf(true);
  const ends = taken.lastIndexOf(true) + 1;
  const read = (first: number, end: number): Draft[] =>
    readPart({ passage, discourse, sentence, parent: null }, taken, first, end);
  return [...read(0, begins), ...named, ...read(ends, taken.length)];
}

/** What is said in some clauses of a sentence, as if they were one; marks those that are taken. */
function readPart(scene: Scene, taken: boolean[], first: number, end: number): Draft[] {
  const clauses = scene.sentence.clauses.slice(first, end);
  const [opening] = clauses;
  const last = clauses.at(-1);
  if (!opening || !last) return [];
  const read = taken.slice(first, end);
  const sentence = { ...scene.sentence, clauses, from: opening.from, to: last.to };
  const reports = readReports({ ...scene, sentence }, read);
  taken.splice(first, read.length, ...read);
  return reports;
}

/** What others say inside the words of a news medium: claims of their own, passed on by it. */
function readPassedOn(outer: Draft, discourse: Discourse): Draft[] {
  const { passage, source } = outer;
  if (!source || outer.cue?.act === 'ask' || !(source.phrase?.medium || source.entity.medium)) return [];
  const { tokens } = passage;
  const speaker = discourse.speaker;
  const found = outer.contents.flatMap(([from, to]) => {
    const open = tokens.at(from);
    const quoted = opensQuotation(open) && open.mate >= to - 1;
    const start = quoted ? from + 1 : from;
    const end = quoted ? Math.min(open.mate, tokens.length) : to;
    return sentences(tokens, passage.text, start, end, false).flatMap((sentence) => {
      const taken = sentence.clauses.map(() => false);
      return readReports({ passage, discourse, sentence, parent: outer }, taken);
    });
  });
  discourse.speaker = speaker;
  return found;
}
