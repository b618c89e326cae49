import { limitError } from '../../model/parse-error.js';
import type { Diagnostic, Span } from '../../model.js';
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
const BREAK = /[\n\r\u0085\u2028\u2029]/;
/** The head that crawlers put before a text: ` date 2025-10-31 `. */
const CRAWL_HEAD = /^\s{0,8}date[ \t]{1,4}(\d{4}-\d{2}-\d{2})(?=\s|$)/;

class CopiedText implements TextDocument {
  readonly kind = 'text';
  readonly source: string;
  readonly url: string | null;
  readonly diagnostics: Diagnostic[];
  readonly ledger: SpanLedger;
  readonly lines: readonly Line[];
  readonly crawlDate: TextDocument['crawlDate'] = null;

  constructor({ source, url, limits, diagnostics }: Material) {
    this.source = source;
    this.url = url;
    this.diagnostics = diagnostics;
    this.ledger = new SpanLedger(source);
    const head = CRAWL_HEAD.exec(source);
    const end = head?.[0].length ?? 0;
    if (head) {
      const value = head[1] as string;
      const span = { start: end - value.length, end };
      this.crawlDate = { value, span };
      this.ledger.keep(span);
      this.ledger.drop({ start: 0, end: span.start }, 'label');
    }
    this.lines = linesOf(source, end, limits.lines);
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
    if (BREAK.test(raw)) {
      if (!filled) gap += 1;
      filled = false;
      continue;
    }
    const { start, end } = trimmed(raw);
    if (start === end) continue;
    filled = true;
    const span = { start: match.index + start, end: match.index + end };
    lines.push({ text: raw.slice(start, end), span, gap });
    if (lines.length > max) throw limitError('too-large', { limit: 'lines', max, met: lines.length });
    gap = 0;
  }
  return lines;
}

/** What is left of a line without white space and zero-width characters at its ends. */
function trimmed(raw: string): Span {
  let start = 0;
  let end = raw.length;
  while (start < end && isBlank(raw.charAt(start))) start += 1;
  while (start < end && isBlank(raw.charAt(end - 1))) end -= 1;
  return { start, end };
}

function isBlank(character: string): boolean {
  return ZERO_WIDTH.includes(character) || character.trim() === '';
}

const ZERO_WIDTH = '\u200b\u200c\u2060\ufeff\u00ad';
