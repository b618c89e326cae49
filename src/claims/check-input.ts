import { ParseError } from '../model/parse-error.js';

/** More than any text that a string can hold; a list may say that it is longer than what it holds. */
const MOST_BLOCKS = 10_000_000;

/**
 * Checks what claims are read from, as far as they are read: an article that somebody changed by hand has its blocks
 * inside its text. No schema, because the claims by themselves hold none.
 *
 * @throws ParseError `invalid-input`
 */
export function checkInput(input: unknown, options: unknown): void {
  if (typeof options !== 'object' || options === null)
    throw wrong('The options of extractClaims are an object.');
  const { published, statements } = options as Record<string, unknown>;
  if (published !== undefined && typeof published !== 'string') {
    throw wrong('The option published is a day, such as "2025-10-31".');
  }
  if (statements !== undefined && typeof statements !== 'boolean') {
    throw wrong('The option statements is true or false.');
  }
  if (typeof input === 'string') return;
  const { text, headline, blocks } = Object(input) as Record<string, unknown>;
  const isArticle =
    typeof text === 'string' &&
    (headline === null || typeof headline === 'string') &&
    Array.isArray(blocks) &&
    blocks.length <= MOST_BLOCKS &&
    blocks.every((block) => isInside(block, text));
  if (!isArticle) throw wrong('Claims are read from a string or from an article that parse has returned.');
}

function isInside(block: unknown, text: string): boolean {
  if (typeof block !== 'object' || block === null) return false;
  const { span } = block as { span?: unknown };
  if (span === null) return true;
  const { start, end } = Object(span) as Record<string, unknown>;
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    Number(start) >= 0 &&
    Number(start) <= Number(end) &&
    Number(end) <= text.length
  );
}

function wrong(message: string): ParseError {
  return new ParseError('invalid-input', message);
}
