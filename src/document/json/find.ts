import type { Limits } from '../../input/limits.js';
import { DEFAULT_LIMITS } from '../../input/limits.js';

type JsonObject = Record<string, unknown>;

/**
 * The first object in a payload, breadth first, that the test accepts; `null` where there is none. Walks without
 * recursion and no deeper than `depth`.
 */
export function findObject(
  value: unknown,
  accepts: (object: JsonObject) => boolean,
  depth: Limits['jsonDepth'] = DEFAULT_LIMITS.jsonDepth,
): JsonObject | null {
  let level = [value].filter(isObject);
  for (let depthLeft = depth; depthLeft > 0 && level.length > 0; depthLeft -= 1) {
    const next: object[] = [];
    for (const item of level) {
      if (!Array.isArray(item) && accepts(item as JsonObject)) return item as JsonObject;
      for (const inner of Object.values(item)) if (isObject(inner)) next.push(inner);
    }
    level = next;
  }
  return null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
