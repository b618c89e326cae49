import type { Limits } from '../../../input/limits.js';
import { AttributeCursor, attributeBit, isSpace } from './attribute-cursor.js';
import { CLOSE, COMMENT, EMPTY, OPEN, RAW_TEXT, TagList } from './tag-list.js';
import {
  CLOSED,
  DRAWING,
  isWritten,
  METADATA,
  NOT_FOREIGN,
  RAW,
  type TagNames,
  UNSURE,
  VOID,
} from './tag-names.js';

/** What one pass over the tags of a page finds. */
export interface FoundTags {
  tags: TagList;
  /** The most nodes that a tree of the tags can have. */
  nodes: number;
  /** Indexes in `tags` of the start tags of scripts. */
  scripts: number[];
  /** Indexes of those that say something of the page: `meta`, `link`, `title`, `html`. */
  metadata: number[];
  /** Whether some are templates or selects, in which what looks like a part of the page may be none. */
  hasClosed: boolean;
}

const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;

/**
 * Finds the tags of a page by jumping from `<` to `<` and over everything in which no tag can stand; `null` where it is
 * not certain of every one of them.
 *
 * This is the part of the HTML tokenizer (HTML standard, 13.2.5) that decides where tags are; characters, entities and
 * the values of attributes are left for later. Where the standard lets the answer depend on the tree (raw text inside
 * SVG, CDATA) or where a page is too odd to be sure, or near a limit, the whole page is to be parsed.
 */
export function scanTags(source: string, names: TagNames, limits: Limits): FoundTags | null {
  if (endsInTag(source)) return null;
  const tags = new TagList(names, (source.length >> 5) + 64);
  const scripts: number[] = [];
  const metadata: number[] = [];
  let hasClosed = false;
  const script = names.id('script');
  const cursor = new AttributeCursor(source);
  /** Open `<svg>` and `<math>`, in which nothing is raw text. */
  let foreign = 0;
  // html, head and body may come by implication
  let nodes = 4;
  let textStart = 0;
  let position = 0;
  for (let start = source.indexOf('<'); start >= 0; start = nextTag(source, position)) {
    const next = source.charCodeAt(start + 1);
    if (isLetter(next)) {
      const name = names.read(start + 1);
      const flags = names.flags(name);
      if (flags & UNSURE || (foreign > 0 && flags & NOT_FOREIGN)) return null;
      let count = 0;
      let attributes = 0;
      for (cursor.enter(names.end); cursor.next(); ) {
        count += 1;
        attributes |= attributeBit(source, cursor.nameStart, cursor.nameEnd);
      }
      position = cursor.end;
      if (position < 0 || count > limits.attributes / 2) return null;
      nodes += 1;
      const isEmpty = foreign > 0 || flags & DRAWING ? cursor.selfClosing : (flags & VOID) !== 0;
      if (flags & DRAWING && !isEmpty) foreign += 1;
      if (flags & CLOSED) hasClosed = true;
      if (flags & METADATA && foreign === 0) metadata.push(tags.length);
      if (name === script) scripts.push(tags.length);
      tags.add(isEmpty ? EMPTY : OPEN, name, start, position, attributes);
      if (flags & RAW && foreign === 0) {
        const rawEnd = endOfRaw(source, names.name(name), name === script, position);
        if (rawEnd < 0) return null;
        nodes += 1;
        tags.add(RAW_TEXT, name, position, rawEnd);
        position = rawEnd;
      }
    } else if (next === SLASH && isLetter(source.charCodeAt(start + 2))) {
      const name = names.read(start + 2);
      position = names.end;
      if (source.charCodeAt(position) === GREATER) {
        position += 1;
      } else {
        for (cursor.enter(position); cursor.next(); );
        position = cursor.end;
      }
      if (position < 0) return null;
      if (foreign > 0 && names.flags(name) & DRAWING) foreign -= 1;
      tags.add(CLOSE, name, start, position);
    } else if (next === 0x21 || next === SLASH || next === 0x3f) {
      position = next === 0x21 ? endOfDeclaration(source, start) : endOfBogus(source, start);
      if (position < 0) return null;
      nodes += 1;
      tags.add(COMMENT, -1, start, position);
    } else {
      position = start + 1;
      continue;
    }
    if (start > textStart) nodes += 1;
    if (nodes >= limits.nodes) return null;
    textStart = position;
  }
  return { tags, nodes, scripts, metadata, hasClosed };
}

/**
 * Whether a page is cut off where a tag may be open. Told beforehand, for a look at a character beyond the end would make
 * V8 take back the fast form of such looks, for all pages to come.
 */
function endsInTag(source: string): boolean {
  return source.includes('<', source.lastIndexOf('>') + 1);
}

/** Most tags follow upon another: to look at one character is faster than to begin a search. */
function nextTag(source: string, from: number): number {
  return from < source.length && source.charCodeAt(from) === LESS ? from : source.indexOf('<', from);
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/**
 * Where the raw text of an element ends, at its end tag. -1 where it has none, or where a script holds `<!--`, which
 * may or may not hide its end tag (13.2.5.18, script data escaped state).
 */
function endOfRaw(source: string, name: string, isScript: boolean, from: number): number {
  let index = from;
  for (;;) {
    const end = source.indexOf('</', index);
    if (end < 0) return -1;
    const after = source.charCodeAt(end + 2 + name.length);
    if (
      (isSpace(after) || after === GREATER || after === SLASH) &&
      isWritten(name, source, end + 2, end + 2 + name.length)
    ) {
      // the slice bounds the look ahead, since many scripts would make it quadratic
      return isScript && source.slice(from, end).includes('<!--') ? -1 : end;
    }
    index = end + 2;
  }
}

/** `</>`, `</3`, `<?xml`: a bogus comment up to `>`. */
function endOfBogus(source: string, start: number): number {
  const end = source.indexOf('>', start + 2);
  return end < 0 ? -1 : end + 1;
}

/** The index after a comment or a doctype; -1 for what is neither, and for comments that end in an odd way. */
function endOfDeclaration(source: string, start: number): number {
  if (source.startsWith('<!--', start)) {
    // `<!-->` and `<!--->` are whole comments
    if (source.charCodeAt(start + 4) === GREATER || source.startsWith('->', start + 4)) return -1;
    const end = source.indexOf('-->', start + 4);
    const odd = source.slice(start + 4, end).includes('--!>');
    return end < 0 || odd ? -1 : end + 3;
  }
  if (source.slice(start + 2, start + 9).toLowerCase() === 'doctype') {
    const end = source.indexOf('>', start);
    return end < 0 ? -1 : end + 1;
  }
  return -1;
}
