import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textReader } from '../../src/core.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';

const open = (source: string, limits = {}) =>
  textReader.read({ source, url: null, limits: { ...DEFAULT_LIMITS, ...limits }, diagnostics: [] });

describe('lines of a copied text', () => {
  it('have their place in the input, whatever ends them', () => {
    const source = '\ufeff甲\r\n  乙\u3000\n\n\n丙\u0085丁\u2028戊\r己';
    const { lines } = open(source);
    expect(lines.map(({ text }) => text)).toEqual(['甲', '乙', '丙', '丁', '戊', '己']);
    expect(lines.map(({ gap }) => gap)).toEqual([0, 0, 2, 0, 0, 0]);
    for (const { text, span } of lines) expect(source.slice(span.start, span.end)).toBe(text);
  });

  it('are exact for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const wellFormed = source.toWellFormed();
        for (const { text, span } of open(wellFormed).lines) {
          expect(wellFormed.slice(span.start, span.end)).toBe(text);
        }
      }),
    );
  });

  it('begin after the head of a crawler, whose day is kept', () => {
    const text = open(' date 2025-10-31 山火持續\n第二段');
    expect(text.crawlDate?.value).toBe('2025-10-31');
    expect(text.lines.map((line) => line.text)).toEqual(['山火持續', '第二段']);
    expect(open('date fruit is sweet').crawlDate).toBeNull();
  });

  it.each<[source: string, gaps: number[]]>([
    ['甲\n乙', [0, 0]],
    ['甲\n\n乙', [0, 1]],
    ['甲\r\n\r\n乙', [0, 1]],
    ['甲\r\r乙', [0, 1]],
    ['甲\u2029\u2029乙\u0085丙', [0, 1, 0]],
    ['甲\n \u3000\n\u200b\n乙', [0, 2]],
    ['\n\n甲', [1]],
  ])('know how many blank ones stand before them: %j', (source, gaps) => {
    expect(open(source).lines.map(({ gap }) => gap)).toEqual(gaps);
  });

  it.each(['\u200b', '\u200c', '\u2060', '\ufeff', '\u00ad', ' ', '\t', '\u3000'])(
    'are without U+%j at their ends, and with it inside',
    (blank) => {
      const { lines } = open(`${blank}${blank}甲${blank}乙${blank}\n${blank}`);
      expect(lines).toEqual([{ text: `甲${blank}乙`, span: { start: 2, end: 5 }, gap: 0 }]);
    },
  );

  it('have a limit', () => {
    expect(open('甲\n'.repeat(10), { lines: 10 }).lines).toHaveLength(10);
    expect(() => open('甲\n'.repeat(11), { lines: 10 })).toThrow(
      expect.objectContaining({ passed: { limit: 'lines', max: 10, met: 11 } }),
    );
  });
});

describe('the head of a crawler', () => {
  it.each<[source: string, start: number | null]>([
    [' date 2025-10-31 山火持續', 6],
    ['date 2025-10-31\n山火持續', 5],
    ['\n date \t 2025-10-31', 9],
    ['date 2025-10-311', null],
    ['date 2025-10-31版', null],
    ['date 2025-1-31', null],
    ['date 25-10-31', null],
    ['date2025-10-31', null],
    ['date\n2025-10-31', null],
    ['update 2025-10-31', null],
    ['山火 date 2025-10-31', null],
  ])('says its day: %j', (source, start) => {
    const day = start === null ? null : { value: '2025-10-31', span: { start, end: start + 10 } };
    expect(open(source).crawlDate).toEqual(day);
  });

  it('is a label, its day is kept, and lines begin behind it', () => {
    const { ledger, lines } = open(' date 2025-10-31 山火持續');
    expect(lines).toEqual([{ text: '山火持續', span: { start: 17, end: 21 }, gap: 0 }]);
    expect(ledger.settle()).toEqual([
      { text: 'date', span: { start: 1, end: 5 }, rule: 'label' },
      { text: '山火持續', span: { start: 17, end: 21 }, rule: 'unclaimed' },
    ]);
  });

  it('is none of a text without it', () => {
    expect(
      open('山火持續')
        .ledger.settle()
        .map(({ rule }) => rule),
    ).toEqual(['unclaimed']);
  });
});

describe('the ledger of a copied text', () => {
  it('gives each stretch to one rule: kept before dropped, what nobody entered to unclaimed', () => {
    const { ledger, lines } = open('標籤：甲\n乙\n丙');
    const [first, second] = lines;
    if (!first || !second) throw new Error('no lines');
    ledger.drop(first.span, 'label');
    ledger.keep({ start: 3, end: 4 });
    ledger.keep(second.span);
    expect(ledger.settle().map(({ rule, text }) => [rule, text])).toEqual([
      ['label', '標籤：'],
      ['unclaimed', '丙'],
    ]);
  });
});

describe('what is dropped of a copied text', () => {
  const dropped = (source: string, rule?: string) => {
    const { ledger } = open(source);
    if (rule) ledger.drop({ start: 0, end: source.length }, rule);
    return ledger.settle().map(({ text, span, rule: why }) => [text, span?.start, span?.end, why]);
  };

  it.each<[string, string, string | undefined, unknown[][]]>([
    [
      'is told line by line, with its place',
      '甲\r\n  乙 \n\n丙',
      'menu',
      [
        ['甲', 0, 1, 'menu'],
        ['乙', 5, 6, 'menu'],
        ['丙', 9, 10, 'menu'],
      ],
    ],
    [
      'is told at every kind of line end',
      '甲\u0085乙\u2028丙\u2029丁\r戊',
      'menu',
      [
        ['甲', 0, 1, 'menu'],
        ['乙', 2, 3, 'menu'],
        ['丙', 4, 5, 'menu'],
        ['丁', 6, 7, 'menu'],
        ['戊', 8, 9, 'menu'],
      ],
    ],
    ['is no white space', ' \n\u3000', 'menu', []],
    [
      'is invisible where nobody claims it and nothing is seen',
      '\u200b',
      undefined,
      [['', 0, 1, 'invisible']],
    ],
    ['keeps its rule where nothing is seen', '\u200b', 'menu', [['', 0, 1, 'menu']]],
    ['is unclaimed where nobody drops it', ' 甲 ', undefined, [['甲', 1, 2, 'unclaimed']]],
  ])('%s', (_name, source, rule, expected) => {
    expect(dropped(source, rule)).toEqual(expected);
  });

  it('may reach over the ends of the text', () => {
    const { ledger } = open('甲乙');
    ledger.keep({ start: -3, end: 1 });
    ledger.drop({ start: 1, end: 9 }, 'menu');
    ledger.drop({ start: -4, end: -1 }, 'menu');
    expect(ledger.settle()).toEqual([{ text: '乙', span: { start: 1, end: 2 }, rule: 'menu' }]);
  });

  it('is told by the first rule that dropped it', () => {
    const { ledger } = open('甲乙丙丁');
    ledger.drop({ start: 0, end: 2 }, 'menu');
    ledger.drop({ start: 1, end: 3 }, 'label');
    ledger.drop({ start: 3, end: 4 }, 'label');
    expect(ledger.settle().map(({ text, rule }) => [text, rule])).toEqual([
      ['甲乙', 'menu'],
      ['丙', 'label'],
      ['丁', 'label'],
    ]);
  });

  it('is nothing of an empty text', () => {
    expect(open('').ledger.settle()).toEqual([]);
  });
});
