import { readAge, readTime } from '../../draft/published-time.js';
import type { PublishedTime } from '../../model.js';

/** The end of an item of the feed: `…交由旺am730 ・ 19 小時前 ・ 198`. */
export interface Tail {
  /** What stands before: the source, or a summary with the source glued to its end. */
  head: string;
  age: string;
}

/** What a time in the feed is read by. */
export interface TailTime {
  retrievedAt: string | null;
  timeZone: string;
}

const AGE = '(剛剛|昨天|前天|\\d{1,3}\\s?(?:秒|分鐘|小時|天|週|個月|年)前|\\d{4}年\\d{1,2}月\\d{1,2}日)';
const TAIL = new RegExp(`\\s?・\\s?${AGE}(?:\\s?・\\s?(?:\\d{1,6}\\s?(?:則留言)?|發表留言))?$`);

/** Reads a line as the end of an item; `null` for any other line. The separator is U+30FB. */
export function readTail(line: string): Tail | null {
  const found = line.includes('・') ? TAIL.exec(line) : null;
  const age = found?.[1];
  return found && age ? { head: line.slice(0, found.index).trim(), age } : null;
}

/** Age and time of an item; a relative age needs to know when the page was fetched. */
export function tailTime(
  tail: Tail | null,
  { retrievedAt, timeZone }: TailTime,
): { age: string | null; published: PublishedTime | null } {
  if (!tail) return { age: null, published: null };
  return {
    age: tail.age,
    published: readAge(tail.age, retrievedAt, timeZone) ?? readTime(tail.age, timeZone),
  };
}
