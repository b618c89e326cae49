import type { Result } from './evaluate.js';
import type { Figures } from './figures.js';

/** One line per document, then all figures over all of them. */
export function summary(result: Result): string {
  const rows = result.documents.map(
    (d) => `${d.name.padEnd(20)} ${row(d.figures)}  gold ${d.gold}, given ${d.predicted}`,
  );
  const { lines, claimed } = result.misleading;
  return [
    `${''.padEnd(20)} ${ROW.map((name) => name.padStart(18)).join(' ')}`,
    ...rows,
    '',
    ...Object.entries(result.total).map(([name, value]) => `${name.padEnd(22)} ${percent(value)}`),
    `attributed claims: ${result.gold} in the gold, ${result.predicted} given`,
    `misleading lines: ${lines}, claims given in them: ${claimed.length}`,
  ].join('\n');
}

const ROW = [
  'attributed F1',
  'content exact F1',
  'content IoU 0.8 F1',
  'cue exact F1',
  'all right F1',
  'source',
  'statement F1',
];

const row = (figures: Figures) => ROW.map((name) => percent(figures[name] ?? 0).padStart(18)).join(' ');

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
