import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pages, readersFolder } from './pages.js';
import { bundleSamples } from './run-samples.js';
import { checksOf, examplesOf, filesOf, samplesOf, withChecks } from './samples.js';
import { typeErrorsOf } from './typecheck-samples.js';

const written = pages.flatMap((page) => samplesOf(page, readFileSync(page, 'utf8')));

/** Examples that show a fragment: what they use is made by the reader. */
const fragments = [
  'src/draft/generations.ts',
  'src/formats/json-ld/script.ts',
  'src/rehype/rehype-article.ts',
  'src/testing/',
];
const documented = globSync('src/**/*.ts')
  .sort()
  .filter((path) => !fragments.some((fragment) => path.startsWith(fragment)))
  .flatMap((path) => examplesOf(path, readFileSync(path, 'utf8')));

const standing = written.filter(({ marks }) => !marks.includes('no-run'));
const { all, dispose } = await bundleSamples([...standing, ...documented]);
afterAll(dispose);

// samples are run where the files lie that the docs tell to save
const project = process.cwd();
const reader = readersFolder();
beforeAll(() => process.chdir(reader.folder));
afterAll(() => {
  process.chdir(project);
  reader.dispose();
});
vi.spyOn(console, 'log').mockImplementation(() => {});
vi.spyOn(console, 'error').mockImplementation(() => {});

describe('the samples of the docs run, and give what they say', () => {
  it.each(all)('$place', async ({ checks, code, run }) => {
    const met = await run();
    // what an example says of an article is said of one that is not given with it
    if (/\b(?:article|html)\b/.test(code) && documented.some((example) => example.code === code)) return;
    checks.forEach(({ line, expected, partial, nested }, index) => {
      if (nested && !(index in met)) return;
      const value = JSON.parse(JSON.stringify(met[index] ?? null)) as unknown;
      if (partial) expect(value, `line ${line + 1} of the sample`).toMatchObject(expected as object);
      else expect(value, `line ${line + 1} of the sample`).toEqual(expected);
    });
  });

  it('are few that are not run', () => {
    expect(written.length - standing.length).toBeLessThanOrEqual(written.length / 4);
  });
});

describe('the samples of the docs are right in their types', () => {
  const errors = typeErrorsOf(written);

  it.each(written)('$place', (sample) => {
    expect(errors.get(sample)).toEqual([]);
  });

  it('is told of the ones that are not', () => {
    const wrong = {
      place: 'x.md:1',
      code: "import { parse } from 'baodao';\n\nparse('').nothing;",
      marks: [],
    };
    const [message] = typeErrorsOf([wrong]).get(wrong) ?? [];
    expect(message).toMatch(/^line 3 of the sample: TS2339/);
  });
});

describe('reading a sample', () => {
  it('finds the TypeScript of a page by its lines', () => {
    const page = 'Text\n\n```ts\na;\n```\n\n```sh\nls\n```\n\n```ts no-run\nb;\n```\n';
    expect(samplesOf('x.md', page)).toEqual([
      { place: 'x.md:4', code: 'a;', marks: [] },
      { place: 'x.md:12', code: 'b;', marks: ['no-run'] },
    ]);
  });

  it('finds the files that a page tells to save', () => {
    const page = '```html [a.html]\n<p>\n```\n\n```html\n<b>\n```\n';
    expect(filesOf(page)).toEqual([['a.html', '<p>\n']]);
  });

  it('takes JSON after an arrow, and literals, for what the statement gives', () => {
    const code = "a; // → [1]\nb.c; // 'x'\nd; // prose, and more\ne;\n// { f: 1, … }";
    const checks = checksOf(code);
    expect(checks.map(({ expected, partial }) => [expected, partial])).toEqual([
      [[1], false],
      ['x', false],
      [{ f: 1 }, true],
    ]);
    expect(withChecks(code, checks)).toContain("__check(a, 0); // → [1]\n__check(b.c, 1); // 'x'");
  });

  it('refuses an arrow before what is no JSON', () => {
    expect(() => checksOf("a; // → 'x'")).toThrow(SyntaxError);
  });

  it('finds the examples of docstrings', () => {
    expect(documented.length).toBeGreaterThan(5);
  });
});
