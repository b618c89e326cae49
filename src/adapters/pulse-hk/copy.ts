import type { Line, TextDocument } from '../../document/document.js';
import type { Context } from '../../draft/adapter.js';
import { type Draft, type NotAnArticle, notAnArticle } from '../../draft/draft.js';
import { readTime } from '../../draft/published-time.js';
import type { Author } from '../../model.js';
import { slugIn } from './address.js';
import { asEmbed } from './body.js';
import { mergeAuthors, readByline, takeByline } from './byline.js';
import { type CopyBody, readCopyBody } from './copy-body.js';
import { type CopyFoot, readCopyFoot } from './copy-foot.js';
import { type CopyHead, findHead } from './copy-head.js';
import { CopyLedger } from './copy-ledger.js';
import { furnitureRule, sponsorIn, updatedDay } from './copy-lines.js';
import { bulleted, menuOf, sectionLabels } from './copy-menu.js';
import { ungluedTags } from './copy-tags.js';
import { isDayLine, readDay } from './day.js';
import { featuredCaption } from './featured.js';
import { genreOf } from './genre.js';
import { isBlockTitle } from './no-article.js';
import { subjectsOf, TIME_ZONE } from './outlet.js';

const HIGHLIGHTS = /^(?:(?:本文|文章|內容)?重點(?:摘要)?|摘要|Highlights)$/i;

/** Reads text copied from the screen: a whole page with its menus and lists, the article alone, or only its body. */
export function readCopy(text: TextDocument, context: Context): Draft | NotAnArticle {
  const { lines } = text;
  if (lines.length < 20 && isBlockTitle(lines[0]?.text ?? '')) return notAnArticle('a block page');
  const ledger = new CopyLedger(text);
  const menu = menuOf(lines);
  const head = findHead(lines, menu);
  const below = head && findHead(lines, menu, head.end);
  const to = below?.hasReadingTime ? below.start : lines.length;
  const start = dropAbove(lines, head?.start ?? null, ledger);
  const header = head ? readHead(lines, head, menu, ledger) : null;
  const highlights = readHighlights(lines, head?.end ?? start, to, ledger);
  const body = readCopyBody(lines, highlights.end, to, ledger, context);
  if (head?.isPlain !== false && isList(lines, body)) return notAnArticle('a list of stories');
  const foot = readCopyFoot(lines, body.end, to, menu, ledger, context);
  for (const line of lines.slice(to)) ledger.drop(line, 'next-article');
  const { body: pieces, authors } = takeByline(body.pieces);
  const article = [
    header?.headline ?? '',
    ...pieces.map((piece) => ('text' in piece ? piece.text : '')),
  ].join('\n');
  const { sections = [], headline = null, sponsor = null } = header ?? {};
  return {
    nativeId: slugIn(text.url),
    genre: genreOf({ headline, sections, isSponsored: sponsor !== null }),
    headline,
    summary: [...(header?.summary ?? []), ...highlights.points],
    authors: mergeAuthors(authors, header?.authors ?? []),
    published: header?.published ?? readTime(text.crawlDate?.value, TIME_ZONE),
    modified: header?.modified ?? null,
    sections,
    tags: tagsIn(foot.tags, article, context),
    body: [...(header?.captions ?? []), ...pieces.map(asEmbed)],
    related: [...body.related, ...foot.related],
    access: body.isWithheld ? 'truncated' : 'full',
  };
}

/** Drops what is above the header or, where there is none, the furniture that a copy begins with. */
function dropAbove(lines: readonly Line[], start: number | null, ledger: CopyLedger): number {
  let index = 0;
  for (const line of lines) {
    const rule = furnitureRule(line.text) ?? (bulleted(line.text) === null ? null : 'navigation');
    if (start === null ? rule === null : index >= start) break;
    ledger.drop(line, rule ?? 'page-head');
    index += 1;
  }
  return index;
}

function readHead(lines: readonly Line[], head: CopyHead, menu: ReadonlySet<string>, ledger: CopyLedger) {
  const textAt = (index: number | null) => (index === null ? null : (lines[index]?.text ?? null));
  const { sections, headline, summary, byline, sponsor, captions } = head;
  const published = readDay(textAt(head.published));
  const updated = textAt(head.modified);
  const modified = readDay(updated && updatedDay(updated));
  ledger.keepIn(lines[head.published ?? -1], published?.raw ?? '', 'label');
  ledger.keepIn(lines[head.modified ?? -1], modified?.raw ?? '', 'label');
  for (const index of [headline, byline, ...summary, ...captions]) {
    const line = index === null ? undefined : lines[index];
    if (line) ledger.keep(line.span);
  }
  const sponsorName = sponsorIn(textAt(sponsor) ?? '');
  ledger.keepIn(lines[sponsor ?? -1], sponsorName ?? '', 'label');
  for (let index = head.start; index < head.end; index += 1) {
    ledger.drop(lines[index], furnitureRule(textAt(index) ?? '') ?? 'label');
  }
  const authors: Author[] = readByline(textAt(byline) ?? '');
  return {
    sections: sectionsIn(lines[sections ?? -1], menu, ledger),
    headline: textAt(headline),
    summary: summary.flatMap((index) => textAt(index) ?? []),
    authors: sponsorName
      ? readByline(sponsorName).map((one) => ({ ...one, kind: 'organization' as const }))
      : authors,
    published,
    modified,
    sponsor: sponsorName,
    captions: captions.flatMap((index) => featuredCaption(lines[index])),
  };
}

function sectionsIn(line: Line | undefined, menu: ReadonlySet<string>, ledger: CopyLedger): string[] {
  const labels = line ? sectionLabels(line.text, menu) : null;
  if (!line || !labels) return [];
  const subjects = new Set(subjectsOf(labels.map(({ text }) => text)));
  for (const { text, start, end } of labels) {
    if (subjects.has(text)) ledger.keep({ start: line.span.start + start, end: line.span.start + end });
  }
  return [...subjects];
}

function readHighlights(lines: readonly Line[], from: number, to: number, ledger: CopyLedger) {
  const points: string[] = [];
  let end = from;
  if (
    from < to &&
    HIGHLIGHTS.test((lines[from] as Line).text) &&
    bulleted(lines[from + 1]?.text ?? '') !== null
  ) {
    for (end = from + 1; end < to; end += 1) {
      const point = bulleted((lines[end] as Line).text);
      if (point === null) break;
      points.push(point);
      ledger.keepIn(lines[end], point, 'bullet');
    }
    ledger.drop(lines[from], 'label');
  }
  return { points, end };
}

/** Tags that stand glued, told apart by the article; as they stand where it does not have them all. */
function tagsIn(found: CopyFoot['tags'], article: string, context: Context): string[] {
  if (!found) return [];
  const parted = found.value
    .split(/\s?[,，、;；]\s?|\s{2,}|\s(?=\p{Script=Han})/u)
    .filter((tag) => tag !== '');
  if (parted.length > 1) return parted;
  const labels = ungluedTags(found.value, article);
  if (labels && labels.length > 1) {
    context.note(
      'unglued-tags',
      'Tags that stand glued together were told apart by the words of the article',
      'tags',
    );
  }
  return labels?.map(({ text }) => text) ?? [found.value];
}

/** Whether a copy is a page of cards: dates below titles, and no text. */
function isList(lines: readonly Line[], { pieces }: CopyBody): boolean {
  const hasText = pieces.some((piece) => piece.type === 'paragraph' && piece.text.length > 30);
  return !hasText && lines.filter(({ text }) => isDayLine(text)).length >= 3;
}
