import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../src/model/article.js';
import { blockSchema } from '../../src/model/block.js';
import { claimSchema } from '../../src/model/claim.js';

const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');

/** The names in the first column of the table under the section's heading that begins with the given head. */
function firstColumn(section: string, head: string): string[] {
  const [, from = ''] = page.split(`\n## ${section}\n`);
  const [within = ''] = from.split('\n## ');
  const rows = within.split('\n');
  const top = rows.findIndex((row) => row.startsWith(`| ${head} `));
  const names: string[] = [];
  for (const row of top === -1 ? [] : rows.slice(top + 2)) {
    const name = /^\| `(\w+)`/.exec(row)?.[1];
    if (name === undefined) break;
    names.push(name);
  }
  return names;
}

describe('docs/formats.md', () => {
  test.each(['JSON-LD', 'ninjs', 'Markdown'])(
    'says of %s what becomes of each field of an article',
    (format) => {
      expect(firstColumn(format, 'Article')).toEqual(Object.keys(articleSchema.shape));
    },
  );

  test.each(['JSON-LD', 'Web Annotations'])('says of %s what becomes of each field of a claim', (format) => {
    expect(firstColumn(format, 'Claim')).toEqual(Object.keys(claimSchema.shape));
  });

  test('says of Markdown what becomes of each block', () => {
    const types = blockSchema.options.map(({ shape }) => shape.type.value);
    expect(firstColumn('Markdown', 'Block').sort()).toEqual(types.sort());
  });
});
