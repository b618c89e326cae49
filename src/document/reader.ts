import type { Root } from 'hast';
import type { Limits } from '../input/limits.js';
import type { Diagnostic } from '../model.js';
import type { HtmlDocument, TextDocument } from './document.js';

/** A decoded input, ready to be read. */
export interface Material {
  source: string;
  url: string | null;
  limits: Limits;
  /** The page as a tree that somebody else has parsed already, with or without positions in `source`. */
  tree?: Root;
  /** `false` parses the whole page without scanning it first: slower, and the same. For tests of just that. */
  scan?: boolean;
  /** Where the reader enters what it noticed. */
  diagnostics: Diagnostic[];
}

export interface HtmlReader {
  readonly kind: 'html';
  read(material: Material): HtmlDocument;
}

export interface TextReader {
  readonly kind: 'text';
  read(material: Material): TextDocument;
}

/** Makes a document of one kind. Passed to `createParser`, so that a bundle holds only the readers that it uses. */
export type Reader = HtmlReader | TextReader;

/** Opens HTML inside a payload. */
export type OpenFragment = (html: string) => HtmlDocument;
