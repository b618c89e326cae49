/**
 * Walks the attributes of one start or end tag (HTML standard, 13.2.5.32 to 13.2.5.40), and finds where the tag ends.
 *
 * Makes no strings: it says where names and values stand. One cursor serves for all tags of a page.
 */
export class AttributeCursor {
  /** The attribute that `next` has found. */
  nameStart = 0;
  nameEnd = 0;
  /** Without the quotes; `valueStart === valueEnd` where there is none. */
  valueStart = 0;
  valueEnd = 0;
  /** Once `next` answers false: the index after `>`, or -1 where the tag never ends. */
  end = -1;
  selfClosing = false;
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** @param nameEnd where the name of the tag ends */
  enter(nameEnd: number): void {
    this.#at = nameEnd;
  }

  next(): boolean {
    const source = this.#source;
    let at = this.#at;
    let code = source.charCodeAt(at);
    let slash = false;
    while (isSpace(code) || code === SLASH) {
      slash = code === SLASH;
      at += 1;
      code = source.charCodeAt(at);
    }
    if (code === GREATER) {
      this.end = at + 1;
      this.selfClosing = slash;
      return false;
    }
    if (Number.isNaN(code)) return this.#never();
    this.nameStart = at;
    // an equals sign at its start is part of a name
    do {
      at += 1;
      code = source.charCodeAt(at);
    } while (
      code > EQUALS
        ? code !== GREATER
        : code !== EQUALS && code !== SLASH && !isSpace(code) && at < source.length
    );
    this.nameEnd = at;
    while (isSpace(code)) {
      at += 1;
      code = source.charCodeAt(at);
    }
    if (code !== EQUALS) {
      this.#at = at;
      this.valueStart = at;
      this.valueEnd = at;
      return true;
    }
    do {
      at += 1;
      code = source.charCodeAt(at);
    } while (isSpace(code));
    return code === QUOTE || code === APOSTROPHE ? this.#quoted(at, code) : this.#bare(at);
  }

  #quoted(quote: number, code: number): boolean {
    const end = this.#source.indexOf(code === QUOTE ? '"' : "'", quote + 1);
    if (end < 0) return this.#never();
    this.valueStart = quote + 1;
    this.valueEnd = end;
    this.#at = end + 1;
    return true;
  }

  /** A value without quotes: `/`, `=` and quotes inside it are just characters. */
  #bare(start: number): boolean {
    let at = start;
    for (let code = this.#source.charCodeAt(at); code !== GREATER && !isSpace(code); ) {
      if (Number.isNaN(code)) return this.#never();
      at += 1;
      code = this.#source.charCodeAt(at);
    }
    this.valueStart = start;
    this.valueEnd = at;
    this.#at = at;
    return true;
  }

  #never(): boolean {
    this.end = -1;
    return false;
  }
}

/** A bit for the name of an attribute, in any case: most names that are looked for share it with none that tags have. */
export function attributeBit(source: string, nameStart: number, nameEnd: number): number {
  return 1 << (((source.charCodeAt(nameStart) | 0x20) + nameEnd - nameStart) & 31);
}

const SPACE = 0x20;
const SLASH = 0x2f;
const GREATER = 0x3e;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

export function isSpace(code: number): boolean {
  return code === SPACE || (code <= 0x0d && code >= 0x09 && code !== 0x0b);
}
