import { stringAt } from '../../document/json/value.js';

/**
 * The string at a path, if it is one: React streams `undefined` as `"$undefined"`, and what stands in a row of its own
 * as a reference to that row (`"$2f"`, `"$L1a"`).
 */
export function textAt(value: unknown, ...path: (string | number)[]): string | null {
  const found = stringAt(value, ...path);
  return found === null || isReference(found) ? null : found.trim();
}

/** Whether a value only points to another row of the stream, or to nothing. */
export function isReference(value: unknown): boolean {
  return typeof value === 'string' && /^\$(?:undefined|L?[0-9a-f]{1,4})$/.test(value);
}
