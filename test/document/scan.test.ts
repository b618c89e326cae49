import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlReader, ParseError } from '../../src/core.js';
import { scanPage } from '../../src/document/html/scan/page-scan.js';
import { regionTree } from '../../src/document/html/scan/region-tree.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';

const REGIONS = ['h1.title', 'article#body', '[data-part="by"]', 'div.box[id^="x-"]', 'time'];

/** Everything that an adapter can ask of a page, or the code of the error that it meets. */
function answers(source: string, scan: boolean): unknown {
  const page = htmlReader.read({ source, url: null, limits: DEFAULT_LIMITS, diagnostics: [], scan });
  page.focus(REGIONS);
  try {
    const { title, language, canonical } = page.metadata;
    const regions = REGIONS.map((region) => page.all(region));
    const bodies = regions.flat().map((element) => page.body(element, { drop: { advertisement: '.ad' } }));
    return {
      metadata: [title, language, canonical, page.metadata.metaAll('k'), page.metadata.jsonLd('NewsArticle')],
      scripts: [page.jsonScript('state'), page.assigned('window.STATE'), page.flightRows()],
      texts: regions.map((elements) => elements.map((element) => page.text(element))),
      origins: regions.map((elements) => elements.map((element) => page.origin(element))),
      ancestors: regions.map((elements) =>
        elements.map((element) => page.closest('section.outer', element) !== null),
      ),
      below: page.all('main article#body p').length,
      bodies,
      dropped: page.ledger.settle(),
    };
  } catch (error) {
    if (error instanceof ParseError) return error.code;
    throw error;
  }
}

function wayOf(source: string): 'pruned' | 'stripped' | 'whole' {
  const scan = scanPage(source, DEFAULT_LIMITS);
  return scan === null ? 'whole' : regionTree(source, scan, REGIONS) ? 'pruned' : 'stripped';
}

const HEAD =
  '<meta charset="utf-8"><title>題</title><meta name="k" content="一"><link rel="canonical" href="https://a.test/1">' +
  '<script id="state" type="application/json">{"a":"<p>"}</script><script>window.STATE={"b":[1]};</script>';
const BODY =
  '<nav><ul><li>甲<li>乙</ul></nav><section class="outer"><h1 class="title">頭條</h1><div data-part="by">記者</div>' +
  '<main><article id="body"><p>一<b>二</b></p><div class="ad">廣告</div><script>var x="</p>"</script><p>三</p></article></main></section>' +
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"頭條"}</script>';
const page = (body: string, head = HEAD, after = '') =>
  `<!doctype html>\n<html lang="zh-HK"><head>${head}</head><body class="x">${body}</body></html>${after}`;
const STRICT = BODY.replace('<li>甲<li>乙', '<li>甲</li><li>乙</li>');

describe('a page that nests strictly is pruned to its regions', () => {
  it.each([
    ['plain', page(STRICT)],
    [
      'icons',
      page(
        `<svg viewBox="0 0 1 1"><title>圖</title><style>.a{}</style><path d="M0"/><g><use/></g></svg>${STRICT}`,
      ),
    ],
    ['elements after the body', page(STRICT, HEAD, '<div>尾</div><script>1</script>')],
    [
      'comments and odd quotes',
      page(`<!-- <article id="body"> --><p title='a > b' data-x=c"d>甲</p>${STRICT}`),
    ],
    ['upper case', page(STRICT.replace(/<\/?(p|article|main|b)\b/g, (tag) => tag.toUpperCase()))],
    [
      'other order of attributes',
      page(STRICT.replace('<article id="body">', '<article data-a="1" class="c" id=body >')),
    ],
    ['tables elsewhere', page(`<table><tr><td>甲</td></tr></table>${STRICT}`)],
    ['text area and title as text', page(`<textarea><article id="body"></textarea>${STRICT}`)],
    ['two regions of one mark', page(STRICT + STRICT)],
    ['a region inside a region', page(STRICT.replace('<p>三</p>', '<p>三 <time>今日</time></p>'))],
  ])('%s', (_name, source) => {
    expect(wayOf(source)).toBe('pruned');
    expect(answers(source, true)).toEqual(answers(source, false));
  });
});

describe('damage that stays in one part of a page leaves the rest pruned', () => {
  const card =
    '<div class="card"><a href="/1"><span>甲<div><a href="/2">乙</a><a href="/3">丙</a></div></span></a></div>';
  it.each([
    ['a link inside a link', page(card + STRICT)],
    ['the same after the region', page(STRICT + card)],
    ['the same in the region', page(STRICT.replace('<p>三', `${card}<p>三`))],
    ['the same twice', page(card + STRICT.replace('<p>三', `${card}${card}<p>三`) + card)],
    [
      'a part of a damaged part',
      page(STRICT.replace('<p>三', '<nav><ul><li>甲<li>乙</ul></nav></span><p>三') + STRICT),
    ],
    ['a region among it', page(`<div>${card.replace('丙', '<time>丙</time>')}</div>${STRICT}`)],
    ['a division inside a paragraph', page(`<div><p>甲<div>乙</div></p></div>${STRICT}`)],
    ['items and paragraphs without end tags', page(`<nav><ul><li><p>甲<p>乙<li>丙</ul></nav>${STRICT}`)],
    ['formatting that crosses', page(`<section><b>甲<i>乙</b>丙</i></section>${STRICT}`)],
    ['an end tag that closes nothing', page(`<section>甲</span></section>${STRICT}`)],
    ['a heading inside a heading', page(`<div><h2>甲<h3>乙</h3></h2></div>${STRICT}`)],
    ['a row outside of a table', page(`<div><tr><td>甲</td></tr></div>${STRICT}`)],
    ['text moved out of a table', page(`<div><table>甲<tr><td><a>乙<a>丙</td></tr></table></div>${STRICT}`)],
    ['a table inside a paragraph', page(`<div><p>甲<table><tr><td>乙</td></tr></table></p></div>${STRICT}`)],
    [
      'the same in quirks mode',
      page(`<div><p>甲<table></table></p></div>${STRICT}`).replace('<!doctype html>', ''),
    ],
    ['HTML that ends a drawing', page(`<div><svg><g></g></svg><p>甲<div>乙</div></p></div>${STRICT}`)],
    ['inside a form', page(`<form>${card}<input></form>${STRICT}`)],
  ])('%s', (_name, source) => {
    expect(wayOf(source)).toBe('pruned');
    expect(answers(source, true)).toEqual(answers(source, false));
  });

  it.each([
    ['formatting left open', page(`<div><a href="/1"><b>甲</div>${STRICT}`)],
    ['formatting left open before text', page(`<div><p><i>甲</p></div>乙${STRICT}`)],
    ['formatting of the outside closed', page(`<b><div>甲</b></div>${STRICT}`)],
    ['an element of the outside closed', page(`<section><div>甲</section>${STRICT}</div>`)],
    ['a part that ends too early', page(`<div><nav>甲</div></nav><p>乙</p></div>${STRICT}`)],
    [
      'a form that ends inside',
      page(`<form><div><form><p>甲<p>乙</form></div><p>丙</p></form><form>${STRICT}</form>`),
    ],
    ['a form that is left open', page(`<div><form><p>甲<p>乙</div><form>${STRICT}</form>`)],
    ['a select among it', page(`<div><p>甲<p><select><option>乙</div>${STRICT}`)],
    ['a template among it', page(`<div><p>甲<p><template><div></template></div>${STRICT}`)],
    ['an object that is left open', page(`<div><p>甲<p><object></div>${STRICT}`)],
    ['a drawing that is left open', page(`<div><p>甲<p><svg></div><style><p></style>${STRICT}`)],
    ['a body among it', page(`<div><p>甲<p><body class="y"></div>${STRICT}`)],
    ['a comment that ends elsewhere', page(`<div><p>甲<p><!-- </div> --!></div>${STRICT}`)],
    ['the name of the sentinel', page(`<div><p>甲<p><AFTER-BLOCK></after-block></div>${STRICT}`)],
    ['a link around the part', page(`<a href="/1"><div><a href="/2">甲</a></div></a>${STRICT}`)],
    ['in a cell', page(`<table><tr><td><div><a>甲<a>乙</div></td></tr></table>${STRICT}`)],
    ['more than half of the page', page(`<div><p>${'甲'.repeat(50_000)}<p></div>${STRICT}`)],
    ['so many parts that it takes longer than the page', page(`<div><p>甲<p></div>`.repeat(50) + STRICT)],
    [
      'formatting many times over',
      page(`<div>${'<font size=1>'.repeat(200)}${'<p>'.repeat(200)}</div>${STRICT}`),
    ],
  ])('and %s does not', (_name, source) => {
    expect(wayOf(source)).not.toBe('pruned');
    expect(answers(source, true)).toEqual(answers(source, false));
  });
});

describe('whatever way a page is read, it is the same', () => {
  it.each([
    ['items closed by implication', page(BODY)],
    ['unclosed paragraphs', page(STRICT.replaceAll('</p>', ''))],
    ['a division inside a paragraph', page(`<p>甲<div>乙</div></p>${STRICT}`)],
    ['misnested formatting', page(`<b>甲<i>乙</b>丙</i>${STRICT}`)],
    ['formatting left open', page(`<div><b>甲</div>${STRICT}`)],
    ['a link inside a link', page(`<a href="/1">甲<a href="/2">乙</a></a>${STRICT}`)],
    ['a region inside a link inside a link', page(`<a href="/1">甲<a href="/2">${STRICT}</a></a>`)],
    ['text moved out of a table', page(`<table>甲<tr><td>乙</td></tr></table>${STRICT}`)],
    [
      'text moved out of a table in a region',
      page(STRICT.replace('<p>一', '<table>文<tr><td>格</td></tr></table><p>一')),
    ],
    [
      'white space in a table in a region',
      page(STRICT.replace('<p>一', '<table>\n <tr>\t<td>格</td> </tr></table><p>一')),
    ],
    ['a region moved out of a table', page(`<table>${STRICT}</table>`)],
    ['a region inside a cell', page(`<table><tr><td>${STRICT}</td></tr></table>`)],
    ['a region inside a template', page(`<template>${STRICT}</template>${STRICT}`)],
    ['a script inside a template', page(`<template><script id="state">{"c":1}</script></template>${STRICT}`)],
    ['a script before the template', page(`${STRICT}<template><meta name="k" content="二"></template>`)],
    ['self-closing style inside a drawing', page(`<svg><style/></svg>${STRICT}`)],
    ['self-closing title inside a drawing', page(`<svg><title/></svg>${STRICT}`)],
    ['a script inside a drawing', page(`<svg><script>var a="</svg>"</script></svg>${STRICT}`)],
    ['HTML inside a drawing', page(`<svg><foreignObject><style><p></style></foreignObject></svg>${STRICT}`)],
    ['HTML that ends a drawing', page(`<svg><g><p>甲</g></svg>${STRICT}`)],
    ['CDATA inside a drawing', page(`<svg><![CDATA[ </div><article id="body"> ]]></svg>${STRICT}`)],
    ['a doubly escaped script', page(`<script><!-- <script> "</script>" --></script>${STRICT}`)],
    ['an escaped script', page(`<script><!--\nvar a;\n//--></script>${STRICT}`)],
    ['an odd comment', page(`<!-->${STRICT}<!--->${STRICT}`)],
    ['a comment that ends with a bang', page(`<!-- 甲 --!>${STRICT}<!-- -->`)],
    ['an unclosed comment', page(`${STRICT}<!-- 甲`)],
    ['an unclosed script', page(`${STRICT}<script>var a`)],
    ['an unclosed tag', page(`${STRICT}<p class="`)],
    ['an end tag alone', page(`</div></p></br>${STRICT}`)],
    ['end tags with attributes', page(`<div>甲</div class="x > y">${STRICT}`)],
    ['an end tag of a longer name', page(`<script>"</scriptx>"</script >${STRICT}`)],
    ['a select', page(`<select><option>甲<option>乙</select>${STRICT}`)],
    ['a select directly inside a table', page(`<table><select><meta name="k" content="二">${STRICT}`)],
    ['the same before the page', `<table><select>${page(STRICT)}`],
    ['markup inside a select', page(`<select><div>${STRICT}</div></select>${STRICT}`)],
    ['two bodies', page(`${STRICT}<body id="second">${STRICT}`)],
    ['no html element', `<meta name=k content=一>${STRICT}`],
    ['no body element', `<!doctype html><html><head>${HEAD}</head>${STRICT}</html>`],
    ['a head that ends early', page(STRICT, `<noscript><img src="x"></noscript>${HEAD}`)],
    ['a paragraph in the head', page(STRICT, `<p>甲</p>${HEAD}`)],
    ['frames', `<html><head>${HEAD}</head><frameset><frame></frameset></html>`],
    ['plain text', page(`${STRICT}<plaintext>${STRICT}`)],
    ['metadata in the body', page(`<div><meta name="k" content="二"><title>別題</title></div>${STRICT}`)],
    ['nested forms', page(`<form><form><p>甲</p></form>${STRICT}</form>`)],
    ['nested buttons', page(`<button>甲<button>乙</button></button>${STRICT}`)],
    ['nested headings', page(`<h2>甲<h3>乙</h3></h2>${STRICT}`)],
    ['a list item in a division in an item', page(`<ul><li><div><li>甲</li></div></li></ul>${STRICT}`)],
    ['a region that never ends', page(STRICT.replace('</article>', ''))],
    ['a region that ends twice', page(STRICT.replace('</article>', '</article></article>'))],
    ['entities in a mark', page(STRICT.replace('id="body"', 'id="bod&#121;"'))],
    ['a doubled attribute', page(STRICT.replace('id="body"', 'id="other" id="body"'))],
    ['NUL and CRLF', page(STRICT.replace('<p>一', '<p>\u0000一\r\n二'))],
    [
      'a mark in a comment, an attribute, a script',
      page(
        `<!--<article id="body">--><p title='<article id="body">'></p><script>'<article id="body">'</script>${STRICT}`,
      ),
    ],
    ['the page repeated', page(STRICT) + page(STRICT)],
    ['ruby', page(`<ruby>漢<rt>hon<rt>字</ruby>${STRICT}`)],
    ['a deep page', page(`${'<div>'.repeat(600)}${STRICT}`)],
  ])('%s', (_name, source) => {
    expect(answers(source, true)).toEqual(answers(source, false));
  });

  const token = fc.constantFrom(
    ...'<div> </div> <p> </p> <b> </b> <i> </i> <a> </a> <ul> </ul> <li> </li> <table> </table> <tr> </tr> <td> </td> <h2> </h2> <svg> </svg> <g> </g> <title> </title> <style> </style> <script> </script> <template> </template> <select> </select> <option> <br> <img> <form> </form> <button> </button> <span> </span> <section> </section> </body> <body> <noscript> </noscript> <!-- --> 甲 <meta>'.split(
      ' ',
    ),
    '<section class="outer">',
    '<article id="body">',
    '</article>',
    '<h1 class="title">',
    '</h1>',
    '<time>',
    '</time>',
    '<div class="box" id="x-1">',
    '<meta name="k" content="二">',
    '<!-- <article id="body"> -->',
  );

  it('for any sequence of tags', () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 30 }), (tokens) => {
        const source = page(tokens.join(''));
        expect(answers(source, true)).toEqual(answers(source, false));
      }),
      { numRuns: 2500 },
    );
  }, 120_000);

  const formatting = fc.constantFrom(
    ...'<div> </div> <p> </p> <b> </b> <i> </i> <a> <a> </a> <a href="/1"> <nobr> </nobr> <font> </font> <span> </span> <li> </li> <ul> </ul> <table> </table> <tr> </tr> <td> </td> <caption> <h2> </h2> <h3> <button> </button> <form> </form> <select> </select> <option> <template> </template> <svg> </svg> <section> </section> <object> </object> <dd> <br> 甲 <time>'.split(
      ' ',
    ),
  );
  const around = fc.constantFrom(
    'div',
    'section',
    'nav',
    'ul',
    'li',
    'form',
    'b',
    'table',
    'article id="body"',
    'p',
  );

  it('for any sequence of tags in a part of the page, inside a region and outside', () => {
    fc.assert(
      fc.property(fc.array(formatting, { maxLength: 16 }), around, fc.nat(2), (tokens, part, place) => {
        const block = `<${part}>${tokens.join('')}</${part.split(' ')[0]}>`;
        const [before, inside, after] = [0, 1, 2].map((at) => (at === place ? block : ''));
        const source = page(
          `${before}<div>乙</div>${STRICT.replace('<p>三', `${inside}<p>三`)}<p>丙</p>${after}${STRICT}`,
        );
        expect(answers(source, true)).toEqual(answers(source, false));
      }),
      { numRuns: 2500 },
    );
  }, 120_000);

  it('for any damage to a page', () => {
    fc.assert(
      fc.property(
        fc.nat(page(STRICT).length),
        fc.nat(12),
        fc.array(token, { maxLength: 2 }),
        (at, length, tokens) => {
          const whole = page(STRICT);
          const source = whole.slice(0, at) + tokens.join('') + whole.slice(at + length);
          expect(answers(source, true)).toEqual(answers(source, false));
        },
      ),
      { numRuns: 2500 },
    );
  }, 120_000);
});
