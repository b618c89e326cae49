import { describe, expect, it } from 'vitest';
import { add, lastPlace, shift } from '../../src/quantities/decimal.js';
import { fold } from '../../src/quantities/fold.js';
import { readNumeral } from '../../src/quantities/numeral.js';

describe('numerals', () => {
  const rows: [written: string, low: number, high?: number][] = [
    ['0', 0],
    ['3千萬億', 3e15],
    ['177.1 億', 17710000000],
    ['233,333，333', 233333333],
    ['六十四萬零一百四十三', 640143],
    ['壹萬二千三百四十五', 12345],
    ['肆佰叁拾萬', 4300000],
    ['兩個億', 200000000],
    ['二十幾', 20, 30],
    ['數十億', 1e9, 1e10],
    ['八九億', 8e8, 9e8],
    ['三五百', 300, 500],
    ['一百二', 120],
    ['一百零二', 102],
    ['三點五億', 350000000],
    ['1500多', 1500, 1600],
    ['15k', 15000],
    ['三點五', 3.5],
    ['4千5百', 4500],
  ];
  for (const [written, low, high = low] of rows) {
    it(written, () =>
      expect(readNumeral(fold(written), 0)).toMatchObject({ end: written.length, low, high }),
    );
  }
  it('ends where the number ends', () => {
    expect(readNumeral('5000萬年', 0)?.end).toBe(5);
    expect(readNumeral('12，345人', 0)).toMatchObject({ end: 6, low: 12345 });
    expect(readNumeral('3，25人', 0)).toMatchObject({ end: 1, low: 3 });
    expect(readNumeral(`三點${'一'.repeat(21)}`, 0)?.end).toBe(23);
    expect(readNumeral(`三點${'一'.repeat(22)}`, 0)?.end).toBe(1);
    expect(readNumeral('一萬一億'.repeat(14), 0)?.end).toBe(56);
  });
  it('is none for words and codes', () => {
    for (const text of ['大陸', '', '元', '9'.repeat(40), '一'.repeat(40), '一萬一億'.repeat(15)])
      expect(readNumeral(text, 0)).toBeNull();
  });
});

describe('decimals', () => {
  it('are shifted without dust', () => {
    expect(shift(177.1, 8)).toBe(17710000000);
    expect(shift(4.287, 8)).toBe(428700000);
    expect(add(0.1, 0.2)).toBe(0.3);
    // whole numbers of sixteen digits lose none of them
    expect(add(9_007_199_254_740_990, 1)).toBe(9_007_199_254_740_991);
  });
  it('know their last place', () => {
    expect([3000, 1500, 3050, 25, 1.5, 0.25, 0].map(lastPlace)).toEqual([1000, 100, 10, 1, 0.1, 0.01, 1]);
  });
});

describe('decimals beyond what they can be exact in', () => {
  it('are shifted without being NaN', () => {
    expect(shift(1e21, 4)).toBe(1e25);
  });

  it('have a last place', () => {
    expect(lastPlace(0.5)).toBe(0.1);
    expect(lastPlace(1e22)).toBe(1e22);
    expect(lastPlace(12.25)).toBe(0.01);
  });
});
