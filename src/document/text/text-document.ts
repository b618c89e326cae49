import { limitError } from '../../model/parse-error.js';
import type { Diagnostic } from '../../model.js';
import type { Line, TextDocument } from '../document.js';
import type { Material, TextReader } from '../reader.js';
import { SpanLedger } from './span-ledger.js';

/** Reads text copied from a screen: lines with their place in the input. */
export const textReader: TextReader = {
  kind: 'text',
  read: (material) => new CopiedText(material),
};

/** Line ends that copies have: LF, CRLF, a lone CR, NEL and Unicode's own separators. */
const LINE = /[^\n\r\u0085\u2028\u2029]+|\r\n?|[\n\u0085\u2028\u2029]/g;
const BREAK = /^[\n\r\u0085\u2028\u2029]/;
/** The head that crawlers put before a text: ` date 2025-10-31 `. */
const CRAWL_HEAD = /^\s{0,8}date[ \t]{1,4}(\d{4}-\d{2}-\d{2})(?=\s|$)/;

class CopiedText implements TextDocument {
  readonly kind = 'text';
  readonly source: string;
  readonly url: string | null;
  readonly diagnostics: Diagnostic[];
  readonly ledger: SpanLedger;
  readonly lines: readonly Line[];
  readonly crawlDate: TextDocument['crawlDate'];

  constructor({ source, url, limits, diagnostics }: Material) {
    this.source = source;
    this.url = url;
    this.diagnostics = diagnostics;
    this.ledger = new SpanLedger(source);
    const head = CRAWL_HEAD.exec(source);
    const value = head?.[1];
    this.crawlDate =
      head && value ? { value, span: { start: head[0].length - value.length, end: head[0].length } } : null;
    if (head && this.crawlDate) {
      this.ledger.keep(this.crawlDate.span);
      this.ledger.drop({ start: 0, end: this.crawlDate.span.start }, 'label');
    }
    this.lines = linesOf(source, head?.[0].length ?? 0, limits.lines);
  }
}

function linesOf(source: string, from: number, max: number): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let filled = true;
  const pattern = new RegExp(LINE);
  pattern.lastIndex = from;
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    const raw = match[0];
    const isBreak = BREAK.test(raw);
    if (isBreak) {
      if (!filled) gap += 1;
      filled = false;
      continue;
    }
    const text = trimmed(raw);
    if (text === '') continue;
    filled = true;
    const start = match.index + raw.indexOf(text);
    lines.push({ text, span: { start, end: start + text.length }, gap });
    if (lines.length > max) throw limitError('too-large', { limit: 'lines', max, met: lines.length });
    gap = 0;
  }
  return lines;
}

/** Without white space and zero-width characters at the ends. */
function trimmed(raw: string): string {
  let text = raw.trim();
  while (text !== '' && ZERO_WIDTH.includes(text[0] as string)) text = text.slice(1).trimStart();
  while (text !== '' && ZERO_WIDTH.includes(text.at(-1) as string)) text = text.slice(0, -1).trimEnd();
  return text;
}

const ZERO_WIDTH = '\u200b\u200c\u2060\ufeff\u00ad';
