import { brackets } from './marks.js';
import type { Token } from './token.js';

/** Tells brackets and quotation marks what they mean, and which closes which: see `tokenize`. */
export function pair(tokens: readonly Token[]): void {
  const stack: { at: number; opener: Token; closing: string }[] = [];
  /** How many of each closing mark the stack waits for: a stray one is not searched for. */
  const waiting = new Map<string, number>();
  const count = (mark: string, by: number): void => void waiting.set(mark, (waiting.get(mark) ?? 0) + by);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type !== 'open') continue;
    const char = token.form;
    const meaning = brackets.get(char);
    if (!meaning) continue;
    const [kind, side, other] = meaning;
    const closes = side === 'close' || (char === '"' && (waiting.get('"') ?? 0) > 0);
    if (!closes) {
      token.bracket = kind;
      stack.push({ at: i, opener: token, closing: other });
      count(other, 1);
      continue;
    }
    token.type = 'other';
    if ((waiting.get(char) ?? 0) === 0) continue;
    for (let open = stack.pop(); open; open = stack.pop()) {
      const { at, opener, closing } = open;
      count(closing, -1);
      if (closing === char) {
        token.type = 'close';
        token.bracket = opener.bracket;
        token.mate = at;
        opener.mate = i;
        break;
      }
      opener.type = 'other';
      opener.bracket = null;
    }
  }
  // What is still open: the outermost quotation runs to the end, anything else never opened.
  let outer = true;
  for (const { opener } of stack) {
    if (outer && opener.bracket === 'quotation') {
      opener.mate = tokens.length;
      outer = false;
    } else {
      opener.type = 'other';
      opener.bracket = null;
    }
  }
}
