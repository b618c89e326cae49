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
  let level: unknown[] = [value];
  for (let depthLeft = depth; depthLeft > 0 && level.length > 0; depthLeft -= 1) {
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue;
      if (!Array.isArray(item) && accepts(item as JsonObject)) return item as JsonObject;
      for (const inner of Object.values(item))
        if (typeof inner === 'object' && inner !== null) next.push(inner);
    }
    level = next;
  }
  return null;
}
