import type { Article } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import { parseErrorOf } from '../model/parse-error.js';
import { bindNames } from './bind-names.js';
import { buildClaims } from './build.js';
import { checkInput } from './check-input.js';
import { columnAuthor } from './column.js';
import { Discourse } from './discourse.js';
import type { Draft } from './draft.js';
import { readHeadline } from './headline.js';
import { interviewLabels, readTurn } from './interview.js';
import { introducedIn, meetTitled, topicOf } from './introduced.js';
import type { Passage } from './passage.js';
import { passagesOf, passagesOfText } from './passages.js';
import { readFreeQuotations, readPullQuote } from './quotation.js';
import { readReports } from './report.js';
import { type Sentence, sentences } from './sentence.js';
import { readStatements } from './statement.js';
import { readSubheading } from './subheading.js';

/** What `extractClaims` may be told. */
export interface ExtractClaimsOptions {
  /** Leave out the article's own assertions (`kind: 'statement'`). */
  statements?: boolean;
  /** The day that relative times count from, for bare text: `2025-10-31`. An article brings its own. */
  published?: string;
}

/**
 * Reads who said what out of an article or a bare text, Traditional or Simplified.
 *
 * Offsets are UTF-16 code units into the field that the claim names: `article.text`, the headline, a caption, or the
 * given string. Whatever the text, nothing is thrown and the same text gives the same claims.
 *
 * @throws ParseError `invalid-input` for what is neither a text nor an article, or an option of the wrong type
 * @example
 * const [claim] = extractClaims('陳大文表示，明天會下雨。');
 * claim.source.name; // '陳大文'
 * claim.contents[0].text; // '明天會下雨'
 */
export function extractClaims(input: string | Article, options: ExtractClaimsOptions = {}): Claim[] {
  try {
    checkInput(input, options);
    return claimsOf(input, options);
  } catch (error) {
    throw parseErrorOf(error);
  }
}

function claimsOf(input: string | Article, options: ExtractClaimsOptions): Claim[] {
  const article = typeof input === 'string' ? null : input;
  const anchor = options.published ?? article?.published?.value.slice(0, 10) ?? null;
  const passages = typeof input === 'string' ? passagesOfText(input, anchor) : passagesOf(input, anchor);
  bindNames(passages);
  const discourse = new Discourse();
  const author = columnAuthor(article, passages);
  if (author) discourse.author = discourse.implied(author.name, 'author').entity;
  const labels = interviewLabels(passages, discourse.entities);
  const sections = new Sections();
  for (const passage of passages) {
    if (author && passage.start === author.line?.start && passage.field === 'text') continue;
    if (passage.role === 'paragraph' || passage.role === 'quotation') discourse.beginParagraph();
    meetTitled(passage, discourse);
    const turn = readTurn(passage, labels, discourse);
    const found = turn ? [turn] : readPassage(passage, discourse);
    sections.add(passage, found);
  }
  return buildClaims(sections.drafts(), discourse, author, options);
}

/** The drafts of an article, section by section: a subheading is understood when what stands below it has been read. */
class Sections {
  readonly #drafts: Draft[] = [];
  #heading: Passage | null = null;
  #section: Draft[] = [];
  #first = true;

  add(passage: Passage, found: readonly Draft[]): void {
    if (passage.role === 'heading') {
      this.#close();
      // the headline stands above everything, and who speaks first below it may be anybody
      this.#heading = this.#first || found.some(({ statement }) => !statement) ? null : passage;
    }
    if (passage.role !== 'caption') this.#first = false;
    add(this.#section, found);
  }

  drafts(): Draft[] {
    this.#close();
    return this.#drafts;
  }

  #close(): void {
    const said = this.#heading ? readSubheading(this.#heading, this.#section) : [];
    // what a heading says is no statement of the writer's as well
    add(this.#drafts, said);
    add(
      this.#drafts,
      said.length > 0 ? this.#section.filter(({ passage }) => passage !== this.#heading) : this.#section,
    );
    this.#heading = null;
    this.#section = [];
  }
}

/** How a list of other reports begins: their headlines are the page's furniture, and nobody's words here (guideline 3). */
const TEASER =
  /^(?:相關|相关|延伸|更多|同場|同场|其他|推薦|推荐)(?:報道|报道|報導|报导|新聞|新闻|閱讀|阅读|文章|加映)[：:]/;

function readPassage(passage: Passage, discourse: Discourse): Draft[] {
  if (passage.role === 'quotation' && TEASER.test(passage.text.slice(passage.start, passage.start + 8)))
    return [];
  const pulled = readPullQuote(passage, discourse);
  if (pulled) return [pulled];
  const found: Draft[] = [];
  const headline = passage.role === 'heading';
  const all = sentences(passage.tokens, passage.text, 0, passage.tokens.length, headline);
  all.forEach((sentence, index) => {
    if (headline && sentence.clauses.at(-1)?.mark === 'other' && index === 0) return;
    add(found, readSentence(passage, discourse, sentence));
  });
  return found;
}

function readSentence(passage: Passage, discourse: Discourse, sentence: Sentence): Draft[] {
  const taken = sentence.clauses.map(() => false);
  const found: Draft[] = [];
  if (passage.role === 'heading') {
    const named = readHeadline(passage, discourse, sentence, taken);
    // 議員批評罰則　局長：會檢討: what others say before the first who is named with a colon
    const first = taken.indexOf(true);
    if (named.length > 0 && first > 0) {
      const clauses = sentence.clauses.slice(0, first);
      const before = { ...sentence, clauses, to: clauses.at(-1)?.to ?? sentence.from };
      add(found, readReports({ passage, discourse, sentence: before, parent: null }, taken));
    }
    add(found, named);
  }
  if (found.length === 0) {
    const reports = readReports({ passage, discourse, sentence, parent: null }, taken);
    add(found, reports);
    for (const report of reports) add(found, readPassedOn(report, discourse));
    add(found, readFreeQuotations(passage, discourse, sentence, taken));
  }
  const topic = found.length === 0 ? topicOf(passage, discourse, sentence) : null;
  if (topic) discourse.mentions(topic);
  discourse.introduced = introducedIn(passage, discourse, sentence, found);
  add(found, readStatements(passage, sentence, taken));
  return found;
}

/** What others say inside the words of a news medium: claims of their own, passed on by it. */
function readPassedOn(outer: Draft, discourse: Discourse): Draft[] {
  const { passage, source } = outer;
  if (!source || outer.cue?.act === 'ask' || !(source.phrase?.medium || source.entity.medium)) return [];
  const { tokens } = passage;
  const speaker = discourse.speaker;
  const found: Draft[] = [];
  for (const [from, to] of outer.contents) {
    const open = tokens.at(from);
    const quoted = open.type === 'open' && open.bracket === 'quotation' && open.mate >= to - 1;
    const start = quoted ? from + 1 : from;
    const end = quoted ? Math.min(open.mate, tokens.length) : to;
    for (const sentence of sentences(tokens, passage.text, start, end, false)) {
      const taken = sentence.clauses.map(() => false);
      add(found, readReports({ passage, discourse, sentence, parent: outer }, taken));
    }
  }
  discourse.speaker = speaker;
  return found;
}

/** Adds drafts one by one: passed as arguments, a hundred thousand of them would overflow the stack. */
function add(list: Draft[], more: readonly Draft[]): void {
  for (const draft of more) list.push(draft);
}
