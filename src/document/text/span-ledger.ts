import type { Dropped, Span } from '../../model.js';
import { foldLine } from '../clean-text.js';
import type { TextLedger } from '../document.js';
import { UNCLAIMED } from '../ledger.js';

const KEPT = -1;

/** Accounts for a copied text: what was kept stays kept, of what was dropped the first rule counts. */
export class SpanLedger implements TextLedger {
  readonly #source: string;
  readonly #kept: Span[] = [];
  readonly #dropped: { span: Span; rule: string }[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  keep(span: Span): void {
    this.#kept.push(span);
  }

  drop(span: Span, rule: string): void {
    this.#dropped.push({ span, rule });
  }

  settle(): Dropped[] {
    const owner = new Int32Array(this.#source.length);
    const paint = ({ start, end }: Span, value: number) =>
      owner.fill(value, Math.max(0, start), Math.max(0, end));
    // what counts most is painted last, over the others
    for (const [index, { span }] of [...this.#dropped.entries()].reverse()) paint(span, index + 1);
    for (const span of this.#kept) paint(span, KEPT);
    const rules = [UNCLAIMED, ...this.#dropped.map(({ rule }) => rule)];
    const pieces: Dropped[] = [];
    let start = 0;
    for (let index = 1; index <= owner.length; index += 1) {
      if (owner[index] === owner[start]) continue;
      const rule = rules[owner[start] as number];
      if (rule !== undefined) addLines(pieces, this.#source, { start, end: index }, rule);
      start = index;
    }
    return pieces;
  }
}

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** Adds one piece per line of the stretch, so that a report can be read. */
function addLines(pieces: Dropped[], source: string, span: Span, rule: string): void {
  const stretch = source.slice(span.start, span.end);
  let start = 0;
  const add = (end: number) => {
    const line = stretch.slice(start, end);
    const text = line.trim();
    if (text === '') return;
    const from = span.start + start + line.length - line.trimStart().length;
    const folded = foldLine(text);
    const why = folded === '' && rule === UNCLAIMED ? 'invisible' : rule;
    pieces.push({ text: folded, span: { start: from, end: from + text.length }, rule: why });
  };
  for (const { 0: lineEnd, index } of stretch.matchAll(LINE_END)) {
    add(index);
    start = index + lineEnd.length;
  }
  add(stretch.length);
}
