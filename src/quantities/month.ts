import type { PointCursor } from './cursor.js';
import { lunarWords, months, monthsInText } from './data/calendar-words.js';
import { readDayNumber } from './day.js';
import { references } from './references.js';
import { skipBlank } from './unit.js';
import { WordTable } from './word-table.js';

const monthTable = /* @__PURE__ */ references(months, monthsInText);
const lunarTable = /* @__PURE__ */ new WordTable(lunarWords);

/** What follows 月 where it is no unit of a date. */
const notMonth = /^(?:球|餅|台|薪|票|租|亮|光|費|嫂|娥|經)/;

/** What a month can begin with, besides numerals; the words of the lunar calendar among them. */
export const monthBeginnings = (): string[] => [...monthTable.words(), ...lunarTable.words()];

export function readMonth(cursor: PointCursor): boolean {
  const word = monthTable.at(cursor.text, cursor.blank());
  if (word !== null && cursor.point.year === null) {
    cursor.point.month = word.meaning;
    cursor.at = word.end;
    return true;
  }
  const at = cursor.blank();
  const numeral = cursor.numbered('月', 1, 12) ?? cursor.sharedNumber(at, '月', 12);
  if (numeral === null) return false;
  // -11月 ends something else; 2025-11月 and the second month of a range were begun before the dash
  const cut = cursor.text.charAt(at - 1) === '-' && cursor.point.year === null && !cursor.reading.goesOn;
  if (numeral.arabic && cut) return false;
  const unitAt = numeral.arabic ? skipBlank(cursor.text, numeral.end) : numeral.end;
  const unit = cursor.text.charAt(unitAt) === '月';
  if (unit && notMonth.test(cursor.text.slice(unitAt + 1, unitAt + 3))) return false;
  cursor.point.month = { from: 'number', value: numeral.low };
  cursor.at = unit ? unitAt + 1 : numeral.end;
  if (cursor.char() === '份') cursor.at++;
  return true;
}

/** What may follow a month: a third of it, its beginning or end, a day. */
export function readInMonth(cursor: PointCursor): void {
  const rest = cursor.text.slice(cursor.at, cursor.at + 3);
  const third = '上中下'.indexOf(rest.charAt(0));
  if (rest.charAt(1) === '旬' && third !== -1) {
    cursor.point.part = { of: 'month', first: third * 10 + 1, last: third === 2 ? 31 : third * 10 + 10 };
    cursor.at += 2;
    return;
  }
  const edge =
    /^月?(?:[底末尾]|初(?![一二三四五六七八九十選賽步時])|中(?![國秋期旬央美方共東部華心文學產韓日英俄印加午年]))/.exec(
      rest,
    );
  if (edge !== null) {
    cursor.at += edge[0].length;
    return;
  }
  if (readDayNumber(cursor, true)) return;
  // 八月十五: a day with no word after it is one of the lunar calendar
  const lunar = /^[初廿十一二三]{1,3}[一二三四五六七八九十]?(?![百千萬億個名人日號月週年時點])/.exec(
    cursor.text.slice(cursor.at, cursor.at + 5),
  );
  const han = cursor.point.month?.from === 'number' && /^[初廿十]/.test(cursor.char());
  if (han && lunar !== null) {
    cursor.point.unknowable = true;
    cursor.at += lunar[0].length;
  }
}

/** 農曆, 閏四月, 正月, 大年初一: the words are read, the day is not known. */
export function readLunar(cursor: PointCursor): boolean {
  const word = lunarTable.at(cursor.text, cursor.at);
  if (word === null || !word.meaning.test(cursor.text.slice(word.end, word.end + 2))) return false;
  cursor.point.unknowable = true;
  cursor.at = word.end;
  const numbered = /^[初廿]?[一二三四五六七八九十]{1,3}(?![年])/.exec(
    cursor.text.slice(cursor.at, cursor.at + 4),
  );
  if (numbered !== null && cursor.text.charAt(cursor.at + numbered[0].length) !== '月')
    cursor.at += numbered[0].length;
  return true;
}
