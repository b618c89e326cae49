import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureSchema, timeExpressionSchema } from '../../src/model/quantity.js';
import { scriptPairs } from '../../src/quantities/data/script-pairs.js';
import { fold } from '../../src/quantities/fold.js';
import { parseQuantities } from '../../src/quantities.js';

/** What figures and times are made of, and what they must not stumble over. */
const unit = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...'0123456789０９一二兩三十百千萬亿億零半幾數多餘約近逾至到') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...'年月日號週周星期時点點分秒上下今昨明去本第前後每個人元%％、，。（）()-—~:/. ',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '百分之',
      '小時',
      '個月',
      '美元',
      'HK$',
      '民國',
      '世紀',
      '年代',
      '將',
      '以來',
      '過去',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\ud83d',
      '\ude00',
      '😀',
      '𨋢',
      '\u0000',
      '\u200b',
      '\n',
      'COVID-19',
      'constructor',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);
const text = fc.string({ unit, maxLength: 60 });
const anchor = fc.constantFrom(null, '2025-11-02', '2024-02-29T23:59+08:00', '0001-01-01', '9999-12-31');

describe('for any text', () => {
  it('offsets are exact, items are in order and do not overlap', () => {
    fc.assert(
      fc.property(text, anchor, (input, day) => {
        const { figures, times } = parseQuantities(input, { anchor: day });
        const items = [...figures, ...times].sort((a, b) => a.span.start - b.span.start);
        let end = 0;
        for (const item of items) {
          expect(input.slice(item.span.start, item.span.end)).toBe(item.text);
          expect(item.span.start).toBeGreaterThanOrEqual(end);
          expect(item.span.end).toBeGreaterThan(item.span.start);
          end = item.span.end;
        }
        for (const list of [figures, times]) {
          expect(list).toEqual(list.toSorted((a, b) => a.span.start - b.span.start));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('items are of the model, and bounds hold the value', () => {
    fc.assert(
      fc.property(text, anchor, (input, day) => {
        const { figures, times } = parseQuantities(input, { anchor: day });
        for (const figure of figures) {
          figureSchema.parse(figure);
          const { value, min, max } = figure;
          if (value !== null && min !== null) expect(value).toBeGreaterThanOrEqual(min);
          if (value !== null && max !== null) expect(value).toBeLessThanOrEqual(max);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
        }
        for (const time of times) {
          timeExpressionSchema.parse(time);
          if (time.value === null) expect(time.inferred).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('the same text gives the same items', () => {
    fc.assert(
      fc.property(text, anchor, (input, day) => {
        expect(parseQuantities(input, { anchor: day })).toEqual(parseQuantities(input, { anchor: day }));
      }),
    );
  });

  it('folding keeps every offset', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(fold(input)).toHaveLength(input.length);
      }),
    );
    expect(fold('２０２５年９月，两万３千％')).toBe('2025年9月，兩萬3千%');
  });

  it('folding keeps the length of a long text, and reads what only looks like an ideograph', () => {
    const story = '渡轮今早恢复航行，'.repeat(2000);
    expect(fold(story)).toBe('渡輪今早恢復航行，'.repeat(2000));
    // radicals, those of Kangxi, and ideographs of compatibility
    expect(fold('⺟⻄⻝⻳')).toBe('母西食龜');
    expect(fold('⼀⼤⿕')).toBe('一大龠');
    expect(fold('\uf900\uf90a')).toBe('豈金');
    // one that stands for two code units would move every offset behind it
    expect(fold('\ufad0')).toBe('\ufad0');
  });

  it('a text in which every character is written in another script gives the same values', () => {
    const other = new Map<string, string>();
    for (let i = 0; i + 1 < scriptPairs.length; i += 2)
      other.set(scriptPairs.charAt(i + 1), scriptPairs.charAt(i));
    fc.assert(
      fc.property(text, anchor, (input, day) => {
        const twin = [...input].map((character) => other.get(character) ?? character).join('');
        const values = (from: string) => {
          const { figures, times } = parseQuantities(from, { anchor: day });
          return [
            figures.map(({ text: _, unit: __, ...rest }) => rest),
            times.map(({ text: _, ...rest }) => rest),
          ];
        };
        expect(values(twin)).toEqual(values(input));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('crafted text', () => {
  for (const [name, piece] of Object.entries({
    digits: '1',
    'Chinese digits': '一',
    multipliers: '萬',
    'digits and multipliers': '一萬一億',
    years: '年',
    commas: '，',
    lists: '2016、',
    dashes: '1-',
    blanks: ' ',
    brackets: '今日（',
    ranges: '去年至',
    'lone surrogates': '\ud83d',
  })) {
    it(`of 100,000 ${name} is read`, () => {
      const { figures, times } = parseQuantities(piece.repeat(100_000 / piece.length), {
        anchor: '2025-11-02',
      });
      expect(figures.length + times.length).toBeLessThanOrEqual(100_000);
    });
  }
  it('of nothing holds nothing', () => {
    expect(parseQuantities('')).toEqual({ figures: [], times: [] });
    expect(parseQuantities(' \n\u3000')).toEqual({ figures: [], times: [] });
  });
});
