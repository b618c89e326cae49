import { describe, expect, it } from 'vitest';
import { htmlReader, ParseError } from '../../src/core.js';
import { scanPage } from '../../src/document/html/scan/page-scan.js';
import { regionTree } from '../../src/document/html/scan/region-tree.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';

const REGIONS = ['article', 'h1', 'time.day'];
const REST = '<section><h1>頭條</h1><article><p>一<b>二</b></p><p>三</p></article></section>';
const page = (part: string) =>
  `<!doctype html>\n<html lang="zh-HK"><head><title>題</title></head><body>${part}${REST}</body></html>`;

function answers(source: string, scan: boolean): unknown {
  const read = htmlReader.read({ source, url: null, limits: DEFAULT_LIMITS, diagnostics: [], scan });
  read.focus(REGIONS);
  try {
    const found = REGIONS.map((region) => read.all(region));
    return {
      title: read.metadata.title,
      texts: found.map((elements) => elements.map((element) => read.text(element))),
      origins: found.map((elements) => elements.map((element) => read.origin(element))),
      bodies: found.flat().map((element) => read.body(element, {})),
      dropped: read.ledger.settle(),
    };
  } catch (error) {
    if (error instanceof ParseError) return error.code;
    throw error;
  }
}

function isPruned(source: string): boolean {
  const scan = scanPage(source, DEFAULT_LIMITS);
  return scan !== null && scan.nesting.blocks.length === 0 && regionTree(source, scan, REGIONS) !== null;
}

/** Of each kind that the parsing rules of HTML tell apart, some. */
const ELEMENTS =
  'a address b base body br button caption col colgroup dd div dl dt form frame g h2 h3 head hr iframe img input li math meta mi noscript object ol option p plaintext pre rt script section select span style svg table tbody td template textarea tfoot th thead title tr ul x-card xmp'.split(
    ' ',
  );

/** Where an element may stand, as `X`, and for which ones the page is proved to nest strictly. */
const PLACES: [place: string, markup: string, strict: string][] = [
  [
    'in a division',
    '<div><X>甲</X>乙</div>',
    'a address b button dd div dl dt form g h2 h3 iframe li math mi noscript ol option p pre script section select span style svg table template textarea title ul x-card',
  ],
  [
    'in a paragraph',
    '<div><p>甲<X>乙</X>丙</p></div>',
    'a b button g iframe math mi noscript option script select span style svg template textarea title x-card',
  ],
  [
    'in themselves',
    '<div><X>甲<X>乙</X></X></div>',
    'address b div dl g math mi noscript ol pre section span svg template ul x-card',
  ],
  [
    'around a paragraph and a heading',
    '<div><X><p>甲</p><h2>乙</h2></X></div>',
    'a address b button dd div dl dt form g iframe li mi noscript ol option pre script section span style template textarea title ul x-card',
  ],
  [
    'in a heading',
    '<h2><X>甲</X></h2>',
    'a address b button dd div dl dt form g iframe li math mi noscript ol option p pre script section select span style svg table template textarea title ul x-card',
  ],
  ['left open', '<div><X>甲</div>', 'base br hr img input meta'],
  ['closed without a start', '<div>甲</X>乙</div>', ''],
  ['closed at once', '<div><X/>甲</div>', 'base br hr img input math meta svg'],
  [
    'in a drawing',
    '<div><svg><X>甲</X></svg></div>',
    'a address button caption colgroup form g iframe math noscript object option rt section select style svg tbody td textarea tfoot th thead title tr x-card xmp',
  ],
  ['in the title of a drawing', '<div><svg><title><X>甲</X></title></svg></div>', ''],
  [
    'in a table',
    '<div><table><X>甲</X></table></div>',
    'caption colgroup script style tbody template tfoot thead tr',
  ],
  ['in the body of a table', '<div><table><tbody><X></X></tbody></table></div>', 'script style template tr'],
  ['in a row', '<div><table><tr><X>甲</X></tr></table></div>', 'script style td template th'],
  ['in a group of columns', '<div><table><colgroup><X></colgroup></table></div>', 'col'],
  [
    'in a list in an item',
    '<ul><li>甲<ul><X>乙</X></ul></li></ul>',
    'a address b button dd div dl dt form g h2 h3 iframe li math mi noscript ol option p pre script section select span style svg table template textarea title ul x-card',
  ],
  [
    'in an item',
    '<ul><li>甲<X>乙</X></li></ul>',
    'a address b button dd div dl dt form g h2 h3 iframe math mi noscript ol option p pre script section select span style svg table template textarea title ul x-card',
  ],
  [
    'in a description',
    '<dl><dd>甲<X>乙</X></dd></dl>',
    'a address b button div dl form g h2 h3 iframe li math mi noscript ol option p pre script section select span style svg table template textarea title ul x-card',
  ],
  ['in a select', '<div><select><X>甲</X></select></div>', 'option'],
  [
    'around a region',
    '<X><time class="day">今日</time></X>',
    'a address b button dd div dl dt form g h2 h3 iframe li mi noscript ol option p pre script section span style svg textarea title ul x-card',
  ],
  [
    'in a region',
    '<article>甲<X>乙&amp;</X>丙</article>',
    'a address b button dd div dl dt form g h2 h3 iframe li mi noscript ol option p pre script section select span style svg textarea title ul x-card',
  ],
  [
    'in a table of a region',
    '<article><table><X> </X></table></article>',
    'caption colgroup script style tbody tfoot thead',
  ],
];

describe('the same is read, whatever element stands', () => {
  it.each(PLACES)('%s', (_place, markup) => {
    const different = ELEMENTS.filter((name) => {
      const source = page(markup.replaceAll('X', name));
      return JSON.stringify(answers(source, true)) !== JSON.stringify(answers(source, false));
    });
    expect(different).toEqual([]);
  });
});

describe('elements that nest strictly', () => {
  it.each(PLACES)('%s', (_place, markup, strict) => {
    expect(ELEMENTS.filter((name) => isPruned(page(markup.replaceAll('X', name)))).join(' ')).toBe(strict);
  });
});
