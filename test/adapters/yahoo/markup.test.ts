import { describe, expect, it } from 'vitest';
import { markupOf } from '../../../src/adapters/yahoo/markup.js';

/** A paragraph whose words stand so many nodes deep. */
function nested(depth: number): unknown {
  let node: unknown = { type: 'text', text: '船<班' };
  for (let i = 0; i < depth; i++) node = { type: 'listItem', content: [node, { type: 'text', text: '停' }] };
  return { type: 'paragraph', content: [node] };
}

const words = (markup: string) => markup.replaceAll(/<[^>]*>/g, '');

describe('nodes of a payload', () => {
  it.each([1, 6, 7, 8, 30, 120])('keep their words %i deep', (depth) => {
    expect(words(markupOf([nested(depth)]))).toBe(`船&lt;班${'停'.repeat(depth)}`);
  });

  it('become markup as far as anybody sees', () => {
    expect(markupOf([nested(1)])).toContain('<p><li>船&lt;班停</li></p>');
  });
});
