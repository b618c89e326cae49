import { describe, expect, it } from 'vitest';
import type { BodyRules } from '../../src/document/document.js';
import { htmlReader } from '../../src/document/html/html-reader.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';

function layOut(html: string, rules: BodyRules = {}) {
  const source = `<!doctype html><html><body><article>${html}</article></body></html>`;
  const page = htmlReader.read({ source, url: null, limits: DEFAULT_LIMITS, diagnostics: [] });
  const container = page.first('article');
  if (!container) throw new Error('no container');
  const pieces = page.body(container, rules);
  return { page, pieces, dropped: page.ledger.settle().map(({ text, rule }) => `${rule}: ${text}`) };
}

const texts = (html: string, rules?: BodyRules) =>
  layOut(html, rules).pieces.map((piece) => ('text' in piece ? `${piece.type}: ${piece.text}` : piece.type));

describe('a body', () => {
  it('parts a paragraph at two line breaks, also inside one element that holds it whole', () => {
    expect(texts('<p><span><b>甲。<br><br>乙。</b></span></p>')).toEqual([
      'paragraph: 甲。',
      'paragraph: 乙。',
    ]);
    expect(texts('<p><span>甲。<br>乙。</span></p>')).toEqual(['paragraph: 甲。\n乙。']);
  });

  it('takes a heading element that does not read like a heading as a paragraph', () => {
    const isHeading = (text: string) => !text.endsWith('。');
    expect(texts('<h5>導語一句。</h5><h5>小題</h5>', { isHeading })).toEqual([
      'paragraph: 導語一句。',
      'heading: 小題',
    ]);
  });

  it("gives a gallery's caption to its pictures without one, and no caption to the text", () => {
    const { pieces, dropped } = layOut(
      '<figure><figure><img src="/a.jpg"></figure><figure><img src="/b.jpg"><figcaption>乙圖</figcaption></figure>' +
        '<figcaption>組圖</figcaption></figure><figure><table><tr><td>1</td></tr></table><figcaption>表一</figcaption></figure>',
    );
    expect(pieces.map((piece) => ('caption' in piece ? piece.caption : piece.type))).toEqual([
      '組圖',
      '乙圖',
      'table',
    ]);
    expect(dropped).toEqual(['caption: 表一']);
  });

  it.each([
    ['loaded at once', '<iframe src="https://a.test/1"></iframe>', 'https://a.test/1'],
    ['with blanks around it', '<iframe src=" https://a.test/1 "></iframe>', 'https://a.test/1'],
    ['loaded when it is seen', '<iframe data-src="https://a.test/1"></iframe>', 'https://a.test/1'],
    [
      'loaded when it is seen, by another name',
      '<iframe src="about:blank" data-lazy-src="https://a.test/1"></iframe>',
      'https://a.test/1',
    ],
    ['said by a quotation', '<div class="post" cite="https://a.test/1"></div>', 'https://a.test/1'],
    ['a link itself', '<a class="post" href="https://a.test/1">x</a>', 'https://a.test/1'],
    ['among words', '<div class="post"><i data-href="see http://a.test/1">x</i></div>', 'http://a.test/1'],
    [
      'of a post and not of what else it links to',
      '<div class="post"><a class="link" href="https://a.test/1">日期</a><a href="https://a.test/2">圖</a></div>',
      'https://a.test/1',
    ],
  ])('finds the address of an embed: %s', (_where, html, url) => {
    const rules = { embed: 'iframe, .post', embedAddress: ['data-href'], embedLink: '.link' };
    expect(layOut(html, rules).pieces).toMatchObject([{ type: 'embed', url }]);
  });

  it('leaves out an embed without an address', () => {
    expect(layOut('<iframe src="about:blank"></iframe><p>一段。</p>').pieces).toMatchObject([
      { type: 'paragraph', text: '一段。' },
    ]);
  });

  it('tells the kind of an embed that no provider tells by its element', () => {
    const kinds = (html: string) =>
      layOut(html).pieces.map((piece) => (piece.type === 'embed' ? piece.kind : piece.type));
    expect(kinds('<video src="https://a.test/1"></video>')).toEqual(['video']);
    expect(kinds('<audio src="https://a.test/1"></audio>')).toEqual(['audio']);
    expect(kinds('<iframe src="https://a.test/1"></iframe>')).toEqual(['other']);
  });

  it('has the level of a heading, its lines in one, and none that is empty', () => {
    expect(layOut('<h4>小題<br>第二行</h4><h3> </h3><p>一段。</p>').pieces).toMatchObject([
      { type: 'heading', level: 4, text: '小題 第二行' },
      { type: 'paragraph' },
    ]);
  });

  it('takes an element that is named as a heading for one of the second level', () => {
    expect(layOut('<div class="crosshead">小題</div>', { heading: '.crosshead' }).pieces).toMatchObject([
      { type: 'heading', level: 2, text: '小題' },
    ]);
  });

  it('finds the address of an embedded post in an attribute inside it or in its last link', () => {
    const rules = { embed: '.post', embedAddress: ['data-href'], embedLink: '.post a' };
    const addresses = (html: string) =>
      layOut(html, rules).pieces.map((piece) => (piece.type === 'embed' ? piece.url : piece.type));
    expect(addresses('<div class="post"><i data-href="https://a.test/1">x</i></div>')).toEqual([
      'https://a.test/1',
    ]);
    expect(
      addresses(
        '<div class="post"><a href="https://a.test/tag">#</a> <a href="https://a.test/2">日期</a></div>',
      ),
    ).toEqual(['https://a.test/2']);
  });

  it('takes the address of a lazy picture from its own lazy attributes or from beside it', () => {
    const sources = (html: string) =>
      layOut(html).pieces.map((piece) => (piece.type === 'image' ? piece.src : piece.type));
    expect(
      sources('<img src="/blank.gif" data-srcset="https://a.test/s.jpg 300w, https://a.test/l.jpg 900w">'),
    ).toEqual(['https://a.test/l.jpg']);
    expect(
      sources('<figure><img src="data:image/gif;base64,R0"><noscript><img src="/n.jpg"></noscript></figure>'),
    ).toEqual(['/n.jpg']);
  });

  it('drops what the adapter itself drops, by its rule', () => {
    const source = '<!doctype html><html><body><article><p>甲</p><p>乙</p></article></body></html>';
    const page = htmlReader.read({ source, url: null, limits: DEFAULT_LIMITS, diagnostics: [] });
    const [container] = page.all('article');
    const [first] = page.all('p');
    if (!container || !first) throw new Error('no page');
    page.drop(first, 'label');
    expect(page.body(container, {}).length).toBe(1);
    expect(page.ledger.settle()).toEqual([
      { text: '甲', rule: 'label', span: { start: source.indexOf('甲'), end: source.indexOf('甲') + 1 } },
    ]);
  });
});
