import type { Diagnostic } from '../model.js';

const REPLACEMENT = '\ufffd';

/**
 * UTF-8 that somebody read as Windows-1252 (`ä¸­æ–‡` was 中文): the lead byte of three, which ideographs begin with, then
 * two bytes of the upper half, in that encoding's own characters.
 */
const LEADS = [...'\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00ef'];
/** Those of U+5000 to U+7FFF, of which no sentence is without one. */
const COMMON_LEADS = [...'\u00e5\u00e6\u00e7'];
const TWO_MORE =
  /[\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]{2}/;
/** From so many on it is no accident of French or Portuguese. */
const MISREAD_FROM = 3;
/** Characters that are looked through for one thing after the other before the next ones are: they stay in the cache. */
const STRETCH = 1 << 15;

/** Says how many characters of a decoded input are lost or misread; the text stays as it is. */
export function noteDamage(source: string, diagnostics: Diagnostic[]): void {
  let lost = 0;
  let mayBeMisread = false;
  for (let start = 0; start < source.length; start += STRETCH) {
    const stretch = source.slice(start, start + STRETCH);
    lost += damageIn(stretch);
    // one character is looked for much faster than a class of them, and few pages have any
    mayBeMisread ||= COMMON_LEADS.some((lead) => stretch.includes(lead));
  }
  if (lost > 0) {
    diagnostics.push(
      warning('undecodable-bytes', `${lost} character(s) of the input are U+FFFD: bytes that were no text`),
    );
  }
  const misread = mayBeMisread ? countMisread(source) : 0;
  if (misread >= MISREAD_FROM) {
    diagnostics.push(
      warning(
        'misread-encoding',
        `${misread} character(s) look like UTF-8 that was read as Windows-1252. Decode the bytes as UTF-8.`,
      ),
    );
  }
}

/** How many characters of a text are U+FFFD. */
export function damageIn(text: string): number {
  let found = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) found += 1;
  return found;
}

function countMisread(text: string): number {
  let found = 0;
  for (const lead of LEADS) {
    for (let at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + 1)) {
      if (TWO_MORE.test(text.slice(at + 1, at + 3))) found += 1;
    }
  }
  return found;
}

function warning(code: string, message: string): Diagnostic {
  return { code, severity: 'warning', message, span: null, field: null };
}
