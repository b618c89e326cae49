/** Each of the first characters with each of the second ones after it. */
export function followed(first: Iterable<string>, second: Iterable<string>): string[] {
  const seconds = [...second];
  return [...first].flatMap((character) => seconds.map((next) => character + next));
}

/** Words with what they mean, found by longest match at a place in a text. */
export class WordTable<T> {
  /** Words under their first character, longest first. */
  readonly #byFirst = new Map<number, { word: string; meaning: T }[]>();

  /** Each row holds words with spaces between them, and their meaning. */
  constructor(rows: Iterable<readonly [words: string, meaning: T]>) {
    for (const [words, meaning] of rows) {
      for (const word of words.split(' ')) {
        const first = word.charCodeAt(0);
        const list = this.#byFirst.get(first) ?? [];
        list.push({ word, meaning });
        this.#byFirst.set(first, list);
      }
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  }

  /** The characters that its words begin with. */
  firsts(): string[] {
    return [...this.#byFirst.keys()].map((code) => String.fromCharCode(code));
  }

  /** Its words as far as their second character. */
  openings(): string[] {
    return [...this.#byFirst.values()].flat().map(({ word }) => word.slice(0, 2));
  }

  /** The longest word that begins at `at`, or null. */
  at(text: string, at: number): { word: string; meaning: T; end: number } | null {
    const list = this.#byFirst.get(text.charCodeAt(at));
    if (list === undefined) return null;
    for (const { word, meaning } of list) {
      if (text.startsWith(word, at)) return { word, meaning, end: at + word.length };
    }
    return null;
  }
}
