import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withFields } from '../../scripts/schema-fields.js';
import { articleSchema } from '../../src/model/article.js';
import { claimSchema } from '../../src/model/claim.js';

const place = '<!-- fields: written -->\n<!-- /fields -->';

describe('the fields of an article and of a claim', () => {
  it('stand in docs/guide/schema.md as the schemas have them (npm run docs:schema)', () => {
    const page = readFileSync('docs/guide/schema.md', 'utf8');
    expect(withFields(page)).toBe(page);
  });

  it('are all there', () => {
    const [article = '', claim = ''] = withFields(place).split('## Claim');
    for (const name of Object.keys(articleSchema.shape)) expect(article).toContain(`\n| \`${name}\` |`);
    for (const name of Object.keys(claimSchema.shape)) expect(claim).toContain(`\n| \`${name}\` |`);
  });

  it('are told of at any depth, with what Markdown would take for something else escaped', () => {
    const page = withFields(place);
    expect(page).toContain('| `blocks[]{image}.credit` | `string \\| null` |');
    expect(page).toContain('"&lt;adapter>:');
  });

  it('refuses a page without a place for them', () => {
    expect(() => withFields('# Fields')).toThrow(/has no/);
  });
});
