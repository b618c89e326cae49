import { articleJsonSchema, claimJsonSchema } from '../src/formats.js';

/** One property of a schema, at any depth: `source.name`, `contents[].span`. */
interface Field {
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

const PLACE = /(<!-- fields: [^\n]* -->\n).*(<!-- \/fields -->)/s;

/** The page with the fields of an article and of a claim where it has a place for them. */
export function withFields(page: string): string {
  if (!PLACE.test(page)) throw new Error('The page has no place for the fields');
  const article = table(fields(articleJsonSchema() as Node, new Set(['claims'])));
  const claim = table(fields(claimJsonSchema() as Node, new Set()));
  return page.replace(
    PLACE,
    (_, open, close) => `${open}\n## Article\n\n${article}\n\n## Claim\n\n${claim}\n\n${close}`,
  );
}

function table(rows: readonly Field[]): string {
  const cells = rows.map(({ path, type, description }) => [
    `\`${path}\``,
    `\`${type}\``,
    worded(description),
  ]);
  return [['field', 'type', ''], ['---', '---', '---'], ...cells]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** A description as Markdown: outside of code, `<` begins an element. */
function worded(description: string): string {
  return description
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part.replaceAll('<', '&lt;') : part))
    .join('`');
}

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
