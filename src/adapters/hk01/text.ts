import type { Line, TextDocument } from '../../document/document.js';
import type { Piece } from '../../document/piece.js';
import { type Draft, type DraftRelated, type NotAnArticle, notAnArticle } from '../../draft/draft.js';
import { captionOnly, heading, paragraph } from '../../draft/pieces.js';
import { readTime } from '../../draft/published-time.js';
import type { PublishedTime } from '../../model.js';
import { idIn } from './address.js';
import { endRule, noiseRule } from './boilerplate.js';
import { authorsOf, namesOf } from './byline.js';
import { readCaption } from './caption.js';
import { type KnownLine, knowLines } from './copied-body.js';
import { type CopiedHead, findHead, type Words } from './copied-head.js';
import { isHeadline, isSentence } from './line-shape.js';
import { TIME_ZONE } from './outlet.js';
import { finish } from './story.js';

/** Reads text copied from an article's page. */
export function readCopy(text: TextDocument): Draft | NotAnArticle {
  const { lines, ledger } = text;
  const head = findHead(lines) ?? headless(lines);
  for (const line of lines.slice(0, head.start)) {
    ledger.drop(line.span, endRule(line.text) ?? noiseRule(line.text) ?? 'navigation');
  }
  for (const line of lines.slice(head.start, head.end)) {
    ledger.drop(line.span, noiseRule(line.text) ?? (/^\d+$/.test(line.text) ? 'reactions' : 'label'));
  }
  const end = endOfBody(lines, head.end);
  dropBelow(text, end);
  const below = lines
    .slice(head.end, end)
    .map((line, index) => (index === 0 && !head.rest ? noGap(line) : line));
  const body = head.rest ? [{ ...head.rest, gap: 0 }, ...below] : below;
  const known = knowLines(body, end < lines.length);
  const isList = end < lines.length && !head.byline && !head.published && !known.some(isSentenceOfBody);
  if (isList || !known.some(({ kind }) => kind === 'paragraph')) {
    return notAnArticle('a list of headlines, or a page without an article');
  }
  return finish({
    nativeId: idIn(text.url),
    headline: kept(text, head.headline),
    authors: authorsOf(namesOf(kept(text, head.byline) ?? '')),
    published: timeIn(text, head.published) ?? crawlDay(text),
    modified: timeIn(text, head.modified),
    sections: head.sections.flatMap((section) => kept(text, section) ?? []),
    tags: known.filter(({ kind }) => kind === 'tag').flatMap(({ line }) => kept(text, line) ?? []),
    body: piecesOf(text, known),
    related: relatedOf(text, known),
  });
}

/** A copy of the body alone: its first line is a headline where it looks like one and a longer line follows. */
function headless(lines: readonly Line[]): CopiedHead {
  const [first, second] = lines;
  const isAbove =
    first &&
    second &&
    isHeadline(first.text) &&
    !isSentence(first.text) &&
    second.text.length > first.text.length;
  return {
    headline: isAbove ? first : null,
    sections: [],
    byline: null,
    published: null,
    modified: null,
    start: 0,
    end: isAbove ? 1 : 0,
    rest: null,
  };
}

/** Where the article ends: at the first line of what follows it, or above the head of the next article. */
function endOfBody(lines: readonly Line[], from: number): number {
  const found = lines.findIndex((line, index) => index >= from && endRule(line.text) !== null);
  const next = findHead(lines, from)?.start ?? lines.length;
  return Math.min(found < 0 ? lines.length : found, next);
}

/** Leaves out what follows the article, each part by the rule of the line that opens it. */
function dropBelow(text: TextDocument, from: number): void {
  const next = findHead(text.lines, from)?.start;
  let rule = 'footer';
  for (const [index, line] of text.lines.entries()) {
    if (index < from) continue;
    rule = index === next ? 'next-article' : (endRule(line.text) ?? rule);
    text.ledger.drop(line.span, rule);
  }
}

function noGap(line: Line): Line {
  return { ...line, gap: 0 };
}

function isSentenceOfBody({ line, kind }: KnownLine): boolean {
  return kind === 'paragraph' && isSentence(line.text);
}

function kept(text: TextDocument, words: Words | null): string | null {
  if (!words) return null;
  text.ledger.keep(words.span);
  return words.text;
}

function timeIn(text: TextDocument, words: Words | null): PublishedTime | null {
  return readTime(kept(text, words)?.replaceAll('/', '-'), TIME_ZONE);
}

function crawlDay({ crawlDate }: TextDocument): PublishedTime | null {
  return readTime(crawlDate?.value, TIME_ZONE);
}

function piecesOf(text: TextDocument, known: readonly KnownLine[]): Piece[] {
  const body: Piece[] = [];
  for (const { line, kind } of known) {
    const { text: words, span } = line;
    if (typeof kind === 'object') {
      text.ledger.drop(span, kind.drop);
      continue;
    }
    text.ledger.keep(span);
    const last = body.at(-1);
    if (kind === 'paragraph') body.push(paragraph(words, span));
    else if (kind === 'heading') body.push(heading(words, span));
    else if (kind === 'quotation')
      body.push({ type: 'quotation', text: words, attribution: null, origin: span });
    else if (kind === 'attribution' && last?.type === 'quotation') last.attribution = words;
    else if (kind === 'caption') {
      const { caption, credit } = readCaption(words);
      body.push(captionOnly(caption, credit, span));
    }
  }
  return body;
}

function relatedOf(text: TextDocument, known: readonly KnownLine[]): DraftRelated[] {
  return known
    .filter(({ kind }) => kind === 'related')
    .map(({ line }) => ({ kind: 'related', headline: kept(text, line) ?? '' }));
}
