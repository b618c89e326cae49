import type { Element } from 'hast';
import type { BodyRules } from '../../document.js';

/** Rules that name elements by one selector. */
const NAMING = [
  'heading', 'paragraph', 'preformatted', 'image', 'caption', 'credit', 'label', 'gallery', 'quotation', 'attribution',
  'embed', 'embedLink',
] as const; // biome-ignore format: a table

type Naming = (typeof NAMING)[number];

export type Matcher = (element: Element) => boolean;

/** Finds the elements below another that a selector matches. */
export type Select = (selector: string, scope: Element) => Element[];

/** The elements of a body that the rules of its outlet speak of. */
export class NamedElements {
  /** The rule that each element is dropped by, or from which on everything is. */
  readonly drops: ReadonlyMap<Element, string>;
  readonly stops: ReadonlyMap<Element, string>;
  readonly #named: Partial<Record<Naming, ReadonlySet<Element>>> = {};

  constructor(container: Element, rules: BodyRules, select: Select) {
    /** The first rule that names each element. */
    const ruled = (table: Record<string, string> = {}) => {
      const found = new Map<Element, string>();
      for (const [rule, selector] of Object.entries(table)) {
        for (const element of select(selector, container)) {
          if (!found.has(element)) found.set(element, rule);
        }
      }
      return found;
    };
    this.drops = ruled(rules.drop);
    this.stops = ruled(rules.stop);
    for (const key of NAMING) {
      const selector = rules[key];
      if (selector) this.#named[key] = new Set(select(selector, container));
    }
  }

  is(key: Naming, element: Element): boolean {
    return this.#named[key]?.has(element) ?? false;
  }

  /** Tells the elements that a rule names; `null` where the outlet has no such rule. */
  matcher(key: Naming): Matcher | null {
    const named = this.#named[key];
    return named ? (element) => named.has(element) : null;
  }
}
