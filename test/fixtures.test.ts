import { describe, expect, it } from 'vitest';
import { articleSchema, safeParse } from '../src/index.js';
import { type Fixture, fixtures } from './support/fixtures.js';

const all = fixtures();
const read = ({ input, options }: Fixture) => safeParse(input, { ...options, claims: false });

describe.each(all)('$name', (fixture) => {
  it('has an expectation that a person has reviewed', () => {
    expect(fixture.expected.reviewed).toBe(true);
  });

  it('becomes what was expected', () => {
    const result = read(fixture);
    if (fixture.expected.error !== undefined) {
      expect(result.success ? 'an article' : result.error.code).toBe(fixture.expected.error);
    } else {
      expect(result.success ? result.article : result.error).toEqual(fixture.expected.article);
    }
  });

  it('is a valid article that survives JSON', () => {
    const result = read(fixture);
    if (!result.success) return expect(fixture.expected.error).toBeDefined();
    expect(articleSchema.safeParse(result.article).error).toBeUndefined();
    expect(JSON.parse(JSON.stringify(result.article))).toEqual(result.article);
  });
});

describe('the fixtures together', () => {
  it('cover every outlet as page, payload and copy', () => {
    const seen = new Set(all.map(({ adapter, kind }) => `${adapter} ${kind}`));
    for (const adapter of ['pulse-hk', 'bbc-chinese', 'hk01', 'yahoo']) {
      for (const kind of ['html', 'json', 'text']) expect(seen).toContain(`${adapter} ${kind}`);
    }
  });

  it('hold no damaged character and no headline with the name of the site', () => {
    for (const { name, expected } of all) {
      if (expected.article === undefined) continue;
      expect(JSON.stringify(expected.article), name).not.toContain('\ufffd');
      expect(expected.article.headline ?? '', name).not.toMatch(/ - (?:BBC News 中文|Yahoo|香港01|雅虎)/);
    }
  });
});
