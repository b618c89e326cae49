import { foldLine, readTime, type TextDocument } from '../../core.js';
import type { PageSurvey } from './page-survey.js';

/** What a copied text shows of its outlet, seen beside the page that it was copied from. */
export interface CopySurvey {
  /** The shape of the line that holds the time, as a pattern with its digits left open. */
  timePattern: string | null;
  /** The same with invented digits. */
  timeExample: string | null;
  /** How many lines above the time the headline stands; below it: negative. */
  headlineAbove: number;
  /** Lines of the site above the headline, and the first ones below the body: short ones, which are no headlines. */
  navigation: string[];
  ends: string[];
}

const SHORT = 8;
const MOST = 12;
/** Digits of an invented time, in the order in which a date is written. */
const INVENTED = ['2026', '03', '04', '07', '16'];

export function surveyCopy({ lines }: TextDocument, page: PageSurvey): CopySurvey {
  const texts = lines.map(({ text }) => foldLine(text));
  const headline = page.headlines[0]?.text ?? '';
  const inBody = foldLine(page.bodies[0]?.text ?? '');
  const title = texts.indexOf(headline);
  const isOfBody = (text: string) => text.length > 15 && inBody.includes(text);
  const first = texts.findIndex(isOfBody);
  const last = texts.findLastIndex(isOfBody);
  const isTime = (text: string) => text.length < 60 && readTime(dateOf(text), 'UTC') !== null;
  const near = texts.findIndex((text, index) => Math.abs(index - title) < 8 && isTime(text));
  const time = title < 0 ? texts.findIndex(isTime) : near;
  const around = (from: number, to: number) => [
    ...new Set(texts.slice(Math.max(0, from), Math.max(0, to)).filter((text) => text.length <= SHORT)),
  ];
  // a word of the menus, or one that the copy has elsewhere too, may end an article in the middle; a title is the outlet's
  const isSign = (text: string) =>
    !page.linked.has(text) && texts.indexOf(text) > last && texts.lastIndexOf(text) === texts.indexOf(text);
  return {
    timePattern: time < 0 ? null : patternOf(texts[time] as string),
    timeExample: time < 0 ? null : exampleOf(texts[time] as string),
    headlineAbove: time >= 0 && title >= 0 ? time - title : 1,
    navigation: around(0, title < 0 ? first : title).slice(0, MOST),
    ends:
      last < 0
        ? []
        : around(last + 1, last + 12)
            .filter(isSign)
            .slice(0, 3),
  };
}

/** The part of a line that is its time: `更新時間：2026-03-04 07:16`. */
function dateOf(text: string): string {
  const found = /\d{4}\s?[-/.年][\d\s\-/.年月日:：TZ+]*/.exec(text)?.[0] ?? '';
  return found.trim().replace(/[/.]/g, '-');
}

function patternOf(text: string): string {
  const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return `^${escaped.replace(/\d+/g, (digits) => (digits.length === 4 ? '\\d{4}' : '\\d{1,2}'))}$`;
}

function exampleOf(text: string): string {
  let next = 0;
  return text.replace(/\d+/g, (digits) => {
    // what stands before the year is no part of the time
    if (next === 0 && digits.length !== 4) return digits;
    const invented = INVENTED[Math.min(next, INVENTED.length - 1)] as string;
    next += 1;
    return invented;
  });
}
