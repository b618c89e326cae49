import type { Diagnostic } from '../../model.js';
import { foldLine } from '../clean-text.js';
import type { Metadata } from '../document.js';
import { JsonLd, type JsonLdNode } from './json-ld.js';
import type { MetadataTag } from './metadata-tags.js';

/** The attributes in which a `<meta>` says what it speaks of. */
const NAMING = ['property', 'name', 'itemprop'];

/** What `<html>`, `<title>`, `<meta>`, `<link>` and JSON-LD say, gathered in one pass. */
export class PageMetadata implements Metadata {
  title: string | null = null;
  language: string | null = null;
  canonical: string | null = null;
  readonly #meta = new Map<string, string[]>();
  readonly #jsonLd: JsonLd;

  /** `isKept` says whether a JSON-LD block keeps the limits. */
  constructor(
    tags: Iterable<MetadataTag>,
    jsonLdBlocks: readonly string[],
    isKept: (block: unknown) => boolean,
    diagnostics: Diagnostic[],
  ) {
    for (const tag of tags) {
      if (tag.name === 'html') {
        this.language ??= tag.attribute('lang');
      } else if (tag.name === 'title') {
        this.title ??= foldLine(tag.text()) || null;
      } else if (tag.name === 'link') {
        const rels = tag.attribute('rel')?.toLowerCase().split(/\s/) ?? [];
        if (rels.includes('canonical')) this.canonical ??= tag.attribute('href')?.trim() || null;
      } else if (tag.name === 'meta') {
        this.#enter(tag);
      }
    }
    this.#jsonLd = new JsonLd(jsonLdBlocks, isKept);
    if (this.#jsonLd.unreadable > 0) {
      diagnostics.push({
        code: 'unreadable-json-ld',
        severity: 'info',
        message: `${this.#jsonLd.unreadable} JSON-LD block(s) of the page are no JSON and were left out`,
        span: null,
        field: null,
      });
    }
  }

  #enter(tag: MetadataTag): void {
    const content = tag.attribute('content')?.trim();
    if (!content) return;
    const names = new Set<string>();
    for (const key of NAMING)
      for (const name of tag.attribute(key)?.toLowerCase().split(/\s/) ?? []) names.add(name);
    for (const name of names) {
      const values = this.#meta.get(name);
      if (values) values.push(content);
      else this.#meta.set(name, [content]);
    }
  }

  meta(name: string): string | null {
    return this.#meta.get(name.toLowerCase())?.[0] ?? null;
  }

  metaAll(name: string): string[] {
    return [...(this.#meta.get(name.toLowerCase()) ?? [])];
  }

  jsonLd(...types: string[]): JsonLdNode[] {
    return this.#jsonLd.ofType(...types);
  }
}
