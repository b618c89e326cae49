import {
  type BodyRules,
  type Draft,
  type DraftRelated,
  defineAdapter,
  element,
  type HtmlDocument,
  isOnHost,
  type JsonDocument,
  meta,
  type NotAnArticle,
  notAnArticle,
  numberAt,
  readAuthor,
  readTime,
  sign,
  splitCredits,
  stringAt,
} from 'baodao/core';

const TIME_ZONE = 'Asia/Hong_Kong';
const HOST = 'thewitnesshk.com';
const NAME = '法庭線 The Witness';

/** Elementor's widgets, each by its kind: the classes beside are made up anew for every page. */
const PAGE = {
  headline: '[data-widget_type^="theme-post-title"] h1',
  body: '[data-widget_type^="theme-post-content"] .elementor-widget-container',
  times: '[data-widget_type^="post-info"] time',
  tags: '.elementor-post-info__terms-list a',
  related: '.yarpp-related a',
};

const BODY: BodyRules = {
  drop: { related: '.yarpp-related', 'read-more': '[id^="more-"]', share: '.sharedaddy' },
  // subheadings are h5; what ends like a sentence is a lead set in large letters
  isHeading: (text) => text.length <= 60 && !/[。！？]$/.test(text),
};

function readPage(page: HtmlDocument): Draft | NotAnArticle {
  const container = page.first(PAGE.body);
  if (!container) return notAnArticle('a page without a post');
  const { metadata } = page;
  const related = relatedIn(page);
  return {
    nativeId: /\bpostid-(\d+)/.exec(page.attribute(page.first('body'), 'class') ?? '')?.[1] ?? null,
    url: metadata.canonical,
    headline: page.text(page.first(PAGE.headline)) || null,
    authors: authorsOf(metadata.meta('twitter:data1')),
    published: readTime(metadata.meta('article:published_time') ?? shownTime(page), TIME_ZONE),
    modified: readTime(metadata.meta('article:modified_time'), TIME_ZONE),
    sections: metadata.metaAll('article:section'),
    tags: page.texts(PAGE.tags),
    body: splitCredits(page.body(container, BODY)),
    related,
  };
}

/** YARPP's list stands inside of the body. */
function relatedIn(page: HtmlDocument): DraftRelated[] {
  return page.all(PAGE.related).map((link) => {
    page.keep(link);
    return { kind: 'related', headline: page.text(link), url: page.attribute(link, 'href') };
  });
}

/** Reads a post of WordPress's REST API. */
function readPost(payload: JsonDocument): Draft | NotAnArticle {
  const html = stringAt(payload.value, 'content', 'rendered');
  if (html === null) return notAnArticle('a payload without a post');
  const page = payload.fragment(`<main>${html}</main>`);
  const container = page.first('main');
  const related = relatedIn(page);
  const title = payload.fragment(`<h1>${stringAt(payload.value, 'title', 'rendered') ?? ''}</h1>`);
  const id = numberAt(payload.value, 'id');
  return {
    nativeId: id === null ? null : String(id),
    url: stringAt(payload.value, 'link') ?? payload.url,
    headline: title.text(title.first('h1')) || null,
    authors: authorsOf(stringAt(payload.value, '_embedded', 'author', 0, 'name')),
    published: readTime(stringAt(payload.value, 'date'), TIME_ZONE),
    modified: readTime(stringAt(payload.value, 'modified'), TIME_ZONE),
    body: container ? splitCredits(page.body(container, BODY)) : [],
    related,
  };
}

/** The page shows the time in two elements: `2026.03.04` and `18:52`. */
function shownTime(page: HtmlDocument): string {
  return page.texts(PAGE.times).join(' ').replaceAll('.', '-');
}

function authorsOf(name: string | null) {
  return name === null ? [] : [readAuthor(name, name === 'The Witness' ? { kind: 'organization' } : {})];
}

export const theWitness = defineAdapter({
  id: 'the-witness',
  publisher: { id: 'the-witness', name: NAME, url: `https://${HOST}/` },
  hosts: [HOST],
  timeZone: TIME_ZONE,
  languages: ['zh-Hant-HK'],
  html: {
    signs: [
      meta('og:site_name', /^法庭線/, 0.9, 'og:site_name is 法庭線'),
      element('[data-widget_type^="theme-post-content"] .yarpp-related', 0.2, 'an Elementor post with YARPP'),
    ],
    read: readPage,
  },
  json: {
    signs: [sign(0.9, `a post of ${HOST}`, ({ value }) => isOnHost(stringAt(value, 'link'), [HOST]))],
    read: readPost,
  },
});
