import type { Article } from '../../model/article.js';
import { written } from '../written.js';
import { type JsonLdOptions, toJsonLd } from './article-node.js';

/**
 * What would end the element or open a comment in it (`</script`, `<!--`), what XHTML would read as a reference, and
 * the two line ends that JSON allows in a string and old JavaScript does not.
 */
const unsafeInScript = /[<>&\u2028\u2029]/g;

/**
 * `toJsonLd` as the `<script>` element that a page carries. Whatever the article says, its text cannot leave the
 * element; a JSON parser reads the content back as the same document.
 *
 * @throws ParseError `invalid-input` for what is no article
 * @example
 * head.insertAdjacentHTML('beforeend', toJsonLdScript(article));
 */
export function toJsonLdScript(article: Article, options: JsonLdOptions = {}): string {
  const data = toJsonLd(article, options);
  const json = written('toJsonLdScript', article, () => JSON.stringify(data)).replace(
    unsafeInScript,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/ld+json">${json}</script>`;
}
