import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureValue, type Layer, segments } from '../../docs/.vitepress/theme/playground/segments.js';
import { parseFigures } from '../../src/quantities.js';

const layer = (start: number, end: number, claim = 'c1'): Layer => ({
  span: { start, end },
  is: 'content',
  claim,
});

describe('cutting a text by what lies over it', () => {
  it('gives the text again, whatever lies over it', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 12 });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), spans, (text, given) => {
        const layers = given.map(([a, b], index) => layer(Math.min(a, b), Math.max(a, b), `c${index}`));
        const found = segments(text, 0, text.length, layers);
        expect(found.map((segment) => segment.text).join('')).toBe(text);
        for (const { start, text: piece, layers: over } of found) {
          const covering = layers.filter(
            ({ span }) => span.start <= start && span.end >= start + piece.length && piece !== '',
          );
          if (piece !== '') expect(new Set(over)).toEqual(new Set(covering));
        }
      }),
    );
  });

  it('puts the narrowest last', () => {
    const outer = layer(0, 6, 'outer');
    const inner = layer(2, 4, 'inner');
    const found = segments('甲乙丙丁戊己', 0, 6, [inner, outer]);
    expect(found.map(({ text }) => text)).toEqual(['甲乙', '丙丁', '戊己']);
    expect(found[1]?.layers).toEqual([outer, inner]);
  });

  it('cuts a layer at the ends of the stretch', () => {
    const [only, ...more] = segments('甲乙丙丁', 1, 3, [layer(0, 4)]);
    expect([only?.text, only?.start, more.length]).toEqual(['乙丙', 1, 0]);
  });
});

describe('a figure in one line', () => {
  it.each([
    ['約50億加元', '≈ 5,000,000,000 CAD'],
    ['兩成', '20%'],
    ['132人', '132 人'],
  ])('%s is %s', (text, line) => {
    expect(parseFigures(text).map(figureValue)).toEqual([line]);
  });
});
