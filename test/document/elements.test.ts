import type { Element, ElementContent, Properties } from 'hast';
import { describe, expect, it } from 'vitest';
import { chineseText } from '../../src/document/html/chinese-text.js';
import { embedProvider } from '../../src/document/html/embed-provider.js';
import { htmlReader } from '../../src/document/html/html-reader.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';

const element = (
  tagName: string,
  inner: string | ElementContent[],
  properties: Properties = {},
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: typeof inner === 'string' ? [{ type: 'text', value: inner }] : inner,
});

/** Text around an element, as a tree that no parser has mended. */
const around = (name: string, inner: string | ElementContent[]) =>
  chineseText([
    element('div', [{ type: 'text', value: '甲' }, element(name, inner), { type: 'text', value: '丙' }]),
  ]);

const words = (list: string) => list.split(' ');

describe('elements in a text', () => {
  it.each(
    words(
      'address article aside blockquote body caption center dd dir div dl dt figcaption figure footer form h1 h2 h3 h4 h5 ' +
        'h6 header hgroup html legend li listing main menu nav ol plaintext pre section ul xmp',
    ),
  )('%s stands on lines of its own', (name) => {
    expect(around(name, '乙')).toBe('甲\n乙\n丙');
  });

  it('p stands between blank lines', () => {
    expect(around('p', '乙')).toBe('甲\n\n乙\n\n丙');
  });

  it.each(words('br hr'))('%s ends a line', (name) => {
    expect(around(name, [])).toBe('甲\n丙');
  });

  it.each(words('a b button data em i label mark nobr object q small span sub summary time u x-card'))(
    '%s stands in its line',
    (name) => {
      expect(around(name, '乙')).toBe('甲乙丙');
    },
  );

  it.each(words('listing plaintext pre textarea xmp'))('%s keeps its white space', (name) => {
    expect(around(name, 'Ferry  one')).toContain('Ferry  one');
  });

  it('the parts of a table are on lines of their own, its cells apart', () => {
    const row = (...cells: string[]) =>
      element(
        'tr',
        cells.map((cell) => element('td', cell)),
      );
    for (const part of words('thead tbody tfoot')) {
      const table = element('table', [
        element('caption', '題'),
        element(part, [row('甲', '乙'), row('丙', '丁')]),
      ]);
      expect(chineseText([table])).toBe('題\n甲\t乙\n丙\t丁');
    }
    const head = element('tr', [element('th', '甲'), element('th', '乙')]);
    expect(chineseText([element('table', [head])])).toBe('甲\t乙');
  });
});

describe('in the body of an article', () => {
  const kinds = (html: string) => {
    const source = `<main>${html}</main>`;
    const page = htmlReader.read({ source, url: null, limits: DEFAULT_LIMITS, diagnostics: [] });
    const main = page.first('main');
    if (!main) throw new Error('no main');
    return page.body(main, {}).map((piece) => `${piece.type}: ${'text' in piece ? piece.text : ''}`);
  };

  it.each(
    words(
      'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong ' +
        'sub sup time tt u var',
    ),
  )('%s stands in a paragraph', (name) => {
    expect(kinds(`甲<${name}>乙</${name}>丙`)).toEqual(['paragraph: 甲乙丙']);
  });

  it.each(words('br wbr'))('%s stands in a paragraph', (name) => {
    expect(kinds(`甲<${name}>丙`)).toHaveLength(1);
  });

  it.each(words('div section x-card button center p'))('%s parts paragraphs', (name) => {
    expect(kinds(`甲<${name}>乙</${name}>丙`)).toEqual(['paragraph: 甲', 'paragraph: 乙', 'paragraph: 丙']);
  });

  it.each(words('iframe video audio amp-iframe amp-youtube amp-video'))('%s is an embed', (name) => {
    expect(kinds(`<${name} src="https://a.test/1"></${name}>`)).toEqual(['embed: ']);
  });

  it('object is an embed', () => {
    expect(kinds('<object data-src="https://a.test/1"></object>')).toEqual(['embed: ']);
  });

  it.each([
    '<img src="/1.jpg">',
    '<amp-img src="/1.jpg"></amp-img>',
    '<picture><img src="/1.jpg"></picture>',
  ])('%s is an image', (html) => {
    expect(kinds(html)).toEqual(['image: ']);
  });

  it.each(['h2', 'h3', 'h4', 'h5', 'h6'])('%s is a heading', (name) => {
    expect(kinds(`<${name}>小題</${name}>`)).toEqual(['heading: 小題']);
  });

  it.each(['h1', 'h7', 'xh2', 'h20'])('%s is none', (name) => {
    expect(kinds(`<${name}>大題</${name}>`)).toEqual(['paragraph: 大題']);
  });
});

describe('whose an embed is', () => {
  it.each<[address: string | null, provider: string | null, kind: string]>([
    ['https://www.youtube.com/embed/x', 'YouTube', 'video'],
    ['https://www.youtube-nocookie.com/embed/x', 'YouTube', 'video'],
    ['https://youtu.be/x', 'YouTube', 'video'],
    ['https://player.vimeo.com/video/1', 'Vimeo', 'video'],
    ['https://www.dailymotion.com/embed/video/x', 'Dailymotion', 'video'],
    ['https://players.brightcove.net/1/x/index.html', 'Brightcove', 'video'],
    ['https://www.tiktok.com/embed/1', 'TikTok', 'video'],
    ['https://www.facebook.com/plugins/post.php', 'Facebook', 'social'],
    ['https://twitter.com/a/status/1', 'X', 'social'],
    ['https://x.com/a/status/1', 'X', 'social'],
    ['https://www.instagram.com/p/x', 'Instagram', 'social'],
    ['https://www.threads.net/@a/post/x', 'Threads', 'social'],
    ['https://www.threads.com/@a/post/x', 'Threads', 'social'],
    ['https://open.spotify.com/embed/x', 'Spotify', 'audio'],
    ['https://w.soundcloud.com/player', 'SoundCloud', 'audio'],
    ['https://www.google.com/maps/embed', 'Google', 'map'],
    ['https://flo.flourish.studio/1', 'Flourish', 'chart'],
    ['https://www.datawrapper.de/_/x', 'Datawrapper', 'chart'],
    ['https://datawrapper.dwcdn.net/x/1/', 'Datawrapper', 'chart'],
    ['https://e.infogram.com/x', 'Infogram', 'chart'],
    ['//www.youtube.com/embed/x', 'YouTube', 'video'],
    ['https://notyoutube.com/embed/x', null, 'other'],
    ['https://youtube.com.example/embed/x', null, 'other'],
    ['/embed/x', null, 'other'],
    ['http://[', null, 'other'],
    ['', null, 'other'],
    [null, null, 'other'],
  ])('%s: %s', (address, provider, kind) => {
    expect(embedProvider(address)).toEqual({ provider, kind });
  });
});
