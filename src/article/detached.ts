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
  const pieces: Piece[] = [];
  const copy = copied(bare, pieces);
  const strings = JSON.parse(JSON.stringify(pieces.map(({ text }) => text))) as string[];
  for (const [index, { holder, key }] of pieces.entries()) holder[key] = strings[index];
  for (const block of copy.blocks)
    if (block.span !== null) block.text = copy.text.slice(block.span.start, block.span.end);
  return copy;
}

/** A string that may be a piece of another, and where it stands in the copy. */
interface Piece {
  holder: Record<PropertyKey, unknown>;
  key: PropertyKey;
  text: string;
}

/** A copy of an object or a list, the strings in it entered; what is undefined is left out, as in JSON. */
function copied<Value extends object>(value: Value, pieces: Piece[]): Value {
  // engines copy an object at once much faster than property by property
  const copy = (Array.isArray(value) ? value.slice() : { ...value }) as Record<PropertyKey, unknown>;
  const enter = (key: PropertyKey) => {
    const inner = copy[key];
    if (typeof inner === 'object' && inner !== null) copy[key] = copied(inner, pieces);
    else if (typeof inner === 'string' && inner.length >= PIECE)
      pieces.push({ holder: copy, key, text: inner });
    else if (inner === undefined) delete copy[key];
  };
  if (Array.isArray(value)) for (let index = 0; index < value.length; index += 1) enter(index);
  else for (const key in copy) enter(key);
  return copy as Value;
}
