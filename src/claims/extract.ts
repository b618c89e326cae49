import type { Article } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import { parseErrorOf } from '../model/parse-error.js';
import { bindNames } from './bind-names.js';
import { buildClaims } from './build.js';
import { checkInput } from './check-input.js';
import { columnAuthor } from './column.js';
import { Discourse } from './discourse.js';
import { interviewLabels, readTurn } from './interview.js';
import { meetTitled } from './introduced.js';
import { passagesOf, passagesOfText } from './passages.js';
import { readPassage } from './read-passage.js';
import { Sections } from './sections.js';

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
