import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const adapters = globSync(['*/*.ts', '!**/*.test.ts'], { cwd: HERE }).sort();

describe('an outlet is made with the public toolkit alone, and is small', () => {
  it.each(adapters)('%s', (file) => {
    const source = readFileSync(`${HERE}${file}`, 'utf8');
    const taken = [...source.matchAll(/\bfrom '([^']+)'/g)].map(([, from]) => from);
    expect(taken).toEqual(['baodao/core']);
    expect(source.split('\n').length).toBeLessThanOrEqual(120);
  });

  it('three of them', () => {
    expect(adapters).toHaveLength(3);
  });
});
