import { describe, expect, it } from 'vitest';
import { boundsAfter, boundsBefore } from '../../src/quantities/data/bounds.js';
import * as calendar from '../../src/quantities/data/calendar-words.js';
import { currencyParts, currencySigns, currencyWords } from '../../src/quantities/data/currencies.js';
import * as guards from '../../src/quantities/data/guards.js';
import { ratioWords } from '../../src/quantities/data/ratios.js';
import { scriptPairs } from '../../src/quantities/data/script-pairs.js';
import * as tense from '../../src/quantities/data/tense.js';
import { notUnits, units } from '../../src/quantities/data/units.js';
import { fold } from '../../src/quantities/fold.js';
import { WordTable } from '../../src/quantities/word-table.js';

type Rows = readonly (readonly [words: string, meaning: unknown])[];

const rows: Record<string, Rows> = {
  boundsBefore,
  boundsAfter,
  currencyParts,
  currencySigns,
  currencyWords,
  ratioWords,
  units,
  years: calendar.years,
  months: calendar.months,
  days: calendar.days,
  dayparted: calendar.dayparted,
  dayparts: calendar.dayparts,
  eras: calendar.eras,
  steps: calendar.steps,
  weeks: calendar.weeks,
};

describe('the tables', () => {
  it('are written in the script that texts are folded to', () => {
    const words = Object.values(rows).flatMap((table) => table.map(([list]) => list));
    const lists = [...Object.values(guards), ...Object.values(tense), ...Object.entries(notUnits).flat()];
    for (const list of [...words, ...lists, calendar.clockNames]) expect(fold(list)).toBe(list);
  });

  it('name each word once', () => {
    for (const [name, table] of Object.entries(rows)) {
      const words = table.flatMap(([list]) => list.split(' '));
      expect([name, words.filter((word, index) => words.indexOf(word) !== index)]).toEqual([name, []]);
      expect([name, words.filter((word) => word === '')]).toEqual([name, []]);
    }
  });

  it('have ISO 4217 codes', () => {
    const known = new Set(Intl.supportedValuesOf('currency'));
    for (const [, code] of [...currencySigns, ...currencyWords])
      if (code !== null) expect(known).toContain(code);
  });

  it('fold each character to one that stays', () => {
    expect(scriptPairs.length % 2).toBe(0);
    for (let i = 1; i < scriptPairs.length; i += 2) {
      const target = scriptPairs.charAt(i);
      expect(fold(target)).toBe(target);
    }
  });

  it('are matched by their longest word', () => {
    const table = new WordTable([['年 年級', 1]]);
    expect(table.at('三年級', 1)).toMatchObject({ word: '年級', end: 3 });
    expect(table.at('三年', 1)).toMatchObject({ word: '年', end: 2 });
    expect(table.at('三月', 1)).toBeNull();
  });
});
