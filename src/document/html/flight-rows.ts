import { parseJson } from '../json/parse-json.js';
import { listAt } from '../json/value.js';

const PUSH = 'self.__next_f.push(';

/**
 * The rows that a Next.js page streams to its own scripts: `self.__next_f.push([1,"1a:{…}\n1b:[…]\n"])`, cut anywhere.
 *
 * Answers each row's JSON in order. Text rows (`1c:T5f3,…`, their length in UTF-8 bytes) are answered as strings;
 * import and hint rows are left out.
 *
 * @param words only the rows that hold one of them are parsed and answered; none: all
 */
export function flightRows(scripts: readonly string[], words: readonly string[] = []): unknown[] {
  let stream = '';
  for (const script of scripts) {
    const start = script.indexOf(PUSH);
    const end = script.lastIndexOf(')');
    if (start < 0) continue;
    const parsed = parseJson(script.slice(start + PUSH.length, end));
    const chunk = parsed.ok ? listAt(parsed.value)[1] : undefined;
    if (typeof chunk === 'string') stream += chunk;
  }
  return rowsOf(stream, (row) => words.length === 0 || words.some((word) => row.includes(word)));
}

function rowsOf(stream: string, isAsked: (row: string) => boolean): unknown[] {
  const rows: unknown[] = [];
  let position = 0;
  while (position < stream.length) {
    const colon = stream.indexOf(':', position);
    if (colon < 0) break;
    const textRow = /^T([0-9a-f]{1,8}),/.exec(stream.slice(colon + 1, colon + 12));
    if (textRow) {
      const start = colon + 1 + textRow[0].length;
      const end = endOfBytes(stream, start, Number.parseInt(textRow[1] as string, 16));
      const row = stream.slice(start, end);
      if (isAsked(row)) rows.push(row);
      position = end;
      continue;
    }
    const newline = stream.indexOf('\n', colon);
    const end = newline < 0 ? stream.length : newline;
    const first = stream[colon + 1];
    if (first === '{' || first === '[' || first === '"') {
      const row = stream.slice(colon + 1, end);
      const parsed = isAsked(row) ? parseJson(row) : null;
      if (parsed?.ok) rows.push(parsed.value);
    }
    position = end + 1;
  }
  return rows;
}

/** The index that lies so many UTF-8 bytes after another. */
function endOfBytes(text: string, start: number, bytes: number): number {
  let index = start;
  for (let left = bytes; left > 0 && index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // each half of a surrogate pair stands for two of its four bytes
    left -= code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return index;
}
