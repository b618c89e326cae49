import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../src/model/article.js';
import { article } from './article.js';

describe('the arbitrary article', () => {
  test('is valid and plain JSON', () => {
    fc.assert(
      fc.property(article, (given) => {
        expect(articleSchema.parse(given)).toEqual(given);
        expect(JSON.parse(JSON.stringify(given))).toEqual(given);
      }),
    );
  });

  test('has exact spans', () => {
    fc.assert(
      fc.property(article, (given) => {
        for (const block of given.blocks) {
          if (block.span === null) continue;
          expect(given.text.slice(block.span.start, block.span.end)).toBe(block.text);
        }
        for (const claim of given.claims) {
          const block = claim.block === null ? undefined : given.blocks[claim.block];
          const caption = block && 'caption' in block ? block.caption : null;
          const field = { text: given.text, headline: given.headline, caption }[claim.field] ?? '';
          for (const { span, text } of [claim, ...claim.contents, ...claim.times]) {
            expect(field.slice(span.start, span.end)).toBe(text);
            expect(text.isWellFormed()).toBe(true);
          }
        }
      }),
    );
  });

  test('reaches claims in every field and every kind of block', () => {
    const reached = new Set<string>();
    for (const given of fc.sample(article, { numRuns: 300, seed: 1 })) {
      for (const { type } of given.blocks) reached.add(type);
      for (const { field } of given.claims) reached.add(field);
    }
    expect([...reached].sort()).toEqual([
      'caption',
      'embed',
      'heading',
      'headline',
      'image',
      'list',
      'paragraph',
      'quotation',
      'table',
      'text',
    ]);
  });
});
