import type { TimeExpression } from '../model/quantity.js';
import type { AnchorDay } from './anchor.js';
import { addDays, addMinutes, addMonths, mondayOf } from './calendar.js';
import { units } from './data/units.js';
import { edtfDay, edtfInterval, edtfMonth, edtfTime, edtfYear } from './edtf.js';
import { halfAt, readNumeral } from './numeral.js';
import { tenseAround } from './tense.js';
import { readUnit, skipBlank } from './unit.js';
import { WordTable } from './word-table.js';

/** A stretch of time that is counted and not named. */
interface Length {
  end: number;
  count: number;
  unit: 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute';
  /** True for 多, 幾 and the like, where the count is not to be had. */
  vague: boolean;
  approximate: boolean;
}

type Found = { end: number; time: Pick<TimeExpression, 'kind' | 'value' | 'inferred'> };

/** Which way a stretch lies from the article: -1 is back, 1 ahead. */
type Direction = -1 | 1;

const openings = /* @__PURE__ */ new WordTable<Direction>([
  ['過去 過往 最近 近 過去的 最近的 這', -1],
  ['未來 今後 往後 接下來 接下來的 未來的', 1],
]);

const unitNames = /* @__PURE__ */ new WordTable(units);

/** What a counted time can begin with, besides numerals. */
export const countedBeginnings = (): string[] => [
  ...openings.words(),
  '半',
  ...['好幾', '幾', '數', '多'].flatMap((vague) =>
    ['', '個'].flatMap((between) => [...'年月日天週星小分'].map((unit) => vague + between + unit)),
  ),
];

/** What can follow the numeral of such a time. */
export const countedUnits = (): string[] =>
  units.flatMap(([words, { kind }]) => (kind === 'duration' ? words.split(' ') : []));

/** A time that is counted from the article's: 過去五年, 8年來, 三年前. */
export function readCountedTime(text: string, at: number, anchor: AnchorDay | null): Found | null {
  const opening = openings.at(text, at);
  if (opening !== null) return readOpenedPeriod(text, at, opening, anchor);
  const length = readLength(text, at);
  return length === null ? null : (readPeriod(text, length, anchor) ?? readAgo(text, at, length, anchor));
}

/** 過去五年, 未來三個月, 近30天. */
function readOpenedPeriod(
  text: string,
  at: number,
  opening: { word: string; meaning: Direction; end: number },
  anchor: AnchorDay | null,
): Found | null {
  // 「已過去六年」 has gone by
  if (/[已經又]/.test(text.charAt(at - 1))) return null;
  const length = readLength(text, skipBlank(text, opening.end));
  if (length === null) return null;
  const since = /^(?:以?來|間|內|以內|之內|里)(?!到|自)/.exec(text.slice(length.end, length.end + 3));
  // 近 is mostly 「nearly」, and 這 mostly 「these」: they open a period where 來 closes it, or a clause begins
  const loose = opening.word === '近' || opening.word === '這';
  const closed = since?.[0].endsWith('來');
  if (loose && !closed && !(opening.word === '近' && startsClause(text, at) && length.count <= 30))
    return null;
  const end = length.end + (since?.[0].length ?? 0);
  return { end, time: period(length, opening.meaning, anchor) };
}

/** 8年來, 三個月以來. */
function readPeriod(text: string, length: Length, anchor: AnchorDay | null): Found | null {
  const since = /^(?:以來|來(?!到|自|說|的?人|港|台|往|華|訪|源|電))/.exec(
    text.slice(length.end, length.end + 4),
  );
  return since === null ? null : { end: length.end + since[0].length, time: period(length, -1, anchor) };
}

const startsClause = (text: string, at: number): boolean =>
  at === 0 || /[\s，,。;:、「『“(在於]/.test(text.charAt(at - 1));

/** 三年前, 兩天之前, 5天後: a date at that distance from the article. */
function readAgo(text: string, at: number, length: Length, anchor: AnchorDay | null): Found | null {
  const rest = text.slice(length.end, length.end + 3);
  const before = /^(?:以前|之前|前(?![線途景往來夕總任首副後身鋒夫妻哨瞻所者述]))/.exec(rest);
  if (before !== null) return { end: length.end + before[0].length, time: distant(length, -1, anchor) };
  const after = /^(?:以後|之後|後(?![來果方續勤衛代備任人盾]))/.exec(rest);
  if (after === null) return null;
  const end = length.end + after[0].length;
  // a story counts on from its own days; only what is still to come is counted from the article's
  if (tenseAround(text, at, end).tense !== 'future') return null;
  return { end, time: distant(length, 1, anchor) };
}

const vagueNumbers = /^(?:好?幾|數|多)(?=個?[年月日天週星小分])/;

function readLength(text: string, at: number): Length | null {
  const vague = '好幾數多'.includes(text.charAt(at)) ? vagueNumbers.exec(text.slice(at, at + 4)) : null;
  if (vague !== null) {
    const from = at + vague[0].length;
    const word = unitNames.at(text, from);
    if (word === null || word.meaning.kind !== 'duration') return null;
    // 數月 is some months, 幾月 asks for the month
    const unit = word.word === '月' && !vague[0].endsWith('幾') ? 'month' : nameOf(word.word);
    return unit === null ? null : { end: word.end, count: 0, unit, vague: true, approximate: true };
  }
  const numeral = readNumeral(text, at) ?? halfAt(text, at);
  // 五八年 is a year
  if (numeral === null || (numeral.digits !== null && (!numeral.arabic || numeral.digits.length > 3)))
    return null;
  if (numeral.arabic && /[\d.,A-Za-z-]/.test(text.charAt(at - 1))) return null;
  const unit = readUnit(text, numeral);
  if (unit === null || unit.kind !== 'duration') return null;
  const name = nameOf(text.slice(unit.from, unit.to));
  if (name === null) return null;
  const count = numeral.low * unit.factor + unit.plus;
  const approximate = numeral.kind !== 'exact' || unit.more;
  return {
    end: unit.end,
    count,
    unit: name,
    vague: numeral.kind === 'several' && numeral.low !== numeral.high,
    approximate,
  };
}

function nameOf(unit: string): Length['unit'] | null {
  // 十月以來 begins in October
  if (unit === '月' || /工|交易|季|世紀/.test(unit)) return null;
  if (/年|載/.test(unit)) return 'year';
  if (unit.includes('月')) return 'month';
  if (/週|星期|禮拜/.test(unit)) return 'week';
  if (/[天日夜晚]/.test(unit)) return 'day';
  if (/小時|鐘頭|個鐘/.test(unit)) return 'hour';
  return unit === '分鐘' ? 'minute' : null;
}

const unknown = (kind: TimeExpression['kind']): Found['time'] => ({ kind, value: null, inferred: false });

/** The end of the stretch that lies away from the article, as precise as the unit it was counted in. */
function reach(length: Length, sign: Direction, anchor: AnchorDay): { far: string; near: string } | null {
  const { day, minute } = anchor;
  const count = length.count * sign;
  switch (length.unit) {
    case 'year': {
      if (!Number.isInteger(length.count))
        return reach({ ...length, unit: 'month', count: length.count * 12 }, sign, anchor);
      const year = day.year + count;
      return year < -9999 || year > 9999 ? null : { far: edtfYear(year), near: edtfYear(day.year) };
    }
    case 'month': {
      if (!Number.isInteger(length.count) || length.count > 12_000) return null;
      return { far: edtfMonth(addMonths(day, count)), near: edtfMonth(day) };
    }
    case 'week':
    case 'day': {
      const days = length.unit === 'week' ? count * 7 : count;
      if (!Number.isInteger(days) || Math.abs(days) > 366_000) return null;
      return { far: edtfDay(addDays(day, days)), near: edtfDay(day) };
    }
    default: {
      const minutes = length.unit === 'hour' ? count * 60 : count;
      if (minute === null || !Number.isInteger(minutes) || Math.abs(minutes) > 527_040_000) return null;
      const far = addMinutes(day, minute, minutes);
      return {
        far: `${edtfDay(far.day)}${edtfTime(far.minute, null)}`,
        near: `${edtfDay(day)}${edtfTime(minute, null)}`,
      };
    }
  }
}

function period(length: Length, sign: Direction, anchor: AnchorDay | null): Found['time'] {
  const ends = anchor === null || length.vague ? null : reach(length, sign, anchor);
  if (ends === null) return unknown('period');
  const far = length.approximate && !ends.far.includes('T') ? `${ends.far}~` : ends.far;
  const value = sign < 0 ? edtfInterval(far, ends.near) : edtfInterval(ends.near, far);
  return { kind: 'period', value, inferred: true };
}

function distant(length: Length, sign: Direction, anchor: AnchorDay | null): Found['time'] {
  const kind = length.unit === 'hour' || length.unit === 'minute' ? 'date-time' : 'date';
  if (anchor === null || length.vague) return unknown(kind);
  if (length.unit === 'week' && Number.isInteger(length.count)) {
    const monday = mondayOf(addDays(anchor.day, length.count * 7 * sign));
    return { kind, value: edtfInterval(edtfDay(monday), edtfDay(addDays(monday, 6))), inferred: true };
  }
  const ends = reach(length, sign, anchor);
  if (ends === null) return unknown(kind);
  return {
    kind,
    value: length.approximate && !ends.far.includes('T') ? `${ends.far}~` : ends.far,
    inferred: true,
  };
}
