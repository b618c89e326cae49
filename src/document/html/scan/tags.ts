import { AttributeCursor, isSpace } from './attribute-cursor.js';
import { isWritten, RAW, type TagNames } from './tag-names.js';

/**
 * The tags of a page, found by jumping from `<` to `<` and over everything in which no tag can stand.
 *
 * This is the part of the HTML tokenizer (HTML standard, 13.2.5) that decides where tags are; characters, entities and
 * the values of attributes are left for later. Where the standard lets the answer depend on the tree (raw text inside
 * SVG, CDATA) or where a page is too odd to be sure, the scan says so and the whole page is parsed.
 */
export interface TagListener {
  /** Names are numbers of `TagNames`. Answering `false` ends the scan: the listener is not certain any more. */
  open(tag: StartTag): boolean;
  /** `end` is the index after `>`. */
  close(name: number, start: number, end: number): boolean;
  /** The text of the element that was opened last, which holds no tags: scripts, styles, titles, text areas. */
  raw(name: number, start: number, end: number): void;
  /** A comment, which parts the text around it. */
  comment(start: number, end: number): void;
  /** Whether the last opened element is in HTML and not in SVG or MathML, where nothing is raw. */
  isHtml(): boolean;
}

/** A start tag; the same object for every tag. */
export interface StartTag {
  name: number;
  start: number;
  /** Where its name ends and its attributes begin. */
  nameEnd: number;
  /** The index after `>`. */
  end: number;
  attributes: number;
  selfClosing: boolean;
}

const SLASH = 0x2f;
const GREATER = 0x3e;

/** Reads all tags; answers whether every one of them was certain. */
export function scanTags(source: string, names: TagNames, listener: TagListener): boolean {
  const cursor = new AttributeCursor(source);
  const tag: StartTag = { name: 0, start: 0, nameEnd: 0, end: 0, attributes: 0, selfClosing: false };
  const plaintext = names.id('plaintext');
  const script = names.id('script');
  for (let start = source.indexOf('<'); start >= 0; ) {
    let position = start + 1;
    const next = source.charCodeAt(start + 1);
    if (isLetter(next)) {
      const name = names.read(start + 1);
      tag.name = name;
      tag.start = start;
      tag.nameEnd = names.end;
      tag.attributes = 0;
      for (cursor.enter(names.end); cursor.next(); ) tag.attributes += 1;
      if (cursor.end < 0) return false;
      position = cursor.end;
      tag.end = position;
      tag.selfClosing = cursor.selfClosing;
      if (!listener.open(tag) || name === plaintext) return false;
      if (names.flags(name) & RAW && listener.isHtml()) {
        const rawEnd = endOfRaw(source, names.name(name), name === script, position);
        if (rawEnd < 0) return false;
        listener.raw(name, position, rawEnd);
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
      if (position < 0 || !listener.close(name, start, position)) return false;
    } else if (next === 0x21 || next === SLASH || next === 0x3f) {
      position = next === 0x21 ? endOfDeclaration(source, start) : endOfBogus(source, start);
      if (position < 0) return false;
      listener.comment(start, position);
    }
    start = source.indexOf('<', position);
  }
  return true;
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
