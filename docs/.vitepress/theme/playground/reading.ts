import type { Article, Claim, Report } from '../../../../src/index.js';
import type { Figure, TimeExpression } from '../../../../src/quantities.js';

/** What a reader of the page puts in. Everything is a string, as the form has it; `''` is left out. */
export interface Source {
  text: string;
  url: string;
  adapter: string;
  retrievedAt: string;
}

export const empty: Source = { text: '', url: '', adapter: '', retrievedAt: '' };

/** What is made of it. Where no outlet is recognised, a text is still read for claims: `article` is then null. */
export interface Reading {
  article: Article | null;
  /** BCP 47, of the article or of the bare text. */
  language: string;
  /** What the offsets of `text` claims, figures and times count in. */
  text: string;
  claims: Claim[];
  figures: Figure[];
  times: TimeExpression[];
  report: Report;
  error: { code: string; message: string } | null;
  milliseconds: number;
}

export const formatNames = ['JSON', 'JSON-LD', 'ninjs', 'Web Annotations', 'Markdown'] as const;
export type FormatName = (typeof formatNames)[number];
