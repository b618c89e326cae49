/** How many differences are told: more would bury the first. */
const MOST = 20;

/**
 * Where a value differs from the one expected, in words: `published.precision is "minute", expected "day"`.
 *
 * Walks without recursion; keys with `undefined` count as missing.
 */
export function differences(value: unknown, expected: unknown): string[] {
  const found: string[] = [];
  const open: { path: string; value: unknown; expected: unknown }[] = [{ path: '', value, expected }];
  for (let pair = open.pop(); pair && found.length < MOST; pair = open.pop()) {
    const { path } = pair;
    if (!isTree(pair.value) || !isTree(pair.expected)) {
      if (!Object.is(pair.value, pair.expected))
        found.push(`${path || 'it'} is ${shown(pair.value)}, expected ${shown(pair.expected)}`);
      continue;
    }
    if (Array.isArray(pair.value) && Array.isArray(pair.expected)) {
      const { length } = pair.value;
      if (length !== pair.expected.length)
        found.push(`${path} has ${length} items, expected ${pair.expected.length}`);
    }
    const keys = new Set([...Object.keys(pair.value), ...Object.keys(pair.expected)]);
    // the last one in is the first one out
    for (const key of [...keys].reverse()) {
      const inList = Array.isArray(pair.value);
      if (inList && (!Object.hasOwn(pair.value, key) || !Object.hasOwn(pair.expected, key))) continue;
      const name = inList ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
      open.push({ path: name, value: pair.value[key], expected: pair.expected[key] });
    }
  }
  return found;
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
