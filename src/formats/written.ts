import type { Article } from '../model/article.js';
import { ParseError } from '../model/parse-error.js';

/**
 * What a format makes of an article. Of what is none, or was changed by hand until it is none, a `ParseError`: no
 * schema is asked before, because a valid article needs none and the formats by themselves hold none.
 */
export function written<Written>(name: string, article: Article, write: () => Written): Written {
  try {
    // a list may say that it is longer than what it holds: asked before anything counts to its end
    const { text, headline, blocks, claims } = article;
    const isArticle =
      typeof text === 'string' &&
      (headline === null || typeof headline === 'string') &&
      Array.isArray(blocks) &&
      Array.isArray(claims);
    if (!isArticle) throw new TypeError('no article');
    return write();
  } catch (cause) {
    throw new ParseError('invalid-input', `${name} takes an article as parse returns it, and its options.`, {
      cause,
    });
  }
}
