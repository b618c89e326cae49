import {
  type Draft,
  type DraftRelated,
  defineAdapter,
  element,
  type HtmlDocument,
  meta,
  type NotAnArticle,
  notAnArticle,
  readAuthor,
  readTime,
  splitCredits,
  splitNames,
} from 'baodao/core';

const TIME_ZONE = 'Asia/Hong_Kong';

/** Drupal 7 names its fields in classes. */
const PAGE = {
  headline: 'h1.title',
  body: '.field-name-body .field-item',
  date: '.post-meta .date',
  authors: '.post-meta .author, .author',
};

/** The paragraph that begins a list of links to other stories: `相關報導：`. */
const RELATED = /^(?:相關|延伸)(?:報導|報道|閱讀|文章)\s?[：:]/;

function readPage(page: HtmlDocument): Draft | NotAnArticle {
  const container = page.first(PAGE.body);
  const title = page.first(PAGE.headline);
  if (!container || !title) return notAnArticle('a page without a node of text');
  const related = relatedIn(page);
  return {
    nativeId: /\bpage-node-(\d+)/.exec(page.attribute(page.first('body'), 'class') ?? '')?.[1] ?? null,
    url: page.metadata.canonical,
    headline: page.text(title) || null,
    authors: splitNames(page.text(page.first(PAGE.authors)).replace(/^(?:文|記者|作者)\s?[：:]/, '')).map(
      (name) => readAuthor(name, name.startsWith('獨媒') ? { kind: 'organization' } : {}),
    ),
    // `週四 2026-03-05`
    published: readTime(page.text(page.first(PAGE.date)).split(' ').at(-1), TIME_ZONE),
    body: splitCredits(page.body(container, { drop: { share: '.sharethis-wrapper, .addtoany_share' } })),
    related,
  };
}

/** Lists of other stories stand in the body, as paragraphs. */
function relatedIn(page: HtmlDocument): DraftRelated[] {
  return page.all(`${PAGE.body} p`).flatMap((list): DraftRelated[] => {
    if (!RELATED.test(page.text(list))) return [];
    page.keep(list);
    return page
      .all('a', list)
      .map((link) => ({ kind: 'related', headline: page.text(link), url: page.attribute(link, 'href') }));
  });
}

export const inmediahk = defineAdapter({
  id: 'inmediahk',
  publisher: { id: 'inmediahk', name: '獨立媒體', url: 'https://www.inmediahk.net/' },
  hosts: ['inmediahk.net'],
  timeZone: TIME_ZONE,
  languages: ['zh-Hant-HK'],
  html: {
    signs: [
      meta('og:site_name', /^(?:獨立媒體|inmediahk)/, 0.9, 'og:site_name is 獨立媒體'),
      element('link[href*="/themes/inmedia"], script[src*="/themes/inmedia"]', 0.9, 'a theme of 獨立媒體'),
      element('.field-name-body .field-item', 0.2, 'the body field of a Drupal node'),
    ],
    read: readPage,
  },
});
