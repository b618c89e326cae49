// Everything that the package gives, for the examples of docstrings, which import nothing.
export { Ajv2020 } from 'ajv/dist/2020.js';
export { boilerplate, createParser, defineAdapter, textReader } from '../../src/core.js';
export { codePoints } from '../../src/formats/annotations/code-points.js';
export { toDateTime } from '../../src/formats/ninjs/date-time.js';
export { toUri } from '../../src/formats/uri.js';
export {
  articleJsonSchema,
  claimJsonSchema,
  toJsonLd,
  toJsonLdScript,
  toMarkdown,
  toNinjs,
  toWebAnnotations,
} from '../../src/formats.js';
export { extractClaims, hk01, parse, safeParse } from '../../src/index.js';
export { parseFigures, parseQuantities, parseTimes } from '../../src/quantities.js';
