import { parse, type Selector } from 'css-what';
import { attributesOfTag } from './tag-attributes.js';

/** Tells from a start tag alone whether a region begins there. */
export type RegionTest = (name: string, source: string, start: number, end: number) => boolean;

interface Mark {
  /** A piece of the tag without which nothing has to be looked at. */
  needle: string;
  tests: { attribute: string; accepts: (value: string) => boolean }[];
}

/**
 * Compiles selectors of one element each (`article#body`, `h1`, `[data-testid="byline"]`, `div[id^="article-"]`).
 *
 * @throws TypeError for a selector that looks at anything but one start tag: a mistake of the adapter's author
 */
export function regionTest(selectors: readonly string[]): RegionTest {
  const byName = new Map<string, Mark[]>();
  const always = new Set<string>();
  const anyName: Mark[] = [];
  for (const selector of selectors) {
    for (const compound of parse(selector)) {
      const { name, mark } = markOf(compound, selector);
      if (mark === null && name !== null) always.add(name);
      else if (mark && name === null) anyName.push(mark);
      else if (mark && name !== null) byName.set(name, [...(byName.get(name) ?? []), mark]);
    }
  }
  return (name, source, start, end) => {
    if (always.has(name)) return true;
    const marks = byName.get(name);
    if (!marks && anyName.length === 0) return false;
    const tag = source.slice(start, end);
    return (marks !== undefined && accepted(marks, tag)) || accepted(anyName, tag);
  };
}

function accepted(marks: readonly Mark[], tag: string): boolean {
  for (const { needle, tests } of marks) {
    if (!tag.includes(needle) && !tag.includes('&')) continue;
    const attributes = attributesOfTag(tag);
    const values = tests.map(({ attribute }) => attributes.get(attribute));
    if (tests.every(({ accepts }, index) => values[index] !== undefined && accepts(values[index] ?? '')))
      return true;
  }
  return false;
}

function markOf(compound: readonly Selector[], selector: string): { name: string | null; mark: Mark | null } {
  let name: string | null = null;
  let needle = '';
  const tests: Mark['tests'] = [];
  for (const token of compound) {
    if (token.type === 'tag') {
      name = token.name.toLowerCase();
    } else if (token.type === 'attribute') {
      const { name: attribute, action, value } = token;
      tests.push({ attribute, accepts: (given) => compare(action, given, value) });
      // an entity may hide any character of a value, so tags with one are looked at as well
      const piece = value || attribute;
      if (piece.length > needle.length) needle = piece;
    } else {
      throw new TypeError(`A region is told by one start tag, but "${selector}" looks further`);
    }
  }
  return { name, mark: tests.length > 0 ? { needle, tests } : null };
}

function compare(action: string, given: string, value: string): boolean {
  switch (action) {
    case 'exists':
      return true;
    case 'equals':
      return given === value;
    case 'element':
      return given.split(/\s+/).includes(value);
    case 'start':
      return given.startsWith(value);
    case 'end':
      return given.endsWith(value);
    case 'any':
      return given.includes(value);
    case 'hyphen':
      return given === value || given.startsWith(`${value}-`);
    default:
      return false;
  }
}
