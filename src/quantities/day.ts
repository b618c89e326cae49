import { readDaypart } from './clock.js';
import type { PointCursor } from './cursor.js';
import { dayparted, daypartedInText, days, daysInText } from './data/calendar-words.js';
import type { Numeral } from './numeral.js';
import { emptyPoint } from './point.js';
import { references } from './references.js';
import { skipBlank } from './unit.js';

const dayTable = /* @__PURE__ */ references(days, daysInText);
const dayAndPartTable = /* @__PURE__ */ references(dayparted, daypartedInText);

/** What follows 日 and 號 where they are no unit of a date. */
const notDay =
  /^(?:圓|元|本|幣|籍|裔|報|軍|方|語|文|劇|產|媒|後|內|遊|間|用|程|薪|租|均|照|數|以來|之久|之內|以內|多|均|里)/;
const notNumber =
  /^(?:線|幹|風|波|仔|樓|碼|房|機|車|病|公|法|文|種|院|館|閘|台|球|井|選|候|鋪|舖|地|室|艦|船|艇|店|門|倉|屋|座|塔|橋|隧|球|衣|颱|熱|強|訊|信|警|、)/;

/** The day before the article, the one of it and the one after it. */
const shortDays = '昨今明';

/** What a day can begin with, besides numerals. */
export const dayBeginnings = (): string[] => [...dayTable.words(), ...dayAndPartTable.words(), ...shortDays];

export function readDay(cursor: PointCursor): boolean {
  if (readBracketed(cursor)) return true;
  const word = dayTable.at(cursor.text, cursor.at);
  const before = cursor.text.charAt(cursor.at - 1);
  // 《昨日》 is a title
  if (before === '《') return false;
  if (word !== null) {
    // 五年前的今天, 較前日: not counted from the article
    const other =
      cursor.text.slice(Math.max(0, cursor.at - 2), cursor.at) === '前的' || /[較比]/.test(before);
    cursor.point.unknowable ||= other && word.word !== '昨日';
    cursor.point.day = word.meaning;
    cursor.at = word.end;
    return true;
  }
  // 今（30日）, 昨搶先: one character for the day
  const offset = shortDays.indexOf(cursor.char()) - 1;
  if (offset >= -1) {
    const next = cursor.char(1);
    const alone =
      next === '(' || next === ' '
        ? /^[( ]\(?\d/.test(cursor.text.slice(cursor.at + 1, cursor.at + 4))
        : cursor.char() === '昨' && next !== '' && !/[非今夢]/.test(next);
    if (alone) {
      cursor.point.day = { from: 'anchor', value: offset };
      cursor.at++;
      return true;
    }
  }
  return readDayNumber(cursor, false);
}

/** 今（30）日: the number in brackets, the unit behind them. */
function readBracketed(cursor: PointCursor): boolean {
  const match = /^[今昨明]\((\d{1,2})\)[日天]/.exec(cursor.text.slice(cursor.at, cursor.at + 6));
  const day = Number(match?.[1]);
  if (match === null || day < 1 || day > 31) return false;
  cursor.point.day = { from: 'anchor', value: shortDays.indexOf(cursor.char()) - 1 };
  cursor.point.gloss = { ...emptyPoint(cursor.at), day: { from: 'number', value: day } };
  cursor.at += match[0].length;
  return true;
}

export function readDayAndPart(cursor: PointCursor): boolean {
  const word = dayAndPartTable.at(cursor.text, cursor.at);
  const part = readDaypart(cursor.text, cursor.at, false);
  if (word === null || part === null) return false;
  cursor.point.day = word.meaning;
  cursor.point.half = part.half;
  cursor.at = word.end;
  return true;
}

/** A numbered day: 26日, 19號; after a month also 26 alone where its unit comes later. */
export function readDayNumber(cursor: PointCursor, afterMonth: boolean): boolean {
  const at = cursor.blank();
  const numeral =
    cursor.numbered('日', 1, 31) ?? cursor.numbered('號', 1, 31) ?? cursor.sharedNumber(at, '日', 31);
  if (numeral === null) return false;
  const unitAt = numeral.arabic ? skipBlank(cursor.text, numeral.end) : numeral.end;
  const unit = cursor.text.charAt(unitAt);
  const hasUnit = unit === '日' || unit === '號';
  if (
    !afterMonth &&
    !cursor.reading.goesOn &&
    !isDayOfMonth(cursor, at, numeral, hasUnit ? unit : '', unitAt + 1)
  )
    return false;
  cursor.point.day = { from: 'number', value: numeral.low };
  cursor.at = hasUnit ? unitAt + 1 : numeral.end;
  return true;
}

/** Whether 26日 with no month is a day of the month, and not a number of days or of something else. */
function isDayOfMonth(cursor: PointCursor, at: number, numeral: Numeral, unit: string, end: number): boolean {
  const before = cursor.text.slice(Math.max(0, at - 3), at);
  const after = cursor.text.slice(end, end + 3);
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
