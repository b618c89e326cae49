import { daypartWords, readClock, readDaypart } from './clock.js';
import { PointCursor } from './cursor.js';
import { clockNames } from './data/calendar-words.js';
import { dayBeginnings, readDay, readDayAndPart } from './day.js';
import { monthBeginnings, readInMonth, readLunar, readMonth } from './month.js';
import { type Numeral, readNumeral } from './numeral.js';
import { emptyPoint, type Point, type Reading } from './point.js';
import { quarterBeginnings, readQuarter, readSteps } from './quarter.js';
import { skipBlank } from './unit.js';
import { readWeek, readWeekdayAfter, weekBeginnings, weekdayAt } from './week.js';
import { WordTable } from './word-table.js';
import { readYear, readYearPart, yearBeginnings } from './year.js';

const clockTable = /* @__PURE__ */ new WordTable([[clockNames, true]]);

/** What a point can begin with, besides numerals. */
export const pointBeginnings = (): string[] => [
  ...clockTable.words(),
  ...daypartWords(),
  ...yearBeginnings(),
  ...quarterBeginnings(),
  ...monthBeginnings(),
  ...dayBeginnings(),
  ...weekBeginnings(),
];

/** The date or time of day that begins at `at`, or null. `text` is folded. */
export function readPoint(text: string, at: number, reading: Reading): Point | null {
  const cursor = new PointCursor(text, at, reading);
  const named = clockTable.at(cursor.text, cursor.at);
  if (named !== null) cursor.at = skipBlank(cursor.text, named.end);
  const dated = readDate(cursor);
  if (dated) readGloss(cursor);
  readTimeOfDay(cursor, dated, named !== null);
  // a part of the day by itself (下午) names no time
  if (!dated && cursor.point.clock === null) return null;
  cursor.point.end = cursor.at;
  return cursor.point;
}

function readDate(cursor: PointCursor): boolean {
  if (readWritten(cursor) || readSteps(cursor)) return true;
  const lunar = readLunar(cursor);
  const year = readYear(cursor);
  if (year) {
    const at = cursor.at;
    if (cursor.point.span === null && cursor.char() === '的') cursor.at++;
    if (!readYearPart(cursor) && !readMonth(cursor)) cursor.at = at;
    else if (cursor.point.month !== null) readInMonth(cursor);
  } else if (readQuarter(cursor)) {
    return true;
  } else if (readMonth(cursor)) {
    readInMonth(cursor);
  } else if (!readDay(cursor) && !readDayAndPart(cursor)) {
    return readWeek(cursor) || lunar;
  }
  readWeekdayAfter(cursor);
  return true;
}

/** 2019-05-27, 2019/4/19, 2018.11.29. */
function readWritten(cursor: PointCursor): boolean {
  const first = cursor.char();
  if (first < '0' || first > '9') return false;
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/])/.exec(
    cursor.text.slice(cursor.at, cursor.at + 11),
  );
  if (match === null) return false;
  const [whole, year, separator, month, day] = match;
  if (separator === '.' && cursor.text.charAt(cursor.at + whole.length) === '.') return false;
  if (Number(month) > 12 || Number(day) > 31 || Number(month) === 0 || Number(day) === 0) return false;
  cursor.point.year = { from: 'number', value: Number(year) };
  cursor.point.month = { from: 'number', value: Number(month) };
  cursor.point.day = { from: 'number', value: Number(day) };
  cursor.at += whole.length;
  if (cursor.char() === 'T' && /\d/.test(cursor.char(1))) cursor.at++;
  return true;
}

/** 週三（10月29日）, 今天（10/29）, 15日(星期一). */
function readGloss(cursor: PointCursor): void {
  const open = cursor.blank();
  const datable = cursor.point.day !== null || cursor.point.weekday !== null || cursor.point.week !== null;
  if (!datable || cursor.text.charAt(open) !== '(') return;
  const inner = skipBlank(cursor.text, open + 1);
  const single = weekdayAt(cursor.text, inner);
  if (single !== null && cursor.text.charAt(inner + 1) === ')') {
    cursor.point.weekday ??= single;
    cursor.at = inner + 2;
    return;
  }
  const slashed = /^(\d{1,2})\/(\d{1,2})/.exec(cursor.text.slice(inner, inner + 5));
  const gloss = slashed === null ? readGlossDate(new PointCursor(cursor.text, inner, cursor.reading)) : null;
  let end = gloss?.end ?? inner;
  if (slashed !== null) {
    const month = Number(slashed[1]);
    const day = Number(slashed[2]);
    if (month < 1 || month > 12 || day < 1 || day > 31) return;
    cursor.point.gloss = {
      ...emptyPoint(inner),
      month: { from: 'number', value: month },
      day: { from: 'number', value: day },
    };
    end = inner + slashed[0].length;
  } else if (gloss !== null) cursor.point.gloss = gloss;
  end = skipBlank(cursor.text, end);
  if (cursor.text.charAt(end) !== ')' || end === inner) {
    cursor.point.gloss = null;
    return;
  }
  cursor.at = end + 1;
}

/** A date in brackets: any date, or a day with nothing around it that could make it a duration. */
function readGlossDate(cursor: PointCursor): Point | null {
  const day = cursor.numbered('日', 1, 31) ?? cursor.numbered('號', 1, 31);
  if (day !== null) {
    cursor.point.day = { from: 'number', value: day.low };
    cursor.take(day, 1);
    readWeekdayAfter(cursor);
  } else if (!readDate(cursor)) return null;
  cursor.point.end = cursor.at;
  return cursor.point;
}

function readTimeOfDay(cursor: PointCursor, dated: boolean, named: boolean): void {
  const dayLike = cursor.point.day !== null || cursor.point.weekday !== null;
  if (dated && !dayLike) return;
  const at = cursor.blank();
  const comma = dated && cursor.text.charAt(at) === '的' ? at + 1 : at;
  const part = readDaypart(cursor.text, comma, dated);
  let end = cursor.at;
  if (part !== null) {
    cursor.point.half = part.half;
    end = part.end;
    // 今晚深夜, 凌晨時分
    if (cursor.text.startsWith('時分', end)) end += 2;
  }
  const half = cursor.point.half;
  const from = skipBlank(cursor.text, part === null ? at : end);
  const about = /^(?:大約|約|近)/.exec(cursor.text.slice(from, from + 2));
  const hourAt = skipBlank(
    cursor.text,
    from + (about === null || (!dated && part === null) ? 0 : about[0].length),
  );
  const bareHour = part !== null || dated ? sharedHour(cursor.text, hourAt) : null;
  const clock =
    bareHour === null
      ? readClock(
          cursor.text,
          hourAt,
          half,
          dated || part !== null || named || cursor.reading.goesOn === true,
        )
      : null;
  if (bareHour !== null) {
    cursor.point.clock = { hour: bareHour.low, minute: 0, second: null, half, full: false };
    end = bareHour.end;
  } else if (clock !== null) {
    cursor.point.clock = clock.clock;
    end = clock.end;
  } else if (part === null) return;
  cursor.at = end;
}

/** 上午9至11時: an hour whose unit comes later. */
function sharedHour(text: string, at: number): Numeral | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.low > 24 || numeral.end - at > 2 || !Number.isInteger(numeral.low))
    return null;
  if (numeral.kind !== 'exact') return null;
  const shared = /^\s?[至到~-]\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[點時](?!間)/.exec(
    text.slice(numeral.end, numeral.end + 8),
  );
  return shared === null ? null : numeral;
}
