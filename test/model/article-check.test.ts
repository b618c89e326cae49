import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleCheck } from '../../src/model/article-check.js';
import { articleSchema } from '../../src/model.js';
import { article as anyArticle } from '../arbitraries/article.js';

/** Every place of a value, as paths. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function changed(value: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  const here = copy as Record<string | number, unknown>;
  if (rest.length === 0 && to === undefined) delete here[key];
  else here[key] = changed(here[key], rest, to);
  return copy;
}

const anything = fc.oneof(
  fc.constantFrom(undefined, null, '', 'x', 0, -1, 1.5, 2, 7, Number.NaN, true, [], {}, ['x'], [null], {
    extra: 1,
  }),
  fc.constantFrom('https://a.test/', 'javascript:alert(1)', 'paragraph', 'image', 'full', 'Hant'),
);

describe('the quick check of an article', () => {
  it('lets pass what zod does', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(articleCheck.safeParse(article)).toEqual({ success: true });
      }),
    );
  });

  it('says of anything else what zod says', () => {
    fc.assert(
      fc.property(anyArticle, fc.nat(), anything, (article, at, to) => {
        const places = placesIn(article);
        const broken = changed(article, places[at % places.length] ?? [], to);
        expect(articleCheck.safeParse(broken).success).toBe(articleSchema.safeParse(broken).success);
      }),
      { numRuns: 500 },
    );
  });
});
