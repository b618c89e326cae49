import { RESTRICTION_BOXES } from './body-rules.js';

/** Cards of other stories, author boxes and side bars have the same marks as the article's own header. */
const OWN = ':not(.p-wrap *):not(.usr-holder *):not(.ubox *):not(.sidebar-wrap *):not(.entry-content *)';

/** Headlines: the theme's, then those of an Elementor template. */
export const TITLES = ['h1.s-title', '.s-title', 'h1.entry-title', 'h1.elementor-heading-title'];
export const BODIES = [
  '.entry-content.rbct',
  '.entry-content',
  '[data-widget_type="theme-post-content.default"]',
  '.elementor-widget-theme-post-content',
];

/** The header of an article and its foot. */
export const HEADER = {
  sections: `.s-cats .p-category, .s-cats a[rel~="category"]`,
  breadcrumb: '.s-breadcrumb .breadcrumb-inner a',
  tagline: '.s-tagline',
  highlights: '.s-hl .hl-point',
  authorLinks: `.meta-author a:not(.meta-avatar)${OWN}`,
  author: `.meta-author${OWN}`,
  job: `.meta-job${OWN}`,
  sponsored: '.single-meta.is-sponsored, .single-sponsor',
  sponsor: '.single-sponsor a, .single-sponsor .sponsor-brand, .is-sponsored .sponsor-brand',
  published: [
    `.single-meta .meta-date time.published`,
    `.single-meta .meta-date time:not(.updated):not(.updated-date)`,
    `.meta-date time.published${OWN}`,
    `.article-meta time.published`,
    `.meta-date time${OWN}`,
    `.meta-date${OWN}`,
  ],
  modified: ['.single-meta time.updated-date', '.single-meta .meta-update time', `time.updated${OWN}`],
  tags: '.tag-bar a[rel~="tag"], .efoot .tag-bar a, .post-tags a[rel~="tag"]',
  video: '[class*="single-video-"]',
};

/** Boxes that withhold the rest, on the article itself; menus and side bars only invite to subscribe. */
export const RESTRICTIONS = RESTRICTION_BOXES.split(', ')
  .map((box) => `${box}:not(.sidebar-wrap *):not(.header-wrap *):not(.footer-wrap *)`)
  .join(', ');

/** Everything on a page that is looked at, each told by one start tag. */
export const REGIONS = [
  'h1', '.s-title', '.single-post-outer', '.single-meta', '.s-cats', '.s-breadcrumb', '.s-tagline', '.s-hl', '.s-feat-outer',
  '.s-feat', '.feat-caption', '.meta-author', '.meta-date', '.meta-job', 'time', '.single-sponsor', '.entry-content',
  '[data-widget_type="theme-post-content.default"]', '.elementor-widget-theme-post-content', '.page-links', '.efoot',
  '.tag-bar', '.post-tags', '.entry-pagination', '.heading-title', '.p-wrap', 'article[id^="post-"]', '.collapse-copyright',
  '.footer-copyright', 'a.logo', '.article-meta', '.rb-live-entry', ...RESTRICTION_BOXES.split(', '),
]; // biome-ignore format: a table
