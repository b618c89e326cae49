import { articleJsonSchema, claimJsonSchema } from '../../../../src/formats.js';

/** One property of a schema, at any depth: `source.name`, `contents[].span`. */
export interface Field {
  path: string;
  type: string;
  description: string;
}

interface Node {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
  $defs?: Record<string, Node>;
}

/** What the page gets: VitePress puts it here when the site is built. */
declare const data: Record<'article' | 'claim', Field[]>;

export { data };

export default {
  watch: ['../../../../src/model/*.ts'],
  load: (): typeof data => ({
    article: fields(articleJsonSchema() as Node, new Set(['claims'])),
    claim: fields(claimJsonSchema() as Node, new Set()),
  }),
};

/** The fields of a schema in order; those below a closed one are told elsewhere. */
function fields(root: Node, closed: ReadonlySet<string>): Field[] {
  const found: Field[] = [];
  const resolve = (node: Node): Node =>
    node.$ref === undefined
      ? node
      : {
          ...root.$defs?.[node.$ref.split('/').at(-1) ?? ''],
          ...(node.description !== undefined && { description: node.description }),
        };
  const walk = (node: Node, path: string): void => {
    for (const [name, given] of Object.entries(node.properties ?? {})) {
      const property = resolve(given);
      const at = path ? `${path}.${name}` : name;
      found.push({ path: at, type: typeOf(property, resolve), description: property.description ?? '' });
      // a span is the same everywhere
      if (closed.has(at) || name.toLowerCase().endsWith('span') || name === 'origin') continue;
      below(property, at);
    }
  };
  const below = (node: Node, at: string): void => {
    if (node.properties) walk(node, at);
    if (node.items) below(resolve(node.items), `${at}[]`);
    for (const option of node.anyOf ?? node.oneOf ?? []) {
      const one = resolve(option);
      const kind = one.properties?.type?.const;
      below(one, typeof kind === 'string' ? `${at}{${kind}}` : at);
    }
  };
  walk(root, '');
  return found;
}

function typeOf(node: Node, resolve: (node: Node) => Node): string {
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(' | ');
  const options = node.anyOf ?? node.oneOf;
  if (options) return [...new Set(options.map((option) => typeOf(resolve(option), resolve)))].join(' | ');
  if (node.type === 'array') {
    const item = node.items ? typeOf(resolve(node.items), resolve) : 'unknown';
    return item.includes(' | ') ? `(${item})[]` : `${item}[]`;
  }
  if (Array.isArray(node.type)) return node.type.join(' | ');
  return node.type ?? 'unknown';
}
