import { scriptPairs } from './data/script-pairs.js';

const folded = /* @__PURE__ */ readPairs(scriptPairs);
const foldable = /* @__PURE__ */ new RegExp(`[${[...folded.keys()].join('')}]`, 'g');

function readPairs(pairs: string): Map<string, string> {
  const table = new Map<string, string>();
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    if (pairs[i] !== pairs[i + 1]) table.set(pairs.charAt(i), pairs.charAt(i + 1));
  }
  return table;
}

/**
 * The text in the one script that the grammar is written in: Traditional, with ASCII digits and signs.
 *
 * One UTF-16 code unit becomes one, so every offset in the result is an offset in the text.
 */
export function fold(text: string): string {
  return text.replace(foldable, (character) => folded.get(character) ?? character);
}
