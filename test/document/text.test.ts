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

  it('have a limit', () => {
    expect(() => open('甲\n'.repeat(20), { lines: 10 })).toThrow(/lines/);
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
