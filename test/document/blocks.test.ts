import { describe, expect, it } from 'vitest';
import type { BodyRules } from '../../src/document/document.js';
import { htmlReader } from '../../src/document/html/html-reader.js';
import type { Piece } from '../../src/document/piece.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';

function layOut(html: string, rules: BodyRules = {}) {
  const source = `<main>${html}</main>`;
  const page = htmlReader.read({ source, url: null, limits: DEFAULT_LIMITS, diagnostics: [] });
  const main = page.first('main');
  if (!main) throw new Error('no main');
  for (const kept of page.all('.kept')) page.keep(kept);
  const pieces = page.body(main, rules);
  return { pieces, source, dropped: page.ledger.settle().map(({ rule, text }) => `${rule}: ${text}`) };
}

/** A piece in a few words. */
function said(piece: Piece): string {
  switch (piece.type) {
    case 'list':
      return `${piece.ordered ? 'ordered' : 'list'}: ${piece.items.join(' | ')}`;
    case 'table':
      return `table: ${piece.rows.map((row) => row.join(' | ')).join(' / ')}`;
    case 'quotation':
      return `quotation: ${piece.text} (${piece.attribution})`;
    case 'image':
      return `image: ${piece.src}, ${piece.alt}, ${piece.caption}, ${piece.credit}`;
    case 'embed':
      return `${piece.kind}: ${piece.provider}, ${piece.url}, ${piece.caption}`;
    default:
      return `${piece.type}: ${piece.text}`;
  }
}

type Rows = [what: string, html: string, pieces: string[], dropped: string[]][];

const check = (rules: BodyRules) => (_what: string, html: string, pieces: string[], dropped: string[]) => {
  const found = layOut(html, rules);
  expect(found.pieces.map(said)).toEqual(pieces);
  expect(found.dropped).toEqual(dropped);
};

const RULES: BodyRules = {
  drop: { advertisement: '.ad', promotion: '.ad, .promo' },
  stop: { more: '.more', end: '.more, .end' },
};

describe('a run of text', () => {
  it.each<Rows[number]>([
    [
      'goes on around what is taken out of a line',
      '甲<span class="ad">廣</span>乙',
      ['paragraph: 甲乙'],
      ['advertisement: 廣'],
    ],
    [
      'ends at a block that is taken out',
      '甲<div class="promo">推</div>乙',
      ['paragraph: 甲', 'paragraph: 乙'],
      ['promotion: 推'],
    ],
    ['goes on around what is hidden in a line', '甲<i hidden>乙</i>丙', ['paragraph: 甲丙'], ['hidden: 乙']],
    [
      'ends at a block that is hidden',
      '甲<div hidden>乙</div>丙',
      ['paragraph: 甲', 'paragraph: 丙'],
      ['hidden: 乙'],
    ],
    [
      'ends where a field has been taken out',
      '甲<b class="kept">乙</b>丙',
      ['paragraph: 甲', 'paragraph: 丙'],
      [],
    ],
    [
      'ends where a block begins and where it ends',
      '甲<div>乙<div>丙</div>丁</div>戊',
      ['甲', '乙', '丙', '丁', '戊'].map((text) => `paragraph: ${text}`),
      [],
    ],
    [
      'goes through a comment and through code',
      '甲<!-- 註 -->乙<script>1</script>丙',
      ['paragraph: 甲乙丙'],
      [],
    ],
    ['is none of white space', ' <div> </div>\n<br>', [], []],
    ['is in a block inside a line', '<b><div>甲</div>乙</b>', ['paragraph: 甲', 'paragraph: 乙'], []],
    [
      'is whole where such a block is taken out',
      '<b>甲<div class="ad">廣</div>乙</b>',
      ['paragraph: 甲乙'],
      ['advertisement: 廣'],
    ],
    [
      'ends at a picture in a line',
      '<p>甲<a href="/"><img src="/1.jpg"></a>乙</p>',
      ['paragraph: 甲', 'image: /1.jpg, null, null, null', 'paragraph: 乙'],
      [],
    ],
    [
      'ends for good at a stop',
      '甲<b>乙<div class="more">更多</div>丙</b>丁<p>戊</p>',
      ['paragraph: 甲', 'paragraph: 乙'],
      ['more: 更多', 'more: 丙', 'more: 丁', 'more: 戊'],
    ],
    ['is none where all of it is hidden', '<p><i hidden>甲</i></p>', [], ['hidden: 甲']],
    [
      'is none where all of it is a picture that is taken out',
      '<p><i class="ad"><img src="/1.jpg"></i></p>',
      [],
      ['advertisement: /1.jpg'],
    ],
    [
      'is parted by breaks in the one element that has its text',
      ' <b>甲<br><br>乙</b> ',
      ['paragraph: 甲', 'paragraph: 乙'],
      [],
    ],
    [
      'is not parted in what is taken out of it',
      '<p><b class="ad">廣<br><br>告</b></p>',
      [],
      ['advertisement: 廣 告'],
    ],
    ['is not parted in what is hidden of it', '<p><b hidden>甲<br><br>乙</b></p>', [], ['hidden: 甲 乙']],
    [
      'keeps to the first stop',
      '<p>甲</p><p class="end">完</p>乙<p class="more">丙</p>',
      ['paragraph: 甲'],
      ['end: 完', 'end: 乙', 'end: 丙'],
    ],
  ])('%s', check(RULES));

  it('has the place of what is left of it', () => {
    const { pieces, source } = layOut('<p><i class="ad">廣</i>甲<b>乙</b><i hidden>丙</i></p>', RULES);
    const [{ origin } = { origin: null }] = pieces;
    expect(origin && source.slice(origin.start, origin.end)).toBe('甲<b>乙');
  });

  it('has marks of its links and its emphasis', () => {
    const [piece] = layOut(
      '甲<b href="/0">乙</b><em>丙</em><i>丁</i><strong>戊</strong><a href="/1">己</a><a>庚</a><u>辛</u>',
    ).pieces;
    expect(piece).toMatchObject({
      text: '甲乙丙丁戊己庚辛',
      marks: [
        { kind: 'strong', url: null, span: { start: 1, end: 2 } },
        { kind: 'emphasis', span: { start: 2, end: 3 } },
        { kind: 'emphasis', span: { start: 3, end: 4 } },
        { kind: 'strong', span: { start: 4, end: 5 } },
        { kind: 'link', url: '/1', span: { start: 5, end: 6 } },
      ],
    });
  });

  it('has marks in the order in which they begin', () => {
    const [piece] = layOut('<b>甲<i>乙</i>丙</b>').pieces;
    expect(piece).toMatchObject({ marks: [{ kind: 'strong' }, { kind: 'emphasis' }] });
  });

  it('has no mark of what is empty, and marks in one another from the first on', () => {
    const [piece] = layOut('<b> </b>甲 <b><i> 乙</i> 丙 </b> 丁<i></i>').pieces;
    expect(piece).toMatchObject({
      text: '甲 乙 丙 丁',
      marks: [
        { kind: 'emphasis', span: { start: 2, end: 3 } },
        { kind: 'strong', span: { start: 2, end: 5 } },
      ],
    });
  });
});

describe('paragraphs that an outlet names', () => {
  const rules = {
    paragraph: '.lede',
    preformatted: '.pre',
    heading: '.sub',
    isHeading: (text: string) => !text.endsWith('。'),
  };

  it.each<Rows[number]>([
    ['hold blocks', '<div class="lede">甲<div>乙</div></div>', ['paragraph: 甲\n乙'], []],
    ['keep the lines of their source', '<div class="pre">甲\n乙</div>', ['paragraph: 甲\n乙'], []],
    [
      'do not where they hold blocks',
      '<div class="pre">甲\n乙<p>丙</p></div>',
      ['paragraph: 甲乙', 'paragraph: 丙'],
      [],
    ],
    ['are no headings', '<h2 class="lede">甲</h2>', ['paragraph: 甲'], []],
    ['as headings are on one line', '<div class="sub">甲<br>乙</div>', ['heading: 甲 乙'], []],
    ['as headings may have lines', '<h2 class="pre">甲\n乙</h2>', ['heading: 甲\n乙'], []],
    ['as headings do not read like paragraphs', '<div class="sub">甲。</div>', ['paragraph: 甲。'], []],
    [
      'as headings do not hold blocks',
      '<div class="sub">甲<p>乙</p></div>',
      ['paragraph: 甲', 'paragraph: 乙'],
      [],
    ],
  ])('%s', check(rules));
});

describe('a heading', () => {
  it('has its place, and what is taken out of it', () => {
    const { pieces, dropped, source } = layOut('<h3> 小題<b class="ad">廣</b></h3><h2></h2>', RULES);
    expect(pieces).toMatchObject([{ type: 'heading', level: 3, text: '小題' }]);
    const [{ origin } = { origin: null }] = pieces;
    expect(origin && source.slice(origin.start, origin.end)).toBe('小題<b class="ad">廣');
    expect(dropped).toEqual(['advertisement: 廣']);
  });
});

describe('a list', () => {
  it.each<Rows[number]>([
    ['has its items', '<ul><li>甲</li><li>乙<p>丙</p></li></ul>', ['list: 甲 | 乙\n丙'], []],
    [
      'has what is no item of a list',
      '<ul><li>甲<x-li>乙</x-li><link-x>丙</link-x></li></ul>',
      ['list: 甲乙丙'],
      [],
    ],
    ['may be ordered', '<ol><li>甲</li></ol>', ['ordered: 甲'], []],
    ['has the items of lists in it', '<ul><li>甲<ol><li>乙</li></ol></li></ul>', ['list: 甲 | 乙'], []],
    [
      'has no items that are taken out or empty',
      '<ul><li class="ad">廣</li><li> </li><li>甲<i hidden>乙</i></li></ul>',
      ['list: 甲'],
      ['advertisement: 廣', 'hidden: 乙'],
    ],
    [
      'has what is beside its items unclaimed',
      '<ul><li>甲</li><p>乙</p></ul>',
      ['list: 甲'],
      ['unclaimed: 乙'],
    ],
    ['is none without an item', '<ul>甲</ul><ul><li></li></ul>', [], ['unclaimed: 甲']],
    [
      'is none around a picture',
      '<ul><li>甲<img src="/1.jpg"></li></ul>',
      ['paragraph: 甲', 'image: /1.jpg, null, null, null'],
      [],
    ],
    [
      'is none around a player',
      '<ol><li><video src="/1"></video>甲</li></ol>',
      ['video: null, /1, null', 'paragraph: 甲'],
      [],
    ],
  ])('%s', check(RULES));
});

describe('a quotation', () => {
  const rules = { ...RULES, quotation: '.pull', attribution: '.by' };

  it.each<Rows[number]>([
    [
      'has who is quoted',
      '<blockquote><p>甲</p><p>乙</p><footer>何小舟</footer></blockquote>',
      ['quotation: 甲\n乙 (何小舟)'],
      [],
    ],
    [
      'has the first that is named',
      '<blockquote>甲<cite>何小舟</cite><cite>乙</cite></blockquote>',
      ['quotation: 甲乙 (何小舟)'],
      [],
    ],
    [
      'may have none',
      '<blockquote>甲<i class="ad">廣</i><cite> </cite></blockquote>',
      ['quotation: 甲 (null)'],
      ['advertisement: 廣'],
    ],
    [
      'may be quoted from what only sounds alike',
      '<blockquote>甲<x-cite>乙</x-cite></blockquote>',
      ['quotation: 甲乙 (null)'],
      [],
    ],
    [
      'keeps who is quoted, whom a rule takes out',
      '<blockquote>甲<cite class="ad">何小舟</cite></blockquote>',
      ['quotation: 甲 (何小舟)'],
      [],
    ],
    ['is none without words', '<blockquote><cite>何小舟</cite></blockquote>', [], []],
    ['is no article cited', '<blockquote>甲<citex>乙</citex></blockquote>', ['quotation: 甲乙 (null)'], []],
  ])('%s', check(RULES));

  it.each<Rows[number]>([
    [
      'is what an outlet says',
      '<div class="pull">甲<b class="by">何小舟</b></div>',
      ['quotation: 甲 (何小舟)'],
      [],
    ],
    ['has whom an outlet says', '<blockquote>甲<cite>乙</cite></blockquote>', ['quotation: 甲乙 (null)'], []],
  ])('%s', check(rules));
});

describe('a table', () => {
  it.each<Rows[number]>([
    ['has its rows', '<table><tr><th>甲<th>乙<tr><td>丙<td>丁</table>', ['table: 甲 | 乙 / 丙 | 丁'], []],
    ['has its caption as a row', '<table><caption>題</caption><tr><td>甲</table>', ['table: 題 / 甲'], []],
    ['has cells on one line', '<table><tr><td>甲<br>乙</table>', ['table: 甲 乙'], []],
    [
      'has the rows of tables in its cells after its own',
      '<table><tr><td>甲<td><table><tr><td>乙</table></table>',
      ['table: 甲 |  / 乙'],
      [],
    ],
    ['has no rows that are empty', '<table><tr><td> <td><tr><td><td>甲</table>', ['table:  | 甲'], []],
    ['is none without a filled cell', '<table><tr><td></table>', [], []],
    [
      'has nothing that is taken out',
      '<table><tr><td>甲<i class="ad">廣</i></table>',
      ['table: 甲'],
      ['advertisement: 廣'],
    ],
    [
      'is none around a picture',
      '<table><tr><td>甲<img src="/1.jpg"></table>',
      ['paragraph: 甲', 'image: /1.jpg, null, null, null'],
      [],
    ],
  ])('%s', check(RULES));
});

describe('an image', () => {
  const rules = { ...RULES, image: '.pic', caption: '.cap', credit: '.credit', label: '.label' };

  it.each<Rows[number]>([
    [
      'has its caption',
      '<figure><img src="/1.jpg" alt="船"><figcaption>題</figcaption></figure>',
      ['image: /1.jpg, 船, 題, null'],
      [],
    ],
    [
      'says nothing twice',
      '<figure><img src="/1.jpg" alt=" 題 "><figcaption>題</figcaption></figure>',
      ['image: /1.jpg, null, 題, null'],
      [],
    ],
    [
      'has a caption with elements in it',
      '<figure><img src="/1.jpg"><figcaption>題<b>二</b></figcaption></figure>',
      ['image: /1.jpg, null, 題二, null'],
      [],
    ],
    [
      'is that of an img where scripts do not run',
      '<figure><noscript><picture><source srcset="/2.webp"><img src="/2.jpg"></picture></noscript><img></figure>',
      ['image: /2.jpg, null, null, null'],
      [],
    ],
    ['may have no words', '<img src="/1.jpg" alt=" ">', ['image: /1.jpg, null, null, null'], []],
    ['may have no address', '<img alt="船">', ['image: null, 船, null, null'], []],
    ['is none without either', '<img><figure><img></figure>', [], []],
    [
      'has a caption alone',
      '<figure><img><figcaption>題</figcaption></figure>',
      ['image: null, null, 題, null'],
      [],
    ],
    [
      'has other words beside it',
      '<figure><img src="/1.jpg"><b>大圖</b></figure>',
      ['image: /1.jpg, null, null, null'],
      ['label: 大圖'],
    ],
    [
      'has a caption without what is taken out',
      '<figure><img src="/1.jpg"><figcaption>題<i class="ad">廣</i></figcaption></figure>',
      ['image: /1.jpg, null, 題, null'],
      ['label: 廣'],
    ],
    [
      'is found where scripts do not run',
      '<figure><noscript><p>圖</p><img alt="x"><img src="/2.jpg"></noscript><img></figure>',
      ['image: /2.jpg, null, null, null'],
      [],
    ],
    [
      'of a figure with figures is theirs',
      '<figure><figure><img src="/1.jpg"></figure>甲</figure>',
      ['image: /1.jpg, null, null, null', 'paragraph: 甲'],
      [],
    ],
    ['of a figure around a table is none', '<figure><table><tr><td>甲</table></figure>', ['table: 甲'], []],
    [
      'of a figure around a player is one',
      '<figure><video src="/1"></video><figcaption>題</figcaption></figure>',
      ['video: null, /1, 題'],
      [],
    ],
  ])('%s', check(RULES));

  it.each<Rows[number]>([
    [
      'is what an outlet says, with a credit',
      '<div class="pic"><img src="/1.jpg"><p class="cap"><i class="label">圖：</i>題<b class="credit">林大立攝</b></p></div>',
      ['image: /1.jpg, null, 題, 林大立攝'],
      ['label: 圖：'],
    ],
    [
      'has a credit with another one in it',
      '<div class="pic"><i class="credit">攝：<b class="credit">林大立</b></i><p class="cap">題</p></div>',
      ['image: null, null, 題, 攝：林大立'],
      [],
    ],
    [
      'has no credit that is empty',
      '<div class="pic"><img src="/1.jpg"><i class="credit"><b class="label">攝</b></i></div>',
      ['image: /1.jpg, null, null, null'],
      ['label: 攝'],
    ],
    [
      'may have words alone',
      '<div class="pic"><i class="credit">林大立</i></div>',
      ['image: null, null, null, 林大立'],
      [],
    ],
    [
      'in a line parts it',
      '甲<b class="pic"><img src="/1.jpg"></b>乙',
      ['paragraph: 甲', 'image: /1.jpg, null, null, null', 'paragraph: 乙'],
      [],
    ],
    ['in a line of a line as well', '<i>甲<b class="pic">乙</b></i>', ['paragraph: 甲'], ['label: 乙']],
  ])('%s', check(rules));

  it('has the place of its tag', () => {
    const { pieces, source } = layOut('<figure><img src="/1.jpg"><figcaption>題</figcaption></figure>');
    const [{ origin } = { origin: null }] = pieces;
    expect(origin && source.slice(origin.start, origin.end)).toBe('<img src="/1.jpg">');
  });

  it('has its address where an outlet says', () => {
    const html = '<img data-full="/full.jpg" src="/1.jpg"><div class="all"><img data-full="/2.jpg"></div>';
    const { pieces } = layOut(html, { source: ['data-full'], gallery: '.all' });
    expect(pieces).toMatchObject([{ src: '/full.jpg' }, { src: '/2.jpg' }]);
  });
});

describe('a caption', () => {
  const images = (html: string) => layOut(html);

  it.each<Rows[number]>([
    [
      'is that of the pictures before it which have none',
      '<img src="/1.jpg"><img src="/2.jpg"><figcaption>組圖</figcaption>',
      ['image: /1.jpg, null, 組圖, null', 'image: /2.jpg, null, 組圖, null'],
      [],
    ],
    [
      'is not that of pictures with a caption before them',
      '<img src="/1.jpg"><figcaption>一</figcaption><img src="/2.jpg"><figcaption>二</figcaption>',
      ['image: /1.jpg, null, 一, null', 'image: /2.jpg, null, 二, null'],
      [],
    ],
    [
      'is not that of pictures before a text',
      '<img src="/1.jpg"><p>甲</p><img src="/2.jpg"><figcaption>二</figcaption>',
      ['image: /1.jpg, null, null, null', 'paragraph: 甲', 'image: /2.jpg, null, 二, null'],
      [],
    ],
    [
      'is nothing where it is empty',
      '<img src="/1.jpg"><figcaption> </figcaption>',
      ['image: /1.jpg, null, null, null'],
      [],
    ],
    [
      'is on one line',
      '<img src="/1.jpg"><figcaption>Ferry\nstops</figcaption>',
      ['image: /1.jpg, null, Ferry stops, null'],
      [],
    ],
    [
      'is dropped where no picture is',
      '甲<figcaption>題</figcaption>乙',
      ['paragraph: 甲', 'paragraph: 乙'],
      ['caption: 題'],
    ],
  ])('%s', check({}));

  it('is dropped once, where two stand in a row', () => {
    expect(
      images('<img src="/1.jpg"><figcaption>一</figcaption><figcaption>二</figcaption>').dropped,
    ).toEqual(['caption: 二']);
  });
});

describe('a gallery', () => {
  it.each<Rows[number]>([
    [
      'has its pictures with their words as captions',
      '<div class="all"><img src="/1.jpg" alt=" 一 "><b>1/2</b><p><img src="/2.jpg"></p><img alt="三"><img></div>',
      ['image: /1.jpg, null, 一, null', 'image: /2.jpg, null, null, null', 'image: null, null, 三, null'],
      ['gallery-overlay: 1/2'],
    ],
    ['may be one picture', '<img class="all" src="/1.jpg" alt="一">', ['image: /1.jpg, null, 一, null'], []],
    [
      'has no pictures twice',
      '<div class="all"><amp-img src="/1.jpg"></amp-img><noscript><img src="/1.jpg"></noscript></div>',
      [],
      ['gallery-overlay: /1.jpg'],
    ],
  ])('%s', check({ gallery: '.all' }));

  it('has the places of its pictures', () => {
    const { pieces, source } = layOut('<div class="all"><i></i><img src="/1.jpg"></div>', {
      gallery: '.all',
    });
    const [{ origin } = { origin: null }] = pieces;
    expect(origin && source.slice(origin.start, origin.end)).toBe('<img src="/1.jpg">');
  });
});

describe('an embed', () => {
  const rules = { embed: '.post', embedAddress: ['data-a', 'data-b'], embedLink: '.link' };

  it.each<Rows[number]>([
    [
      'is a video of its provider',
      '<iframe src="https://www.youtube.com/embed/1"></iframe>',
      ['video: YouTube, https://www.youtube.com/embed/1, null'],
      [],
    ],
    [
      'is a video by its element',
      '<amp-youtube src="/1"></amp-youtube><amp-video src="/2"></amp-video>',
      ['video: null, /1, null', 'video: null, /2, null'],
      [],
    ],
    ['is a sound by its element', '<audio src="/1"></audio>', ['audio: null, /1, null'], []],
    [
      'is a social post by its provider, whatever its element',
      '<video src="https://x.com/a/1"></video>',
      ['social: X, https://x.com/a/1, null'],
      [],
    ],
    [
      'has the address of the player in it',
      '<div class="post">甲<p><iframe src="https://a.test/1"></iframe></p></div>',
      ['other: null, https://a.test/1, null'],
      ['embed: 甲'],
    ],
    [
      'has no address that says nothing',
      '<div class="post"><iframe src="about:blank"></iframe><i data-b="x https://a.test/2 y">甲</i></div>',
      ['other: null, https://a.test/2, null'],
      ['embed: 甲'],
    ],
    [
      'has the best of its addresses',
      '<div class="post"><i data-b="https://a.test/b" data-a="https://a.test/a"></i></div>',
      ['other: null, https://a.test/a, null'],
      [],
    ],
    [
      'has an address of its own',
      '<div class="post" data-a="https://a.test/a"></div>',
      ['other: null, https://a.test/a, null'],
      [],
    ],
    [
      'has no address without a scheme',
      '<div class="post" data-a="/a"><a class="link" href="/1">一</a><a class="link">二</a></div>',
      ['other: null, /1, null'],
      ['embed: 一 二'],
    ],
    ['is none without address and caption', '<div class="post"><a href="/1">一</a></div>', [], ['embed: 一']],
    [
      'may have a caption alone',
      '<div class="post"><figcaption>題</figcaption></div>',
      ['other: null, null, 題'],
      [],
    ],
    [
      'parts the line it stands in',
      '甲<b class="post" data-a="https://a.test/1"></b>乙',
      ['paragraph: 甲', 'other: null, https://a.test/1, null', 'paragraph: 乙'],
      [],
    ],
    [
      'parts a line in a line',
      '<i>甲<b class="post" data-a="https://a.test/1"></b></i>',
      ['paragraph: 甲', 'other: null, https://a.test/1, null'],
      [],
    ],
  ])('%s', check(rules));

  it('has the place of its element', () => {
    const { pieces, source } = layOut('<p>甲</p><iframe src="/1"></iframe>');
    const origin = pieces[1]?.origin;
    expect(origin && source.slice(origin.start, origin.end)).toBe('<iframe src="/1"></iframe>');
  });
});
