import { scriptPairs } from './data/script-pairs.js';

/**
 * Code points that look like an ideograph and are another one, which texts out of a PDF or an older code page hold:
 * Kangxi radicals (⼤ for 大) and compatibility ideographs (Unicode's NFKC says which is meant).
 */
const LOOKALIKES: readonly (readonly [number, number])[] = [
  [0x2f00, 0x2fd5],
  [0xf900, 0xfaff],
];

/** The same among CJK radicals, where Unicode gives no normal form but EquivalentUnifiedIdeograph.txt does. */
const RADICALS =
  '⺟母⺠民⻁虎⻄西⻅見⻆角⻉貝⻋車⻑長⻓長⻔門⻘青⻙韋⻚頁⻛風⻜飛⻝食⻢馬⻣骨⻤鬼⻥魚⻦鳥⻨麥⻩黃⻬齊⻮齒⻰龍⻳龜';

/** For every UTF-16 code unit the one that it is read as, the second of its pair; 0 where that is itself. */
export function foldingTable(pairs: string): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let i = 0; i + 1 < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  for (let i = 0; i < RADICALS.length; i += 2)
    table[RADICALS.charCodeAt(i)] = foldUnit(table, RADICALS.charCodeAt(i + 1));
  for (const [from, to] of LOOKALIKES)
    for (let code = from; code <= to; code++) {
      const meant = String.fromCharCode(code).normalize('NFKC');
      if (meant.length === 1) table[code] = foldUnit(table, meant.charCodeAt(0));
    }
  return table;
}

const foldUnit = (table: Uint16Array, code: number): number => table[code] || code;

/** How many code units are turned into a string at once: more would overflow the argument list. */
const CHUNK = 0x2000;

/** Up to this length characters are added one by one: names and titles, which most of them are left as they were. */
const SHORT = 32;

function foldShort(table: Uint16Array, text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(foldUnit(table, text.charCodeAt(i)));
  return out;
}

/** The text with every code unit replaced by the one that the table has for it: of the same length. */
export function foldWith(table: Uint16Array, text: string): string {
  if (text.length <= SHORT) return foldShort(table, text);
  let out = '';
  for (let from = 0; from < text.length; from += CHUNK) {
    const codes = new Array<number>(Math.min(CHUNK, text.length - from));
    for (let i = 0; i < codes.length; i++) codes[i] = foldUnit(table, text.charCodeAt(from + i));
    out += String.fromCharCode.apply(null, codes);
  }
  return out;
}

let table: Uint16Array | undefined;

/**
 * The text in the one script that the grammar is written in: Traditional, with ASCII digits and signs.
 *
 * One UTF-16 code unit becomes one, so every offset in the result is an offset in the text.
 */
export function fold(text: string): string {
  table ??= foldingTable(scriptPairs);
  return foldWith(table, text);
}
