import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyRules } from '../../src/document/document.js';
import { htmlReader } from '../../src/document/html/html-reader.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';

const RULES: BodyRules = {
  drop: { advertisement: '.ad' },
  stop: { more: '.more' },
  gallery: '.gallery',
  embed: '.post',
};

function layOut(html: string, rules = RULES, before?: (page: ReturnType<typeof htmlReader.read>) => void) {
  const source = `<!doctype html><html><body><article>${html}</article></body></html>`;
  const page = htmlReader.read({ source, url: null, limits: DEFAULT_LIMITS, diagnostics: [] });
  const container = page.first('article');
  if (!container) throw new Error('no container');
  before?.(page);
  const pieces = page.body(container, rules);
  const dropped = page.ledger.settle();
  return {
    source,
    dropped,
    shown: pieces.flatMap((piece) => (piece.type === 'image' ? [piece.src] : [])),
    told: dropped.map(({ rule, text }) => `${rule}: ${text}`),
  };
}

describe('a picture that reaches no block is told with the rule that dropped it', () => {
  it.each([
    [
      'an advertisement',
      '<div class="ad"><a href="/buy"><img src="/ad.gif"></a></div>',
      ['advertisement: /ad.gif'],
    ],
    [
      'beside words',
      '<div class="ad">廣告<img src="/ad.gif"></div>',
      ['advertisement: 廣告', 'advertisement: /ad.gif'],
    ],
    [
      'below the end of the article',
      '<p class="more">更多</p><p><img src="/b.jpg"></p>',
      ['more: 更多', 'more: /b.jpg'],
    ],
    ['hidden', '<div hidden><img src="/pixel.gif"></div>', ['hidden: /pixel.gif']],
    [
      'in the middle of a paragraph',
      '<p>甲<span class="ad"><img src="/ad.gif"></span>乙</p>',
      ['advertisement: /ad.gif'],
    ],
    ['in a quotation', '<blockquote>甲說<img src="/face.jpg"></blockquote>', ['quotation: /face.jpg']],
    ['in an embedded post', '<div class="post"><img src="/post.jpg"></div>', ['embed: /post.jpg']],
    [
      'loaded late',
      '<p class="ad"><img src="data:image/gif;base64,R0" data-src="/late.jpg"></p>',
      ['advertisement: /late.jpg'],
    ],
    ['known by its words alone', '<p class="ad"><img alt="開倉大減價"></p>', ['advertisement: 開倉大減價']],
    [
      'of a page for phones',
      '<p class="ad"><amp-img src="/a.jpg"><img src="/a.jpg"></amp-img></p>',
      ['advertisement: /a.jpg'],
    ],
    [
      'the second one of a figure',
      '<figure><img src="/a.jpg"><img src="/b.jpg"></figure>',
      ['unclaimed: /b.jpg'],
    ],
  ])('%s', (_name, html, told) => {
    expect(layOut(html).told).toEqual(told);
  });

  it('has the place of its tag', () => {
    const { source, dropped } = layOut('<p>甲</p><div class="ad"><img alt="廣告" src="/ad.gif"></div>');
    const [{ span } = { span: null }] = dropped;
    expect(span && source.slice(span.start, span.end)).toBe('<img alt="廣告" src="/ad.gif">');
  });

  it('dropped or kept by the adapter itself', () => {
    const html = '<p class="a"><img src="/a.jpg"></p><p class="b"><img src="/b.jpg"></p>';
    const { told, shown } = layOut(html, {}, (page) => {
      const [a, b] = [page.first('.a'), page.first('.b')];
      if (a) page.drop(a, 'logo');
      if (b) page.keep(b);
    });
    expect([told, shown]).toEqual([['logo: /a.jpg'], []]);
  });

  it('one that no browser shows is none', () => {
    expect(layOut('<p class="ad"><noscript><img src="/a.jpg"></noscript></p>').told).toEqual([]);
  });
});

const LEAVES = [
  '<p>字</p>',
  '<img src="/N.jpg">',
  '<p>字<img src="/N.jpg">字</p>',
  '<figure><img src="/N.jpg"></figure>',
];
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...LEAVES),
    fc
      .tuple(
        fc.constantFrom('div', 'section', 'blockquote', 'ul', 'figure', 'a', 'span', 'table'),
        fc.constantFrom('', ' class="ad"', ' class="more"', ' class="gallery"', ' class="post"', ' hidden'),
        fc.array(tie('node'), { maxLength: 3 }),
      )
      .map(([tag, attributes, inner]) => `<${tag}${attributes}>${inner.join('')}</${tag}>`),
  ),
}));

it('every picture of a container is in one block or one dropped piece', () => {
  fc.assert(
    fc.property(fc.array(tree.node, { maxLength: 6 }), (nodes) => {
      let count = 0;
      const html = nodes.join('').replace(/N/g, () => String(count++));
      const { shown, dropped } = layOut(html);
      const pictures = dropped.filter(({ text }) => text.startsWith('/')).map(({ text }) => text);
      const numbers = [...shown, ...pictures].map((address) => Number(/\d+/.exec(address ?? '')?.[0]));
      expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, number) => number));
    }),
    { numRuns: 300 },
  );
});
