import { currencyParts, currencyWords } from './data/currencies.js';
import { notUnits, type UnitMeaning, units } from './data/units.js';
import { add } from './decimal.js';
import { type Numeral, readNumeral } from './numeral.js';
import { WordTable } from './word-table.js';

const unitTable = /* @__PURE__ */ new WordTable<UnitMeaning>(units);
const currencyTable = /* @__PURE__ */ new WordTable<string | null>(currencyWords);
const partTable = /* @__PURE__ */ new WordTable<number>(currencyParts);

/** A unit read after a numeral, and what it adds to the number. */
export interface Unit {
  end: number;
  kind: UnitMeaning['kind'] | 'money';
  /** Where the unit as written stands. */
  from: number;
  to: number;
  currency: string | null;
  /** What the numeral is multiplied by: 10 for 成. */
  factor: number;
  /** What is added after that: half a unit, minutes after hours. */
  plus: number;
  /** 兩個多小時, 3年多: more than the number by less than one unit. */
  more: boolean;
}

/** A unit that changes nothing of the number before it. */
const plainUnit = (kind: Unit['kind'], from: number, to: number, end = to): Unit => ({
  end,
  kind,
  from,
  to,
  currency: null,
  factor: 1,
  plus: 0,
  more: false,
});

/** Skips one blank, which is common between Arabic digits and a unit: 160 人. */
export function skipBlank(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at;
}

/** The unit after `numeral`, or null where nothing that the tables know stands there. */
export function readUnit(text: string, numeral: Numeral): Unit | null {
  const at = numeral.arabic ? skipBlank(text, numeral.end) : numeral.end;
  return readMoney(text, at, numeral) ?? readHalved(text, at) ?? readPlain(text, at, numeral);
}

function readMoney(text: string, at: number, numeral: Numeral): Unit | null {
  const word = currencyTable.at(text, at);
  if (word === null) return readSmallMoney(text, at);
  // 一塊, 三塊 are pieces of something: money only with 錢, small change or at prices
  const change = readChange(text, word.end);
  if (word.word === '塊' && change === null && numeral.low < 100 && numeral.kind === 'exact') return null;
  return {
    ...plainUnit('money', at, word.end, change?.end),
    currency: word.meaning,
    plus: change?.plus ?? 0,
  };
}

/** 3角5分, 5毫: less than one unit of an unnamed money. */
function readSmallMoney(text: string, at: number): Unit | null {
  const part = partTable.at(text, at);
  if (part === null || part.meaning !== 10 || /^[度落色逐克米安升]/.test(text.charAt(part.end))) return null;
  const change = readChange(text, part.end);
  return { ...plainUnit('money', at, part.end, change?.end), factor: 0.1, plus: change?.plus ?? 0 };
}

/** 角 and 分 after 元. */
function readChange(text: string, at: number): { end: number; plus: number } | null {
  let end = at;
  let plus = 0;
  for (let i = 0; i < 2; i++) {
    const numeral = readNumeral(text, end);
    if (numeral === null || numeral.low >= 10) break;
    const part = partTable.at(text, numeral.end);
    if (part === null) break;
    plus = add(plus, (numeral.low * part.meaning) / 100);
    end = part.end;
  }
  if (end > at && text.charAt(end) === '錢') end++;
  return end > at ? { end, plus } : null;
}

/** 一個半小時, 兩個多月: 半 or 多 between 個 and its noun. */
function readHalved(text: string, at: number): Unit | null {
  if (text.startsWith('分半鐘', at)) return { ...plainUnit('duration', at, at + 1, at + 3), plus: 0.5 };
  if (text.charAt(at) !== '個') return null;
  const between = text.charAt(at + 1);
  if (between !== '半' && between !== '多' && between !== '幾') return null;
  const noun = unitTable.at(text, at + 2);
  if (noun === null || noun.meaning.kind !== 'duration') return null;
  const half = between === '半';
  return { ...plainUnit('duration', at + 2, noun.end), plus: half ? 0.5 : 0, more: !half };
}

/** 天價, 台灣, 年輕: the characters of a unit that begin another word. */
function isOtherWord(text: string, at: number, word: string): boolean {
  const next = text.charAt(at + word.length);
  return next !== '' && (notUnits.get(word)?.includes(next) ?? false);
}

function readPlain(text: string, at: number, numeral: Numeral): Unit | null {
  const word = unitTable.at(text, at);
  if (word === null || isOtherWord(text, at, word.word)) return null;
  if (/^[A-Za-z]/.test(word.word) && /[A-Za-z0-9]/.test(text.charAt(word.end))) return null;
  const { kind, worth, scale } = word.meaning;
  if (word.word === '成' || word.word === '折') return readTenths(text, at, numeral);
  let unit = plainUnit(kind, at, word.end);
  if (kind !== 'duration') unit.factor = worth;
  // 1分30秒: 分 is a minute where seconds follow
  const minute = word.word === '分' && followedBy(text, word.end, '秒');
  if (kind === 'duration' || minute) {
    unit = readDuration(text, unit, minute ? 60 : worth, minute ? 'seconds' : scale);
  }
  const next = text.charAt(unit.end);
  // 52秒34: hundredths on a stopwatch
  const hundredths =
    text.charAt(unit.end - 1) === '秒'
      ? /^(\d{2})(?![\d.,秒分點])/.exec(text.slice(unit.end, unit.end + 3))
      : null;
  if (hundredths !== null) {
    return { ...unit, end: unit.end + 2, plus: add(unit.plus, Number(hundredths[1]) / 100) };
  }
  if (next === '半' && (kind === 'duration' || kind === 'ratio') && unit.plus === 0) {
    return { ...unit, end: unit.end + 1, plus: 0.5 };
  }
  const countable = kind === 'duration' || kind === 'ratio' || kind === 'measure';
  if ((next === '多' || next === '餘') && countable && text.charAt(unit.end + 1) !== '數') {
    return { ...unit, end: unit.end + 1, more: true };
  }
  return unit;
}

function followedBy(text: string, at: number, unit: string): boolean {
  const numeral = readNumeral(text, skipBlank(text, at));
  return numeral !== null && text.startsWith(unit, numeral.end);
}

/** A larger number before 成 is a year or an amount that something else follows. */
const MOST_TENTHS = 20;

/** 成 and 折 are tenths: 一成半, 三成五, 七折, 八五折. */
function readTenths(text: string, at: number, numeral: Numeral): Unit | null {
  const next = text.charAt(at + 1);
  const word = text.charAt(at);
  if (word === '成' && '員功立本果績長年熟真分交人敗行品型就事語都堆像'.includes(next) && next !== '')
    return null;
  if (word === '折' && '磨騰射返回疊合衷損斷扣舊'.includes(next) && next !== '') return null;
  // 一成為… is 一 and 成為
  if (word === '成' && next === '為' && numeral.low === 1) return null;
  const hundredths = numeral.digits !== null && numeral.digits.length === 2 && word === '折';
  // 12成 is more than the whole, where 12折 would be no discount
  const most = word === '成' ? MOST_TENTHS : 10;
  if (numeral.high > most && !hundredths) return null;
  const unit = plainUnit('percent', at, at + 1);
  if (!hundredths) unit.factor = 10;
  if (next === '半') return { ...unit, end: at + 2, plus: 5 };
  if (next === '多' || next === '餘') return { ...unit, end: at + 2, more: true };
  const digit = readNumeral(text, at + 1);
  if (digit !== null && digit.end === at + 2 && digit.low < 10 && unitTable.at(text, digit.end) === null) {
    return { ...unit, end: digit.end, plus: digit.low };
  }
  return unit;
}

/** 1小時40分鐘, 36天5小時30分, 4年6個月: smaller units of the same scale add up, in the last of them. */
function readDuration(text: string, first: Unit, worth: number, scale: UnitMeaning['scale']): Unit {
  let unit: Unit = { ...first, kind: 'duration' };
  let last = worth;
  for (;;) {
    let at = skipBlank(text, unit.end);
    if (text.charAt(at) === '零') at++;
    const numeral = readNumeral(text, at);
    if (numeral === null || numeral.kind !== 'exact') return unit;
    const from = numeral.arabic ? skipBlank(text, numeral.end) : numeral.end;
    const word = unitTable.at(text, from);
    const minute = word?.word === '分' && last === 3600;
    const smaller = minute ? 60 : word?.meaning.scale === scale ? word?.meaning.worth : undefined;
    if (word === null || smaller === undefined || smaller >= last) return unit;
    const ratio = last / smaller;
    unit = {
      ...unit,
      end: word.end,
      from,
      to: word.end,
      factor: unit.factor * ratio,
      plus: unit.plus * ratio + numeral.low,
    };
    last = smaller;
  }
}
