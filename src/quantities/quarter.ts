import type { PointCursor } from './cursor.js';
import { steps } from './data/calendar-words.js';
import { numeralFirsts } from './digits.js';
import { WordTable } from './word-table.js';

const stepTable = /* @__PURE__ */ new WordTable(steps);

/** What these begin with, besides numerals. */
export const quarterBeginnings = (): string[] => [
  ...stepTable.words(),
  ...[...'第Qq'].flatMap((ordinal) => [...'一二三四1234'].map((digit) => ordinal + digit)),
  ...[...'上下'].map((half) => `${half}半年`),
  ...[...'首末尾頭'].map((place) => `${place}季`),
  ...[...'首頭前'].flatMap((place) => [' ', ...numeralFirsts].map((numeral) => place + numeral)),
];

/** 上季, 今明兩日. */
export function readSteps(cursor: PointCursor): boolean {
  const word = stepTable.at(cursor.text, cursor.at);
  if (word === null) return false;
  if (word.meaning.of === 'quarter' && /^[節後軍賽]/.test(cursor.text.charAt(word.end))) return false;
  cursor.point.steps = word.meaning;
  cursor.at = word.end;
  return true;
}

/** 上半年, 第三季, Q1, 首季, 前三季, 首九個月. */
export function readQuarter(cursor: PointCursor): boolean {
  const rest = cursor.text.slice(cursor.at, cursor.at + 7);
  const yearly = cursor.point.year !== null;
  // 前半年 of a year, but not by itself
  const half = /^([上下前後])半年/.exec(rest)?.[1];
  if (half !== undefined && (yearly || half === '上' || half === '下')) {
    const first = half === '上' || half === '前';
    cursor.point.part = { of: 'year', first: first ? 1 : 7, last: first ? 6 : 12 };
    cursor.at += 3;
    return true;
  }
  const match =
    /^(?:第([一二三四1-4])個?季度?|([一二三四1-4])季度?|[Qq]([1-4])季?度?|(首|末|尾|頭)季度?)(?!節|戰|軍|殿|後賽)/.exec(
      rest,
    );
  if (match !== null && (yearly || match[2] === undefined || match[0].endsWith('度'))) {
    const [whole, ordinal, plain, letter, word] = match;
    const digit = ordinal ?? plain ?? letter;
    const quarter = digit === undefined ? (word === '首' || word === '頭' ? 1 : 4) : quarterOf(digit);
    // FQ3 and Q35 are names, 第三季GDP is a quarter and what it is of
    if (letter !== undefined && /[A-Za-z0-9]/.test(cursor.char(-1) + cursor.char(whole.length))) return false;
    cursor.point.part = { of: 'year', first: quarter * 3 - 2, last: quarter * 3 };
    cursor.at += whole.length;
    return true;
  }
  const first = /[首前頭]/.test(cursor.char()) ? cursor.numeral(cursor.blankAfter(1)) : null;
  if (first === null || first.kind !== 'exact' || first.low < 2 || !Number.isInteger(first.low)) return false;
  const unit = /^(?: ?個?(月|季度?))(?!前)/.exec(cursor.text.slice(first.end, first.end + 4));
  if (unit === null) return false;
  // 前11個月 of a year's figures, but 前三個月 of anything
  const bare = rest.startsWith('前') && !yearly && unit[1] === '月';
  if (bare && (first.low < 5 || /[^\s，,。、：:「『(]/.test(cursor.text.charAt(cursor.at - 1)))) return false;
  // 頭三個月 without a year may be those of anything
  if (!yearly && unit[1] === '月' && rest.startsWith('頭')) return false;
  const last = unit[1] === '月' ? first.low : first.low * 3;
  if (last > 12) return false;
  cursor.point.part = { of: 'year', first: 1, last };
  cursor.at = first.end + unit[0].length;
  return true;
}

const quarterOf = (digit: string): number => ('1234一二三四'.indexOf(digit) % 4) + 1;
