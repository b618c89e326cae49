import type { Limits } from '../../../input/limits.js';
import { type Nesting, nestingOf } from './nesting-proof.js';
import { attributesAt } from './tag-attributes.js';
import { RAW_TEXT, type TagList } from './tag-list.js';
import { TagNames } from './tag-names.js';
import { TagSearch } from './tag-search.js';
import { type FoundTags, scanTags } from './tags.js';

/** A script of the page: what it is, and where its text stands. */
export interface ScriptPlace {
  id: string | null;
  type: string | null;
  start: number;
  end: number;
}

/** What one pass over the tags of a page finds; the rest is made when it is asked for. */
export class PageScan {
  readonly source: string;
  readonly names: TagNames;
  readonly tags: TagList;
  /** Indexes in `tags` of those that say something of the page: `meta`, `link`, `title`, `html`. */
  readonly metadata: readonly number[];
  readonly #found: FoundTags;
  readonly #limits: Limits;
  #nesting: Nesting | undefined;
  #search: TagSearch | undefined;

  constructor(source: string, names: TagNames, found: FoundTags, limits: Limits) {
    this.source = source;
    this.names = names;
    this.tags = found.tags;
    this.metadata = found.metadata;
    this.#found = found;
    this.#limits = limits;
  }

  /** Whether what looks like a tag of the page is none, because of a template or a select that it may stand in. */
  get isUncertain(): boolean {
    return this.#found.hasClosed && !this.nesting.isCertain;
  }

  get nesting(): Nesting {
    this.#nesting ??= nestingOf(this.source, this.#found, this.names, this.#limits);
    return this.#nesting;
  }

  get search(): TagSearch {
    this.#search ??= new TagSearch(this.source, this.tags, this.names);
    return this.#search;
  }

  /** The scripts of the page in order. */
  scripts(): ScriptPlace[] {
    return this.#found.scripts.map((index) => {
      const { kinds, starts, ends } = this.tags;
      const attributes = attributesAt(this.source, this.tags.nameEnd(index));
      const type = attributes.get('type')?.split(';')[0]?.trim().toLowerCase() || null;
      const text = kinds[index + 1] === RAW_TEXT ? index + 1 : index;
      const [start, end] = [starts[text] as number, ends[text] as number];
      return { id: attributes.get('id') ?? null, type, start: text === index ? end : start, end };
    });
  }
}

/** Reads the tags of a page; `null` where it is not certain what is a tag of it and what is not. */
export function scanPage(source: string, limits: Limits): PageScan | null {
  const names = new TagNames(source);
  const found = scanTags(source, names, limits);
  const scan = found && new PageScan(source, names, found, limits);
  return scan?.isUncertain ? null : scan;
}
