import type { toMarkdown } from 'mdast-util-to-markdown';

/** The syntax tree of Markdown (mdast), as its serializer takes it. */
export type Node = Parameters<typeof toMarkdown>[0];
export type Root = Extract<Node, { type: 'root' }>;
export type Flow = Root['children'][number];
export type Paragraph = Extract<Node, { type: 'paragraph' }>;
export type Phrasing = Paragraph['children'][number];
export type Table = Extract<Node, { type: 'table' }>;
