import { chrome } from './chrome.js';
import { escaped, scriptJson } from './markup.js';
import type { Press, StoryBlock } from './story.js';

/** The pages of BBC News 中文 since 2020 (simorgh), what they are made from, and what a reader copies from them. */
export const bbcPress: Press = {
  adapter: 'bbc-chinese',
  address: (story) => `https://www.bbc.com/zhongwen/articles/${story.id}/trad`,
  page(story, { chrome: size = 600, payload = false, body } = {}) {
    const around = chrome(size);
    const url = bbcPress.address(story);
    const day = story.published.slice(0, 10);
    return `<!doctype html><html lang="zh-hant" dir="ltr"><head><meta charset="utf-8"><title>${escaped(story.headline)} - BBC News 中文</title><meta name="application-name" content="BBC News 中文"><meta property="og:site_name" content="BBC News 中文"><meta property="og:type" content="article"><meta property="og:title" content="${escaped(story.headline)} - BBC News 中文"><meta property="og:url" content="${escaped(url)}"><meta name="article:published_time" content="${story.published}">${story.tags.map((tag) => `<meta name="article:tag" content="${escaped(tag)}">`).join('')}<link rel="canonical" href="${escaped(url)}">${around.head}</head><body><div id="__next">${around.before}<main role="main"><div dir="ltr"><h1 id="content" tabindex="-1">${escaped(story.headline)}</h1></div><section role="region" aria-labelledby="article-byline" data-testid="byline"><strong id="article-byline" aria-hidden="true">Article Information</strong><ul>${story.authors.map((name) => `<li><ul role="list"><li><span role="text"><span>Author, </span><span>${escaped(name)}</span></span></li></ul></li>`).join('')}<li><div dir="ltr"><time datetime="${day}">${day}</time></div></li></ul></section>${body ?? story.body.map(markup).join('')}</main>${around.after}</div>${payload ? `<script id="__NEXT_DATA__" type="application/json">${scriptJson({ props: { pageProps: { pageData: bbcPress.payload(story) } } })}</script>` : ''}</body></html>`;
  },
  payload: (story) => ({
    metadata: {
      id: `urn:bbc:ares::article:${story.id}`,
      locators: { canonicalUrl: bbcPress.address(story) },
      type: 'article',
      language: 'zh-hant',
      firstPublished: Date.parse(story.published),
      lastPublished: Date.parse(story.published),
      topics: story.tags.map((topicName) => ({ topicName })),
    },
    content: {
      model: {
        blocks: [
          { type: 'headline', model: { blocks: [text(story.headline)] } },
          {
            type: 'byline',
            model: {
              blocks: story.authors.map((name) => ({
                type: 'contributor',
                model: { blocks: [{ type: 'name', model: { blocks: [text(name)] } }] },
              })),
            },
          },
          ...story.body.map(block),
        ],
      },
    },
  }),
  copy: (story) => {
    const [year, month, day] = story.published.slice(0, 10).split('-').map(Number);
    return [
      story.headline,
      'Article Information',
      ...story.authors.map((name) => `Author, ${name}`),
      `${year}年${month}月${day}日`,
      ...story.body.flatMap(lines),
    ].join('\n');
  },
};

function markup(block: StoryBlock): string {
  switch (block.type) {
    case 'paragraph':
      return `<div dir="ltr"><p dir="ltr">${escaped(block.text)}</p></div>`;
    case 'heading':
      return `<div dir="ltr"><h2 tabindex="-1">${escaped(block.text)}</h2></div>`;
    case 'list':
      return `<div dir="ltr"><ul dir="ltr" role="list">${block.items.map((item) => `<li role="listitem">${escaped(item)}</li>`).join('')}</ul></div>`;
    case 'image':
      return `<figure><div><img alt="" loading="lazy" src="${escaped(block.src)}"><p role="text"><span>圖像來源，</span><span lang="en-GB">Getty Images</span></p></div><figcaption dir="ltr"><span role="text"><span>圖像加註文字，</span><span data-testid="caption-paragraph">${escaped(block.caption)}</span></span></figcaption></figure>`;
  }
}

function paragraph(words: string): unknown {
  return {
    type: 'paragraph',
    model: { text: words, blocks: [{ type: 'fragment', model: { text: words, attributes: [] } }] },
  };
}

function text(words: string): unknown {
  return { type: 'text', model: { blocks: [paragraph(words)] } };
}

function block(from: StoryBlock): unknown {
  switch (from.type) {
    case 'paragraph':
      return text(from.text);
    case 'heading':
      return { type: 'subheadline', model: { blocks: [text(from.text)] } };
    case 'list':
      return {
        type: 'text',
        model: {
          blocks: [
            {
              type: 'unorderedList',
              model: {
                blocks: from.items.map((item) => ({
                  type: 'listItem',
                  model: { blocks: [paragraph(item)] },
                })),
              },
            },
          ],
        },
      };
    case 'image':
      return {
        type: 'image',
        model: {
          blocks: [
            {
              type: 'rawImage',
              model: {
                locator: new URL(from.src).pathname.slice(1),
                originCode: 'cpsprodpb',
                copyrightHolder: 'Getty Images',
              },
            },
            { type: 'caption', model: { blocks: [text(from.caption)] } },
          ],
        },
      };
  }
}

function lines(from: StoryBlock): string[] {
  if (from.type === 'list') return [...from.items, ''];
  if (from.type === 'image') return ['圖像來源，Getty Images', `圖像加註文字，${from.caption}`];
  return from.type === 'paragraph' ? [from.text, ''] : [from.text];
}
