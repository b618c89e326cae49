import { chrome } from './chrome.js';
import { escaped, scriptJson } from './markup.js';
import type { Press, StoryBlock } from './story.js';

const HOME = 'https://hk.news.yahoo.com/';
const UUID = '11111111-2222-4333-8444-555555555555';

/** The pages of Yahoo since 2025 (`.atoms`), their `contentMeta` and what a reader copies from them. */
export const yahooPress: Press = {
  adapter: 'yahoo',
  address: (story) =>
    `${HOME}${encodeURIComponent([...story.headline].slice(0, 12).join(''))}-${story.id}.html`,
  page(story, { chrome: size = 600, payload = false, body } = {}) {
    const around = chrome(size);
    const url = yahooPress.address(story);
    return `<!DOCTYPE html><html lang="zh-Hant-HK"><head><meta charSet="utf-8"><title>${escaped(story.headline)}</title><link rel="canonical" href="${escaped(url)}"><meta name="oath:guce:consent-host" content="guce.yahoo.com"><meta property="og:site_name" content="Yahoo News"><meta property="og:title" content="${escaped(story.headline)}"><script type="application/ld+json">${scriptJson({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: story.headline, datePublished: story.published, keywords: story.tags, author: { '@type': 'Person', name: story.authors[0] }, provider: { '@type': 'Organization', name: 'Yahoo新聞', url: HOME } })}</script>${around.head}</head><body id="socrates">${around.before}<main><div class="article-wrapper"><section class="module-article-body"><nav id="breadcrumb-${UUID}"><ol><li><a href="${HOME}">Yahoo新聞</a></li><li><a href="${HOME}c">${escaped(story.section)}</a></li></ol></nav><article data-uuid="${UUID}" id="article-${UUID}"><header><div><a data-ylk="elm:logo;sec:logo-provider;slk:Yahoo新聞;" href="${HOME}"><img alt="Yahoo新聞" src="https://s.yimg.com/logo.png"></a></div><h1>${escaped(story.headline)}</h1><div><span class="text-px14">${escaped(story.authors.join('、'))}</span></div><div class="article-time">更新時間<time dateTime="${story.published}">${chineseTime(story.published)}</time></div></header><div class="atoms">${body ?? story.body.map(markup).join('')}</div></article></section></div></main>${around.after}${payload ? `<script id="page-data" type="application/json">${scriptJson(yahooPress.payload(story))}</script>` : ''}</body></html>`;
  },
  payload: (story) => ({
    data: {
      contentMeta: {
        attribution: {
          authors: story.authors.map((name) => ({ name })),
          provider: { name: 'Yahoo新聞', providerId: 'YahooHKNews', url: { link: HOME } },
        },
        contentType: 'story',
        contentI13n: { uuid: UUID },
        dates: { publishDate: { iso: story.published }, displayDate: { iso: story.published } },
        seoMeta: {
          title: story.headline,
          canonicalUrl: yahooPress.address(story),
          keywords: story.tags.join(', '),
        },
        storyAtoms: story.body.map(atom),
      },
    },
  }),
  copy: (story) =>
    [
      'Yahoo新聞',
      story.section,
      story.headline,
      '',
      story.headline,
      '',
      story.authors.join('、'),
      `更新時間${chineseTime(story.published)}`,
      '',
      ...story.body.flatMap(lines),
    ].join('\n'),
};

/** `2026年3月4日週三 下午2:40`, in Hong Kong. */
function chineseTime(instant: string): string {
  const local = new Date(Date.parse(instant) + 8 * 3_600_000);
  const hour = local.getUTCHours();
  const minute = String(local.getUTCMinutes()).padStart(2, '0');
  const day = '日一二三四五六'[local.getUTCDay()];
  return `${local.getUTCFullYear()}年${local.getUTCMonth() + 1}月${local.getUTCDate()}日週${day} ${hour < 12 ? '上午' : '下午'}${hour % 12 || 12}:${minute}`;
}

function markup(block: StoryBlock): string {
  switch (block.type) {
    case 'paragraph':
      return `<p class="mb-module-gap break-words">${escaped(block.text)}</p>`;
    case 'heading':
      return `<h2 class="mb-module-gap">${escaped(block.text)}</h2>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'image':
      return `<figure class="mb-module-gap"><div><img alt="${escaped(block.caption)}" src="${escaped(block.src)}"><figcaption>${escaped(block.caption)}</figcaption></div></figure>`;
  }
}

function atom(from: StoryBlock): unknown {
  switch (from.type) {
    case 'paragraph':
      return { type: 'text', tagName: 'p', content: escaped(from.text) };
    case 'heading':
      return { type: 'heading', tagName: 'h2', content: escaped(from.text) };
    case 'list':
      return { type: 'list', tagName: 'ul', items: from.items.map((item) => ({ content: escaped(item) })) };
    case 'image':
      return { type: 'image', caption: from.caption, credit: null, size: { original: { url: from.src } } };
  }
}

function lines(from: StoryBlock): string[] {
  if (from.type === 'list') return [...from.items, ''];
  return from.type === 'paragraph' ? [from.text, ''] : [from.type === 'image' ? from.caption : from.text];
}
