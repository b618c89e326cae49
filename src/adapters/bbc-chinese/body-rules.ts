import type { BodyRules } from '../../document/document.js';

/** Where the article stands: pages since 2020, then the pages before. */
export const CONTAINERS = [
  'main[role="main"]',
  'main',
  '.story-body__inner',
  '[property="articleBody"]',
  '.story-body',
];

/** All that is read of a page: the article, its topics, and the lists of stories around it. */
export const REGIONS = [
  'main',
  '.story-body',
  '[property="articleBody"]',
  '.tags-container',
  '.tags-list__tags',
  'aside[aria-labelledby="related-topics"]',
  '[data-testid="related-topics"]',
  '[data-testid="top-stories"]',
  '[data-testid="features"]',
  '[data-testid="latest-media"]',
  '[data-testid="most-read"]',
  'section[data-e2e]',
];

const PLAYER =
  'figure[data-e2e^="media-loader"], figure:has([data-e2e="media-player"], iframe, video, audio, amp-iframe), .media-with-caption, .player-with-placeholder';
const POST = '[data-e2e*="-embed-"], amp-twitter, amp-youtube, amp-instagram, amp-facebook, amp-tiktok';

/** What pages since 2020 show beside the text of an article. */
const FURNITURE = {
  headline: 'h1',
  byline: 'section[aria-labelledby="article-byline"], [data-testid="byline"]',
  'repeated-headline': 'div[dir] > strong',
  date: 'time',
  advertisement:
    '[data-e2e="advertisement"], [id^="dotcom-"], amp-ad, [aria-label^="廣告"], [aria-label^="广告"]',
  'most-read': '[data-e2e="recommendations-heading"], [data-e2e="most-read"]',
  podcast: '[aria-labelledby^="podcast-promo"], [data-e2e^="podcast-promo"]',
  related:
    '[data-e2e="scrollable-promos"], [data-e2e="related-content-heading"], [data-testid="related-topics"], [data-testid="top-stories"], [data-testid="features"], [data-testid="latest-media"], [data-e2e="story-promo"]',
  'skip-link': 'a[href^="#end-of-"], [id^="end-of-"]',
  social: '[data-testid="consentBanner"], [data-testid="social-embed-fallback-title"], small',
  'read-more': '[data-testid="read-more-button"], button',
  page: '[data-testid="read-time"], [data-e2e="to-lite-site"], [data-e2e="lite-summary"], nav, header, footer',
  include:
    '[data-e2e^="include"], [id^="include-"], [id^="idt-"], [class^="idt-"], [id^="vj-"], [class^="vj-"]',
  promotion: 'section, aside',
};

/** Pages since 2020. Class names are hashes that change from week to week: only roles and data attributes are used. */
export const SIMORGH: BodyRules = {
  drop: FURNITURE,
  embed: `${PLAYER}, ${POST}`,
  embedAddress: ['data-e2e'],
  image: 'figure',
  caption: 'figcaption',
  credit: 'p[role="text"]',
  label:
    'p[role="text"] > span:first-child:not([lang]), figcaption > span:first-child:not([role="text"]), figcaption > span[role="text"] > span:first-child:not([data-testid="caption-paragraph"])',
};

/** A live page: the same without the rule that takes every section for a promotion. */
export const LIVE: BodyRules = {
  ...SIMORGH,
  drop: {
    headline: 'h1',
    date: 'time, [data-testid*="timestamp"]',
    label: '[data-testid="breaking-news-label"], [data-testid*="share"]',
    advertisement: FURNITURE.advertisement,
    related: FURNITURE.related,
    'read-more': 'button, nav, [data-testid*="pagination"], [data-testid*="latest-post"]',
    'skip-link': FURNITURE['skip-link'],
    page: 'header, footer, aside',
  },
};

/** Pages before autumn 2020. */
export const STORY_BODY: BodyRules = {
  drop: {
    headline: 'h1, .story-body__h1',
    byline: '.byline',
    date: '.date, .mini-info-list, .story-body__mini-info-list-and-share',
    advertisement: '.bbccom_slot, .mpu-ad, [id^="bbccom"]',
    line: '.story-body__line, hr',
    share: '.share, .share-tools, [class*="share-"], .with-extracted-share-icons',
    'skip-link': '.jump-link, .off-screen.jump-link',
    social: '.embed-youtube-warning, .social-embed-warning',
    related: '.related-content, .story-more, .see-alsos, #comp-pattern-library-0, .group__title',
    tags: '.tags-container',
  },
  heading: '.story-body__crosshead',
  embed: '.media-with-caption, .player-with-placeholder, .media-player, .bbc-social-embed, .social-embed',
  image: 'figure',
  caption: '.media-caption__text, .player-with-placeholder__caption',
  credit: '.story-image-copyright',
  label: '.off-screen',
};
