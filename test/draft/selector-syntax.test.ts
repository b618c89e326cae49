import { readFileSync } from 'node:fs';
import { parse } from 'css-what';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { selectorList } from '../../src/document/html/selectors.js';
import { isSelector } from '../../src/draft/selector-syntax.js';

const isCompiled = (selector: string) => {
  try {
    return selectorList(selector).tags !== undefined;
  } catch {
    return false;
  }
};

describe('a selector', () => {
  it.each([
    'h1',
    '*',
    ' h1 , h2 ',
    'article#body.story > p.lead:not(.share, .ad a) + p ~ ul li',
    'figure:has(> img)',
    'figure:has(img, + p)',
    'div:is(.a):nth-child(2n + 1) img:first-of-type',
    '[data-testid="byline"]',
    '[class*=\'a"]\' i][lang|=zh] a[href$=".jpg" s]',
    '[data-x=a-b]',
    '[hidden]',
    '.md\\:flex',
    '.報頭 #正文',
    'p:not(:has(> :is(img, video)))',
  ])('%s is one', (selector) => {
    expect(isSelector(selector)).toBe(true);
    expect(isCompiled(selector)).toBe(true);
  });

  it.each([
    '',
    ' ',
    '.',
    '#',
    'a[',
    'a[href',
    'a[href="x]',
    'a]',
    'a[=x]',
    'p:not(.a',
    'p:not()',
    'p)',
    'a,',
    ',a',
    'a,,b',
    'a >',
    'a > > b',
    'a..b',
    '.a:',
    '<main>',
    'main/p',
    'div{}',
    '//div[@id]',
    '::not(\\)',
  ])('"%s" is none', (selector) => {
    expect(isSelector(selector)).toBe(false);
  });

  it('that a page refuses for how it is written is none', () => {
    const parts = fc.constantFrom(
      ...'a .b #c * [d] [e="f"] [ ] " ( ) :not( :is( , > + ~ . # : \\ 報'.split(' '),
      ' ',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (list) => {
        const selector = list.join('');
        if (isSelector(selector)) expect(() => parse(selector), selector).not.toThrow();
      }),
      { numRuns: 3000 },
    );
  });

  it('is each one that the adapters ask for', () => {
    const sources = globSync('src/adapters/**/*.ts').map((path) => readFileSync(path, 'utf8'));
    const asked = sources.flatMap((source) =>
      [...source.matchAll(/\.(?:all|first|texts|matches|closest)\('([^'\\]+)'/g)].map(([, one = '']) => one),
    );
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((selector) => !isSelector(selector))).toEqual([]);
  });

  it('of any length is read in time', () => {
    for (const unit of ['a', ' ', '[', '.a ', ':not(', '\\', '[a="']) isSelector(unit.repeat(100_000));
  });
});
