import { parseJson } from '../json/parse-json.js';
import { at, listAt, stringsAt } from '../json/value.js';

export type JsonLdNode = Record<string, unknown>;

/**
 * The nodes of all JSON-LD blocks of a page: single objects, lists and `@graph`s, opened.
 *
 * Blocks that are no JSON even without their control characters are answered in `unreadable`.
 */
export class JsonLd {
  readonly #nodes: JsonLdNode[] = [];
  readonly #byId = new Map<string, JsonLdNode>();
  unreadable = 0;

  constructor(blocks: readonly string[], isKept: (block: unknown) => boolean) {
    for (const block of blocks) {
      const parsed = parseJson(block.trim().replace(/^<!--|-->$/g, ''));
      if (!parsed.ok) this.unreadable += 1;
      else if (isKept(parsed.value)) this.#add(parsed.value);
    }
  }

  #add(value: unknown): void {
    const waiting: unknown[] = [value];
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      if (Array.isArray(item)) {
        for (let index = item.length - 1; index >= 0; index -= 1) waiting.push(item[index] ?? null);
      } else if (typeof item === 'object' && item !== null) {
        const node = item as JsonLdNode;
        const id = at(node, '@id');
        if (typeof id === 'string' && !this.#byId.has(id)) this.#byId.set(id, node);
        this.#nodes.push(node);
        waiting.push(listAt(node, '@graph'));
      }
    }
  }

  /** Nodes of one of the types in page order, their bare `{"@id"}` references replaced by what they refer to. */
  ofType(...types: string[]): JsonLdNode[] {
    return this.#nodes
      .filter((node) => stringsAt(node, '@type').some((type) => types.includes(type)))
      .map((node) =>
        Object.fromEntries(Object.entries(node).map(([key, value]) => [key, this.#resolved(value)])),
      );
  }

  #resolved(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#referred(item));
    return this.#referred(value);
  }

  #referred(value: unknown): unknown {
    const id = at(value, 'name') === undefined ? at(value, '@id') : undefined;
    return (typeof id === 'string' && this.#byId.get(id)) || value;
  }
}
