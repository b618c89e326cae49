import type { Line, TextDocument } from '../../document/document.js';
import type { Context } from '../../draft/adapter.js';
import { type Draft, type NotAnArticle, notAnArticle } from '../../draft/draft.js';
import { readTime } from '../../draft/published-time.js';
import { readAddress } from './address.js';
import { readBody } from './copy-body.js';
import { readFoot } from './copy-foot.js';
import { readHead } from './copy-head.js';
import { chromeRule } from './copy-lines.js';
import { FOOTER, NAVIGATION, SECTIONS, SKIP_LINK, WEAK_SECTION } from './labels.js';
import { TIME_ZONE } from './payload.js';
import { PORTAL, syndicationMarks } from './syndicated.js';

/** Reads a copied text: what stands before the body, the body, what stands below it. */
export function readCopy(text: TextDocument, context: Context): Draft | NotAnArticle {
  const { retrievedAt } = context;
  const address = readAddress(text.url);
  if (address?.kind === 'other-service') return notAnArticle('a page of another service of the BBC');
  if (address?.kind === 'list') return notAnArticle('a front page, a topic or another list');
  const start = dropNavigation(text);
  const end = endOfArticle(text.lines, start);
  const { credits, slots } = syndicationMarks(text);
  const isSyndicated = credits >= 2 || (credits === 1 && slots > 0);
  const head = readHead(text, { start, end, isSyndicated, retrievedAt });
  if (head.isUnresolved) {
    context.warn(
      'unresolved-age',
      'The time is an age (3 小時前): pass retrievedAt to resolve it',
      'published',
    );
  }
  const isLive = address?.kind === 'live';
  const isOlder = /^\d/.test(address?.id ?? '');
  const body = readBody(text, { start, from: head.end, end, isSyndicated, isOlder, isLive });
  const foot = readFoot(text, end, retrievedAt);
  return {
    nativeId: address?.id ?? null,
    url: address?.url ?? null,
    syndicator: isSyndicated ? PORTAL : null,
    genre: isLive ? 'live' : head.isVideo ? 'video' : 'news',
    headline: head.headline,
    summary: body.summary,
    authors: head.authors,
    published: head.published ?? readTime(text.crawlDate?.value, TIME_ZONE),
    modified: head.modified,
    tags: foot.tags,
    body: [...head.body, ...body.body],
    related: [...body.related, ...foot.related],
  };
}

/** How many lines a notice about cookies may have above the page's head. */
const NOTICE_LINES = 80;

/** Enters the lines of the page's head as dropped; answers where the article starts. */
function dropNavigation({ lines, ledger }: TextDocument): number {
  const skip = lines.slice(0, NOTICE_LINES).findIndex(({ text }) => SKIP_LINK.test(text));
  let index = 0;
  for (let line = lines[index]; line; line = lines[index]) {
    const isAbove = index <= skip || NAVIGATION.test(line.text);
    const rule = isAbove ? 'navigation' : chromeRule(line.text);
    if (rule === null) break;
    ledger.drop(line.span, rule);
    index += 1;
  }
  return index;
}

/** The first line of what follows the article: lists of other stories, else the foot of the page. */
function endOfArticle(lines: readonly Line[], start: number): number {
  const end = lines.findIndex((line, index) => {
    if (index <= start) return false;
    if (FOOTER.test(line.text)) return true;
    if (!SECTIONS.some(([heading]) => heading.test(line.text))) return false;
    return !WEAK_SECTION.test(line.text) || isListed(lines[index + 1]?.text ?? '');
  });
  return end < 0 ? lines.length : end;
}

/** The first line of a list: a rank, a running time, or a clip's label. */
function isListed(line: string): boolean {
  return /^(?:1|\d{1,2}(?::\d{2}){1,2}|(?:視頻|视频|音頻|音频)[,，].*)$/.test(line);
}
