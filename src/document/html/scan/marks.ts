import { parse, type Selector } from 'css-what';
import { attributeBit } from './attribute-cursor.js';

/** What one start tag has to say for a region to begin there. */
export interface Mark {
  /** `null`: any element. */
  name: string | null;
  tests: { attribute: string; accepts: (value: string) => boolean }[];
  /** A word of its class that the tag must have, or what must stand anywhere in it; `null` where none is certain. */
  word: string | null;
  piece: string | null;
  /** The bits of the attributes that it must have. */
  bits: number;
}

/** Each list is compiled once: those of adapters and of their selectors stay what they are. */
const compiled = new WeakMap<readonly string[], readonly Mark[]>();

/**
 * What a list of selectors says of start tags.
 *
 * @throws TypeError for a selector that looks at anything but one start tag: a mistake of the adapter's author
 */
export function marksOf(selectors: readonly string[]): readonly Mark[] {
  let marks = compiled.get(selectors);
  if (!marks) {
    marks = selectors.flatMap((selector) => parse(selector).map((tokens) => markOf(tokens, selector)));
    compiled.set(selectors, marks);
  }
  return marks;
}

function markOf(tokens: readonly Selector[], selector: string): Mark {
  const mark: Mark = { name: null, tests: [], word: null, piece: null, bits: 0 };
  for (const token of tokens) {
    if (token.type === 'tag') {
      mark.name = token.name.toLowerCase();
    } else if (token.type === 'attribute') {
      const { name: attribute, action, value } = token;
      mark.tests.push({ attribute, accepts: (given) => compare(action, given, value) });
      mark.bits |= attributeBit(attribute, 0, attribute.length);
      if (attribute !== 'class') continue;
      if (action === 'element' || action === 'equals') mark.word ??= /[^\t\n\f\r ]+/.exec(value)?.[0] ?? null;
      else mark.piece ??= value;
    } else {
      throw new TypeError(`A region is told by one start tag, but "${selector}" looks further`);
    }
  }
  return mark;
}

function compare(action: string, given: string, value: string): boolean {
  switch (action) {
    case 'exists':
      return true;
    case 'equals':
      return given === value;
    case 'element':
      return ` ${given.replace(/\s/g, ' ')} `.includes(` ${value} `);
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
