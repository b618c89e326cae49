import { readAge, readTime } from '../../draft/published-time.js';
import type { PublishedTime } from '../../model.js';
import { CHROME, UPDATED } from './labels.js';
import { TIME_ZONE } from './payload.js';

const DAY =
  /^\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?:\s?(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上)?\s?\d{1,2}\s?[點点時时:：]\s?\d{0,2}\s?分?)?$/;
const AGE = /^(?:[幾几]秒|\d{1,3}\s?(?:秒|分鐘|分钟|小時|小时|天|日))[鐘钟]?前$/;
const MONTH = /\d{4}\s?年\s?\d{1,2}\s?月/;
/** The end of a sentence, with what closes after it. */
const SENTENCE_END = /[。；;][」』”’"）)】\]]*$/;

/** The rule of a line that belongs to the page around the article; `null` for all others. */
export function chromeRule(line: string): string | null {
  return CHROME.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

/** Whether a line ends as sentences do: headlines, headings and names do not. */
export function isSentence(line: string): boolean {
  return SENTENCE_END.test(line);
}

/** Whether a line is nothing but a time as the page prints it. */
export function isTimeLine(line: string): boolean {
  const time = line.replace(UPDATED, '');
  return DAY.test(time) || AGE.test(time) || (time !== line && MONTH.test(time));
}

/** A time as the page prints it; ages (`3 小時前`) count back from when the page was fetched. */
export function readShownTime(line: string, retrievedAt: string | null): PublishedTime | null {
  const time = line.replace(UPDATED, '');
  return readTime(time, TIME_ZONE) ?? readAge(time, retrievedAt, TIME_ZONE);
}
