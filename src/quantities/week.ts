import { readDaypart } from './clock.js';
import type { PointCursor } from './cursor.js';
import { weekdayDigits, weeks, weekWords } from './data/calendar-words.js';
import { WordTable } from './word-table.js';

const weekTable = /* @__PURE__ */ new WordTable<number>(weeks);

/** What a week or weekday can begin with. */
export const weekBeginnings = (): string[] =>
  ['', ...weekTable.words()].flatMap((prefix) => weekWords.map((word) => prefix + word));

/** 上週五, 星期四, 本週, 下週末. */
export function readWeek(cursor: PointCursor): boolean {
  const prefix = weekTable.at(cursor.text, cursor.at);
  let at = prefix?.end ?? cursor.at;
  const length = weekWordAt(cursor.text, at);
  if (length === 0) return false;
  at += length;
  // 上週星期三
  if (prefix !== null) at += weekWordAt(cursor.text, at);
  const weekday = weekdayAt(cursor.text, at);
  if (weekday !== null && !countsOn(cursor, at, prefix !== null || cursor.char(-1) === '每')) {
    cursor.point.weekday = weekday;
    cursor.point.week = prefix?.meaning ?? null;
    cursor.at = at + 1;
    return true;
  }
  if (prefix === null || /[刊年末歲邊]/.test(cursor.text.charAt(at))) {
    if (prefix === null || cursor.text.charAt(at) !== '末') return false;
    cursor.point.part = { of: 'month', first: 6, last: 7 };
    at++;
  } else if (/[初中]/.test(cursor.text.charAt(at)) && !/^中[國方美共央]/.test(cursor.text.slice(at, at + 2)))
    at++;
  cursor.point.week = prefix.meaning;
  cursor.at = at;
  return true;
}

/** 上週三名 is last week and three persons, 每週三次 three times. */
function countsOn(cursor: PointCursor, at: number, prefixed: boolean): boolean {
  const numeral = cursor.numeral(at);
  if (numeral === null) return false;
  // 上週三十人 goes on as a number, 週四兩國 does not
  if (numeral.end > at + 1 && /[十百千萬]/.test(cursor.text.charAt(at + 1))) return true;
  return prefixed && /^[名宗個次項件架艘輛位場間隻種]/.test(cursor.text.charAt(at + 1));
}

/** 11月26日星期四: the weekday beside the date. */
export function readWeekdayAfter(cursor: PointCursor): void {
  if (cursor.point.day === null) return;
  // 29日/星期六
  const at = cursor.char() === '/' ? cursor.at + 1 : cursor.blank();
  const length = weekWordAt(cursor.text, at);
  const weekday = length === 0 ? null : weekdayAt(cursor.text, at + length);
  if (weekday === null) return;
  const end = at + length + 1;
  // 「12月2日 周日賽馬」: after a blank a new clause may begin with it
  if (cursor.char() === ' ' && /[\u4e00-\u9fff]/.test(cursor.text.charAt(end)) && !isDaypart(cursor, end))
    return;
  cursor.point.weekday = weekday;
  cursor.at = end;
}

const isDaypart = (cursor: PointCursor, at: number): boolean => readDaypart(cursor.text, at, true) !== null;

/** The length of the word for a week that stands at a place, or 0. */
const weekWordAt = (text: string, at: number): number =>
  weekWords.find((week) => text.startsWith(week, at))?.length ?? 0;

/** The weekday that a character stands for, from 1 for Monday. */
export function weekdayAt(text: string, at: number): number | null {
  const character = text.charAt(at);
  if (character === '天') return 7;
  const index = character === '' ? -1 : weekdayDigits.indexOf(character);
  return index === -1 ? null : index + 1;
}
