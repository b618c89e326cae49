import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../src/core.js';
import type { BodyRules } from '../../src/document/document.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';
import type { Diagnostic } from '../../src/model.js';
import { lines } from '../arbitraries/text.js';

function open(source: string, limits = {}) {
  const diagnostics: Diagnostic[] = [];
  return htmlReader.read({ source, url: null, limits: { ...DEFAULT_LIMITS, ...limits }, diagnostics });
}

function body(inner: string, rules: BodyRules = {}) {
  const source = `<main>${inner}</main>`;
  const page = open(source);
  const main = page.first('main');
  if (!main) throw new Error('no main');
  return { pieces: page.body(main, rules), dropped: page.ledger.settle(), source };
}

const textOf = (html: string) => open(`<p>${html}</p>`).text(open(`<p>${html}</p>`).first('p'));

describe('text out of HTML is Chinese text', () => {
  it.each([
    ['a line break of the source between two ideographs is nothing', '港島\n今日天晴', '港島今日天晴'],
    ['the same across an element', '港島<b>\n今日</b>天晴', '港島今日天晴'],
    ['with the indentation around it', '港島\r\n      今日天晴', '港島今日天晴'],
    ['beside Latin letters it is a space', '港島\nToday天晴', '港島 Today天晴'],
    ['a forced break stays', '甲項<br>乙項', '甲項\n乙項'],
    ['hidden text is out', '看得見<span hidden>看不見</span>', '看得見'],
    ['aria-hidden text is out', '看得見<span aria-hidden="true">看不見</span>', '看得見'],
    ['undisplayed text is out', '看得見<span style="color: red; display: none">看不見</span>', '看得見'],
    [
      'another property with that ending hides nothing',
      '<span style="--footer-display: none">看得見</span>',
      '看得見',
    ],
    ['soft hyphens and zero-width characters are out', '字&shy;與\u200b字\ufeff', '字與字'],
    ['a joiner inside an emoji stays', '👩\u200d🚒到場', '👩\u200d🚒到場'],
    ['ruby is its base text', '<ruby>漢<rp>(</rp><rt>hon3</rt><rp>)</rp></ruby>字', '漢字'],
    ['an ideographic space stays', '甲隊勝出\u3000乙隊落敗', '甲隊勝出\u3000乙隊落敗'],
    ['lone surrogates never leave', '甲\ud800乙', '甲\ufffd乙'],
  ])('%s', (_name, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  it('text is the same in one node as beside an element that shows nothing', () => {
    const words = fc.array(
      fc.oneof(lines, fc.constantFrom('  ', '\n', '\u061c', '\u200e', '\u2067', '\u0085', '\r')),
    );
    fc.assert(
      fc.property(words, (all) => {
        const text = all.join('').replace(/[<&]/g, '＜');
        expect(textOf(text)).toBe(textOf(`${text}<wbr>`));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('white space in marked text', () => {
  const codes = [9, 0x20, 0xa0, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000];

  it.each(codes.map((code) => [code.toString(16), String.fromCharCode(code)]))(
    'U+%s is no part of a paragraph where it begins or ends',
    (_code, white) => {
      expect(textOf(`${white}<b>${white}甲</b>乙${white}`)).toBe('甲乙');
    },
  );

  it.each(['00a1', '167f', '1681', '1fff', '200d', '2030', '3001'])('U+%s is none', (code) => {
    const character = String.fromCharCode(Number.parseInt(code, 16));
    expect(textOf(`<b>甲</b>${character}`)).toBe(`甲${character}`);
  });

  it('of several spaces one is left, of line breaks what parts two lines or two paragraphs', () => {
    expect(textOf('<b>Ferry</b>  \n  stops')).toBe('Ferry stops');
    expect(textOf('<b>甲</b><br>乙')).toBe('甲\n乙');
    expect(textOf('<b>甲</b><br><br><br>乙')).toBe('甲\n\n乙');
  });
});

describe('what a browser does not show is no text', () => {
  it.each('datalist head noembed noframes noscript rp rt rtc script style svg template title'.split(' '))(
    '%s',
    (name) => {
      expect(textOf(`甲<b>乙</b><${name}>丙</${name}>`)).toBe(name === 'head' ? '甲乙丙' : '甲乙');
    },
  );

  it.each([
    ['a comment', '甲<!--乙--><b>丙</b>', '甲丙'],
    ['visibility', '甲<span style="Visibility: Hidden">乙</span>', '甲'],
    ['display', '甲<span style="DISPLAY:none!important">乙</span>', '甲'],
  ])('%s', (_name, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  it.each([
    ['another value', '甲<span style="display: block; visibility: visible">乙</span>', '甲乙'],
    ['aria-hidden that says false', '甲<span aria-hidden="false">乙</span>', '甲乙'],
    ['an empty style', '甲<span style="">乙</span>', '甲乙'],
  ])('but %s hides nothing', (_name, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });
});

describe('the body of a page', () => {
  it('keeps the order of paragraphs, headings, lists, quotations, tables, images and embeds', () => {
    const { pieces, dropped } = body(
      '<p>一</p><h3>二</h3><ul><li>三</li><li>四</li></ul><blockquote>五<cite>某人</cite></blockquote>' +
        '<table><tr><td>六</td><td>七</td></tr></table>' +
        '<figure><img src="https://example.org/a.jpg" alt="甲"><figcaption>八</figcaption></figure>' +
        '<iframe src="https://www.youtube.com/embed/x"></iframe>',
    );
    expect(pieces.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'list',
      'quotation',
      'table',
      'image',
      'embed',
    ]);
    expect(pieces[1]).toMatchObject({ level: 3, text: '二' });
    expect(pieces[2]).toMatchObject({ ordered: false, items: ['三', '四'] });
    expect(pieces[3]).toMatchObject({ text: '五', attribution: '某人' });
    expect(pieces[4]).toMatchObject({ rows: [['六', '七']] });
    expect(pieces[5]).toMatchObject({ caption: '八', src: 'https://example.org/a.jpg' });
    expect(pieces[6]).toMatchObject({ kind: 'video', provider: 'YouTube' });
    expect(dropped).toEqual([]);
  });

  it('parts paragraphs at two line breaks, with or without an element around them', () => {
    const { pieces } = body('散文一<br>同段<br> <br>散文二<p>丙<br><br>丁</p>');
    expect(pieces.map((piece) => 'text' in piece && piece.text)).toEqual([
      '散文一\n同段',
      '散文二',
      '丙',
      '丁',
    ]);
  });

  it('enters what rules drop by the name of the rule, inside a paragraph as well', () => {
    const { pieces, dropped } = body(
      '<p>正文<span class="tip">提示</span>正文</p><div class="ad"><p>買這個</p></div><p class="more">更多</p><ul><li>別的</li></ul>',
      { drop: { label: '.tip', advertisement: '.ad' }, stop: { 'read-more': '.more' } },
    );
    expect(pieces).toMatchObject([{ text: '正文正文' }]);
    expect(dropped.map(({ rule, text }) => [rule, text])).toEqual([
      ['label', '提示'],
      ['advertisement', '買這個'],
      ['read-more', '更多'],
      ['read-more', '別的'],
    ]);
  });

  it('accounts for every character of the container once', () => {
    const { pieces, dropped } = body(
      '甲<div>乙<span hidden>丙</span><ul>丁<li>戊<ul><li>己</li></ul></li></ul><figure><img src="http://a.test/1"><b>庚</b><figcaption>辛</figcaption></figure></div><button>壬</button>',
    );
    const kept = pieces.flatMap((piece) =>
      piece.type === 'list'
        ? piece.items
        : piece.type === 'image'
          ? [piece.caption]
          : 'text' in piece
            ? [piece.text]
            : [],
    );
    expect([...kept, ...dropped.map(({ text }) => text)].join('').split('').sort().join('')).toBe(
      '甲乙丙丁戊己庚辛壬'.split('').sort().join(''),
    );
  });

  it('reads what is nested once: items of items, cells of tables in cells', () => {
    const { pieces, dropped } = body(
      '<ul><li>甲<section><li>乙</section></ul><table><tr><td>丙<table><tr><td>丁<td>戊</table><td>己</table>',
    );
    expect(pieces).toMatchObject([
      { type: 'list', items: ['甲', '乙'] },
      { type: 'table', rows: [['丙', '己'], ['丁', '戊']] },
    ]); // biome-ignore format: a table
    expect(dropped).toEqual([]);
  });

  it('drops what a rule takes out of a text once, with what is taken out inside it', () => {
    const { dropped } = body('<p>甲<span class="tip">乙<span class="tip">丙</span></span>丁</p>', {
      drop: { label: '.tip' },
    });
    expect(dropped.map(({ rule, text }) => [rule, text])).toEqual([['label', '乙 丙']]);
  });

  it('gives the place of a text in the source, without its tags', () => {
    const { pieces, source } = body('<p class="x">\n  純文字。 </p><p>有<b>標</b>記</p>');
    expect(pieces.map(({ origin }) => origin && source.slice(origin.start, origin.end))).toEqual([
      '純文字。',
      '有<b>標</b>記',
    ]);
  });

  it('marks emphasis and links where they stand', () => {
    const { pieces } = body('<p>見 <a href="/x"> 連結 </a> 與<strong>重點</strong></p>');
    const [piece] = pieces;
    if (piece?.type !== 'paragraph') throw new Error('no paragraph');
    expect(piece.marks.map(({ kind, span }) => [kind, piece.text.slice(span.start, span.end)])).toEqual([
      ['link', '連結'],
      ['strong', '重點'],
    ]);
  });

  it('takes the real address of a lazy picture and not its placeholder or its double', () => {
    const { pieces } = body(
      '<p><img src="data:image/gif;base64,AA" data-src="https://a.test/1.jpg"><noscript><img src="https://a.test/1.jpg"></noscript></p>',
    );
    expect(pieces).toMatchObject([{ type: 'image', src: 'https://a.test/1.jpg' }]);
  });
});

describe('limits hold while the tree is built', () => {
  const codeOf = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      return (error as { code?: string }).code;
    }
    return 'read';
  };

  it.each([
    ['nested elements', '<div>'.repeat(3000), 'too-deep'],
    ['nested templates', '<template>'.repeat(3000), 'too-deep'],
    [
      'misnested formatting',
      `<p>${Array.from({ length: 200 }, (_, i) => `<font a${i}>`).join('')}${'<p>x'.repeat(900)}`,
      'too-large',
    ],
    ['flat nodes', '<i></i>'.repeat(120_000), 'too-large'],
    ['attributes', `<p ${Array.from({ length: 600 }, (_, i) => `a${i}`).join(' ')}>`, 'too-large'],
  ])('%s', (_name, source, code) => {
    expect(codeOf(() => open(source).first('main'))).toBe(code);
  });
});

it('elements in one another are not read for their text more often than a page may be large', () => {
  const page = open(`<main>${'<section>'.repeat(100)}${'<b>甲</b>'.repeat(100)}</main>`, { nodes: 1000 });
  const sections = page.all('section');
  expect(page.text(sections[0] ?? null)).toBe('甲'.repeat(100));
  expect(() => sections.map((section) => page.text(section))).toThrow(/nodes.*2,?000/);
});

describe('what a page says of itself', () => {
  it('reads meta under name, property and itemprop', () => {
    const { metadata } = open(
      '<html lang="zh-HK"><head><title> 題  目 </title><meta name="article:published_time" content="2025-01-02"><meta property="og:title" content="甲"><meta itemprop="datePublished" content="乙"><link rel="canonical" href="https://a.test/1"><meta name=tag content=一><meta name=tag content=二></head>',
    );
    expect(metadata.title).toBe('題 目');
    expect(metadata.language).toBe('zh-HK');
    expect(metadata.canonical).toBe('https://a.test/1');
    expect(
      ['article:published_time', 'OG:title', 'datepublished'].map((name) => metadata.meta(name)),
    ).toEqual(['2025-01-02', '甲', '乙']);
    expect(metadata.metaAll('tag')).toEqual(['一', '二']);
  });

  it.each([
    ['an object', '{"@type":"NewsArticle","headline":"甲"}'],
    ['a list', '[{"@type":"BreadcrumbList"},{"@type":["NewsArticle"],"headline":"甲"}]'],
    ['a graph', '{"@graph":[{"@type":"NewsArticle","headline":"甲"}]}'],
    ['in a comment, with blanks around it', ' <!--{"@type":"NewsArticle","headline":"甲"}--> '],
    ['raw control characters', '{"@type":"NewsArticle",\n"headline":"甲","articleBody":"一\n二"}'],
  ])('opens JSON-LD that is %s', (_name, json) => {
    const page = open(`<script type="application/ld+json">${json}</script>`);
    expect(page.metadata.jsonLd('NewsArticle')).toMatchObject([{ headline: '甲' }]);
  });

  it('keeps the signs of a comment inside a text of JSON-LD', () => {
    const page = open(
      '<script type="application/ld+json">{"@type":"Article","headline":"甲 --> 乙"}</script><script type="application/ld+json">{"@type":"Article","headline":"丙 <!-- 丁"}</script>',
    );
    expect(page.metadata.jsonLd('Article').map(({ headline }) => headline)).toEqual([
      '甲 --> 乙',
      '丙 <!-- 丁',
    ]);
  });

  it('resolves references of JSON-LD', () => {
    const page = open(
      '<script type="application/ld+json">{"@graph":[{"@type":"Article","author":{"@id":"#p"}},{"@type":"Person","@id":"#p","name":"陳小文"}]}</script>',
    );
    expect(page.metadata.jsonLd('Article')).toMatchObject([{ author: { name: '陳小文' } }]);
  });

  it('says how many JSON-LD blocks it could not read', () => {
    const page = open('<script type="application/ld+json">{"a":</script>');
    expect(page.metadata.jsonLd('Article')).toEqual([]);
    expect(page.diagnostics).toMatchObject([{ code: 'unreadable-json-ld' }]);
  });

  it('finds payloads by id and by assignment, and never runs them', () => {
    const page = open(
      '<script id="__NEXT_DATA__" type="application/json">{"a":1}</script><script>x=1;window.DATA={"b":"}"};more()</script><script>window.TWICE="{\\"c\\":3}"</script>',
    );
    expect(page.jsonScript('__NEXT_DATA__')).toEqual({ a: 1 });
    expect(page.assigned('window.DATA')).toEqual({ b: '}' });
    expect(page.assigned('window.TWICE')).toEqual({ c: 3 });
    expect(page.assigned('window.OTHER')).toBeUndefined();
  });

  it('joins flight rows that were cut anywhere', () => {
    const page = open(
      '<script>self.__next_f.push([0])</script><script>self.__next_f.push([1,"1:T6,\\u7532\\u4e59" ])</script><script>self.__next_f.push([1,"2:{\\"k\\":"])</script><script>self.__next_f.push([1,"[1]}\\n3:I[\\"x\\"]\\n"])</script>',
    );
    expect(page.flightRows()).toEqual(['甲乙', { k: [1] }]);
    expect(page.flightRows('"k"', '"l"')).toEqual([{ k: [1] }]);
    expect(page.flightRows('"l"')).toEqual([]);
  });
});
