import { describe, expect, it } from 'vitest';
import { markupOf } from '../../../src/adapters/yahoo/markup.js';

/** A paragraph whose words stand so many nodes deep. */
function nested(depth: number): unknown {
  let node: unknown = { type: 'text', text: '船<班' };
  for (let i = 0; i < depth; i++) node = { type: 'listItem', content: [node, { type: 'text', text: '停' }] };
  return { type: 'paragraph', content: [node] };
}

const words = (markup: string) => markup.replaceAll(/<[^>]*>/g, '');

describe('nodes of a payload', () => {
  it.each([1, 6, 7, 8, 30, 120])('keep their words %i deep', (depth) => {
    expect(words(markupOf([nested(depth)]))).toBe(`船&lt;班${'停'.repeat(depth)}`);
  });

  it('become markup as far as anybody sees', () => {
    expect(markupOf([nested(1)])).toContain('<p><li>船&lt;班停</li></p>');
  });
});

describe('blocks of a payload', () => {
  const body = (...blocks: unknown[]) =>
    /<div class="atoms">(.*)<\/div><\/section>$/.exec(markupOf(blocks))?.[1] ?? '';
  const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks });

  it.each<[what: string, block: unknown, markup: string]>([
    [
      'a list with numbers',
      { type: 'orderedList', content: [{ type: 'listItem', content: '首班' }] },
      '<ol><li>首班</li></ol>',
    ],
    [
      'a list by its tag',
      { type: 'list', tagName: 'OL', items: ['首班', '尾班'] },
      '<ol><li>首班</li><li>尾班</li></ol>',
    ],
    ['a list of records', { type: 'list', items: [{ content: '首班' }, {}] }, '<ul><li>首班</li></ul>'],
    ['a quotation', { type: 'blockquote', content: '浪小了' }, '<blockquote>浪小了</blockquote>'],
    [
      'a quotation of paragraphs, and of whom',
      { type: 'pullquote', items: [{ val: [{ type: 'text', content: '浪小了' }] }], source: '船長<何>' },
      '<blockquote><p>浪小了</p><cite>船長&lt;何&gt;</cite></blockquote>',
    ],
    [
      'a line break and marks',
      {
        type: 'paragraph',
        content: [
          text('首班', { type: 'bold' }),
          { type: 'hardBreak' },
          text('尾班', { type: 'italic' }, { type: 'em' }),
          text('船期', { type: 'link', href: 'https://ferry.example/' }, { type: 'link' }, { type: 'blink' }),
        ],
      },
      '<p><strong>首班</strong><br><em><em>尾班</em></em><a href="https://ferry.example/">船期</a></p>',
    ],
    [
      'a picture with its credit',
      { type: 'image', url: 'https://a.example/1.jpg', caption: '碼頭', credit: '資料圖片' },
      '<figure><img src="https://a.example/1.jpg"><figcaption>碼頭</figcaption><span class="credit">資料圖片</span></figure>',
    ],
    [
      'a caption without a picture',
      { type: 'image', caption: '碼頭' },
      '<figure><img src=""><figcaption>碼頭</figcaption></figure>',
    ],
    ['nothing of a picture without both', { type: 'image', credit: '資料圖片' }, ''],
    ['a heading by its tag', { type: 'heading', tagName: 'h3', content: '班次' }, '<h3>班次</h3>'],
    ['a heading by its level', { type: 'heading', attrs: { level: 9 }, content: '班次' }, '<h6>班次</h6>'],
    ['a frame', { type: 'embed', url: 'https://v.example/1' }, '<iframe src="https://v.example/1"></iframe>'],
    [
      'a paragraph with its class',
      { type: 'text', content: '首班', attrs: { class: 'a' } },
      '<p class="a">首班</p>',
    ],
    ['nothing of an empty one', { type: 'text', content: [] }, ''],
  ])('become markup: %s', (_what, block, markup) => {
    expect(body(block)).toBe(markup);
  });
});
