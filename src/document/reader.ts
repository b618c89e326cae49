import type { Limits } from '../input/limits.js';
import type { Diagnostic } from '../model.js';
import type { Document, HtmlDocument } from './document.js';

/** A decoded input, ready to be read. */
export interface Material {
  source: string;
  url: string | null;
  limits: Limits;
  /** Where the reader enters what it noticed. */
  diagnostics: Diagnostic[];
}

/** Makes a document of one kind. Passed to `createParser`, so that a bundle holds only the readers that it uses. */
export interface Reader<K extends 'html' | 'text' = 'html' | 'text'> {
  readonly kind: K;
  read(material: Material): Extract<Document, { kind: K }>;
}

/** Opens HTML inside a payload. */
export type OpenFragment = (html: string) => HtmlDocument;
