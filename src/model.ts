/** The zod schemas of everything that the package returns, and the types inferred from them. */
export * from './model/article.js';
export * from './model/block.js';
export * from './model/claim.js';
export * from './model/people.js';
export * from './model/quantity.js';
export * from './model/related.js';
export * from './model/report.js';
export * from './model/span.js';
export * from './model/time.js';
export { httpUrlSchema } from './model/url.js';
