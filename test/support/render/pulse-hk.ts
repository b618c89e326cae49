import { chrome } from './chrome.js';
import { escaped, scriptJson } from './markup.js';
import type { Press, Story, StoryBlock } from './story.js';

const HOME = 'https://pulsehknews.com/';

/** The pages of Pulse HK (the Foxiz theme of WordPress), its REST posts and what a reader copies from them. */
export const pulsePress: Press = {
  adapter: 'pulse-hk',
  address: (story) => `${HOME}${story.id}/`,
  page(story, { chrome: size = 600, body } = {}) {
    const around = chrome(size);
    const url = pulsePress.address(story);
    const title = escaped(story.headline);
    return `<!DOCTYPE html><html lang="zh-TW"><head><meta charset="UTF-8"><title>${title} - 追光者 Pulse HK News</title><link rel="canonical" href="${escaped(url)}"><meta property="og:type" content="article"><meta property="og:title" content="${title} - 追光者 Pulse HK News"><meta property="og:url" content="${escaped(url)}"><meta property="og:site_name" content="追光者 Pulse HK News"><meta property="article:published_time" content="${story.published}"><script type="application/ld+json" class="yoast-schema-graph">${scriptJson({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Article', headline: story.headline, datePublished: story.published, keywords: story.tags, articleSection: [story.section], author: { '@type': 'Person', name: story.authors.join('、') } }] })}</script>${around.head}</head><body class="single single-post wp-theme-foxiz">${around.before}<div class="site-wrap"><div id="single-post-infinite" class="single-post-infinite"><div class="single-post-outer activated" data-postid="501" data-postlink="${escaped(url)}"><article id="post-501" class="post-501 post hentry"><header class="single-header"><div class="s-cats"><div class="p-categories"><a class="p-category" href="/c/1/" rel="category">${escaped(story.section)}</a></div></div><h1 class="s-title">${title}</h1><div class="single-meta"><div class="smeta-in"><span class="meta-el meta-author"><a href="/author/1/">${escaped(story.authors.join('、'))}</a></span><span class="meta-el meta-date"><time class="date published" datetime="${story.published}">${day(story)}</time></span></div></div></header><div class="e-ct-outer"><div class="entry-content rbct clearfix">${body ?? story.body.map(markup).join('\n')}</div></div><div class="efoot"><div class="tag-bar">${story.tags.map((tag) => `<a rel="tag" href="/tag/1/">${escaped(tag)}</a>`).join('')}</div></div></article></div></div></div>${around.after}</body></html>`;
  },
  payload: (story) => ({
    id: 501,
    date_gmt: story.published.slice(0, 19),
    modified_gmt: story.published.slice(0, 19),
    slug: story.id,
    status: 'publish',
    type: 'post',
    link: pulsePress.address(story),
    title: { rendered: escaped(story.headline) },
    content: { rendered: story.body.map(markup).join('\n'), protected: false },
    _embedded: {
      author: [{ name: story.authors.join('、') }],
      'wp:term': [
        [{ taxonomy: 'category', name: story.section }],
        story.tags.map((name) => ({ taxonomy: 'post_tag', name })),
      ],
    },
  }),
  copy: (story) =>
    [
      '追光者 Pulse HK News',
      story.section,
      '',
      story.headline,
      '',
      story.authors.join('、'),
      day(story),
      '分享',
      '3 分鐘閱讀時間',
      ...story.body.flatMap(lines),
      '分享這篇文章',
    ].join('\n'),
};

/** `2026 年 3 月 2 日`, in Hong Kong. */
function day({ published }: Story): string {
  const local = new Date(Date.parse(published) + 8 * 3_600_000);
  return `${local.getUTCFullYear()} 年 ${local.getUTCMonth() + 1} 月 ${local.getUTCDate()} 日`;
}

function markup(block: StoryBlock): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'heading':
      return `<h3 class="wp-block-heading">${escaped(block.text)}</h3>`;
    case 'list':
      return `<ul class="wp-block-list">${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'image':
      return `<figure class="wp-block-image"><img src="${escaped(block.src)}" alt=""><figcaption class="wp-element-caption">${escaped(block.caption)}</figcaption></figure>`;
  }
}

function lines(from: StoryBlock): string[] {
  if (from.type === 'list') return [...from.items, ''];
  if (from.type === 'image') return [`${from.caption}（資料圖片）`, ''];
  return [from.text, ''];
}
