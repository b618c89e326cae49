import type { Document } from '../document/document.js';
import type { Read } from './adapter.js';
import { notAnArticle } from './draft.js';

/** One template of an outlet's pages (or one layout of its copies or payloads), with the years in which it was served. */
export interface Generation<D extends Document> {
  /** Its first year, month or day, ISO 8601: `2021`, `2021-06`. */
  since: string;
  /** Its last one; left out for the template of today. */
  until?: string;
  /** Whether a document is of this template: by its markup, for an old page may be served again in a new one. */
  seen(document: D): boolean;
  read: Read<D>;
}

/**
 * Reads each document as its template wants it. The list goes from the newest template to the oldest; the first that is
 * seen reads the document, and the report says which one it was where it is not the newest.
 *
 * @throws TypeError where the list is out of order: a mistake of the programmer, not of an input.
 * @example
 * const read = generations<HtmlDocument>([
 *   { since: '2021', seen: (page) => page.first('#story') !== null, read: readStory },
 *   { since: '2016', until: '2020', seen: (page) => page.first('.old-story') !== null, read: readOldStory },
 * ]);
 */
export function generations<D extends Document>(list: readonly Generation<D>[]): Read<D> {
  for (const [index, { since }] of list.entries()) {
    const newer = list[index - 1];
    if (newer && newer.since < since) {
      throw new TypeError(`The generation of ${since} stands below the one of ${newer.since}: newest first`);
    }
  }
  return (document, context) => {
    const found = list.find((generation) => generation.seen(document));
    if (!found) return notAnArticle('a page of no template that is known');
    if (found !== list[0]) {
      const years = found.until ? `${found.since} to ${found.until}` : `since ${found.since}`;
      context.note('older-generation', `This is read as a template of ${years}`);
    }
    return found.read(document, context);
  };
}
