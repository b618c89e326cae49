import type { BodyRules } from '../../document/document.js';

/** Boxes of other stories that the theme and plugins put into the body. */
export const STORY_BOXES =
  '.related-sec, .rb-gutenberg-related, .yarpp, .yarpp-related, .crp_related, .jp-relatedposts, .wp-block-latest-posts';

/** Boxes of membership plugins that stand where the rest of an article is withheld. */
export const RESTRICTION_BOXES =
  '.restrict-box, .pmpro_content_message, .mepr-unauthorized-message, [class*="rcp_restricted"], ' +
  '.wc-memberships-restriction-message, .wc-memberships-content-restricted, .patreon-locked-content-message, ' +
  '.patreon-campaign-banner, .gh-post-upgrade-cta, [class*="leaky_paywall_message"], form.post-password-form';

/** Body markup of WordPress: blocks, the classic editor, page builders, and what themes and plugins add to it. */
export const BODY: BodyRules = {
  drop: {
    'table-of-contents': '.ruby-table-contents, .rbtoc, #toc_container, #ez-toc-container',
    related: STORY_BOXES,
    restriction: RESTRICTION_BOXES,
    advertisement:
      '.ad-wrap, .ad-script-wrap, .td-a-rec, .cable-in-article-ad-container, .code-block, .adsbygoogle, [id^="div-gpt-ad"]',
    newsletter: '.entry-newsletter, .newspack-popup, .mc4wp-form, .mailpoet_form',
    'call-to-action':
      '.wp-block-buttons, .wp-block-button, .wp-block-file__button, [class*="wp-block-newspack-"]',
    share:
      '.sharedaddy, [class*="jetpack-sharing-button"], [class*="heateor_sss"], [class*="addtoany"], .t-shared-sec, .l-shared-sec',
    metadata: '.article-meta.is-hidden, .screen-reader-text',
    'footnote-mark': 'sup.fn, .wp-block-footnotes a[href^="#"]',
    'page-links': '.page-links, .post-page-numbers',
    'read-more': 'a.more-link',
    form: 'form, button, select, textarea',
  },
  heading: '.live-datetime',
  isHeading: readsLikeHeading,
  image: '.wp-caption, dl.gallery-item, .tiled-gallery-item',
  caption: 'figcaption, .wp-caption-text, .gallery-caption, .tiled-gallery-caption',
  embed:
    'figure.wp-block-embed, blockquote.twitter-tweet, blockquote.instagram-media, blockquote.tiktok-embed, ' +
    'blockquote.wp-embedded-content, .fb-post, .fb-video, .perfmatters-lazy-youtube, .lyte, .youtube-embed',
  embedAddress: ['data-href', 'data-instgrm-permalink', 'data-src', 'data-lyte', 'cite'],
  embedLink: 'a[href^="http"]',
};

/** Heading elements are also used for a lede of several lines, and for a whole paragraph in larger type. */
function readsLikeHeading(text: string): boolean {
  return text.length <= 60 && !text.includes('。');
}
