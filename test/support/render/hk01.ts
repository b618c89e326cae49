import { chrome } from './chrome.js';
import { escaped, hongKongTime, scriptJson } from './markup.js';
import type { Press, Story, StoryBlock } from './story.js';

const path = (story: Story) =>
  `/社會新聞/${story.id}/${story.headline.replace(/[^\p{Script=Han}\d]+/gu, '-')}`;
const seconds = (story: Story) => Date.parse(story.published) / 1000;

/** The Next.js pages of HK01 since 2021, their `__NEXT_DATA__` and what a reader copies from them. */
export const hk01Press: Press = {
  adapter: 'hk01',
  address: (story) => `https://www.hk01.com/article/${story.id}`,
  page(story, { chrome: size = 600, payload = false, body } = {}) {
    const around = chrome(size);
    const url = `https://www.hk01.com${path(story)}`;
    const time = hongKongTime(story.published);
    return `<!DOCTYPE html><html lang="zh-HK"><head><meta charset="utf-8"><title>${escaped(story.headline)}</title><link rel="canonical" href="${escaped(url)}"><meta name="author" content="${escaped(story.authors.join(', '))}"><meta property="og:title" content="${escaped(story.headline)}"><meta property="og:site_name" content="香港01"><meta property="og:url" content="${escaped(url)}"><meta name="twitter:site" content="@hk01official">${around.head}</head><body>${around.before}<ol><li class="breadcrumb__item"><a data-testid="article-breadcrumb-channel" href="/channel/2">${escaped(story.section)}</a></li></ol><h1 id="articleTitle" data-testid="article-title">${escaped(story.headline)}</h1><div data-testid="article-author"><span>撰文：</span><span>${escaped(story.authors.join(' '))}</span></div><div data-testid="article-publish-info"><span>出版：<time datetime="${story.published}">${time}</time></span></div><div id="article-body-${story.id}" data-article-id="${story.id}"><div class="article-grid__content-section"><article id="article-content-section">${body ?? story.body.map(markup).join('')}</article></div></div><div>${story.tags.map((tag) => `<div data-testid="article-tag"><a href="/tag/1">${escaped(tag)}</a></div>`).join('')}</div>${around.after}${payload ? `<script id="__NEXT_DATA__" type="application/json">${scriptJson({ props: { initialProps: { pageProps: hk01Press.payload(story) } } })}</script>` : ''}</body></html>`;
  },
  payload: (story) => ({
    article: {
      articleId: Number(story.id),
      canonicalUrl: path(story),
      title: story.headline,
      authors: story.authors.map((publishName) => ({ publishName })),
      mainCategory: story.section,
      publishTime: seconds(story),
      lastModifyTime: seconds(story),
      contentType: 'article',
      tags: story.tags.map((tagName) => ({ tagName })),
      teaser: [],
      blocks: story.body.map(block),
    },
  }),
  copy: (story) =>
    [
      story.section,
      story.headline,
      '撰文：',
      story.authors.join(' '),
      `出版：${hongKongTime(story.published)}`,
      '',
      ...story.body.flatMap(lines),
    ].join('\n'),
};

function markup(block: StoryBlock): string {
  switch (block.type) {
    case 'paragraph':
      return `<p class="whitespace-pre-wrap break-words">${escaped(block.text)}</p><div class="view-tracker"></div>`;
    case 'heading':
      return `<h2 class="mb-2">${escaped(block.text)}</h2>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'image':
      return `<div class="-ml-3 w-screen"><div class="lazyload-wrapper"><img src="${escaped(block.src)}" alt="${escaped(block.caption)}"></div><span class="img-caption">${escaped(block.caption)}</span></div>`;
  }
}

function block(from: StoryBlock): unknown {
  const tokens = (type: string, texts: string[]) => ({
    blockType: 'text',
    htmlTokens: texts.map((content) => [{ type, content }]),
  });
  switch (from.type) {
    case 'paragraph':
      return tokens('text', [from.text]);
    case 'heading':
      return tokens('h2', [from.text]);
    case 'list':
      return tokens('text', from.items);
    case 'image':
      return { blockType: 'image', image: { cdnUrl: from.src, caption: from.caption } };
  }
}

function lines(from: StoryBlock): string[] {
  if (from.type === 'list') return [...from.items, ''];
  return from.type === 'paragraph' ? [from.text, ''] : [from.type === 'image' ? from.caption : from.text];
}
