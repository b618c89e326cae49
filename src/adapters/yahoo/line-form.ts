import { splitCredit } from '../../draft/credit.js';
import { boilerplateRule, TRAILER } from './boilerplate.js';

/** Longest line of a caption in a row of pictures. */
export const CAPTION = 80;
/** The bars by which Hong Kong headlines part their topic: `題目｜標題︱Yahoo`. */
export const HEADLINE_BAR = /[｜︱|⎪⎮⎢]/;
/** The title of another article of Yahoo's own: never a heading. */
export const OWN_TITLE = /[｜︱]\s?Yahoo$/;
export const ENDS_SENTENCE = /[。！？!?；;，,：:…]$/;

/** A first paragraph with its outlet's tag or dateline: `【Yahoo新聞報道】…`, `（中央社記者…電）…`. */
export function isTagged(words: string | undefined): boolean {
  return words !== undefined && /^[【（[][^】）\]]{2,40}[】）\]]./.test(words) && !isHeading(words);
}

/** A short line that ends in the name of who made or gave a picture. */
export function isCredited(words: string): boolean {
  if (words.length > CAPTION + 40 || ENDS_SENTENCE.test(words)) return false;
  const { caption, credit } = splitCredit(words);
  return credit !== null && (caption?.length ?? 0) <= CAPTION;
}

/** A line of a heading's length that is no sentence. */
export function isHeading(words: string): boolean {
  return words.length <= 36 && !ENDS_SENTENCE.test(words.replace(/[？?！!]$/, ''));
}

/** A line that may be the headline of another article. */
export function isTitle(words: string): boolean {
  return (
    words.length <= 90 && !/[。；;]$/.test(words) && boilerplateRule(words) === null && !TRAILER.test(words)
  );
}
