/** Follows the tags of a part of the page that is damaged, up to where it most likely ends. */
export class Misnesting {
  /** Index in the list of tags of the start tag of the part. */
  readonly first: number;
  /** How many elements are open around it. */
  readonly outside: number;
  readonly #open: number[];

  /** @param open names of the elements that are open in it, its own first */
  constructor(first: number, outside: number, open: readonly number[]) {
    this.first = first;
    this.outside = outside;
    this.#open = [...open];
  }

  get depth(): number {
    return this.outside + this.#open.length;
  }

  open(name: number): void {
    this.#open.push(name);
  }

  /** Closes the last open element of the name; answers whether this is the part itself. */
  close(name: number): boolean {
    const place = this.#open.lastIndexOf(name);
    if (place >= 0) this.#open.length = place;
    return place === 0;
  }
}
