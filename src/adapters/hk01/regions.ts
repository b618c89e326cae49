/** Everything that is looked at in a page of either template. */
export const REGIONS = [
  'h1',
  '#article-content-section',
  '[data-testid^="article-"]',
  // the template of 2016 to 2020
  'article',
  '[class*="article_content"]',
  '.editor',
  '.date',
  '.tag_txt',
];
