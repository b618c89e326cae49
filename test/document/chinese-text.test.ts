import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../src/document/html/html-reader.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';

function textOf(html: string, options = {}): string {
  const page = htmlReader.read({
    source: `<main>${html}</main>`,
    url: null,
    limits: DEFAULT_LIMITS,
    diagnostics: [],
  });
  return page.text(page.first('main'), options);
}

describe('a line break of the source is nothing between ideographs', () => {
  it.each([
    ['at the end of an element before it', '甲\n<b>乙</b>', '甲乙'],
    ['at the beginning of one', '甲<b>\n乙</b>', '甲乙'],
    ['in an element of its own', '甲<b>\n</b>乙', '甲乙'],
    ['with spaces around it', '甲 <b> \n\t</b>乙', '甲 乙'],
    ['between elements that are empty', '甲<b></b>\n<i></i>乙', '甲乙'],
    ['beside what is not seen', '甲<b>\u200b</b>\n<i>\u00ad</i>乙', '甲乙'],
    ['more than once', '甲\n乙\n丙<b>丁\n戊</b>', '甲乙丙丁戊'],
    ['beside full-width signs', '甲，\n（乙）', '甲，（乙）'],
    ['and a space before a letter', '甲\n<b>B</b>', '甲 B'],
    ['and a space after one', 'A<b>\n乙</b>', 'A 乙'],
    ['and a space after one that was met last', '甲A\n<b>乙</b>', '甲A 乙'],
    ['but not a space without one', '港島 今日', '港島 今日'],
    ['but not beside an ideographic space', '港島\n\u3000今日', '港島\u3000今日'],
    ['but not where lines are forced', '甲<br>\n乙\n<br>丙', '甲\n乙\n丙'],
  ])('%s', (_what, html, text) => {
    expect(textOf(html)).toBe(text);
    // with a mark it is laid out by another way
    expect(textOf(`${html}<b>完</b>`)).toBe(`${text}完`);
  });

  it('but a line break where the source is preformatted', () => {
    expect(textOf('<pre>\n甲\n<b>乙\n</b>丙</pre>')).toBe('甲\n乙\n丙');
    expect(textOf('<textarea>甲\n乙</textarea>')).toBe('甲\n乙');
    expect(textOf('甲\n<b>乙</b>', { preformatted: true })).toBe('甲\n乙');
    expect(textOf('甲\n乙', { preformatted: true })).toBe('甲\n乙');
  });

  it('nor where lines are only kept together', () => {
    expect(textOf('<nobr>Ferry  one\n甲\n乙</nobr>')).toBe('Ferry one 甲乙');
  });
});

describe('white space between blocks', () => {
  it.each([
    ['<div>甲</div> \n <div>乙</div>', '甲\n乙'],
    ['甲<i></i> <div> 乙 </div> 丙', '甲\n乙\n丙'],
    ['<p>甲</p>\n<p>乙</p>\n\n<p>丙</p>', '甲\n\n乙\n\n丙'],
    ['<table>\n<caption>題</caption>\n<tr>\n<td>甲</td>\n<td>乙</td>\n</tr>\n</table>', '題\n甲\t乙'],
    ['<ul>\n  <li>Ferry\n  <li>stops\n</ul>', 'Ferry\nstops'],
  ])('is nothing: %j', (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it.each([
    ['<div>甲</div>\n<div>乙</div>', '甲\n\n乙'],
    ['甲<i></i>\n<div>乙</div>', '甲\n\n乙'],
    ['甲<br>\n乙', '甲\n\n乙'],
  ])('is kept where it is preformatted: %j', (html, text) => {
    expect(textOf(html, { preformatted: true })).toBe(text);
    expect(textOf(`<pre>${html}</pre>`)).toBe(text);
    expect(textOf(`<pre><table><tr><td>${html}</table></pre>`)).toBe(text);
  });
});

describe('blocks', () => {
  it.each([
    ['in one another are one line', '<div><div>甲</div></div><div><div>乙</div></div>', '甲\n乙'],
    ['that are empty are no line', '甲<div></div><div></div>乙', '甲\n乙'],
    ['of paragraphs are parted by one blank line', '<p>甲</p><p></p><div><p>乙</p></div>', '甲\n\n乙'],
    ['in cells part their lines', '<table><tr><td><p>甲</p><p>乙</p><td>丙</table>', '甲\n\n乙\n\n丙'],
    [
      'beside the rows of a table are before them',
      '<table><caption>題</caption><caption>二</caption><tr><td>甲</table>',
      '題\n二\n甲',
    ],
    ['of a dialog that is closed are not there', '甲<dialog><p>乙</p></dialog>丙', '甲丙'],
    ['of one that is open are', '甲<dialog open>乙</dialog>丙', '甲\n乙\n丙'],
  ])('%s', (_what, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('text in pieces is as in one', () => {
  it.each([
    ['with a space on both sides of an element that is empty', 'Ferry <b></b> stops', 'Ferry stops'],
    ['with nothing but what is not seen between', '甲<b>\u200b</b>乙', '甲乙'],
    ['with elements around each', '<i>Fer</i>ry<i></i><b> stops</b>', 'Ferry stops'],
    ['without a mark', '甲<u>乙</u><u> 丙</u> <u> 丁</u>', '甲乙 丙 丁'],
    ['without ideographic spaces at its ends', '\u3000<u>甲</u>\u3000', '甲'],
    ['without them at the ends of its lines', '甲\u3000<br>\u3000<u>乙</u>', '甲\n乙'],
    ['with one blank line at most', '<u>甲</u><br><br><br>乙<br>丙', '甲\n\n乙\n丙'],
  ])('%s', (_what, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('what marks stand around', () => {
  it.each([
    ['is trimmed', ' <b> 甲 </b> ', '甲'],
    ['is parted by one space', 'Ferry<b> one</b> <i> stops</i>', 'Ferry one stops'],
    ['keeps other white space beside a space', '甲 <b>\u00a0乙</b>', '甲 \u00a0乙'],
    ['has no tab at the end of a line', '<b>甲</b><div><table><tr><td>乙<td></table></div>', '甲\n乙'],
    ['keeps other white space', '甲\u00a0<b>\u00a0乙</b>', '甲\u00a0\u00a0乙'],
    ['has no space at the end of a line', '甲 <b> </b><br> <b> </b>乙', '甲\n乙'],
    ['has one blank line at most', '<b>甲</b><br><br><b></b><br><p>乙</p>', '甲\n\n乙'],
    ['may be nothing', '<b></b><i> </i>', ''],
    ['may be long', `<b>${'甲'.repeat(9000)}</b>`, '甲'.repeat(9000)],
  ])('%s', (_what, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});
