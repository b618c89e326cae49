/**
 * Safe looks into JSON that somebody else wrote: own properties only, so `__proto__` and `constructor` are just names,
 * and a value of the wrong type is the same as none.
 */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here;
}

/** The string at the path; `null` where there is none or where it is blank. */
export function stringAt(value: unknown, ...path: (string | number)[]): string | null {
  const found = at(value, ...path);
  return typeof found === 'string' && found.trim() !== '' ? found : null;
}

/** The finite number at the path, or `null`. */
export function numberAt(value: unknown, ...path: (string | number)[]): number | null {
  const found = at(value, ...path);
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
}

/** The list at the path; `[]` where there is none. */
export function listAt(value: unknown, ...path: (string | number)[]): unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The strings of the list at the path, blank ones left out; one bare string counts as a list of one. */
export function stringsAt(value: unknown, ...path: (string | number)[]): string[] {
  const found = at(value, ...path);
  const list = Array.isArray(found) ? found : [found];
  return list.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}
