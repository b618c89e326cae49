import { scriptPairs } from './data/script-pairs.js';

/** Every UTF-16 code unit to the one that the grammar is written in. */
const table = /* @__PURE__ */ readPairs(scriptPairs);

function readPairs(pairs: string): Uint16Array {
  const folded = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let i = 0; i + 1 < pairs.length; i += 2) folded[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  return folded;
}

/**
 * The text in the one script that the grammar is written in: Traditional, with ASCII digits and signs.
 *
 * One UTF-16 code unit becomes one, so every offset in the result is an offset in the text.
 */
export function fold(text: string): string {
  return foldWith(table, text);
}
