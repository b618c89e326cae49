import { decodeHTML } from 'entities/decode';
import type { Root } from 'hast';
import { attributeOf } from './attributes.js';
import type { PageScan } from './scan/page-scan.js';
import { attributesAt } from './scan/tag-attributes.js';
import { elementsOf } from './tree-walk.js';

/** An element of the head that says something of the page. */
export interface MetadataTag {
  readonly name: string;
  /** Value of an attribute; `null` where it has none. */
  attribute(name: string): string | null;
  /** Its text; a title has some, and of no other it is asked for. */
  text(): string;
}

/** Those that a scan has found, without a tree. */
export function* metadataTags(source: string, { tags, names, metadata }: PageScan): Generator<MetadataTag> {
  for (const index of metadata) {
    const attributes = attributesAt(source, tags.nameEnd(index));
    yield {
      name: names.name(tags.names[index] as number),
      attribute: (name) => attributes.get(name) ?? null,
      // what follows a title is its text
      text: () =>
        decodeHTML(source.slice(tags.starts[index + 1], tags.ends[index + 1]).replaceAll('\0', '\ufffd')),
    };
  }
}

/** The same out of a tree of the whole page. */
export function* metadataElements(tree: Root): Generator<MetadataTag> {
  for (const element of elementsOf(tree)) {
    yield {
      name: element.tagName,
      attribute: (name) => attributeOf(element, name),
      text: () => element.children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
    };
  }
}
