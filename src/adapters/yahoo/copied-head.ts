import type { Line, TextDocument } from '../../document/document.js';
import { boilerplateRule, FEATURE_LABEL } from './boilerplate.js';
import { feedAt } from './copied-offers.js';
import { providerNamed } from './providers.js';

/** What a copy has above its first paragraph. Everything above `bodyAt` is entered in the ledger. */
export interface CopiedHead {
  headline: string | null;
  authors: string[];
  /** The outlet, where the byline is one. */
  provider: string | null;
  /** The time line without its label, and whether it is that of an update. */
  time: string | null;
  isUpdate: boolean;
  sections: string[];
  bodyAt: number;
}

const DATE = '\\d{4}年\\d{1,2}月\\d{1,2}日';
const WEEKDAY = '(?:\\s?[（(]?(?:週|周|星期|禮拜)[一二三四五六日天][）)]?)?';
const CLOCK = '(?:\\s?(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上)?\\s?\\d{1,2}:\\d{2})?';
const READING = '(?:\\s?[·・‧|]\\s?\\d{1,3}\\s?分鐘(?:文章|閱讀)?(?:\\s?[（(]閱讀時間[）)])?)?';
const TIME_LINE = new RegExp(
  `^(更新時間|更新|發布時間|發佈時間)?\\s?[:：]?\\s?(${DATE}${WEEKDAY}${CLOCK})${READING}$`,
);
/** How many lines of byline stand between headline and time. */
const BYLINES = 4;
/** A body line: a sentence, and not a short one. */
const SENTENCE = /[。！？；」』）)]$/;
const LEAD_TAG = /^[[【（(〔][^\]】）)〕]{2,40}[\]】）)〕]./;
const BYLINE =
  /^[【〔[]?(?:(?:實習)?記者|文|撰文)[\s／/:：]?.{2,24}$|^\S{2,6}\s?[／/]\s?(?:綜合|專題|即時|.{2,4})報導$/;

export function readHead(text: TextDocument): CopiedHead {
  const { lines } = text;
  const at = lines.findIndex((line, index) => TIME_LINE.test(line.text) && isHeadOf(lines, index));
  return at < 0 ? headless(text) : aboveTime(text, at);
}

/** A time line near the top, or below a headline that the breadcrumb said before: no date inside the body. */
function isHeadOf(lines: readonly Line[], at: number): boolean {
  return at <= BYLINES + 2 || repeatedAbove(lines, at) >= 0;
}

/** The line above the time that stands on the page once more before: the breadcrumb ends in the headline. */
function repeatedAbove(lines: readonly Line[], at: number): number {
  for (let index = at - 1; index >= Math.max(1, at - BYLINES - 1); index -= 1) {
    const { text } = lines[index] as Line;
    if (text.length > 6 && firstOf(lines, text, index) >= 0) return index;
  }
  return -1;
}

function firstOf(lines: readonly Line[], text: string, before: number): number {
  for (let index = before - 1; index >= Math.max(0, before - 4); index -= 1) {
    if (lines[index]?.text === text) return index;
  }
  return -1;
}

function aboveTime(text: TextDocument, at: number): CopiedHead {
  const { lines, ledger } = text;
  const repeated = repeatedAbove(lines, at);
  const headlineAt = repeated >= 0 ? repeated : titleAbove(lines, at);
  const crumb = repeated >= 0 ? firstOf(lines, (lines[repeated] as Line).text, repeated) : -1;
  const sections = crumb >= 0 ? sectionsAbove(text, crumb) : [];
  const authors: string[] = [];
  let provider: string | null = null;
  for (const line of lines.slice(headlineAt + 1, at)) {
    const rule = boilerplateRule(line.text);
    if (rule) {
      ledger.drop(line.span, rule);
      continue;
    }
    ledger.keep(line.span);
    authors.push(line.text);
    provider ??= providerNamed(line.text);
  }
  const headline = lines[headlineAt];
  const time = lines[at] as Line;
  const found = TIME_LINE.exec(time.text) as RegExpExecArray;
  if (headline) ledger.keep(headline.span);
  ledger.keep(time.span);
  dropAbove(text, headline ? headlineAt : at);
  return {
    headline: headline?.text ?? null,
    authors,
    provider,
    time: found[2] as string,
    isUpdate: found[1]?.startsWith('更新') ?? false,
    sections,
    bodyAt: at + 1,
  };
}

/** Without a breadcrumb: the line above the byline, which is a name or says that it is one. */
function titleAbove(lines: readonly Line[], at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - BYLINES); index -= 1) {
    const { text } = lines[index] as Line;
    const isByline = boilerplateRule(text) || providerNamed(text) || BYLINE.test(text) || text.length <= 6;
    if (!isByline) return index;
  }
  return at - 1;
}

/** The breadcrumb's own lines: `Yahoo新聞`, sections, headline. */
function sectionsAbove({ lines, ledger }: TextDocument, crumb: number): string[] {
  const sections: string[] = [];
  for (let index = crumb - 1; index >= Math.max(0, crumb - 4); index -= 1) {
    const line = lines[index] as Line;
    if (/^(?:Yahoo|首頁$)/.test(line.text)) {
      for (const { span } of lines.slice(index + 1, crumb)) ledger.keep(span);
      return sections;
    }
    sections.unshift(line.text);
  }
  return [];
}

/** Enters what stands above the headline: the site's navigation, a featured story below its label. */
function dropAbove({ lines, ledger }: TextDocument, before: number): void {
  for (let index = 0; index < before; index += 1) {
    const line = lines[index] as Line;
    const isFeature = FEATURE_LABEL.test(lines[index - 1]?.text ?? '');
    ledger.drop(line.span, isFeature ? 'ticker' : (boilerplateRule(line.text) ?? 'navigation'));
  }
}

/**
 * A copy without a time line begins with the headline; in Hong Kong sometimes with a breaking story that has nothing to
 * do with the article. The headline is the line whose words come back in the first paragraph.
 */
function headless(text: TextDocument): CopiedHead {
  const { ledger } = text;
  const lines = text.lines.slice(0, feedAt(text));
  const firstBody = lines.findIndex(({ text: words }) => isBody(words));
  const end = firstBody < 0 ? lines.length : firstBody;
  const lead = lines[end]?.text ?? '';
  const candidates = lines
    .slice(0, end)
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => boilerplateRule(line.text) === null && !BYLINE.test(line.text))
    .slice(0, 6);
  let best: (typeof candidates)[number] | null = null;
  let most = -1;
  for (const candidate of candidates) {
    const shared = sharedPairs(candidate.line.text, lead);
    if (shared > most) [best, most] = [candidate, shared];
  }
  const head: CopiedHead = {
    headline: best?.line.text ?? null,
    authors: [],
    provider: null,
    time: null,
    isUpdate: false,
    sections: [],
    bodyAt: 0,
  };
  if (!best) return head;
  ledger.keep(best.line.span);
  dropAbove(text, best.index);
  head.bodyAt = best.index + 1;
  const byline = lines[head.bodyAt];
  if (byline && BYLINE.test(byline.text)) {
    ledger.keep(byline.span);
    head.authors.push(byline.text);
    head.bodyAt += 1;
  }
  return head;
}

function isBody(words: string): boolean {
  return (
    words.length > 70 ||
    (words.length > 24 && SENTENCE.test(words) && !words.endsWith('？')) ||
    LEAD_TAG.test(words)
  );
}

/** How much of a line's pairs of characters another text has, from 0 to 1. */
function sharedPairs(line: string, text: string): number {
  let shared = 0;
  for (let index = 0; index + 2 <= line.length; index += 1) {
    if (text.includes(line.slice(index, index + 2))) shared += 1;
  }
  return shared / Math.max(1, line.length - 1);
}
