import type { HtmlDocument } from '../../document/document.js';

/** Pages that stand between a reader and the site, by their title. */
const BLOCK_TITLE =
  /^(?:403\b|429\b|503\b|Access denied|Attention Required|Just a moment|Forbidden|Too Many Requests|Please Wait|Robot Challenge|Verify(?:ing)? you are human|Security check|請稍候)/i;
/** Marks of the captchas of SiteGround and Cloudflare, in pages that hold nothing else. */
const CAPTCHA = /sgcaptcha|cf-chl|challenge-platform|g-recaptcha|h-captcha/;
const LARGEST_CAPTCHA = 40_000;

/** Kinds of pages of WordPress by a class of `<body>`. */
const KINDS: readonly [selector: string, words: string][] = [
  ['.single', ''],
  ['.home, .blog', 'the front page'],
  ['.author', "an author's page"],
  ['.search', 'a search'],
  ['.error404', 'an address without a page'],
  ['.category, .tag, .tax, .archive', 'a list of stories'],
  ['.page', 'a standing page of the site'],
];

/** What a page is instead of an article; `null` where nothing says that it is none. */
export function otherKind(page: HtmlDocument): string | null {
  const body = page.first('body');
  const kind = body && KINDS.find(([selector]) => page.matches(selector, body));
  return kind?.[1] || null;
}

export function isBlockTitle(title: string): boolean {
  return BLOCK_TITLE.test(title);
}

/** What stands in the way of the article, where a page holds nothing but that. */
export function blockKind(page: HtmlDocument): string | null {
  const { title } = page.metadata;
  if (title && isBlockTitle(title)) return `a block page ("${title}")`;
  if (page.source.length < LARGEST_CAPTCHA && CAPTCHA.test(page.source)) return 'a block page (a captcha)';
  return null;
}
