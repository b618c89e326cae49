/** What stands at one place of a page. */
export const OPEN = 0;
/** A start tag whose element holds nothing. */
export const EMPTY = 1;
export const CLOSE = 2;
/** Text that holds no tags: of a script, a style, a title. */
export const RAW_TEXT = 3;
export const COMMENT = 4;

/** The tags of a page in order, as numbers only: a page has tens of thousands. */
export class TagList {
  readonly kinds: number[] = [];
  readonly names: number[] = [];
  readonly starts: number[] = [];
  /** Where the name of a start tag ends and its attributes begin. */
  readonly nameEnds: number[] = [];
  /** The index after the last character. */
  readonly ends: number[] = [];

  get length(): number {
    return this.kinds.length;
  }

  add(kind: number, name: number, start: number, nameEnd: number, end: number): void {
    this.kinds.push(kind);
    this.names.push(name);
    this.starts.push(start);
    this.nameEnds.push(nameEnd);
    this.ends.push(end);
  }
}
