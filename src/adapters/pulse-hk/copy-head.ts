import type { Line } from '../../document/document.js';
import { splitCredit } from '../../draft/credit.js';
import { looksLikeByline } from './byline.js';
import {
  endsSentence,
  furnitureRule,
  isHeaderDetail,
  isReadingTime,
  isShareLabel,
  sponsorIn,
  updatedDay,
} from './copy-lines.js';
import { bulleted, sectionLabels } from './copy-menu.js';
import { isDayLine } from './day.js';

/** The header of an article in a copy, as indexes of its lines. */
export interface CopyHead {
  /** Its first line: the sections or the headline. */
  start: number;
  sections: number | null;
  headline: number;
  summary: number[];
  byline: number | null;
  published: number | null;
  modified: number | null;
  sponsor: number | null;
  /** Caption of the picture above or below the header. */
  captions: number[];
  /** The first line after it. */
  end: number;
  hasReadingTime: boolean;
  /** Whether only a date marks it, as it marks every card of a list. */
  isPlain: boolean;
}

/** How far above its date and reading time a headline may stand: tagline, byline, sections and what is between them. */
const REACH = 8;
/** A caption between the reading time and the second 分享. */
const CAPTION_LINES = 3;

/**
 * Finds the header from the line index `from` on. It is anchored at the reading time, else at a date above 分享, else at
 * the first date of the text, where no paragraph stands before it; read upwards, because what is above the headline
 * differs from page to page.
 */
export function findHead(lines: readonly Line[], menu: ReadonlySet<string>, from = 0): CopyHead | null {
  const anchor = anchorIn(lines, from);
  if (anchor === null) return null;
  let top = anchor;
  while (top > from && isHeaderDetail(textAt(lines, top - 1))) top -= 1;
  const names = namesAbove(lines, menu, top, from);
  if (names === null) return null;
  let end = anchor + 1;
  while (end < lines.length && isHeaderDetail(textAt(lines, end)) && !startsFoot(textAt(lines, end)))
    end += 1;
  // layouts with the picture on top have its caption above the sections
  const captions = names.start > from && isCaption(textAt(lines, names.start - 1)) ? [names.start - 1] : [];
  const share = range(end, end + CAPTION_LINES).find((index) => isShareLabel(textAt(lines, index)));
  if (share !== undefined && isReadingTime(textAt(lines, end - 1))) {
    captions.push(...range(end, share));
    end = share + 1;
  }
  const details = range(names.headline + 1, end);
  const find = (test: (text: string) => boolean) =>
    details.find((index) => test(textAt(lines, index))) ?? null;
  return {
    ...names,
    published: find(isDayLine),
    modified: find((text) => updatedDay(text) !== null),
    sponsor: find((text) => sponsorIn(text) !== null),
    captions,
    end,
    hasReadingTime: find(isReadingTime) !== null,
    isPlain: find(isShareLabel) === null && find(isReadingTime) === null,
  };
}

function anchorIn(lines: readonly Line[], from: number): number | null {
  const near = (index: number) => [1, 2, -1, -2].some((by) => isShareLabel(textAt(lines, index + by)));
  let reading: number | null = null;
  let dated: number | null = null;
  let plain: number | null = null;
  let isBelowText = from > 0;
  for (let index = from; index < lines.length; index += 1) {
    const text = textAt(lines, index);
    if (isReadingTime(text)) {
      if (near(index)) return index;
      reading ??= index;
    } else if (isDayLine(text)) {
      if (isShareLabel(textAt(lines, index + 1))) dated ??= index;
      if (!isBelowText && index > 0) plain ??= index;
    } else if (text.length > 50 && endsSentence(text) && furnitureRule(text) === null) {
      isBelowText = true;
    }
  }
  return dated ?? (from > 0 ? null : (reading ?? plain));
}

type Names = Pick<CopyHead, 'start' | 'sections' | 'headline' | 'summary' | 'byline'>;

/** Sections, headline, tagline and byline above the details: with the sections' line from the top, else from below. */
function namesAbove(
  lines: readonly Line[],
  menu: ReadonlySet<string>,
  top: number,
  from: number,
): Names | null {
  const words: number[] = [];
  for (let index = top - 1; index >= from && index >= top - REACH; index -= 1) {
    const text = textAt(lines, index);
    if (bulleted(text) !== null || (furnitureRule(text) !== null && !isHeaderDetail(text))) break;
    if (!isHeaderDetail(text)) words.unshift(index);
  }
  const at = words.findLastIndex((index) => sectionLabels(textAt(lines, index), menu) !== null);
  const sections = at >= 0 && at < words.length - 1 ? (words[at] ?? null) : null;
  const below = sections === null ? words : words.slice(at + 1);
  const rest = [...below];
  const last = rest.at(-1);
  const byline = rest.length > 1 && last !== undefined && looksLikeByline(textAt(lines, last)) ? last : null;
  if (byline !== null) rest.pop();
  let headline = sections === null ? rest.at(-1) : rest[0];
  let summary = sections === null ? [] : rest.slice(1);
  while (
    sections === null &&
    rest.length > 1 &&
    headline !== undefined &&
    textAt(lines, headline).endsWith('。')
  ) {
    summary = [headline, ...summary];
    rest.pop();
    headline = rest.at(-1);
  }
  if (headline === undefined) return null;
  return { start: sections ?? headline, sections, headline, summary, byline };
}

function isCaption(text: string): boolean {
  if (furnitureRule(text) !== null || bulleted(text) !== null) return false;
  return text.endsWith('。') || splitCredit(text).credit !== null;
}

/** The row of networks below a text that is nothing but a title. */
function startsFoot(text: string): boolean {
  return furnitureRule(text) === 'share' && !isShareLabel(text);
}

function textAt(lines: readonly Line[], index: number): string {
  return lines[index]?.text ?? '';
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
