import { describe, expect, it } from 'vitest';
import { readAge, readEpoch, readTime } from '../../src/draft/published-time.js';
import { instantIn } from '../../src/draft/time-zone.js';

const HK = 'Asia/Hong_Kong';

describe('a time as outlets write it', () => {
  it.each([
    ['2025-12-04T20:29:02+08:00', '2025-12-04T20:29:02+08:00', 'second'],
    ['2025-12-04T12:29:02.123Z', '2025-12-04T20:29:02+08:00', 'second'],
    ['2025-12-12T17:55Z', '2025-12-13T01:55+08:00', 'minute'],
    ['2025-12-04 20:29', '2025-12-04T20:29+08:00', 'minute'],
    ['2023-03-23', '2023-03-23', 'day'],
    ['2025 年 11 月 22 日', '2025-11-22', 'day'],
    ['2025 年 11 月 01', '2025-11-01', 'day'],
    ['2025年11月28日 18:52', '2025-11-28T18:52+08:00', 'minute'],
    ['2025年11月28日（星期五）18:52:33', '2025-11-28T18:52:33+08:00', 'second'],
    ['2025年11月28日 PM 6:52', '2025-11-28T18:52+08:00', 'minute'],
    ['2025.11.28 18:52', '2025-11-28T18:52+08:00', 'minute'],
    ['2025.11.28', '2025-11-28', 'day'],
    ['2025.11.28 | 18:52', '2025-11-28T18:52+08:00', 'minute'],
    ['2025/11/28 18:52:33', '2025-11-28T18:52:33+08:00', 'second'],
    ['2025-11-28 下午 6:52', '2025-11-28T18:52+08:00', 'minute'],
    ['2025-11-28 12:05 am', '2025-11-28T00:05+08:00', 'minute'],
    ['28/11/2025 18:52', '2025-11-28T18:52+08:00', 'minute'],
    ['3-4-2025', '2025-04-03', 'day'],
    ['28.11.2025，下午6時52分', '2025-11-28T18:52+08:00', 'minute'],
    ['2026年10月6日週二 下午5:30', '2026-10-06T17:30+08:00', 'minute'],
    ['2026年10月6日 週二 上午12:05', '2026-10-06T00:05+08:00', 'minute'],
    ['2025年11月6日早上7点41分', '2025-11-06T07:41+08:00', 'minute'],
    ['2025年11月6日凌晨12点10分', '2025-11-06T00:10+08:00', 'minute'],
    ['2025年11月6日中午12点10分', '2025-11-06T12:10+08:00', 'minute'],
    ['2025年11月6日中午11点39分', '2025-11-06T11:39+08:00', 'minute'],
    ['2025年11月6日下午12:05', '2025-11-06T12:05+08:00', 'minute'],
    ['2025年11月6日中午1時', '2025-11-06T13:00+08:00', 'minute'],
    ['2025年11月6日晚上7時', '2025-11-06T19:00+08:00', 'minute'],
    ['2025年11月6日晚上12時', '2025-11-06T00:00+08:00', 'minute'],
    ['2025年11月6日 25:10', '2025-11-06', 'day'],
    ['2025-12-04T20:29:02-05:00', '2025-12-05T09:29:02+08:00', 'second'],
    ['Fri, 31 Oct 2025 16:00:00 +0000', '2025-11-01T00:00:00+08:00', 'second'],
    ['Sat, 01 Nov 2025 01:02:03 GMT', '2025-11-01T09:02:03+08:00', 'second'],
  ])('%s', (raw, value, precision) => {
    expect(readTime(raw, HK)).toMatchObject({ value, precision, inferred: false, timeZone: HK });
  });

  it.each([
    '',
    '2025-13-01',
    '2025-02-30',
    '2025年13月1日',
    'yesterday',
    '12:30',
    '99999999999',
    '11/28/2025',
    '28/11-2025',
    '2025-11-28 見報',
    '2025.11.283',
    '28/11/25',
    '2025-11-28T',
    '2025-11-28 20:61',
    '2025-02-30T20:29+08:00',
    '2025-11-28T25:10Z',
    'Sun, 30 Feb 2025 16:00:00 GMT',
  ])('is not read out of "%s"', (raw) => {
    expect(readTime(raw, HK)).toBeNull();
  });

  it('in UTC ends in Z', () => {
    expect(readTime('2025-12-04 20:29', 'UTC')?.value).toBe('2025-12-04T20:29Z');
  });

  it('follows summer time where the zone has it', () => {
    expect(readTime('2025-07-01 12:00', 'Europe/London')?.value).toBe('2025-07-01T12:00+01:00');
    expect(readTime('2025-01-01 12:00', 'Europe/London')?.value).toBe('2025-01-01T12:00Z');
  });

  it('has a minus behind Greenwich', () => {
    expect(readTime('2025-07-01 12:00', 'America/New_York')?.value).toBe('2025-07-01T12:00-04:00');
  });

  it('is read out of seconds and milliseconds', () => {
    expect(readEpoch(1764851342, HK, 'second')?.value).toBe('2025-12-04T20:29:02+08:00');
    expect(readEpoch(1764851342000, HK)?.value).toBe('2025-12-04T20:29:02+08:00');
    expect([readEpoch(Number.NaN, HK), readEpoch(0, HK), readEpoch(1e300, HK), readEpoch(null, HK)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('a wall clock', () => {
  it('shows no instant past its hours or past all time', () => {
    const day = { year: 2025, month: 11, day: 6 };
    expect(instantIn({ ...day, hour: 25 }, 0)).toBeNull();
    expect(instantIn({ ...day, hour: 8, minute: 60 }, 0)).toBeNull();
    expect(instantIn({ ...day, year: 300_000 }, 0)).toBeNull();
  });
});

describe('an age', () => {
  it('counts back from when the page was fetched, and says so', () => {
    const fetched = '2025-10-30T04:00:00.000Z';
    expect(readAge('11 小時前', fetched, HK)).toMatchObject({
      value: '2025-10-30T01:00+08:00',
      inferred: true,
    });
    expect(readAge('2 天前', fetched, HK)).toMatchObject({ value: '2025-10-28', precision: 'day' });
  });

  it('stays unresolved without that anchor, and where the unit has no one length', () => {
    expect(readAge('11 小時前', null, HK)).toBeNull();
    expect(readAge('3 個月前', '2025-10-30T04:00:00.000Z', HK)).toBeNull();
    expect(readAge('幾秒前', '2025-10-30T04:00:00.000Z', HK)).toBeNull();
  });
});
