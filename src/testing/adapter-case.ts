import type { Article, Input, Options, ParseErrorCode } from '../core.js';

/**
 * What a person has checked that an input becomes: the fields of an article that count, or the code of an error.
 *
 * Of everything in an article, just what is written is compared: `{ authors: [{ name: '何小棠' }] }` asks for one author
 * of that name, whatever their role. Lists are compared whole. Offsets (`span`, `origin`) and `text`, which follow from
 * the input and the blocks, are best left out: the laws hold them.
 */
export type Expectation =
  | { reviewed?: boolean; article: Expected<Article>; error?: undefined }
  | { reviewed?: boolean; error: ParseErrorCode; article?: undefined };

/** A value with any of its fields left out. */
export type Expected<T> = T extends readonly (infer Item)[]
  ? readonly Expected<Item>[]
  : T extends object
    ? { readonly [Field in keyof T]?: Expected<T[Field]> }
    : T;

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
