import type { PointCursor } from './cursor.js';
import { centuries, eras, seasons, years, yearsInText } from './data/calendar-words.js';
import type { Numeral } from './numeral.js';
import type { Reference } from './point.js';
import { readQuarter } from './quarter.js';
import { references } from './references.js';
import { skipBlank } from './unit.js';
import { WordTable } from './word-table.js';

const yearTable = /* @__PURE__ */ references(years, yearsInText);
const centuryTable = /* @__PURE__ */ new WordTable<number>(centuries);
const eraTable = /* @__PURE__ */ new WordTable<number>(eras);

/** What follows 年 where it is no unit of a date. */
const notYear = /^(?:級|期|齡|紀|薪|輕|歷史|的歷史|文明|之久|代表|老|金|費|資|租|青|假)/;

/** What a year can begin with, besides numerals. */
export const yearBeginnings = (): string[] => [
  ...yearTable.words(),
  ...eraTable.words(),
  ...centuryTable.words(),
];

export function readYear(cursor: PointCursor): boolean {
  if (readCentury(cursor) || readDecade(cursor)) return true;
  const word = yearTable.at(cursor.text, cursor.at);
  if (word !== null && !/[級度]/.test(cursor.text.charAt(word.end))) {
    cursor.point.year = word.meaning;
    cursor.at = word.end;
    return true;
  }
  return readEraYear(cursor) || readFiscalYear(cursor) || readPlainYear(cursor);
}

function readEraYear(cursor: PointCursor): boolean {
  const era = eraTable.at(cursor.text, cursor.at);
  if (era === null) return false;
  const before = cursor.text.charAt(era.end) === '前';
  const start = cursor.at;
  cursor.at = era.end + (before ? 1 : 0);
  const century = era.meaning === 0 ? cursor.numbered('世紀', 1, 30) : null;
  if (century !== null) {
    // the third century before is that of -0299 to -0200; the first has no century of its own in EDTF
    cursor.point.year = { from: 'number', value: (century.low - 1) * (before ? -100 : 100) };
    cursor.point.span = 'century';
    cursor.point.unknowable = before && century.low === 1;
    cursor.take(century, 2);
    skipStage(cursor);
    return true;
  }
  const first = cursor.text.startsWith('元年', cursor.at);
  const numeral = first ? null : cursor.numbered('年', 1, 4000);
  if (numeral === null && !first) {
    cursor.at = start;
    return false;
  }
  const number = numeral?.low ?? 1;
  const value = before ? (era.meaning === 0 ? 1 - number : 1912 - number) : era.meaning + number;
  cursor.point.republican = era.word.endsWith('民國') && !before;
  cursor.point.year = { from: 'number', value };
  if (numeral === null) cursor.at += 2;
  else cursor.take(numeral, 1);
  return true;
}

/** 2023/24年度: two years, of which the second is written short. */
function readFiscalYear(cursor: PointCursor): boolean {
  const match = /^(\d{4})[-/至](\d{2}|\d{4})(?:財政年度|學年度?|年度|球季|賽季|財年)/.exec(
    cursor.text.slice(cursor.at, cursor.at + 14),
  );
  if (match === null) return false;
  const first = Number(match[1]);
  // 1999-00 ends in the next hundred
  const short = match[2] === '00' ? '100' : match[2];
  const last = match[2]?.length === 2 ? first - (first % 100) + Number(short) : Number(match[2]);
  if (last <= first) return false;
  cursor.point.year = { from: 'number', value: first };
  cursor.point.span = 'years';
  cursor.point.part = { of: 'year', first, last };
  cursor.at += match[0].length;
  return true;
}

function readPlainYear(cursor: PointCursor): boolean {
  const numeral = cursor.numeral(cursor.at);
  if (numeral === null || numeral.digits === null) return readRepublicanYear(cursor, numeral);
  const at = numeral.arabic ? skipBlank(cursor.text, numeral.end) : numeral.end;
  const unit = cursor.text.charAt(at) === '年';
  const after = cursor.text.slice(at + 1, at + 5);
  const { length } = numeral.digits;
  if (length === 4 && numeral.low >= 1000 && numeral.low <= 2200) {
    if (unit && notYear.test(after)) return false;
    // 1000年前 may count years; 2000年前 too
    if (unit && numeral.low % 1000 === 0 && /^(?:前|以前|之前|來|以來|後)/.test(after)) return false;
    // 2025-11月
    const fiscal = /^(?:財政年度|財年|學年度?)/.exec(cursor.text.slice(at, at + 4));
    if (fiscal !== null) {
      cursor.point.year = { from: 'number', value: numeral.low };
      cursor.at = at + fiscal[0].length;
      return true;
    }
    const written = /^[-/]\d{1,2}月/.test(cursor.text.slice(numeral.end, numeral.end + 4));
    if (!unit && !written && !cursor.shares(numeral.end, '年')) return false;
    cursor.point.year = { from: 'number', value: numeral.low };
    cursor.at = unit ? at + 1 : numeral.end + (written ? 1 : 0);
    if (unit && cursor.char() === '度') cursor.at++;
    return true;
  }
  if (!unit) return false;
  if (length === 3 || cursor.reading.republican) return readRepublicanYear(cursor, numeral);
  if (length !== 2) return false;
  const leading = numeral.digits.startsWith('0') || !numeral.arabic;
  const dated =
    /^(?:底|初|末|上半年|下半年|第?[一二三四1-4]季|\d{1,2}月|[一二三四五六七八九十]{1,2}月|[春夏秋冬])/.test(
      after,
    );
  if (!leading && !dated) return false;
  cursor.point.year = { from: 'short', value: numeral.low };
  cursor.at = at + 1;
  return true;
}

/** 114年度 by itself; 114年 where the article counts so. */
function readRepublicanYear(cursor: PointCursor, numeral: Numeral | null): boolean {
  if (numeral === null || numeral.kind !== 'exact' || numeral.low < 80 || numeral.low > 150) return false;
  const at = numeral.arabic ? skipBlank(cursor.text, numeral.end) : numeral.end;
  if (cursor.text.charAt(at) !== '年' || notYear.test(cursor.text.slice(at + 1, at + 4))) return false;
  const fiscal = cursor.text.charAt(at + 1) === '度' && numeral.low > 100;
  if (!fiscal && !cursor.reading.republican) return false;
  cursor.point.republican = true;
  cursor.point.year = { from: 'number', value: numeral.low + 1911 };
  cursor.at = at + (fiscal ? 2 : 1);
  return true;
}

/** 18世紀, 上世紀80年代, 本世紀. */
function readCentury(cursor: PointCursor): boolean {
  let century: Reference;
  const word = centuryTable.at(cursor.text, cursor.at);
  if (word !== null) {
    century = { from: 'number', value: word.meaning };
    cursor.at = word.end;
  } else {
    const numeral = cursor.numbered('世紀', 1, 30);
    // 兩個世紀 and 三世紀以來 count, 十八世紀 names
    if (numeral === null || (numeral.low < 10 && !numeral.arabic)) return false;
    century = { from: 'number', value: (numeral.low - 1) * 100 };
    cursor.take(numeral, 2);
  }
  const named = cursor.at;
  if (cursor.char() === '的') cursor.at++;
  const decade = cursor.numbered('年代', 0, 90);
  cursor.point.year = century;
  cursor.point.span = 'century';
  if (decade !== null && decade.low % 10 === 0) {
    cursor.point.year = { ...century, value: century.value + decade.low };
    cursor.point.span = 'decade';
    cursor.take(decade, 2);
  } else cursor.at = named;
  skipStage(cursor);
  return true;
}

/** 1980年代, 八十年代, 八零年代. */
function readDecade(cursor: PointCursor): boolean {
  const numeral = cursor.numbered('年代', 0, 2090);
  if (numeral === null || numeral.low % 10 !== 0 || numeral.low === 0) return false;
  if (numeral.low > 90 && numeral.low < 1000) return false;
  cursor.point.year = { from: numeral.low < 100 ? 'short' : 'number', value: numeral.low };
  cursor.point.span = 'decade';
  cursor.take(numeral, 2);
  skipStage(cursor);
  return true;
}

/** 初期, 末, 中葉: said of it and not resolved. */
function skipStage(cursor: PointCursor): void {
  const stage = /^(?:初期|中期|末期|前期|後期|早期|晚期|中葉|初葉|末葉|初|末|中後期)/.exec(
    cursor.text.slice(cursor.at, cursor.at + 3),
  );
  if (stage !== null) cursor.at += stage[0].length;
}

/** What may follow a year besides a month. */
export function readYearPart(cursor: PointCursor): boolean {
  if (cursor.point.span !== null) return true;
  const rest = cursor.text.slice(cursor.at, cursor.at + 6);
  if (readQuarter(cursor)) return true;
  const season = seasons[rest.charAt(0)];
  if (season !== undefined && !/^[節遊聯茶耕晚交菜運招分至令衣裝收]/.test(rest.charAt(1))) {
    cursor.point.season = season;
    cursor.at += /^[季天日]/.test(rest.charAt(1)) ? 2 : 1;
    return true;
  }
  const edge =
    /^年?(?:[底末尾]|初(?![一二三四五六七八九十選賽步時])|伊始|中(?![國秋期旬央美方共東部華心文學產韓日英俄印加午年]))/.exec(
      rest,
    );
  if (edge !== null) {
    cursor.at += edge[0].length;
    return true;
  }
  return false;
}
