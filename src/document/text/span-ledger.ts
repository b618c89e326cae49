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
    const rules = [UNCLAIMED];
    const paint = ({ start, end }: Span, value: number) => {
      for (let index = Math.max(0, start); index < end && index < owner.length; index += 1) {
        if (owner[index] === 0) owner[index] = value;
      }
    };
    for (const span of this.#kept) paint(span, KEPT);
    for (const { span, rule } of this.#dropped) paint(span, rules.push(rule) - 1);
    const pieces: Dropped[] = [];
    let start = 0;
    for (let index = 1; index <= owner.length; index += 1) {
      if (index < owner.length && owner[index] === owner[start]) continue;
      const rule = rules[owner[start] ?? KEPT];
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
