import type { LimitPassed } from '../model/parse-error.js';
import type { Limits } from './limits.js';

/** A limit that a JSON value passes. */
export interface JsonLimitPassed extends LimitPassed {
  code: 'too-deep' | 'too-large';
}

/**
 * The limit that a JSON value passes; `null` where it keeps them all.
 *
 * Depth first and without recursion, so a value that holds itself ends at `jsonDepth`, and one that holds the same
 * value in many places at `jsonCharacters`: it counts once for every place. Keys, strings and items are counted, which
 * is a little less than the text of the JSON would have.
 */
export function jsonLimitPassed(
  value: unknown,
  { jsonDepth, jsonCharacters }: Pick<Limits, 'jsonDepth' | 'jsonCharacters'>,
): JsonLimitPassed | null {
  const waiting: object[] = [];
  const depths: number[] = [];
  let size = 0;
  const meet = (item: unknown, depth: number) => {
    if (typeof item === 'string') size += item.length;
    if (typeof item !== 'object' || item === null) return;
    waiting.push(item);
    depths.push(depth);
  };
  meet(value, 1);
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    const depth = depths.pop() ?? 1;
    if (depth > jsonDepth) return { code: 'too-deep', limit: 'jsonDepth', max: jsonDepth, met: depth };
    // before any of it is looked at: a list may be longer than what it holds
    if (Array.isArray(item)) size += item.length;
    if (size <= jsonCharacters) {
      for (const key of Object.keys(item)) {
        if (!Array.isArray(item)) size += key.length;
        meet((item as Record<string, unknown>)[key], depth + 1);
      }
    }
    if (size > jsonCharacters) {
      return { code: 'too-large', limit: 'jsonCharacters', max: jsonCharacters, met: size };
    }
  }
  return null;
}
