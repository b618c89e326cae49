import { type Clock, daypartFirsts, readClock, readDaypart } from './clock.js';
import {
  clockNames,
  dayparted,
  daypartedInText,
  days,
  daysInText,
  eras,
  type Half,
  months,
  monthsInText,
  pairs,
  quarters,
  seasons,
  weekdayDigits,
  weeks,
  weekWords,
  years,
  yearsInText,
} from './data/calendar-words.js';
import { type Numeral, numeralFirsts, readNumeral } from './numeral.js';
import { skipBlank } from './unit.js';
import { WordTable } from './word-table.js';

/**
 * A unit of a date as it is written: a number, a step from the article's date (去年), or a step from a date that the
 * text named before (翌日). "short" is a year of two digits.
 */
export interface Reference {
  from: 'number' | 'short' | 'anchor' | 'text';
  value: number;
}

/** A stretch inside a year or a month, by its first and last unit. */
export interface Part {
  of: 'year' | 'month';
  first: number;
  last: number;
}

/** A date, a time of day or both, as far as the text spells it out. */
export interface Point {
  start: number;
  end: number;
  year: Reference | null;
  /** 80年代 with a year of 1980, 18世紀 with one of 1700. */
  span: 'decade' | 'century' | 'years' | null;
  /** Quarters, years or days counted from the article's: 上季, 今明兩年. */
  steps: { of: 'quarter' | 'year' | 'day'; from: number; to: number } | null;
  season: number | null;
  part: Part | null;
  month: Reference | null;
  day: Reference | null;
  weekday: number | null;
  week: number | null;
  half: Half | null;
  clock: Clock | null;
  /** A date in brackets after the words: 上週四（27日）. */
  gloss: Point | null;
  /** Whether its year is one of the Republic, so that others of the text may be. */
  republican: boolean;
  /** Lunar and other dates whose day a Gregorian calendar does not give. */
  unknowable: boolean;
}

/** What reading a point depends on beside its own words. */
export interface Reading {
  /** Set where the point is the second of a range or one of a recurrence: 26日至28號, 每月4號. */
  readonly goesOn?: boolean;
  /** Whether years of three digits are those of the Republic: 114年. */
  republican: boolean;
}

type Offsets = readonly (readonly [words: string, offset: number])[];

function references(anchored: Offsets, inText: Offsets): WordTable<Reference> {
  return new WordTable<Reference>([
    ...anchored.map(([words, value]) => [words, { from: 'anchor', value }] as const),
    ...inText.map(([words, value]) => [words, { from: 'text', value }] as const),
  ]);
}

const yearTable = /* @__PURE__ */ references(years, yearsInText);
const monthTable = /* @__PURE__ */ references(months, monthsInText);
const dayTable = /* @__PURE__ */ references(days, daysInText);
const dayAndPartTable = /* @__PURE__ */ references(dayparted, daypartedInText);
const weekTable = /* @__PURE__ */ new WordTable<number>(weeks);
const eraTable = /* @__PURE__ */ new WordTable<number>(eras);
const quarterTable = /* @__PURE__ */ new WordTable<number>(quarters);
const pairTable = /* @__PURE__ */ new WordTable(pairs);
const clockTable = /* @__PURE__ */ new WordTable([[clockNames, true]]);

/** Words that begin with 年, 月, 日 or 號 and are no unit of a date. */
const notYear = /^(?:級|期|齡|紀|薪|輕|歷史|的歷史|文明|之久|代表|老|金|費|資|租|青|假)/;
const notMonth = /^(?:球|餅|台|薪|票|租|亮|光|費|嫂|娥|經)/;
const notDay =
  /^(?:圓|元|本|幣|籍|裔|報|軍|方|語|文|劇|產|媒|後|內|遊|間|用|程|薪|租|均|照|數|以來|之久|之內|以內|多|均|里)/;
const notNumber =
  /^(?:線|幹|風|波|仔|樓|碼|房|機|車|病|公|法|文|種|院|館|閘|台|球|井|選|候|鋪|舖|地|室|艦|船|艇|店|門|倉|屋|座|塔|橋|隧|球|衣|颱|熱|強|訊|信|警|、)/;

/** The characters that a point can begin with. */
export const pointFirsts = (): string[] => [
  ...[
    yearTable,
    monthTable,
    dayTable,
    dayAndPartTable,
    weekTable,
    eraTable,
    quarterTable,
    pairTable,
    clockTable,
  ].flatMap((table) => [...table.firsts()]),
  ...daypartFirsts(),
  ...weekWords.map((word) => word.charAt(0)),
  ...numeralFirsts,
  // 農曆, 舊曆, 陰曆, 閏, 正月, 臘月, 大年, 年初一; 第三季, 首季, 末季, Q1
  ...'農舊陰閏正臘大年第首末尾頭Qq今昨明',
];

/** The date or time of day that begins at `at`, or null. `text` is folded. */
export function readPoint(text: string, at: number, reading: Reading): Point | null {
  return new PointReader(text, at, reading).read();
}

class PointReader {
  readonly #text: string;
  readonly #reading: Reading;
  readonly #point: Point;
  #at: number;
  #list: { at: number; shared: ReturnType<typeof sharedUnit> } | null = null;
  #last: { at: number; numeral: Numeral | null } | null = null;

  constructor(text: string, at: number, reading: Reading) {
    this.#text = text;
    this.#reading = reading;
    this.#at = at;
    this.#point = {
      start: at,
      end: at,
      year: null,
      span: null,
      steps: null,
      season: null,
      part: null,
      month: null,
      day: null,
      weekday: null,
      week: null,
      half: null,
      clock: null,
      gloss: null,
      republican: false,
      unknowable: false,
    };
  }

  read(): Point | null {
    if (this.#char() === ' ') return null;
    const named = clockTable.at(this.#text, this.#at);
    if (named !== null) this.#at = skipBlank(this.#text, named.end);
    const dated = this.#date();
    if (dated) this.#glossed();
    this.#timeOfDay(dated, named !== null);
    // a part of the day by itself (下午) names no time
    if (!dated && this.#point.clock === null) return null;
    this.#point.end = this.#at;
    return this.#point;
  }

  /** The numeral at a place; every rule asks for the same one. */
  #numeral(at: number): Numeral | null {
    if (this.#last?.at !== at) this.#last = { at, numeral: readNumeral(this.#text, at) };
    return this.#last.numeral;
  }

  /** Whether numbers go on from `at` and the last of them has `unit`. */
  #shares(at: number, unit: string): boolean {
    if (this.#list?.at !== at) this.#list = { at, shared: sharedUnit(this.#text, at) };
    const { shared } = this.#list;
    return shared !== null && shared.unit === unit && shared.years === (unit === '年');
  }

  #char(offset = 0): string {
    return this.#text.charAt(this.#at + offset);
  }

  #blank(): number {
    return skipBlank(this.#text, this.#at);
  }

  #date(): boolean {
    if (this.#written() || this.#counted()) return true;
    const lunar = this.#lunar();
    const year = this.#year();
    if (year) {
      const at = this.#at;
      if (this.#char() === '的') this.#at++;
      if (!this.#yearPart() && !this.#month()) this.#at = at;
      else if (this.#point.month !== null) this.#inMonth();
    } else if (this.#quarter()) {
      return true;
    } else if (this.#month()) {
      this.#inMonth();
    } else if (!this.#day() && !this.#dayAndPart()) {
      return this.#week() || lunar;
    }
    this.#weekdayAfter();
    return true;
  }

  /** 上季, 今明兩日. */
  #counted(): boolean {
    const quarter = quarterTable.at(this.#text, this.#at);
    const pair = pairTable.at(this.#text, this.#at);
    if (pair !== null) this.#point.steps = pair.meaning;
    else if (quarter !== null && !/^[節後軍賽]/.test(this.#text.charAt(quarter.end))) {
      this.#point.steps = { of: 'quarter', from: quarter.meaning, to: quarter.meaning };
    } else return false;
    this.#at = pair?.end ?? quarter?.end ?? this.#at;
    return true;
  }

  /** 2019-05-27, 2019/4/19, 2018.11.29. */
  #written(): boolean {
    const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/])/.exec(
      this.#text.slice(this.#at, this.#at + 11),
    );
    if (match === null) return false;
    const [whole, year, separator, month, day] = match;
    if (separator === '.' && this.#text.charAt(this.#at + whole.length) === '.') return false;
    if (Number(month) > 12 || Number(day) > 31 || Number(month) === 0 || Number(day) === 0) return false;
    this.#point.year = { from: 'number', value: Number(year) };
    this.#point.month = { from: 'number', value: Number(month) };
    this.#point.day = { from: 'number', value: Number(day) };
    this.#at += whole.length;
    if (this.#char() === 'T' && /\d/.test(this.#char(1))) this.#at++;
    return true;
  }

  /** 農曆, 閏四月, 正月, 大年初一: the words are read, the day is not known. */
  #lunar(): boolean {
    const rest = this.#text.slice(this.#at, this.#at + 3);
    const word =
      /^(?:農歷|陰歷|舊歷|閏(?=.月)|正月|臘月|大年(?=[初三])|年初(?=[一二三四五六七八九十](?!月|級|步|期)))/.exec(
        rest,
      );
    if (word === null) return false;
    this.#point.unknowable = true;
    this.#at += word[0].length;
    const numbered = /^[初廿]?[一二三四五六七八九十]{1,3}(?![年])/.exec(
      this.#text.slice(this.#at, this.#at + 4),
    );
    if (numbered !== null && this.#text.charAt(this.#at + numbered[0].length) !== '月')
      this.#at += numbered[0].length;
    return true;
  }

  #take(numeral: Numeral, unitLength: number): void {
    this.#at = (numeral.arabic ? skipBlank(this.#text, numeral.end) : numeral.end) + unitLength;
  }

  /** A whole number with `unit` right after it. */
  #numbered(unit: string, least: number, most: number): Numeral | null {
    const numeral = this.#numeral(this.#blank());
    if (numeral === null || numeral.kind !== 'exact' || numeral.bare || !Number.isInteger(numeral.low))
      return null;
    const at = numeral.arabic ? skipBlank(this.#text, numeral.end) : numeral.end;
    if (!this.#text.startsWith(unit, at) || numeral.low < least || numeral.low > most) return null;
    return numeral;
  }

  #year(): boolean {
    if (this.#century() || this.#decade()) return true;
    const word = yearTable.at(this.#text, this.#at);
    if (word !== null && !/^[級度]/.test(this.#text.charAt(word.end))) {
      this.#point.year = word.meaning;
      this.#at = word.end;
      return true;
    }
    return this.#eraYear() || this.#fiscalYear() || this.#plainYear();
  }

  #eraYear(): boolean {
    const era = eraTable.at(this.#text, this.#at);
    if (era === null) return false;
    const before = this.#text.charAt(era.end) === '前';
    const start = this.#at;
    this.#at = era.end + (before ? 1 : 0);
    const first = this.#text.startsWith('元年', this.#at);
    const numeral = first ? null : this.#numbered('年', 1, 4000);
    if (numeral === null && !first) {
      this.#at = start;
      return false;
    }
    const number = numeral?.low ?? 1;
    const value = before ? (era.meaning === 0 ? 1 - number : 1912 - number) : era.meaning + number;
    this.#point.republican = era.meaning === 1911 && !before;
    this.#point.year = { from: 'number', value };
    if (numeral === null) this.#at += 2;
    else this.#take(numeral, 1);
    return true;
  }

  /** 2023/24年度: two years, of which the second is written short. */
  #fiscalYear(): boolean {
    const match = /^(\d{4})[-/至](\d{2}|\d{4})(?:財政年度|學年度?|年度|球季|賽季|財年)/.exec(
      this.#text.slice(this.#at, this.#at + 14),
    );
    if (match === null) return false;
    const first = Number(match[1]);
    const last = match[2]?.length === 2 ? first - (first % 100) + Number(match[2]) : Number(match[2]);
    if (last <= first) return false;
    this.#point.year = { from: 'number', value: first };
    this.#point.span = 'years';
    this.#point.part = { of: 'year', first, last };
    this.#at += match[0].length;
    return true;
  }

  #plainYear(): boolean {
    const numeral = this.#numeral(this.#at);
    if (numeral === null || numeral.digits === null) return this.#republicanYear(numeral);
    const at = numeral.arabic ? skipBlank(this.#text, numeral.end) : numeral.end;
    const unit = this.#text.charAt(at) === '年';
    const after = this.#text.slice(at + 1, at + 5);
    const { length } = numeral.digits;
    if (length === 4 && numeral.low >= 1000 && numeral.low <= 2200) {
      if (unit && notYear.test(after)) return false;
      // 1000年前 may count years; 2000年前 too
      if (unit && numeral.low % 1000 === 0 && /^(?:前|以前|之前|來|以來|後)/.test(after)) return false;
      if (!unit && !this.#shares(numeral.end, '年')) return false;
      this.#point.year = { from: 'number', value: numeral.low };
      this.#at = unit ? at + 1 : numeral.end;
      if (unit && this.#char() === '度') this.#at++;
      return true;
    }
    if (!unit) return false;
    if (length === 3 || this.#reading.republican) return this.#republicanYear(numeral);
    if (length !== 2) return false;
    const leading = numeral.digits.startsWith('0') || !numeral.arabic;
    const dated =
      /^(?:底|初|末|上半年|下半年|第?[一二三四1-4]季|\d{1,2}月|[一二三四五六七八九十]{1,2}月|[春夏秋冬])/.test(
        after,
      );
    if (!leading && !dated) return false;
    this.#point.year = { from: 'short', value: numeral.low };
    this.#at = at + 1;
    return true;
  }

  /** 114年度 by itself; 114年 where the article counts so. */
  #republicanYear(numeral: Numeral | null): boolean {
    if (numeral === null || numeral.kind !== 'exact' || numeral.low < 80 || numeral.low > 150) return false;
    const at = numeral.arabic ? skipBlank(this.#text, numeral.end) : numeral.end;
    if (this.#text.charAt(at) !== '年' || notYear.test(this.#text.slice(at + 1, at + 4))) return false;
    const fiscal = this.#text.charAt(at + 1) === '度' && numeral.low > 100;
    if (!fiscal && !this.#reading.republican) return false;
    this.#point.republican = true;
    this.#point.year = { from: 'number', value: numeral.low + 1911 };
    this.#at = at + (fiscal ? 2 : 1);
    return true;
  }

  /** 18世紀, 上世紀80年代, 本世紀. */
  #century(): boolean {
    const start = this.#at;
    let century: Reference | null = null;
    if (/^[上本]個?世紀/.test(this.#text.slice(this.#at, this.#at + 4))) {
      century = { from: 'number', value: this.#char() === '上' ? 1900 : 2000 };
      this.#at += this.#char(1) === '個' ? 4 : 3;
    } else {
      const numeral = this.#numbered('世紀', 1, 30);
      // 兩個世紀 and 三世紀以來 count, 十八世紀 names
      if (numeral === null || (numeral.low < 10 && !numeral.arabic)) return false;
      century = { from: 'number', value: (numeral.low - 1) * 100 };
      this.#take(numeral, 2);
    }
    if (this.#char() === '的') this.#at++;
    const decade = this.#numbered('年代', 0, 90);
    this.#point.year = century;
    this.#point.span = 'century';
    if (decade !== null && decade.low % 10 === 0) {
      this.#point.year = { ...century, value: century.value + decade.low };
      this.#point.span = 'decade';
      this.#take(decade, 2);
    } else if (this.#char(-1) === '的') this.#at--;
    this.#stage();
    return this.#at > start;
  }

  /** 1980年代, 八十年代, 八零年代. */
  #decade(): boolean {
    const numeral = this.#numbered('年代', 0, 2090);
    if (numeral === null || numeral.low % 10 !== 0 || numeral.low === 0) return false;
    if (numeral.low > 90 && numeral.low < 1000) return false;
    this.#point.year = { from: numeral.low < 100 ? 'short' : 'number', value: numeral.low };
    this.#point.span = 'decade';
    this.#take(numeral, 2);
    this.#stage();
    return true;
  }

  /** 初期, 末, 中葉: said of it and not resolved. */
  #stage(): void {
    const stage = /^(?:初期|中期|末期|前期|後期|早期|晚期|中葉|初葉|末葉|初|末|中後期)/.exec(
      this.#text.slice(this.#at, this.#at + 3),
    );
    if (stage !== null) this.#at += stage[0].length;
  }

  /** What may follow a year besides a month. */
  #yearPart(): boolean {
    if (this.#point.span !== null) return true;
    const rest = this.#text.slice(this.#at, this.#at + 6);
    const half = /^([上下前後])半年/.exec(rest);
    if (half !== null) {
      const first = half[1] === '上' || half[1] === '前';
      this.#point.part = { of: 'year', first: first ? 1 : 7, last: first ? 6 : 12 };
      this.#at += 3;
      return true;
    }
    if (this.#quarter()) return true;
    const season = seasons[rest.charAt(0)];
    if (season !== undefined && !/^[節遊聯茶耕晚交菜運招分至令衣裝收]/.test(rest.charAt(1))) {
      this.#point.season = season;
      this.#at += /^[季天日]/.test(rest.charAt(1)) ? 2 : 1;
      return true;
    }
    const edge =
      /^年?(?:[底末尾]|初(?![一二三四五六七八九十選賽步時])|伊始|中(?![國秋期旬央美方共東部華心文學產韓日英俄印加午年]))/.exec(
        rest,
      );
    if (edge !== null) {
      this.#at += edge[0].length;
      return true;
    }
    return false;
  }

  /** 第三季, Q1, 首季, 前三季, 首九個月. */
  #quarter(): boolean {
    const rest = this.#text.slice(this.#at, this.#at + 7);
    const yearly = this.#point.year !== null;
    const match =
      /^(?:第([一二三四1-4])個?季度?|([一二三四1-4])季度?|[Qq]([1-4])季?度?|(首|末|尾|頭)季度?)(?!節|戰|軍|殿|後賽)/.exec(
        rest,
      );
    if (match !== null && (yearly || match[2] === undefined || match[0].endsWith('度'))) {
      const [whole, ordinal, plain, letter, word] = match;
      const digit = ordinal ?? plain ?? letter;
      const quarter = digit === undefined ? (word === '首' || word === '頭' ? 1 : 4) : quarterOf(digit);
      if (letter !== undefined && !yearly && /[A-Za-z0-9]/.test(this.#text.charAt(this.#at - 1)))
        return false;
      if (/^[A-Za-z0-9]/.test(this.#text.charAt(this.#at + whole.length))) return false;
      this.#point.part = { of: 'year', first: quarter * 3 - 2, last: quarter * 3 };
      this.#at += whole.length;
      return true;
    }
    const first = /^[首前頭]/.test(rest) ? this.#numeral(this.#blankAfter(1)) : null;
    if (first === null || first.kind !== 'exact' || first.low < 2 || first.low > 12) return false;
    const unit = /^(?: ?個?(月|季度?))(?!前)/.exec(this.#text.slice(first.end, first.end + 4));
    if (unit === null) return false;
    // 前11個月 of a year's figures, but 前三個月 of anything
    const bare = rest.startsWith('前') && !yearly && unit[1] === '月';
    if (bare && (first.low < 5 || /[^\s，,。、：:「『(]/.test(this.#text.charAt(this.#at - 1)))) return false;
    // 頭三個月 without a year may be those of anything
    if (!yearly && unit[1] === '月' && rest.startsWith('頭')) return false;
    const last = unit[1] === '月' ? first.low : first.low * 3;
    if (last > 12) return false;
    this.#point.part = { of: 'year', first: 1, last };
    this.#at = first.end + unit[0].length;
    return true;
  }

  #blankAfter(offset: number): number {
    return skipBlank(this.#text, this.#at + offset);
  }

  #month(): boolean {
    const word = monthTable.at(this.#text, this.#blank());
    if (word !== null && this.#point.year === null) {
      this.#point.month = word.meaning;
      this.#at = word.end;
      return true;
    }
    const at = this.#blank();
    const numeral = this.#numbered('月', 1, 12) ?? this.#sharedNumber(at, '月', 12);
    if (numeral === null) return false;
    if (numeral.arabic && this.#runsOn(at) && this.#point.year === null) return false;
    const unitAt = numeral.arabic ? skipBlank(this.#text, numeral.end) : numeral.end;
    const unit = this.#text.charAt(unitAt) === '月';
    if (unit && notMonth.test(this.#text.slice(unitAt + 1, unitAt + 3))) return false;
    this.#point.month = { from: 'number', value: numeral.low };
    this.#at = unit ? unitAt + 1 : numeral.end;
    if (this.#char() === '份') this.#at++;
    return true;
  }

  /** Whether digits or a sign of a longer number stand right before. */
  #runsOn(at: number): boolean {
    const before = this.#text.charAt(at - 1);
    return /[\d.,/]/.test(before) || (before === '-' && !this.#reading.goesOn);
  }

  /** 6至8月, 26、27日: a number whose unit stands after a later one. */
  #sharedNumber(at: number, unit: string, most: number): Numeral | null {
    const numeral = this.#numeral(at);
    if (numeral === null || numeral.kind !== 'exact' || numeral.low < 1 || numeral.low > most) return null;
    if (!Number.isInteger(numeral.low) || numeral.end - at > 3 || numeral.bare) return null;
    return this.#shares(numeral.end, unit) ? numeral : null;
  }

  /** What may follow a month: a third of it, its beginning or end, a day. */
  #inMonth(): void {
    const rest = this.#text.slice(this.#at, this.#at + 3);
    const third = /^([上中下])旬/.exec(rest);
    if (third !== null) {
      const first = { 上: 1, 中: 11, 下: 21 }[third[1] ?? ''] ?? 1;
      this.#point.part = { of: 'month', first, last: first === 21 ? 31 : first + 9 };
      this.#at += 2;
      return;
    }
    const edge =
      /^月?(?:[底末尾]|初(?![一二三四五六七八九十選賽步時])|中(?![國秋期旬央美方共東部華心文學產韓日英俄印加午年]))/.exec(
        rest,
      );
    if (edge !== null) {
      this.#at += edge[0].length;
      return;
    }
    if (this.#dayNumber(true)) return;
    // 八月十五: a day with no word after it is one of the lunar calendar
    const lunar = /^[初廿十一二三]{1,3}[一二三四五六七八九十]?(?![百千萬億個名人日號月週年時點])/.exec(
      this.#text.slice(this.#at, this.#at + 5),
    );
    const han = this.#point.month?.from === 'number' && /^[初廿十]/.test(this.#char());
    if (han && lunar !== null) {
      this.#point.unknowable = true;
      this.#at += lunar[0].length;
    }
  }

  #day(): boolean {
    if (this.#bracketed()) return true;
    const word = dayTable.at(this.#text, this.#at);
    const before = this.#text.charAt(this.#at - 1);
    if (word !== null && before !== '《') {
      // 五年前的今天, 較前日: not counted from the article
      const other = this.#text.slice(Math.max(0, this.#at - 2), this.#at) === '前的' || /[較比]/.test(before);
      this.#point.unknowable ||= other && word.word !== '昨日';
      this.#point.day = word.meaning;
      this.#at = word.end;
      return true;
    }
    // 今（30日）, 昨搶先: one character for the day
    const offset = { 今: 0, 昨: -1, 明: 1 }[this.#char()];
    if (offset !== undefined) {
      const next = this.#char(1);
      const alone =
        next === '(' || next === ' '
          ? /^[( ]\(?\d/.test(this.#text.slice(this.#at + 1, this.#at + 4))
          : this.#char() === '昨' && next !== '' && !/[非今夢]/.test(next);
      const pair = /^今明兩(?:日|天)/.test(this.#text.slice(this.#at, this.#at + 4));
      if (alone && !pair) {
        this.#point.day = { from: 'anchor', value: offset };
        this.#at++;
        return true;
      }
    }
    return this.#dayNumber(false);
  }

  /** 今（30）日: the number in brackets, the unit behind them. */
  #bracketed(): boolean {
    const match = /^[今昨明]\((\d{1,2})\)[日天]/.exec(this.#text.slice(this.#at, this.#at + 6));
    if (match === null || Number(match[1]) < 1 || Number(match[1]) > 31) return false;
    const empty = new PointReader(this.#text, this.#at, this.#reading).#point;
    this.#point.day = { from: 'anchor', value: { 今: 0, 昨: -1, 明: 1 }[this.#char()] ?? 0 };
    this.#point.gloss = { ...empty, day: { from: 'number', value: Number(match[1]) } };
    this.#at += match[0].length;
    return true;
  }

  #dayAndPart(): boolean {
    const word = dayAndPartTable.at(this.#text, this.#at);
    if (word === null) return false;
    this.#point.day = word.meaning;
    this.#point.half = readDaypart(this.#text, this.#at, false)?.half ?? null;
    this.#at = word.end;
    return true;
  }

  /** A numbered day: 26日, 19號; after a month also 26 alone where its unit comes later. */
  #dayNumber(afterMonth: boolean): boolean {
    const at = this.#blank();
    const numeral =
      this.#numbered('日', 1, 31) ?? this.#numbered('號', 1, 31) ?? this.#sharedNumber(at, '日', 31);
    if (numeral === null) return false;
    const unitAt = numeral.arabic ? skipBlank(this.#text, numeral.end) : numeral.end;
    const unit = this.#text.charAt(unitAt);
    const hasUnit = unit === '日' || unit === '號';
    if (!afterMonth && !this.#reading.goesOn && !this.#bareDay(at, numeral, hasUnit ? unit : '', unitAt + 1))
      return false;
    this.#point.day = { from: 'number', value: numeral.low };
    this.#at = hasUnit ? unitAt + 1 : numeral.end;
    return true;
  }

  /** Whether 26日 with no month is a day of the month, and not a number of days or of something else. */
  #bareDay(at: number, numeral: Numeral, unit: string, end: number): boolean {
    const before = this.#text.slice(Math.max(0, at - 3), at);
    const after = this.#text.slice(end, end + 3);
    if (!numeral.arabic || /[\d.,]$/.test(before)) {
      // 三日 is mostly three days; a preposition and an hour or a bracket make it a date
      return (
        !numeral.arabic && /[於至]$/.test(before) && unit === '日' && /^(?:[上下]午|凌晨|早|晚)/.test(after)
      );
    }
    if (
      /(?:為期|一連|連續|長達|維持|持續|需時|歷時|過去|未來|最近|監禁|拘留|隔離|近|逾|約|首|前|頭|每|共|第|至少|最多|超過|不足|僅|足足|休假)\s?$/.test(
        before,
      )
    )
      return false;
    if (unit === '日') return !notDay.test(after);
    if (unit === '') return true;
    if (notNumber.test(after)) return false;
    const dated = /(?:[於在至到從由自今昨明後前日]|截至|直到)$/.test(before);
    const timed = /^(?:之?[前後]|以[前後]|[早晚上下凌中]|起|至|開|\(|星期|週|舉|召|晨)/.test(after);
    return dated || timed;
  }

  /** 上週五, 星期四, 本週, 下週末. */
  #week(): boolean {
    const start = this.#at;
    const prefix = weekTable.at(this.#text, this.#at);
    let at = prefix?.end ?? this.#at;
    const word = weekWords.find((week) => this.#text.startsWith(week, at));
    if (word === undefined) return false;
    at += word.length;
    if (prefix !== null && weekWords.some((week) => this.#text.startsWith(week, at))) {
      at += weekWords.find((week) => this.#text.startsWith(week, at))?.length ?? 0;
    }
    const weekday = weekdayAt(this.#text, at);
    if (weekday !== null && !this.#counts(at, prefix !== null)) {
      this.#point.weekday = weekday;
      this.#point.week = prefix?.meaning ?? null;
      this.#at = at + 1;
      return true;
    }
    if (prefix === null || /^[刊年末歲邊]/.test(this.#text.charAt(at))) {
      if (prefix === null || this.#text.charAt(at) !== '末') return false;
      this.#point.part = { of: 'month', first: 6, last: 7 };
      at++;
    } else if (/^[初中]/.test(this.#text.charAt(at)) && !/^中[國方美共央]/.test(this.#text.slice(at, at + 2)))
      at++;
    this.#point.week = prefix.meaning;
    this.#at = at;
    return this.#at > start;
  }

  /** 上週三名 is last week and three persons. */
  #counts(at: number, prefixed: boolean): boolean {
    const numeral = this.#numeral(at);
    if (numeral === null) return false;
    if (numeral.end > at + 1) return true;
    return prefixed && /^[名宗個次項件架艘輛位場間隻種]/.test(this.#text.charAt(at + 1));
  }

  /** 11月26日星期四: the weekday beside the date. */
  #weekdayAfter(): void {
    if (this.#point.day === null) return;
    const at = this.#blank();
    const word = weekWords.find((week) => this.#text.startsWith(week, at));
    if (word === undefined) return;
    const weekday = weekdayAt(this.#text, at + word.length);
    if (weekday === null) return;
    this.#point.weekday = weekday;
    this.#at = at + word.length + 1;
  }

  /** 週三（10月29日）, 今天（10/29）, 15日(星期一). */
  #glossed(): void {
    const open = this.#blank();
    const datable = this.#point.day !== null || this.#point.weekday !== null || this.#point.week !== null;
    if (!datable || this.#text.charAt(open) !== '(') return;
    const inner = skipBlank(this.#text, open + 1);
    const single = weekdayAt(this.#text, inner);
    if (single !== null && this.#text.charAt(inner + 1) === ')') {
      this.#point.weekday ??= single;
      this.#at = inner + 2;
      return;
    }
    const slashed = /^(\d{1,2})\/(\d{1,2})/.exec(this.#text.slice(inner, inner + 5));
    const gloss = slashed === null ? new PointReader(this.#text, inner, this.#reading).#glossDate() : null;
    let end = gloss?.end ?? inner;
    if (slashed !== null) {
      const month = Number(slashed[1]);
      const day = Number(slashed[2]);
      if (month < 1 || month > 12 || day < 1 || day > 31) return;
      this.#point.gloss = {
        ...new PointReader(this.#text, inner, this.#reading).#point,
        month: { from: 'number', value: month },
        day: { from: 'number', value: day },
      };
      end = inner + slashed[0].length;
    } else if (gloss !== null) this.#point.gloss = gloss;
    end = skipBlank(this.#text, end);
    if (this.#text.charAt(end) !== ')' || end === inner) {
      this.#point.gloss = null;
      return;
    }
    this.#at = end + 1;
  }

  /** A date in brackets: any date, or a day with nothing around it that could make it a duration. */
  #glossDate(): Point | null {
    const day = this.#numbered('日', 1, 31) ?? this.#numbered('號', 1, 31);
    if (day !== null) {
      this.#point.day = { from: 'number', value: day.low };
      this.#take(day, 1);
      this.#weekdayAfter();
    } else if (!this.#date()) return null;
    this.#point.end = this.#at;
    return this.#point;
  }

  #timeOfDay(dated: boolean, named: boolean): void {
    const dayLike = this.#point.day !== null || this.#point.weekday !== null;
    if (dated && !dayLike) return;
    const at = this.#blank();
    const comma = dated && this.#text.charAt(at) === '的' ? at + 1 : at;
    const part = readDaypart(this.#text, comma, dated);
    let end = this.#at;
    if (part !== null) {
      this.#point.half = part.half;
      end = part.end;
      // 今晚深夜, 凌晨時分
      if (this.#text.startsWith('時分', end)) end += 2;
    }
    const half = this.#point.half;
    const from = skipBlank(this.#text, part === null ? at : end);
    const about = /^(?:大約|約|近)/.exec(this.#text.slice(from, from + 2));
    const hourAt = skipBlank(
      this.#text,
      from + (about === null || (!dated && part === null) ? 0 : about[0].length),
    );
    const bareHour = part !== null || dated ? sharedHour(this.#text, hourAt) : null;
    const clock =
      bareHour === null
        ? readClock(
            this.#text,
            hourAt,
            half,
            dated || part !== null || named || this.#reading.goesOn === true,
          )
        : null;
    if (bareHour !== null) {
      this.#point.clock = { hour: bareHour.low, minute: 0, second: null, half, full: bareHour.low > 12 };
      end = bareHour.end;
    } else if (clock !== null) {
      this.#point.clock = clock.clock;
      end = clock.end;
    } else if (part === null) return;
    this.#at = end;
  }
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

const quarterOf = (digit: string): number =>
  digit >= '1' && digit <= '4' ? Number(digit) : '一二三四'.indexOf(digit) + 1;

function weekdayAt(text: string, at: number): number | null {
  const character = text.charAt(at);
  if (character === '天') return 7;
  const index = character === '' ? -1 : weekdayDigits.indexOf(character);
  return index === -1 ? null : index + 1;
}

/** How many numbers a list may hold whose last one has the unit. */
const MAX_SHARED = 6;

/** The unit of the last number of a list or range that goes on from `at`, or null: 年 in 2016、2019及2021年. */
function sharedUnit(text: string, at: number): { unit: string; years: boolean } | null {
  let end = at;
  let years = true;
  for (let i = 0; i < MAX_SHARED; i++) {
    const separator = /^\s?(?:[、和及與至到~,]|--?|以及)\s?/.exec(text.slice(end, end + 4));
    if (separator === null) return null;
    const numeral = readNumeral(text, end + separator[0].length);
    if (numeral === null || numeral.kind !== 'exact' || !Number.isInteger(numeral.low)) return null;
    const year = numeral.digits?.length === 4;
    if (!year && (numeral.low > 31 || numeral.low < 1)) return null;
    years &&= year;
    end = numeral.arabic ? skipBlank(text, numeral.end) : numeral.end;
    const unit = text.charAt(end);
    if (unit !== '' && '年月日'.includes(unit)) return { unit, years };
    end = numeral.end;
  }
  return null;
}
