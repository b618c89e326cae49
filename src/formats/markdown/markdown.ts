import type { Article } from '../../model/article.js';
import type { Publisher } from '../../model/people.js';
import { toUri } from '../uri.js';
import { written } from '../written.js';
import { blockFlow, heading, list, paragraph } from './blocks.js';
import type { Flow, Phrasing } from './nodes.js';
import { oneLine, phrasing } from './phrasing.js';
import { serialize } from './serialize.js';

export interface MarkdownOptions {
  /** Headline, byline and summary above the body. Default `true`. */
  header?: boolean;
  /** Pictures and embedded players. Default `true`. */
  media?: boolean;
}

function outlets({ publisher, syndicator, url }: Article): Phrasing {
  const named = [publisher, syndicator].filter((outlet): outlet is Publisher => outlet !== null);
  const value = oneLine(named.map(({ name }) => name).join(' / '));
  // The article's own address, under the name of who wrote it and who carried it.
  return url === null || value === ''
    ? { type: 'text', value }
    : { type: 'link', url: toUri(url), children: [{ type: 'text', value }] };
}

/** Who wrote it, where it appeared, when: `陳大文 · [示例報](https://…) · 2025-12-04`. */
function byline(article: Article): Phrasing[] {
  const authors = oneLine(article.authors.map(({ name }) => name).join('、'));
  const before = authors === '' ? '' : `${authors} · `;
  const after = article.published === null ? '' : ` · ${oneLine(article.published.value)}`;
  return [{ type: 'text', value: before }, outlets(article), { type: 'text', value: after }];
}

function header(article: Article): Flow[] {
  return [
    ...heading(1, article.headline ?? ''),
    ...paragraph(byline(article)),
    ...list(false, article.summary.map(oneLine)),
  ];
}

/**
 * The article as GitHub Flavored Markdown.
 *
 * Whatever the article says, its words stay words: a CommonMark or GFM renderer gives the same text back, and no
 * HTML, link or formatting that the article does not have. Control characters other than tab and line end are left
 * out, so that the result is safe to print to a terminal. Never throws on a valid article.
 * What maps to what: `docs/formats.md`.
 *
 * @throws ParseError `invalid-input` for what is no article
 * @example
 * toMarkdown(article); // '# 碼頭重開\n\n[示例報](https://news.example/1) · 2025-12-04\n\n…\n'
 */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  return written('toMarkdown', article, () => markdownOf(article, options));
}

function markdownOf(article: Article, options: MarkdownOptions): string {
  const { header: withHeader = true, media = true } = options;
  const shown = media
    ? article.blocks
    : article.blocks.filter(({ type }) => type !== 'image' && type !== 'embed');
  const rest = article.access === 'truncated' ? paragraph(phrasing('［……］')) : [];
  return serialize({
    type: 'root',
    children: [...(withHeader ? header(article) : []), ...shown.flatMap(blockFlow), ...rest],
  });
}
