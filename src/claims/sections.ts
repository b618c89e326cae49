import type { Draft } from './draft.js';
import type { Passage } from './passage.js';
import { readSubheading } from './subheading.js';

/** The drafts of an article, section by section: a subheading is understood when what stands below it has been read. */
export class Sections {
  readonly #closed: Draft[][] = [];
  #heading: Passage | null = null;
  #section: Draft[][] = [];
  #first = true;

  add(passage: Passage, found: Draft[]): void {
    if (passage.role === 'heading') {
      this.#close();
      // the headline stands above everything, and who speaks first below it may be anybody
      this.#heading = this.#first || found.some(({ statement }) => !statement) ? null : passage;
    }
    if (passage.role !== 'caption') this.#first = false;
    this.#section.push(found);
  }

  drafts(): Draft[] {
    this.#close();
    return this.#closed.flat();
  }

  #close(): void {
    const section = this.#section.flat();
    const heading = this.#heading;
    const said = heading ? readSubheading(heading, section) : [];
    // what a heading says is no statement of the writer's as well
    this.#closed.push(said, said.length > 0 ? section.filter(({ passage }) => passage !== heading) : section);
    this.#heading = null;
    this.#section = [];
  }
}
