import type { Article } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import { parseErrorOf } from '../model/parse-error.js';
import { bindNames } from './bind-names.js';
import { buildClaims } from './build.js';
import { checkInput } from './check-input.js';
import { columnAuthor } from './column.js';
import { Discourse } from './discourse.js';
import type { Draft } from './draft.js';
import type { Entity } from './entity.js';
import { readHeadline } from './headline.js';
import { leading } from './leading.js';
import { isOrdinary, isSurname, NOUN, ROLE } from './lexicon.js';
import { looksLikeName } from './name.js';
import type { Passage } from './passage.js';
import { passagesOf, passagesOfText } from './passages.js';
import { type Phrase, readPhrase } from './phrase.js';
import { readFreeQuotations } from './quotation.js';
import { readReports } from './report.js';
import { type Sentence, sentences } from './sentence.js';
import { readStatements } from './statement.js';
import type { Token } from './tokens.js';

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
  const drafts: Draft[] = [];
  const author = columnAuthor(article, passages);
  if (author) discourse.author = discourse.implied(author.name, 'author').entity;
  for (const passage of passages) {
    if (author && passage.start === author.line?.start && passage.field === 'text') continue;
    if (passage.role === 'paragraph' || passage.role === 'quotation') discourse.beginParagraph();
    noteNames(passage, discourse);
    add(drafts, readPassage(passage, discourse));
  }
  return buildClaims(drafts, discourse, author, options);
}

/** Names that stand right after a title, whether or not they speak: 法官陳大文. A later 陳官 or 法官 means them. */
function noteNames(passage: Passage, discourse: Discourse): void {
  const { tokens, folded } = passage;
  for (let i = 0; i + 1 < tokens.length; i++) {
    const title = tokens[i];
    const name = tokens[i + 1];
    if (!title || (title.classes & ROLE) === 0 || name?.type !== 'run' || name.start !== title.end) continue;
    const end = nameEnd(tokens, i + 1);
    const form = folded.slice(name.start, tokens[end - 1]?.end ?? name.end);
    const isDotted = end > i + 2;
    if (form.length < 2 || (!isDotted && form.length > 4) || !looksLikeName(form, discourse.entities))
      continue;
    const from = isDotted ? titleStart(tokens, i) : i;
    const phrase = readPhrase(passage, from, end, discourse.entities);
    if (phrase?.kind === 'person') discourse.entities.meet(phrase);
  }
}

/** Where a name ends that begins at a token: 阿登·貝洛爾 goes on after its dot. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (tokens[end]?.type === 'dot' && tokens[end + 1]?.type === 'run') end += 2;
  return end;
}

/** Where the words for a title begin: 南灣｜市議會｜主席. */
function titleStart(tokens: readonly Token[], title: number): number {
  let from = title;
  while (
    from > 0 &&
    ((tokens[from - 1]?.classes ?? 0) & NOUN) !== 0 &&
    tokens[from - 1]?.end === tokens[from]?.start
  )
    from--;
  return from;
}

function readPassage(passage: Passage, discourse: Discourse): Draft[] {
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
  const taken: boolean[] = new Array(sentence.clauses.length).fill(false);
  const found: Draft[] = [];
  const headline = passage.role === 'heading' ? readHeadline(passage, discourse, sentence, taken) : null;
  if (headline) found.push(headline);
  else {
    const reports = readReports({ passage, discourse, sentence, parent: null }, taken);
    add(found, reports);
    for (const report of reports) add(found, readPassedOn(report, discourse));
    add(found, readFreeQuotations(passage, discourse, sentence, taken));
  }
  if (found.length === 0) noteTopic(passage, discourse, sentence);
  discourse.introduced = introducedIn(passage, discourse, sentence, found);
  add(found, readStatements(passage, sentence, taken));
  return found;
}

/** A sentence that reports nothing may name the one whom the next sentence's pronoun means. */
function noteTopic(passage: Passage, discourse: Discourse, sentence: Sentence): void {
  const first = sentence.clauses[0];
  if (!first || passage.role !== 'paragraph') return;
  const subject = leading(passage, first.from, first.to, discourse.entities);
  if (subject && subject.form !== 'pronoun' && (subject.kind === 'person' || subject.kind === 'organization'))
    discourse.mentions(discourse.entities.meet(subject));
}

/**
 * Whom a sentence that nobody speaks in names for the first time, elsewhere than as its subject: 教會請來居民 Mia 分享, or
 * in a later clause. The next sentence's pronoun means them.
 */
function introducedIn(
  passage: Passage,
  discourse: Discourse,
  sentence: Sentence,
  found: readonly Draft[],
): Entity | null {
  if (passage.role !== 'paragraph' || found.some(({ source }) => source?.entity.kind === 'person'))
    return null;
  let last: Entity | null = null;
  for (const { from, to } of sentence.clauses) {
    const subject = leading(passage, from, to, discourse.entities);
    for (const phrase of [subject, ...namedIn(passage, from, to, discourse)]) {
      if (phrase?.kind !== 'person' || phrase.form !== 'full') continue;
      last = discourse.entities.meet(phrase);
    }
  }
  return last;
}

/** Names of people in a stretch that stand after a title: 居民 Mia, 居民何小雲. */
function namedIn(passage: Passage, from: number, to: number, discourse: Discourse): Phrase[] {
  const { tokens } = passage;
  const found: Phrase[] = [];
  for (let i = from; i < to; i++) {
    const title = tokens[i];
    if (!title || (title.classes & ROLE) === 0) continue;
    const at = tokens[i + 1]?.type === 'space' ? i + 2 : i + 1;
    const name = tokens[at];
    if (at >= to || (name?.type !== 'latin' && name?.type !== 'run')) continue;
    const form = passage.folded.slice(name.start, name.end);
    const named =
      name.type === 'latin' ? /^[A-Z]/.test(form) : form.length <= 3 && isSurname(form) && !isOrdinary(form);
    const phrase = named ? readPhrase(passage, i, at + 1, discourse.entities) : null;
    if (phrase?.kind === 'person' && phrase.form === 'full') found.push(phrase);
  }
  return found;
}

/** What others say inside the words of a news medium: claims of their own, passed on by it. */
function readPassedOn(outer: Draft, discourse: Discourse): Draft[] {
  if (!outer.source) return [];
  const medium = outer.source.phrase?.medium === true || outer.source.entity.medium;
  if (!medium) return [];
  const { passage } = outer;
  const { tokens } = passage;
  const speaker = discourse.speaker;
  const found: Draft[] = [];
  for (const [from, to] of outer.contents) {
    const open = tokens[from];
    const quoted = open?.type === 'open' && open.bracket === 'quotation' && open.mate >= to - 1;
    const start = quoted ? from + 1 : from;
    const end = quoted ? Math.min(open.mate, tokens.length) : to;
    for (const sentence of sentences(tokens, passage.text, start, end, false)) {
      const taken: boolean[] = new Array(sentence.clauses.length).fill(false);
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
