/** What the code units so far may go on with, and what they mean where they are a word. */
interface Node<T> {
  next: Map<number, Node<T>> | null;
  found: { word: string; meaning: T } | null;
}

/** Words, as a list or with spaces between them, and what they mean. */
type Row<T> = readonly [words: string | readonly string[], meaning: T];

const wordsOf = ([words]: Row<unknown>): readonly string[] =>
  typeof words === 'string' ? words.split(' ') : words;

/** Words with what they mean, found by longest match at a place in a text. */
export class WordTable<T> {
  readonly #rows: readonly Row<T>[];
  /** Made when the first word is looked for. */
  #root: Node<T> | undefined;

  constructor(rows: readonly Row<T>[]) {
    this.#rows = rows;
  }

  #tree(): Node<T> {
    const root: Node<T> = { next: null, found: null };
    for (const row of this.#rows) {
      for (const word of wordsOf(row)) {
        let node = root;
        for (let i = 0; i < word.length; i++) node = goOn(node, word.charCodeAt(i));
        node.found ??= { word, meaning: row[1] };
      }
    }
    return root;
  }

  words(): string[] {
    return this.#rows.flatMap(wordsOf);
  }

  /** The longest word that begins at `at`, or null. */
  at(text: string, at: number): { word: string; meaning: T; end: number } | null {
    this.#root ??= this.#tree();
    let node: Node<T> | undefined = this.#root;
    let found: Node<T>['found'] = null;
    for (let end = at; node !== undefined; end++) {
      found = node.found ?? found;
      node = node.next?.get(text.charCodeAt(end));
    }
    return found && { word: found.word, meaning: found.meaning, end: at + found.word.length };
  }
}

function goOn<T>(node: Node<T>, code: number): Node<T> {
  node.next ??= new Map();
  let next = node.next.get(code);
  if (next === undefined) {
    next = { next: null, found: null };
    node.next.set(code, next);
  }
  return next;
}
