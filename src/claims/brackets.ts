import { brackets } from './marks.js';
import type { Token } from './token.js';

/** Tells brackets and quotation marks what they mean, and which closes which: see `tokenize`. */
export function pair(tokens: readonly Token[]): void {
  const stack: number[] = [];
  /** How many of each closing mark the stack waits for: a stray one is not searched for. */
  const waiting = new Map<string, number>();
  const count = (mark: string, by: number): void => void waiting.set(mark, (waiting.get(mark) ?? 0) + by);
  const wanted = (index: number): string => brackets.get(tokens[index]?.form ?? '')?.[2] ?? '';
  for (const [i, token] of tokens.entries()) {
    if (token.type !== 'open') continue;
    const char = token.form;
    const [kind, side] = brackets.get(char) ?? ['gloss', 'open'];
    const closes = side === 'close' || (char === '"' && (waiting.get('"') ?? 0) > 0);
    if (!closes) {
      token.bracket = kind;
      stack.push(i);
      count(wanted(i), 1);
      continue;
    }
    token.type = 'other';
    if ((waiting.get(char) ?? 0) === 0) continue;
    for (let open = stack.pop(); open !== undefined; open = stack.pop()) {
      count(wanted(open), -1);
      const opener = tokens[open];
      if (!opener) continue;
      if (wanted(open) === char) {
        token.type = 'close';
        token.bracket = opener.bracket;
        token.mate = open;
        opener.mate = i;
        break;
      }
      opener.type = 'other';
      opener.bracket = null;
    }
  }
  // What is still open: the outermost quotation runs to the end, anything else never opened.
  let outer = true;
  for (const open of stack) {
    const opener = tokens[open];
    if (!opener) continue;
    if (outer && opener.bracket === 'quotation') {
      opener.mate = tokens.length;
      outer = false;
    } else {
      opener.type = 'other';
      opener.bracket = null;
    }
  }
}
