import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/formats.js';
import type { Mark } from '../../src/model/block.js';
import { article } from '../arbitraries/article.js';
import { type BareBlock, list, table } from '../arbitraries/body.js';
import { articleOf, sampleArticle } from './sample-article.js';

const bodyOf = (...blocks: BareBlock[]) => toMarkdown(articleOf(...blocks), { header: false });

function paragraph(text: string, ...marks: [Mark['kind'], string, (string | null)?][]): BareBlock {
  return {
    type: 'paragraph',
    text,
    marks: marks.map(([kind, words, url = null]) => {
      const start = text.indexOf(words);
      return { kind, span: { start, end: start + words.length }, url };
    }),
  };
}

describe('toMarkdown', () => {
  test('writes the whole article', () => {
    expect(toMarkdown(sampleArticle())).toBe(`# 碼頭重開

何記者、港聞組 · [示例報 / 示例門戶](https://portal.example/%E6%B8%AF%E8%81%9E/1#top) · 2025-12-04T20:29+08:00

- 升降機修好
- 收費不變

𨋢門昨日修好。[渡輪公司](https://ferry.example/%E9%97%9C%E6%96%BC)發言人陳大文表示：「碼頭今日重開。」

## 收費不變

- 成人10元
- 小童5元

> 我們等了一年。
>
> — 街坊

| 航線 | 班次 |
| - | - |
| 甲 | 8 |

![碼頭](https://img.example/1.jpg)\\
*署方稱人流暢順*。 — 李小明攝

[重開一刻](https://video.example/1)

[audio](https://audio.example/1)

帖文
`);
  });

  test('writes the body alone, without pictures and players, when asked', () => {
    const text = toMarkdown(sampleArticle(), { header: false, media: false });
    expect(text.startsWith('𨋢門昨日修好')).toBe(true);
    expect(text.endsWith('| 甲 | 8 |\n')).toBe(true);
  });

  test('says at the end that an article is truncated', () => {
    expect(toMarkdown(sampleArticle({ access: 'truncated' }))).toMatch(/\n\n［……］\n$/);
  });

  test.each([
    ['emphasis', '*甲* _乙_ **丙**', '\\*甲\\* \\_乙\\_ \\*\\*丙\\*\\*\n'],
    ['code', '`甲`', '\\`甲\\`\n'],
    ['a link', '[甲](https://a.example)', '\\[甲]\\(https\\://a.example)\n'],
    ['an image', '![甲](x)', '!\\[甲]\\(x)\n'],
    ['a bare address', '見 www.a.example 或 a@b.example', '見 www\\.a.example 或 a\\@b.example\n'],
    ['HTML', '<img src=x onerror=alert(1)> 1<2', '&lt;img src=x onerror=alert(1)> 1&lt;2\n'],
    ['a reference', '&lt;b&gt; AT&T', '\\&lt;b\\&gt; AT\\&T\n'],
    ['a heading', '# 甲', '\\# 甲\n'],
    ['a list', '- 甲\n1. 乙\n+ 丙', '\\- 甲\\\n1\\. 乙\\\n\\+ 丙\n'],
    ['a quotation', '> 甲', '\\> 甲\n'],
    ['an underline', '甲\n---\n===', '甲\\\n\\---\\\n\\===\n'],
    ['a fence', '```\n~~~', '\\`\\`\\`\\\n\\~\\~\\~\n'],
    ['a table', '甲 | 乙\n- | -', '甲 \\| 乙\\\n\\- \\| -\n'],
    ['an escape', '甲\\*乙\\', '甲\\\\\\*乙\\\\\n'],
    ['figures as they are', '1.5% 加價HK$50（約6.4美元）', '1.5% 加價HK$50（約6.4美元）\n'],
    ['lines', '甲\n\n乙\r\n丙\n', '甲\\\n乙\\\n丙\n'],
    ['what a terminal obeys', '甲\u001b[31m乙\u0007\u009b丙\u0000', '甲\\[31m乙丙\n'],
  ])('keeps %s in a text as words', (_, text, expected) => {
    expect(bodyOf(paragraph(text))).toBe(expected);
  });

  test.each<[string, BareBlock, string]>([
    ['strong words', paragraph('甲乙丙', ['strong', '乙']), '甲**乙**丙\n'],
    ['emphasized words', paragraph('甲乙丙', ['emphasis', '乙']), '甲*乙*丙\n'],
    ['punctuation outside', paragraph('甲「乙」丙', ['strong', '「乙」']), '甲「**乙**」丙\n'],
    ['no mark around no words', paragraph('甲——乙', ['strong', '——']), '甲——乙\n'],
    ['strong over emphasis', paragraph('甲乙丙', ['emphasis', '甲乙'], ['strong', '乙丙']), '*甲*__乙丙__\n'],
    ['characters outside the BMP', paragraph('𨋢𠮷', ['strong', '𨋢']), '**𨋢**𠮷\n'],
    ['a link', paragraph('甲乙', ['link', '乙', 'https://a.example/']), '甲[乙](https://a.example/)\n'],
    [
      'strong words in a link',
      paragraph('甲乙丙', ['link', '乙丙', 'https://a.example/'], ['strong', '甲乙']),
      '**甲**[**乙**丙](https://a.example/)\n',
    ],
    ['no link without an address', paragraph('甲乙', ['link', '乙']), '甲乙\n'],
    [
      'the first of two links over the same words',
      paragraph('甲乙丙', ['link', '甲乙', 'https://a.example/'], ['link', '乙丙', 'https://b.example/']),
      '[甲乙](https://a.example/)丙\n',
    ],
  ])('writes %s', (_, block, expected) => {
    expect(bodyOf(block)).toBe(expected);
  });

  test('lets no address end its link', () => {
    const url = 'https://a.example/)"\\ <x>[y](z)|`';
    expect(bodyOf(paragraph('甲', ['link', '甲', url]))).toBe(
      '[甲](https://a.example/\\)%22/%20%3Cx%3E%5By%5D\\(z\\)%7C%60)\n',
    );
  });

  test('ignores marks outside their block', () => {
    const given = articleOf(paragraph('甲乙'));
    const [block] = given.blocks;
    if (block?.type !== 'paragraph') throw new Error('The article has one paragraph');
    const marks: Mark[] = [{ kind: 'strong', span: { start: 40, end: 90 }, url: null }];
    expect(toMarkdown({ ...given, blocks: [{ ...block, marks }] }, { header: false })).toBe('甲乙\n');
  });

  test('folds headings into one line', () => {
    expect(bodyOf({ type: 'heading', level: 3, text: '甲\n# 乙 #' })).toBe('### 甲 # 乙 \\#\n');
  });

  test('keeps neighbouring lists apart', () => {
    expect(bodyOf(list(false, ['甲']), list(false, ['乙']), list(true, ['丙']), list(true, ['丁']))).toBe(
      '- 甲\n\n* 乙\n\n1. 丙\n\n1) 丁\n',
    );
  });

  test('escapes cells, and widens the header to the widest row', () => {
    expect(bodyOf(table([['甲|乙'], ['<b>', '1\n2', '\\']]))).toBe(
      '| 甲\\|乙 |  |  |\n| - | - | - |\n| &lt;b> | 1 2 | \\ |\n',
    );
  });

  test('grows with a ragged table and not with its square', () => {
    const rows = [Array<string>(2000).fill('甲'), ...Array<string[]>(2000).fill(['乙'])];
    expect(bodyOf(table(rows)).length).toBeLessThan(40_000);
  });

  test('gives nothing for blocks without words', () => {
    const empty: BareBlock[] = [
      paragraph(' \n\u0000\n'),
      { type: 'heading', level: 2, text: '' },
      list(true, []),
      table([]),
      { type: 'quotation', text: '', attribution: null },
      { type: 'image', src: null, alt: null, caption: null, credit: null },
      { type: 'embed', kind: 'map', provider: null, url: null, caption: null },
    ];
    expect(bodyOf(...empty)).toBe('');
  });

  test('holds no HTML and no control character, and is the same each time, for any article', () => {
    fc.assert(
      fc.property(article, fc.boolean(), fc.boolean(), (given, header, media) => {
        const before = structuredClone(given);
        const markdown = toMarkdown(given, { header, media });
        expect(markdown).not.toMatch(/<|[^\P{Cc}\t\n]/u);
        expect(markdown === '' || markdown.endsWith('\n')).toBe(true);
        expect(toMarkdown(given, { header, media })).toBe(markdown);
        expect(given).toEqual(before);
      }),
    );
  });
});
