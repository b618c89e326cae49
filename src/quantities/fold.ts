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

/** Every UTF-16 code unit to the one that it is read as: itself, or the second of its pair. None is left out. */
export function foldingTable(pairs: string): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (let i = 0; i + 1 < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  for (let i = 0; i < RADICALS.length; i += 2)
    table[RADICALS.charCodeAt(i)] = table[RADICALS.charCodeAt(i + 1)] as number;
  for (const [from, to] of LOOKALIKES)
    for (let code = from; code <= to; code++) {
      const meant = String.fromCharCode(code).normalize('NFKC');
      if (meant.length === 1) table[code] = table[meant.charCodeAt(0)] as number;
    }
  return table;
}

/** How many code units are turned into a string at once: more would overflow the argument list. */
const CHUNK = 0x2000;

/** Up to this length characters are added one by one: names and titles, which most of them are left as they were. */
const SHORT = 32;

function foldShort(table: Uint16Array, text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(table[text.charCodeAt(i)] as number);
  return out;
}

/** The text with every code unit replaced by the one that the table has for it: of the same length. */
export function foldWith(table: Uint16Array, text: string): string {
  if (text.length <= SHORT) return foldShort(table, text);
  let out = '';
  for (let from = 0; from < text.length; from += CHUNK) {
    const codes = new Array<number>(Math.min(CHUNK, text.length - from));
    for (let i = 0; i < codes.length; i++) codes[i] = table[text.charCodeAt(from + i)] as number;
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
