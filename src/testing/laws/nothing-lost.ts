import type { Article, Dropped, Report, Span } from '../../core.js';
import { quoted } from '../quoted.js';
import { kindOf, type Read } from '../trial.js';
import { bare, blockWords, fieldWords, homeless, isPartlyHome } from './homes.js';
import type { Law } from './law.js';

/** Every word of the text, or of the article's container, is in a field, a block, a related item or a dropped piece. */
export const nothingLost: Law = {
  name: 'nothing is lost',
  broken(read, { tried }) {
    const { article, report, source } = read;
    const isText = source !== null && kindOf(tried.input) === 'text';
    return [
      ...unclaimed(report, isText),
      ...(isText
        ? [...droppedPlaces(report.dropped, source), ...lostInText(read, source)]
        : lostInPage(read)),
      ...(source === null ? [] : sharedOrigins(article)),
    ];
  },
};

function unclaimed({ dropped }: Report, isText: boolean): string[] {
  const how = isText
    ? 'Keep it with ledger.keep(span) and put it in a field, or drop it with ledger.drop(span, rule)'
    : 'Give it a drop rule, or keep it with page.keep(element)';
  return dropped
    .filter(({ rule }) => rule === 'unclaimed')
    .map(({ text }) => `nobody asked for ${quoted(text)}. ${how}.`);
}

function lostInPage({ article, report, containers, kept }: Read): string[] {
  const fields = [...article.blocks.flatMap(blockWords), ...fieldWords(article)];
  const addresses = new Set(addressesIn(article));
  const idle = kept
    .filter(({ text, links }) => !isPartlyHome(text, fields) && !links.some((link) => addresses.has(link)))
    .map(({ text }) => `${quoted(text)} was kept (page.keep), but nothing of it is in a field`);
  const homes = [...fields, ...report.dropped.map(({ text }) => text), ...kept.map(({ text }) => text)];
  const lines = containers.flatMap((container) => container.split('\n'));
  const lost = lines.flatMap((line) => {
    const words = homeless(line, homes);
    if (words.length === 0 || isLabelled(line, article)) return [];
    return [
      `${quoted(words.join(' … '))} of the line ${quoted(line)} was laid out and then left out: drop it before page.body(…)`,
    ];
  });
  return [...idle, ...lost];
}

/** A line whose labels alone are left, its values being in fields: `文：陳大文／圖：李小明`. */
function isLabelled(line: string, article: Article): boolean {
  const values = line.replace(/\p{L}{1,6}\s?[:：]/gu, ' ');
  const credits = article.blocks.flatMap((block) => (block.type === 'image' ? (block.credit ?? []) : []));
  const homes = [...fieldWords(article), ...credits];
  return isPartlyHome(values, homes) && homeless(values, homes).length === 0;
}

function addressesIn(article: Article): string[] {
  const { url, originalUrl, related, blocks } = article;
  const inBlocks = blocks.flatMap((block) =>
    block.type === 'embed' ? [block.url] : block.type === 'image' ? [block.src] : [],
  );
  return [url, originalUrl, ...related.map((item) => item.url), ...inBlocks].flatMap((one) => one ?? []);
}

function lostInText({ article, report, crawlDate }: Read, source: string): string[] {
  const problems: string[] = [];
  const dropped = report.dropped.flatMap(({ span }) => span ?? []);
  const taken: Span[] = [...dropped, ...(crawlDate ? [crawlDate] : [])];
  for (const [index, block] of article.blocks.entries()) {
    if (!block.origin) continue;
    const own = outside(block.origin, dropped).map((span) => source.slice(span.start, span.end));
    const [lost] = own.flatMap((text) => homeless(text, blockWords(block)));
    if (lost) problems.push(`${quoted(lost)} is in the origin of blocks[${index}] but not in the block`);
    const [invented] = block.span === null ? [] : homeless(block.text, own);
    if (invented) problems.push(`${quoted(invented)} of blocks[${index}] is not in its origin`);
    taken.push(block.origin);
  }
  const homes = [...fieldWords(article), ...article.blocks.flatMap(blockWords)];
  for (const rest of outside({ start: 0, end: source.length }, taken)) {
    for (const line of source.slice(rest.start, rest.end).split('\n')) {
      // a label may stay with its value, on one line
      if (bare(line) === '' || isPartlyHome(line, homes)) continue;
      problems.push(`${quoted(line)} was kept (ledger.keep), but nothing of it is in a field or a block`);
    }
  }
  return problems;
}

function droppedPlaces(dropped: readonly Dropped[], source: string): string[] {
  let end = 0;
  return dropped.flatMap(({ text, span, rule }) => {
    if (!span) return [`the dropped piece ${quoted(text)} (${rule}) has no place`];
    const before = end;
    end = span.end;
    if (span.start < before)
      return [`the dropped piece ${quoted(text)} (${rule}) overlaps the one before it`];
    const isThere = bare(source.slice(span.start, span.end)) === bare(text);
    return isThere ? [] : [`the dropped piece ${quoted(text)} (${rule}) is not what stands in its place`];
  });
}

/** No character of the input may be in two blocks. */
function sharedOrigins({ blocks }: Article): string[] {
  const origins = blocks
    .flatMap(({ origin }, index) => (origin ? [{ ...origin, index }] : []))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return origins.flatMap((origin, place) => {
    const before = origins[place - 1];
    if (!before || origin.start >= before.end) return [];
    return [`blocks[${before.index}] and blocks[${origin.index}] come from the same stretch of the input`];
  });
}

/** What of a stretch is in none of the others. */
function outside({ start, end }: Span, others: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let from = start;
  for (const other of [...others].sort((a, b) => a.start - b.start)) {
    if (other.end <= from || other.start >= end) continue;
    if (other.start > from) rest.push({ start: from, end: other.start });
    from = Math.max(from, other.end);
  }
  if (from < end) rest.push({ start: from, end });
  return rest;
}
