import type { PageScan } from './page-scan.js';
import { RAW_TEXT } from './tag-list.js';

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

  toString(): string {
    return this.#pieces.join('');
  }

  /** The place in the whole page of a character kept from it. */
  original(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return offset + (this.#shifts[low] ?? 0);
  }
}

/** A page without the texts of its scripts and styles, which no adapter reads as text. */
export function withoutScripts(source: string, { tags, names }: PageScan): ShortSource {
  const short = new ShortSource();
  const code = [names.id('script'), names.id('style')];
  let from = 0;
  for (let index = 0; index < tags.length; index += 1) {
    if (tags.kinds[index] !== RAW_TEXT || !code.includes(tags.names[index] as number)) continue;
    short.keep(source, from, tags.starts[index] as number);
    from = tags.ends[index] as number;
  }
  short.keep(source, from, source.length);
  return short;
}
