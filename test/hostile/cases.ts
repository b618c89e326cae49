import type { Input } from '../../src/index.js';
import { type Press, presses, storyOf } from '../support/render/presses.js';

/** One hostile input. */
export interface HostileCase {
  name: string;
  /** What is made: markup for any reader, the same inside the article of each outlet, or another kind of input. */
  kind: 'page' | 'body' | 'payload' | 'text';
  /** `page`: the page. `body`: what stands where the article's paragraphs would. */
  markup?: () => string;
  /** `payload` and `text`: the input that one outlet's adapter is given. */
  input?: (press: Press) => Input;
}

const times = (count: number, part: string) => part.repeat(count);
const counted = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join('');
const page = (name: string, markup: () => string): HostileCase => ({ name, kind: 'page', markup });
const body = (name: string, markup: () => string): HostileCase => ({ name, kind: 'body', markup });

/** Formatting elements that never close; every paragraph opens them all again (HTML standard, 13.2.4.3). */
const formattingBomb = (size: number) => counted(size, (index) => `<font a${index}>`) + times(size, '<p>');

/** What broke other readers, and what could break this one. */
const pages: readonly HostileCase[] = [
  page('an ordinary page', () => presses.map((press) => press.page(storyOf(press)))[3] ?? ''),
  page('1,000 nested div', () => `${times(1000, '<div>')}x`),
  page('3,000 nested div', () => `${times(3000, '<div>')}x`),
  page('10,000 nested div', () => `${times(10_000, '<div>')}x`),
  page('100,000 nested div', () => `${times(100_000, '<div>')}x${times(100_000, '</div>')}`),
  page('1,000,000 nested div', () => times(999_990, '<div>')),
  page('10,000 nested b', () => `${times(10_000, '<b>')}x`),
  page('10,000 nested a, div', () => `${times(10_000, '<a><div>')}x`),
  page('10,000 nested table', () => `${times(10_000, '<table>')}x`),
  page('10,000 nested svg, g', () => `${times(10_000, '<svg><g>')}x`),
  page('10,000 nested ul, li', () => `${times(10_000, '<ul><li>')}x`),
  page('10,000 nested template', () => `${times(10_000, '<template>')}x`),
  page('formatting bomb, 1,000 × 1,000', () => formattingBomb(1000)),
  page('formatting bomb, 3,000 × 3,000', () => formattingBomb(3000)),
  page('86,000 paragraphs', () => times(86_000, '<p>一段文字，沒有甚麼特別的內容。</p>\n')),
  page('one text of 3.3 million ideographs', () => `<p>${times(3_300_000, '報')}</p>`),
  page('a a a …, 4.9 MB', () => `<p>${times(2_450_000, 'a ')}</p>`),
  page('a a a …, 9.8 MB', () => `<p>${times(4_900_000, 'a ')}</p>`),
  page('4.9 million spaces', () => `<p>甲${times(4_900_000, ' ')}乙</p>`),
  page('10 million spaces', () => `<p>甲${times(9_800_000, ' ')}乙</p>`),
  page('4.9 million line breaks', () => `<p>甲${times(4_900_000, '\n')}乙</p>`),
  page('10 million line breaks', () => `<p>甲${times(9_800_000, '\n')}乙</p>`),
  page('1 million <i>', () => times(1_000_000, '<i>x</i>')),
  page('1 million <br>', () => times(1_000_000, '<br>')),
  page('4.9 million <', () => `<p>${times(4_900_000, '<')}`),
  page('10 million <', () => `<p>${times(9_800_000, '<')}`),
  page('4.9 million &', () => `<p>${times(4_900_000, '&')}</p>`),
  page('10 million &', () => `<p>${times(9_800_000, '&')}</p>`),
  page('200,000 long entities', () =>
    `<p>${times(200_000, '&CounterClockwiseContour;')}</p>`.slice(0, 4_999_999),
  ),
  page('1 million stray end tags', () => times(1_000_000, '</p>')),
  page('100,000 attributes', () => `<p ${counted(100_000, (index) => `a${index} `)}>甲</p>`),
  page('a class of 1 million names', () => `<p class="${times(1_000_000, 'a ')}">甲</p>`),
  page('a comment without an end', () => `<p>甲</p><!--${times(4_900_000, '-')}`),
  page('a script without an end', () => `<p>甲</p><script>${times(4_900_000, 'x')}`),
  page('an attribute without an end', () => `<p>甲</p><a href="${times(4_900_000, 'x')}`),
  page('many comments without an end', () => `<p>甲</p>${times(1_000_000, '<!--')}`),
  page('many script starts', () => `<p>甲</p>${times(600_000, '<script>')}`),
  page(
    'JSON-LD nested 100,000 deep',
    () =>
      `<script type="application/ld+json">${times(100_000, '{"a":[')}1${times(100_000, ']}')}</script><p>甲</p>`,
  ),
  page('lone surrogates, NUL', () => '<title>\ud800</title><p>甲\u0000乙\udfff&#xD800;&#0;丙</p>'),
  page(
    'dangerous addresses',
    () =>
      '<p><a href="javascript:alert(1)">甲</a><a href=" java\nscript:alert(1)">乙</a><img src="data:text/html,x" onerror="alert(1)"><svg><a xlink:href="javascript:alert(1)">丙</a></svg></p>',
  ),
  page(
    'keys of the prototype',
    () =>
      '<meta name="__proto__" content="x"><meta property="constructor" content="y"><p __proto__="1" constructor="2" tostring="3">甲</p><script type="application/ld+json">{"__proto__":{"polluted":1},"@type":["constructor","Article"],"@id":"__proto__"}</script>',
  ),
];

const bodies: readonly HostileCase[] = [
  body('480 nested div around a text', () => `${times(480, '<div>')}<p>甲</p>${times(480, '</div>')}`),
  body(
    '480 nested span, 20,000 words',
    () => `<p>${times(480, '<span>')}${times(20_000, '甲<b>乙</b>')}</p>`,
  ),
  body(
    '480 nested figure',
    () => `${times(240, '<figure><div>')}<img src="/a.jpg">${times(240, '</div></figure>')}`,
  ),
  body('480 nested ul, li, 20,000 items', () => `${times(240, '<ul><li>甲')}${times(20_000, '<li>乙')}`),
  body(
    '450 nested div, 25,000 times and cards',
    () =>
      `${times(450, '<div>')}${times(12_500, '<div class="p-wrap"><time datetime="2026-01-02">甲</time></div>')}${times(450, '</div>')}`,
  ),
  body(
    '440 nested pull quotes, 20,000 words',
    () => `${times(440, '<div class="wp-block-pullquote">')}${times(20_000, '<b>甲</b>乙')}`,
  ),
  body(
    '220 nested li, section, 20,000 words',
    () => `${times(220, '<li><section>')}${times(20_000, '<b>甲</b>乙')}`,
  ),
  body(
    '440 nested blockquote, 20,000 words',
    () => `${times(440, '<blockquote>')}${times(20_000, '<b>甲</b>乙')}`,
  ),
  body(
    '110 nested tables, 20,000 words',
    () => `${times(110, '<table><tr><td>')}${times(20_000, '<b>甲</b>乙')}`,
  ),
  body(
    '440 hidden span, 20,000 words',
    () => `<p>${times(440, '<span hidden>')}${times(20_000, '<b>甲</b>乙')}`,
  ),
  body(
    '220 nested p, object, 20,000 words',
    () => `${times(220, '<p><object>')}${times(20_000, '<b>甲</b>乙')}`,
  ),
  body('480 nested blockquote', () => `${times(480, '<blockquote>')}甲<p>乙`),
  body('90,000 div', () => times(45_000, '<div>甲</div>')),
  body('45,000 paragraphs', () => times(45_000, '<p>甲</p>')),
  body('90,000 br', () => `<p>甲${times(90_000, '<br>')}乙</p>`),
  body('45,000 br, br apart', () => `<div>${times(30_000, '甲<br><br>')}</div>`),
  body('45,000 links in a paragraph', () => `<p>${times(45_000, '<a href="/x">甲</a>')}</p>`),
  body('30,000 pictures', () => times(30_000, '<figure><img src="/a.jpg"></figure>')),
  body('40,000 list items', () => `<ul>${times(40_000, '<li>甲')}</ul>`),
  body('30,000 cells', () => `<table>${times(300, `<tr>${times(100, '<td>甲')}</tr>`)}</table>`),
  body('30,000 headings', () => times(30_000, '<h2>甲</h2>')),
  body('30,000 players', () => times(30_000, '<iframe src="https://www.youtube.com/embed/a"></iframe>')),
  body('a text of 3 million ideographs', () => `<p>${times(3_000_000, '報')}</p>`),
  body('a marked text of 3 million ideographs', () => `<p><b>甲</b>${times(3_000_000, '報')}</p>`),
  body('a marked text of 2 million words', () => `<p><b>甲</b>${times(2_000_000, 'a ')}</p>`),
  body(
    '3 million line breaks in preformatted text',
    () => `<h2>甲</h2><p class="whitespace-pre-wrap"><b>甲</b>${times(3_000_000, '\n')}乙</p>`,
  ),
  body('3 million full-width spaces', () => `<p><b>甲</b>${times(3_000_000, '\u3000')}乙</p>`),
  body('3 million zero-width characters', () => `<p>甲${times(3_000_000, '\u200b')}乙</p>`),
  body(
    '2.5 million open brackets',
    () =>
      `<p>甲${times(2_500_000, '（')}</p><figure><img src="/a.jpg"><figcaption>${times(1_000_000, '(')}</figcaption></figure>`,
  ),
  body('40,000 hidden elements', () => times(40_000, '<p style="display:none">甲</p>')),
  body(
    '20,000 words in 240 nested figures',
    () => `${times(240, '<figure><div>')}${times(20_000, '<b>甲</b>乙')}`,
  ),
  body(
    '40,000 comments before 40,000 siblings',
    () =>
      `<figure><img src="/a.jpg"><p role="text">${times(40_000, '<!---->')}${times(40_000, '<span>甲</span>')}</p></figure>`,
  ),
  body('40,000 authors', () => `<div data-testid="article-author">${times(40_000, '<span>甲</span>')}</div>`),
  body('20,000 lists of links', () => times(20_000, '<ul><li><a href="/x">甲</a></li></ul>')),
  body(
    '20,000 captions of a quoted table',
    () => `<blockquote><table>${times(20_000, '<caption>甲</caption>')}</table></blockquote>`,
  ),
  body('formatting bomb, 300 × 300', () => formattingBomb(300)),
];

const nested = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`;
const payload = (name: string, input: HostileCase['input']): HostileCase => ({
  name,
  kind: 'payload',
  ...(input && { input }),
});
const text = (name: string, input: () => string): HostileCase => ({
  name,
  kind: 'text',
  input: (press) => {
    const story = storyOf(press, 2);
    return { text: `${press.copy(story)}\n${input()}`, url: press.address(story) };
  },
});

/** The payload with every list of blocks that it has replaced. */
function withBlocks(press: Press, blocks: (sample: unknown) => unknown): Input {
  const json = JSON.parse(JSON.stringify(press.payload(storyOf(press, 3)))) as Record<string, unknown>;
  const waiting: Record<string, unknown>[] = [json];
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    for (const [key, value] of Object.entries(object)) {
      if (Array.isArray(value) && /^(?:blocks|storyAtoms)$/.test(key) && value.length > 3)
        object[key] = blocks(value.at(-1));
      else if (typeof value === 'object' && value !== null && !Array.isArray(value))
        waiting.push(value as Record<string, unknown>);
    }
  }
  return { json };
}

const payloads: readonly HostileCase[] = [
  payload('100,000 blocks', (press) => withBlocks(press, (sample) => Array(100_000).fill(sample))),
  payload('1,000,000 empty blocks', (press) => withBlocks(press, () => Array(1_000_000).fill({}))),
  payload('blocks nested 100,000 deep', (press) => withBlocks(press, () => JSON.parse(nested(100_000)))),
  payload('blocks nested 120 deep, 20,000 times', (press) =>
    withBlocks(press, () => Array.from({ length: 15_000 }, () => JSON.parse(nested(100)))),
  ),
  payload('an embedded payload nested 100,000 deep', (press) => ({
    html: press
      .page(storyOf(press), { payload: true })
      .replace(
        /(id="__NEXT_DATA__"[^>]*>)/,
        `$1{"deep":${nested(100_000)},`.replace(/,$/, '}</script><script>'),
      ),
  })),
];

const texts: readonly HostileCase[] = [
  text('a line of 1 million ideographs', () => times(1_000_000, '報')),
  text('a line of 1 million spaces', () => `甲${times(1_000_000, ' ')}乙`),
  text('1 million line breaks', () => times(1_000_000, '\n')),
  text('100,000 short lines', () => times(100_000, '甲\n')),
  text('300,000 short lines', () => times(300_000, '甲\n')),
  text('200,000 open quotation marks', () => times(200_000, '「')),
  text('100,000 pairs of quotation marks', () => times(100_000, '「甲」')),
  text('200,000 brackets that never close', () => times(200_000, '（')),
  text('500,000 digits', () => times(500_000, '1')),
  text('500,000 Chinese digits', () => times(500_000, '一')),
  text('100,000 years', () => times(100_000, '2025年')),
  text('100,000 times 至', () => times(100_000, '10月30日至')),
  text('60,000 times 表示', () => times(60_000, '甲表示，')),
  text('60,000 times 的', () => times(60_000, '大會的')),
  text('30,000 speakers', () =>
    counted(30_000, (index) => `陳${String.fromCharCode(0x4e00 + (index % 5000))}文表示，明天會下雨。`),
  ),
  text('30,000 paragraphs of quotations', () => times(30_000, '他說：「甲乙丙。」\n')),
  text('200,000 commas', () => times(200_000, '，')),
  text('100,000 Latin words', () => times(100_000, 'Ada Chan ')),
  text('50,000 figures', () => times(50_000, '約50億加元至')),
  text('100,000 bylines', () => times(50_000, '撰文：\n')),
  text('100,000 captions', () => times(50_000, '圖像來源，甲\n')),
];

export const cases: readonly HostileCase[] = [...pages, ...bodies, ...payloads, ...texts];
