/** A page with stretches left out, and the way back from a place in it to the place in the whole page. */
export class ShortSource {
  readonly #pieces: string[] = [];
  readonly #starts: number[] = [];
  readonly #shifts: number[] = [];
  #length = 0;

  /** Adds a stretch of the page as it is. */
  keep(source: string, start: number, end: number): void {
    if (start >= end) return;
    this.#starts.push(this.#length);
    this.#shifts.push(start - this.#length);
    this.#pieces.push(source.slice(start, end));
    this.#length += end - start;
  }

  /** Adds text that the page does not have there: the end tag of an element whose inside was left out. */
  add(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }

  toString(): string {
    return this.#pieces.join('');
  }

  /** The place in the whole page of a character kept from it. */
  original(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return offset + (this.#shifts[low] ?? 0);
  }
}
