import type { BodyRules } from '../../document/document.js';

/** Where one generation of the page keeps what. Selectors are tried on the whole page where nothing else is said. */
export interface Generation {
  name: string;
  /** The first one on the page is its article: others are added below while a reader scrolls. */
  article: string;
  /** Inside the article. */
  body: string;
  headline: string;
  time: string;
  author: string;
  /** The publisher's logo, a link to its home page. */
  logo: string;
  /** The publisher's name where there is no logo. */
  provider: string;
  sections: string;
  rules: BodyRules;
}

/** Newest first. */
export const GENERATIONS: readonly Generation[] = [
  {
    name: 'atoms',
    article: 'section.module-article-body',
    body: '.atoms',
    headline: 'header h1',
    time: '.article-time time',
    author: 'header span.text-px14',
    logo: 'a[data-ylk*="sec:logo-provider"]',
    provider: 'a[data-ylk*="sec:logo-provider"]',
    sections: 'nav[id^="breadcrumb"] a',
    rules: {
      credit: '.credit',
      drop: {
        advertisement:
          '.bg-toast-background, .bg-card-bg-1, .text-gandalf, [id^="sda-inbody-"], [class*="taboola"]',
        related: '.recommendation-contents',
        dialog: 'dialog, button',
      },
      stop: { 'read-more': 'p.read-more-vendor, p.read-more-editor' },
    },
  },
  {
    name: 'caas',
    article: 'article.caas-container, .caas-content-wrapper',
    // the cover stands beside the body
    body: '.caas-inner-body, .caas-body',
    headline: 'h1[data-test-locator="headline"], .caas-title-wrapper h1',
    time: 'time.caas-attr-meta-time',
    author: '.caas-attr-item-author .caas-author-byline-collapse',
    logo: 'a.caas-attr-provider-logo',
    provider: '.caas-attr-provider',
    sections: '.caas-breadcrumb a',
    rules: {
      embed: '.caas-iframe',
      embedAddress: ['data-src', 'src'],
      drop: {
        header: '.caas-header, .caas-content-byline-wrapper',
        advertisement: '.caas-da, .caas-sda-adv-text',
        share: '[class*="caas-share"]',
        related: '.caas-carousel, .caas-aside-section, aside',
        button: 'button, .caas-readmore',
      },
      stop: { 'read-more': 'p.read-more-vendor, p.read-more-editor' },
    },
  },
  {
    name: 'canvas',
    article: '.content-canvas, article.canvas-body, .canvas-body',
    body: '.canvas-body',
    headline: '.canvas-header h1',
    time: 'time.date[datetime]',
    author: '.auth-attr .author',
    logo: '.auth-attr a.provider-link',
    provider: '.provider-name, .provider-link',
    sections: '.breadcrumb a',
    rules: {
      caption: '.figure-caption, figcaption',
      drop: { advertisement: '.canvas-ad, [class*="darla"]', button: 'button, .read-more' },
    },
  },
  {
    name: 'yom-art',
    article: '.yom-art-content',
    body: '.bd',
    headline: 'h1.headline',
    time: '.byline abbr',
    author: 'cite.byline .fn',
    logo: '.byline .provider a',
    provider: '.provider-name, .byline .provider',
    sections: '.breadcrumb a',
    rules: {
      image: '.yom-art-lead-img',
      caption: 'figcaption, .caption, cite',
      drop: { related: '.yom-art-related, .yom-list', advertisement: '.yom-ad' },
    },
  },
];

/** What Yahoo offers beside the article. */
export const OFFERS = {
  inBody: '.recommendation-contents a',
  feed: '#recommended-article-stream .stream-card, li.js-stream-content',
  liked: '#preference-stream .stream-card',
  popular: '#module-most-popular li a',
  title: 'h3, h4',
  summary: 'p',
  source: 'span.line-clamp-1, .provider-logo span',
  advertisement: '[class*="taboola"], [class*="stream-ad"]',
};

/** Every element that is looked at, as one start tag each: the rest of a page may be left unread. */
export const REGIONS: readonly string[] = [
  'section.module-article-body',
  '#module-coview',
  '#module-most-popular',
  '#module-preference-stream',
  'article.caas-container',
  '.caas-content-wrapper',
  'li.js-stream-content',
  '.content-canvas',
  '.canvas-body',
  '.canvas-header',
  '.auth-attr',
  '.yom-art-content',
  'h1',
  'cite.byline',
  '.byline',
  '#atomic',
  '#socrates',
];
