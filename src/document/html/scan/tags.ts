/**
 * The tags of a page, found by jumping from `<` to `<` and over everything in which no tag can stand.
 *
 * This is the part of the HTML tokenizer (HTML standard, 13.2.5) that decides where tags are; characters, entities and
 * attributes are left to parse5. Where the standard lets the answer depend on the tree (raw text inside SVG, CDATA) or
 * where a page is too odd to be sure, the scan says so and the whole page is parsed.
 */
export interface TagListener {
  /** `end` is the index after `>`. Answering `false` ends the scan: the listener is not certain any more. */
  open(name: string, start: number, end: number, selfClosing: boolean): boolean;
  close(name: string, start: number, end: number): boolean;
  /** The text of the element that was opened last, which holds no tags: scripts, styles, titles, text areas. */
  raw(name: string, start: number, end: number): void;
  /** Whether the last opened element is in HTML and not in SVG or MathML, where nothing is raw. */
  isHtml(): boolean;
}

const RAW = new Set(['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp']);
const NAME = /[a-zA-Z][^\t\n\f\r />]*/y;

const SPACE = 0x20;
const GREATER = 0x3e;
const SLASH = 0x2f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;

/** Reads all tags; answers whether every one of them was certain. */
export function scanTags(source: string, listener: TagListener): boolean {
  let position = 0;
  for (;;) {
    const start = source.indexOf('<', position);
    if (start < 0) return true;
    const next = source.charCodeAt(start + 1);
    if (isLetter(next)) {
      const name = nameAt(source, start + 1);
      const end = endOfTag(source, start + 1 + name.length);
      if (end < 0) return false;
      const selfClosing = source.charCodeAt(end - 2) === SLASH;
      if (!listener.open(name, start, end, selfClosing)) return false;
      position = end;
      if (RAW.has(name) && listener.isHtml()) {
        const rawEnd = endOfRaw(source, name, end);
        if (rawEnd < 0) return false;
        listener.raw(name, end, rawEnd);
        position = rawEnd;
      } else if (name === 'plaintext') {
        return false;
      }
    } else if (next === SLASH && isLetter(source.charCodeAt(start + 2))) {
      const name = nameAt(source, start + 2);
      const end = endOfTag(source, start + 2 + name.length);
      if (end < 0 || !listener.close(name, start, end)) return false;
      position = end;
    } else if (next === 0x21) {
      position = endOfDeclaration(source, start);
      if (position < 0) return false;
    } else if (next === SLASH || next === 0x3f) {
      // `</>`, `</3`, `<?xml`: a bogus comment up to `>`
      const end = source.indexOf('>', start + 2);
      if (end < 0) return false;
      position = end + 1;
    } else {
      position = start + 1;
    }
  }
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function nameAt(source: string, start: number): string {
  NAME.lastIndex = start;
  return NAME.exec(source)?.[0].toLowerCase() ?? '';
}

/**
 * The index after the `>` that ends a tag; quotes only count where a value begins. -1 where the tag never ends.
 */
function endOfTag(source: string, from: number): number {
  let index = from;
  for (;;) {
    const code = source.charCodeAt(index);
    if (Number.isNaN(code)) return -1;
    if (code === GREATER) return index + 1;
    if (code === EQUALS) {
      index += 1;
      while (isSpace(source.charCodeAt(index))) index += 1;
      const quote = source.charCodeAt(index);
      if (quote === QUOTE || quote === APOSTROPHE) {
        const end = source.indexOf(quote === QUOTE ? '"' : "'", index + 1);
        if (end < 0) return -1;
        index = end + 1;
      } else {
        // an unquoted value: quotes and `=` inside it are just characters
        while (
          index < source.length &&
          !isSpace(source.charCodeAt(index)) &&
          source.charCodeAt(index) !== GREATER
        ) {
          index += 1;
        }
      }
    } else {
      index += 1;
    }
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

/**
 * Where the raw text of an element ends, at its end tag. -1 where it has none, or where a script holds `<!--`, which
 * may or may not hide its end tag (13.2.5.18, script data escaped state).
 */
function endOfRaw(source: string, name: string, from: number): number {
  let index = from;
  for (;;) {
    const end = source.indexOf('</', index);
    if (end < 0) return -1;
    const after = source.charCodeAt(end + 2 + name.length);
    const isEnd = isSpace(after) || after === GREATER || after === SLASH;
    if (isEnd && source.slice(end + 2, end + 2 + name.length).toLowerCase() === name) {
      return name === 'script' && hasCommentStart(source, from, end) ? -1 : end;
    }
    index = end + 2;
  }
}

/** `<!--` between two places; the look ahead is bounded by them, since many scripts would make it quadratic. */
function hasCommentStart(source: string, from: number, to: number): boolean {
  for (let at = source.indexOf('<', from); at >= 0 && at < to; at = source.indexOf('<', at + 1)) {
    if (source.startsWith('!--', at + 1)) return true;
  }
  return false;
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
