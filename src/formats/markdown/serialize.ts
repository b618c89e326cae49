import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Root, Table } from './nodes.js';

type Handle = NonNullable<NonNullable<Options['handlers']>['table']>;

/** Cells one space apart, unaligned: the padding of an aligned table grows with the square of a hostile one. */
const table: Handle = (node: Table, _, state, info) => {
  const exit = state.enter('phrasing');
  const [header, ...others] = node.children.map(({ children }) =>
    children.map((cell) => state.containerPhrasing(cell, { ...info, before: ' ', after: ' ' })),
  );
  exit();
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const head = header ?? [];
  return [row(head), row(head.map(() => '-')), ...others.map(row)].join('\n');
};

const inAddress = ['destinationLiteral', 'destinationRaw'] as const;

const options: Options = {
  bullet: '-',
  emphasis: '*',
  listItemIndent: 'one',
  resourceLink: true,
  handlers: { table },
  unsafe: [
    // Every `<`, so that no reader, however lax, finds HTML.
    { character: '<' },
    // What GitHub Flavored Markdown adds: tables, strikethrough, and links made of bare addresses.
    { character: '|', inConstruct: 'phrasing', notInConstruct: [...inAddress] },
    { character: '~', inConstruct: 'phrasing', notInConstruct: [...inAddress] },
    { character: '@', inConstruct: 'phrasing', notInConstruct: [...inAddress] },
    { character: '.', before: '[Ww]{3}', inConstruct: 'phrasing', notInConstruct: [...inAddress] },
    { character: ':', before: '[ps]', after: '\\/', inConstruct: 'phrasing', notInConstruct: [...inAddress] },
  ],
};

/** The tree as GitHub Flavored Markdown without any `<`: each stands as `&lt;`, which all HTML readers know too. */
export function serialize(root: Root): string {
  return toMarkdown(root, options).replaceAll('\\<', '&lt;');
}
