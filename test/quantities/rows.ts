import { expect, it } from 'vitest';
import { parseFigures, parseTimes } from '../../src/quantities.js';

/** A figure as its words, kind and value, and its bounds; bounds that are left out are not there. */
export type ExpectedFigure = [
  text: string,
  kind: string,
  value: number | null,
  min?: number | null,
  max?: number | null,
];

/** A phrase in both scripts and the figures of the Traditional one. */
export type FigureRow = [traditional: string, simplified: string, ...expected: ExpectedFigure[]];

/** A phrase in both scripts and the times of the Traditional one; a kind is compared where it is given. */
export type TimeRow = [
  traditional: string,
  simplified: string,
  ...expected: [text: string, value: string | null, kind?: string][],
];

/** Declares one test a row. */
export function figureTests(rows: FigureRow[]): void {
  it.each(rows)('%s', (traditional, simplified, ...expected) => {
    const found = parseFigures(traditional);
    expect(found.map(({ text, kind, value, min, max }) => [text, kind, value, min, max])).toEqual(
      expected.map(([text, kind, value, min = null, max = null]) => [text, kind, value, min, max]),
    );
    const rest = (text: string) => parseFigures(text).map(({ text: _, unit: __, ...figure }) => figure);
    expect(rest(simplified)).toEqual(rest(traditional));
  });
}

/** Declares one test a row, each read on the day of the anchor. */
export function timeTests(anchor: Parameters<typeof parseTimes>[1], rows: TimeRow[]): void {
  it.each(rows)('%s', (traditional, simplified, ...expected) => {
    const found = parseTimes(traditional, anchor);
    expect(found.map(({ text, value, kind }, i) => [text, value, expected[i]?.[2] && kind])).toEqual(
      expected.map(([text, value, kind]) => [text, value, kind]),
    );
    const rest = (text: string) => parseTimes(text, anchor).map(({ text: _, ...time }) => time);
    expect(rest(simplified)).toEqual(rest(traditional));
  });
}
