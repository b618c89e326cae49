import { type Article, articleSchema } from '../../model.js';
import { differences } from '../differences.js';
import type { Law } from './law.js';

/** The article fits its schema and is plain JSON. */
export const valid: Law = {
  name: 'every article is valid',
  broken: ({ article }) => [...schemaIssues(article), ...notPlain(article)],
};

function schemaIssues(article: Article): string[] {
  const result = articleSchema.safeParse(article);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
}

function notPlain(article: Article): string[] {
  const copy: unknown = JSON.parse(JSON.stringify(article));
  return differences(copy, article).map((difference) => `does not survive JSON: ${difference}`);
}
