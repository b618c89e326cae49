import { describe, expect, it } from 'vitest';
import { parseTimes } from '../../src/quantities.js';

/** What a phrase holds, each time as its words and its value; read on Sunday, 2 November 2025. */
type Row = [phrase: string, ...times: [text: string, value: string | null][]];

function check(rows: Row[], anchor: string | null = '2025-11-02'): void {
  it.each(rows)('%s', (phrase, ...times) => {
    expect(parseTimes(phrase, { anchor }).map(({ text, value }) => [text, value])).toEqual(times);
  });
}

/** A phrase that is one time from its first to its last character. */
const whole = (phrase: string, value: string | null): Row => [phrase, [phrase, value]];

describe('hours', () => {
  check([
    whole('晚上7時45分30秒', 'T19:45:30'),
    whole('7:45:30', 'T07:45:30'),
    ['9:30pm開始', ['9:30pm', 'T21:30']],
    ['25:30開會'],
    ['24:30結束'],
    ['9:61開始'],
    whole('下午3時正', 'T15:00'),
    whole('下午3點一刻', 'T15:15'),
    // which half of the day nobody says
    whole('三點鐘許', null),
    whole('3點多', null),
    whole('3點多鐘', null),
    // a length, and a point on a list
    ['三個鐘頭後散場'],
    ['第3點建議'],
  ]);
});

describe('twelve, and the hours around it', () => {
  check([
    whole('下午12時', 'T12:00'),
    whole('中午12時', 'T12:00'),
    whole('正午12時', 'T12:00'),
    whole('中午1時半', 'T13:30'),
    whole('晚上12時', 'T24:00'),
    whole('凌晨12時', 'T00:00'),
    whole('半夜2時', 'T02:00'),
    whole('晚上11時', 'T23:00'),
    whole('13時30分', 'T13:30'),
  ]);
});

describe('one half of the day is said for two hours', () => {
  check([
    whole('晚上8時至10時', 'T20:00/T22:00'),
    whole('8時至晚上10時', 'T20:00/T22:00'),
    whole('上午11時至1時', 'T11:00/T13:00'),
    whole('上午9時至12時', 'T09:00/T12:00'),
    whole('中午12時至2時', 'T12:00/T14:00'),
    whole('早上9時至下午5時', 'T09:00/T17:00'),
    whole('下午2時至4時', 'T14:00/T16:00'),
    whole('深夜11時至凌晨1時', 'T23:00/T01:00'),
  ]);
});

describe('years of an era, of two digits, and in words', () => {
  check([
    whole('令和元年', '2019'),
    ['元年'],
    whole('昭和64年', '1989'),
    whole('民國前1年', '1911'),
    whole('民國前2年', '1910'),
    whole('九七年', '1997'),
    whole('97年7月', '1997-07'),
    whole('25年11月', '2025-11'),
    whole('2019-20年度', '2019/2020'),
    ['2019/2018年度'],
    ['1000年後'],
    ['2000年前'],
    whole('2000多年前', '0025~'),
    whole('廿五年前', '2000'),
    whole('來年', '2026'),
    whole('前年', '2023'),
    whole('後年', '2027'),
  ]);
});

describe('centuries and decades', () => {
  check([
    whole('本世紀初', '20XX'),
    whole('上個世紀80年代', '198X'),
    whole('20世紀90年代', '199X'),
    whole('90年代', '199X'),
    whole('八十年代末', '198X'),
    whole('二十世紀初期', '19XX'),
    ['21世紀的今天', ['21世紀', '20XX'], ['今天', '2025-11-02']],
  ]);
});

describe('parts of a year', () => {
  check([
    whole('2025年的上半年', '2025-01/2025-06'),
    whole('2025年前半年', '2025-01/2025-06'),
    whole('2025年下半年', '2025-07/2025-12'),
    whole('上半年', '2025-01/2025-06'),
    whole('下半年', '2025-07/2025-12'),
    ['前半年'],
    whole('2025年秋天', '2025-23'),
    whole('2025年冬', '2025-24'),
    ['夏季'],
    whole('首季', '2025-01/2025-03'),
    whole('頭季', '2025-01/2025-03'),
    whole('末季', '2025-10/2025-12'),
    whole('第四季度', '2025-10/2025-12'),
    whole('Q3', '2025-07/2025-09'),
    ['FQ35'],
    whole('首三季', '2025-01/2025-09'),
    whole('首9個月', '2025-01/2025-09'),
    whole('2025年頭三個月', '2025-01/2025-03'),
    ['首13個月'],
    // without a year the first months of anything
    ['頭三個月'],
  ]);
});

describe('lengths that reach away from the article', () => {
  check([
    whole('未來三年', '2025/2028'),
    whole('未來一年半', '2025-11/2027-05'),
    whole('過去兩年半', '2023-05/2025-11'),
    whole('過去兩星期', '2025-10-19/2025-11-02'),
    whole('未來10日', '2025-11-02/2025-11-12'),
    // the hour of the article is not known, nor how long half a month is
    whole('過去24小時', null),
    whole('未來30分鐘', null),
    whole('過去1.5個月', null),
    whole('過去兩個半星期', null),
  ]);
});

describe('days near the article', () => {
  check([
    whole('昨日（1日）', '2025-11-01'),
    whole('週五（10月31日）', '2025-10-31'),
    whole('上週四（2025年10月30日）', '2025-10-30'),
    whole('11月5日（週三）', '2025-11-05'),
    // no Thursday near is a 27th
    whole('上週四（27日）', null),
    whole('12月31日至1月2日', '2025-12-31/2026-01-02'),
    whole('30日至2日', '2025-10-30/2025-11-02'),
    whole('下月5日', '2025-12-05'),
    whole('31日', '2025-10-31'),
    whole('3日起', '2025-11-03/..'),
    whole('明年2月', '2026-02'),
    whole('去年11月', '2024-11'),
    // the weekday that was or that comes, as the words around it say
    whole('星期三', null),
    ['將於星期三舉行', ['星期三', '2025-11-05']],
    ['已於星期三舉行', ['星期三', '2025-10-29']],
    ['將於2月舉行', ['2月', '2026-02']],
    ['早在8月', ['8月', '2025-08']],
  ]);
});

describe('what an earlier time of the text says of a later one', () => {
  check(
    [
      ['2019年3月，4月再來', ['2019年3月', '2019-03'], ['4月', '2019-04']],
      ['2019年3月5日，6日返回', ['2019年3月5日', '2019-03-05'], ['6日', '2019-03-06']],
      ['2023年12月，其後1月', ['2023年12月', '2023-12'], ['1月', null]],
      whole('2019年11月至3月', '2019-11/2020-03'),
      whole('2019年12月30日至1月2日', '2019-12-30/2020-01-02'),
    ],
    null,
  );
});

describe('without the day of the article', () => {
  check([whole('昨日', null), whole('星期三', null), whole('3月5日', null), whole('上月', null)], null);
});
