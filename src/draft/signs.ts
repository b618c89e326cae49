import type { Document, HtmlDocument, JsonDocument, TextDocument } from '../document/document.js';
import { at } from '../document/json/value.js';
import type { Sign } from './adapter.js';
import { isSelector } from './selector-syntax.js';

/**
 * A page on which an element matches.
 *
 * @throws TypeError where the selector is none
 */
export function element(selector: string, weight: number, words: string): Sign<HtmlDocument> {
  if (!isSelector(selector)) throw new TypeError(`"${selector}" is no CSS selector`);
  return { weight, words, seen: (page) => page.first(selector) !== null, needsTree: true };
}

/** A page whose `<meta>` of this name matches. */
export function meta(name: string, pattern: RegExp, weight: number, words: string): Sign<HtmlDocument> {
  return {
    weight,
    words,
    seen: (page) => page.metadata.metaAll(name).some((content) => pattern.test(content)),
  };
}

/** A copied text in which at least `times` lines match. */
export function line(pattern: RegExp, weight: number, words: string, times = 1): Sign<TextDocument> {
  return {
    weight,
    words,
    seen(text) {
      let seen = 0;
      for (const { text: one } of text.lines) {
        if (pattern.test(one)) seen += 1;
        if (seen >= times) return true;
      }
      return false;
    },
  };
}

/** A payload that has something at a path. */
export function path(keys: readonly (string | number)[], weight: number, words: string): Sign<JsonDocument> {
  return { weight, words, seen: (payload) => at(payload.value, ...keys) !== undefined };
}

/** Any test of the document. */
export function sign<D extends Document>(
  weight: number,
  words: string,
  seen: (document: D) => boolean,
): Sign<D> {
  return { weight, words, seen };
}
