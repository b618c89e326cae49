import type { Article, Input, Options, ParseErrorCode } from '../core.js';

/** What a person has checked that an input becomes: the fields of an article that count, or the code of an error. */
export type Expectation =
  | { reviewed?: boolean; article: Partial<Article>; error?: undefined }
  | { reviewed?: boolean; error: ParseErrorCode; article?: undefined };

/** One input that an adapter is tried on. */
export interface AdapterCase {
  /**
   * Cases of one article are named alike but for their end: `ferry-page`, `ferry-payload` and `ferry-copy` must give
   * the same headline, day, authors and paragraphs.
   */
  name: string;
  input: Input;
  options?: Options;
  /** Left out: only the laws are checked. `reviewed: false` is a problem until somebody has read it. */
  expected?: Expectation;
}
