import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { claimSchema } from '../../src/model.js';

/** The rules of the documentation. */
const rules = [
  ...readFileSync('docs/claims.md', 'utf8').matchAll(/^\| `([a-z-]+)` \|.*\| 0\.\d\d \|$/gm),
].map(([, rule]) => rule);
const articles = readdirSync('fixtures/claims')
  .filter((file) => file.endsWith('.txt'))
  .map((file): [string, string] => [file, readFileSync(`fixtures/claims/${file}`, 'utf8')]);

describe('in every invented article', () => {
  it.each(articles)('claims keep the model, have a documented rule and move with the text: %s', (_, text) => {
    const claims = extractClaims(text);
    for (const claim of claims) {
      claimSchema.parse(claim);
      expect(rules).toContain(claim.rule);
    }
    const moved = extractClaims('\n'.repeat(1000) + text);
    expect(moved.map(({ rule, text: words, span }) => [rule, words, span.start - 1000])).toEqual(
      claims.map(({ rule, text: words, span }) => [rule, words, span.start]),
    );
  });
});
