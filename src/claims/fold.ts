import { pairs } from './data/script.js';

/** Every UTF-16 code unit to the one that it is compared as. */
const table = /* @__PURE__ */ buildTable();

function buildTable(): Uint16Array {
  const folded = new Uint16Array(0x10000);
  for (let code = 0; code < folded.length; code++) folded[code] = code;
  for (let i = 0; i + 1 < pairs.length; i += 2) folded[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  return folded;
}

/** How many code units are turned into a string at once: more would overflow the argument list. */
const CHUNK = 0x2000;

/**
 * The text as the word lists are compared with it: of the same length, one code unit for one.
 *
 * Traditional, Simplified and variant forms of a character that the lists use become the same one,
 * so an article in either script meets the same words at the same offsets.
 */
export function fold(text: string): string {
  let out = '';
  const buffer = new Uint16Array(Math.min(CHUNK, text.length));
  for (let from = 0; from < text.length; from += CHUNK) {
    const length = Math.min(CHUNK, text.length - from);
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(from + i);
      buffer[i] = table[code] ?? code;
    }
    out += String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[]);
  }
  return out;
}
