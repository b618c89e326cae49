import { describe, expect, it } from 'vitest';
import { type Anchor, parseQuantities, parseTimes } from '../../src/quantities.js';

describe('what today is', () => {
  it.each<[anchor: Anchor | null, value: string | null]>([
    ['2025-11-02', '2025-11-02'],
    [' 2025-11-02T23:30:00+08:00 ', '2025-11-02'],
    [{ date: '2025-11-02' }, '2025-11-02'],
    // half past two in the morning of the next day
    [{ value: '2025-11-01T18:30:00Z', timeZone: 'Asia/Hong_Kong' }, '2025-11-02'],
    [{ value: '2025-11-01T18:30:00Z', timeZone: 'Mars/Olympus_Mons' }, '2025-11-01'],
    [{ value: '2025-11-01T18:30:00Z' }, '2025-11-01'],
    ['2025-02-29', null],
    ['2025-13-01', null],
    ['2025-00-10', null],
    ['2025-01-00', null],
    ['2025-02-28', '2025-02-28'],
    ['2025-01-31', '2025-01-31'],
    ['2024-02-29', '2024-02-29'],
    ['yesterday', null],
    [{ date: 20251102 as unknown as string }, null],
    [null, null],
  ])('read on %j', (anchor, value) => {
    expect(parseTimes('今天', { anchor })[0]?.value).toBe(value);
  });
});

it('refuses what is no string', () => {
  expect(() => parseQuantities(5 as unknown as string)).toThrow(
    expect.objectContaining({
      code: 'invalid-input',
      message: expect.stringContaining('read from a string'),
    }),
  );
});
