/** An article in the formats that others read, and the JSON Schema of what the package returns. */
export type {
  AnnotationTarget,
  ContentBody,
  TextPositionSelector,
  TextQuoteSelector,
  TextResource,
  TextualBody,
  WebAnnotation,
} from './formats/annotations/annotation.js';
export { toWebAnnotations, type WebAnnotationOptions } from './formats/annotations/web-annotations.js';
export { type JsonLdOptions, toJsonLd } from './formats/json-ld/article-node.js';
export type * from './formats/json-ld/nodes.js';
export { toJsonLdScript } from './formats/json-ld/script.js';
export { articleJsonSchema, claimJsonSchema, type JsonSchema } from './formats/json-schema.js';
export { type MarkdownOptions, toMarkdown } from './formats/markdown/markdown.js';
export type * from './formats/ninjs/item.js';
export { toNinjs } from './formats/ninjs/ninjs.js';
