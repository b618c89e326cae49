import type { Root } from 'hast';
import type { Diagnostic } from '../../model.js';
import { foldLine } from '../clean-text.js';
import type { Metadata } from '../document.js';
import { JsonLd, type JsonLdNode } from './json-ld.js';
import { attributeOf } from './selectors.js';
import { elementsOf } from './tree-walk.js';

/** What `<html>`, `<title>`, `<meta>`, `<link>` and JSON-LD say, gathered in one walk. */
export class PageMetadata implements Metadata {
  title: string | null = null;
  language: string | null = null;
  canonical: string | null = null;
  readonly #meta = new Map<string, string[]>();
  readonly #jsonLd: JsonLd;

  /** `isKept` says whether a JSON-LD block keeps the limits. */
  constructor(
    tree: Root,
    jsonLdBlocks: readonly string[],
    isKept: (block: unknown) => boolean,
    diagnostics: Diagnostic[],
  ) {
    for (const element of elementsOf(tree)) {
      if (element.tagName === 'html') {
        this.language ??= attributeOf(element, 'lang');
      } else if (element.tagName === 'title') {
        const text = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
        this.title ??= foldLine(text) || null;
      } else if (element.tagName === 'link') {
        const rels = attributeOf(element, 'rel')?.toLowerCase().split(/\s/) ?? [];
        if (rels.includes('canonical')) this.canonical ??= attributeOf(element, 'href')?.trim() || null;
      } else if (element.tagName === 'meta') {
        const content = attributeOf(element, 'content')?.trim();
        if (!content) continue;
        const names = ['property', 'name', 'itemprop'].flatMap(
          (key) => attributeOf(element, key)?.toLowerCase().split(/\s/) ?? [],
        );
        for (const name of new Set(names)) {
          const values = this.#meta.get(name) ?? [];
          values.push(content);
          this.#meta.set(name, values);
        }
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
