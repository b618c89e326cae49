type Entry<T> = { word: string; meaning: T };

/** Words with what they mean, found by longest match at a place in a text. */
export class WordTable<T> {
  readonly #rows: Iterable<readonly [words: string, meaning: T]>;
  /** Words under their first character, longest first; filled when the first word is looked for. */
  #byFirst: Map<number, Entry<T>[]> | undefined;

  /** Each row holds words with spaces between them, and their meaning. */
  constructor(rows: Iterable<readonly [words: string, meaning: T]>) {
    this.#rows = rows;
  }

  #index(): Map<number, Entry<T>[]> {
    const byFirst = new Map<number, Entry<T>[]>();
    for (const [words, meaning] of this.#rows) {
      for (const word of words.split(' ')) {
        const first = word.charCodeAt(0);
        const list = byFirst.get(first) ?? [];
        list.push({ word, meaning });
        byFirst.set(first, list);
      }
    }
    for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
    return byFirst;
  }

  words(): string[] {
    this.#byFirst ??= this.#index();
    return [...this.#byFirst.values()].flatMap((list) => list.map(({ word }) => word));
  }

  /** The longest word that begins at `at`, or null. */
  at(text: string, at: number): { word: string; meaning: T; end: number } | null {
    this.#byFirst ??= this.#index();
    const list = this.#byFirst.get(text.charCodeAt(at));
    if (list === undefined) return null;
    for (const { word, meaning } of list) {
      if (text.startsWith(word, at)) return { word, meaning, end: at + word.length };
    }
    return null;
  }
}
