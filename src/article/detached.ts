import type { Article } from '../model.js';

/** A shorter piece of a string is a string of its own in every engine. */
const PIECE = 13;

/**
 * A copy of an article that holds no piece of the input: a slice of a string keeps the whole string in memory, so whoever
 * keeps a thousand articles would keep a thousand pages. The texts of its blocks are slices of its own text.
 */
export function detached(article: Article): Article {
  const bare = {
    ...article,
    blocks: article.blocks.map((block) => (block.span === null ? block : { ...block, text: '' })),
  };
  const strings: string[] = [];
  mapped(bare, (text) => {
    if (text.length >= PIECE) strings.push(text);
    return text;
  });
  const copies = (JSON.parse(JSON.stringify(strings)) as string[]).values();
  const copy = mapped(bare, (text) => (text.length < PIECE ? text : (copies.next().value ?? text)));
  for (const block of copy.blocks)
    if (block.span !== null) block.text = copy.text.slice(block.span.start, block.span.end);
  return copy;
}

/** A copy of a value with each of its strings replaced; what is undefined is left out, as in JSON. */
function mapped<Value>(value: Value, replaced: (text: string) => string): Value;
function mapped(value: unknown, replaced: (text: string) => string): unknown {
  if (typeof value === 'string') return replaced(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => mapped(item, replaced));
  const given = value as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  for (const key in given) if (given[key] !== undefined) copy[key] = mapped(given[key], replaced);
  return copy;
}
