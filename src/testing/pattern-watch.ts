import type { Adapter, Context, Document, Read, Sign } from '../core.js';

/** A pattern that an adapter tried, and where. */
export interface TriedPattern {
  pattern: RegExp;
  /** The part of the adapter that was at work: `html.read`, `text.signs[0]`. */
  part: string;
  /** What it was last tried on. */
  text: string;
}

/**
 * Sees which patterns an adapter tries: every method of strings and patterns comes to `RegExp.prototype.exec`. `split`
 * comes there with a sticky copy, which is another pattern.
 */
export class PatternWatch {
  readonly #tried = new Map<string, TriedPattern>();
  #part: string | null = null;
  #running: TriedPattern | null = null;

  /** Each pattern once, with the first part that tried it. */
  get tried(): TriedPattern[] {
    return [...this.#tried.values()];
  }

  /** The pattern that was being tried when the work was ended from outside. */
  get running(): TriedPattern | null {
    return this.#running;
  }

  /** Watches while something runs; patterns are as before when it is over, however it ends. */
  during<T>(work: () => T): T {
    const { exec, [Symbol.split]: split } = RegExp.prototype;
    const watch = this;
    RegExp.prototype.exec = function (text) {
      const found = watch.#enter(this, text);
      const match = Reflect.apply(exec, this, [text]) as RegExpExecArray | null;
      if (found) watch.#running = null;
      return match;
    };
    RegExp.prototype[Symbol.split] = function (text, limit) {
      watch.#enter(this, text);
      return Reflect.apply(split, this, [text, limit]);
    };
    try {
      return work();
    } finally {
      RegExp.prototype.exec = exec;
      RegExp.prototype[Symbol.split] = split;
    }
  }

  /** The same adapter, which says which part of it is at work. */
  over(adapter: Adapter): Adapter {
    const { html, json, text } = adapter;
    return {
      ...adapter,
      ...(html && { html: { ...html, ...this.#parts('html', html) } }),
      ...(json && { json: this.#parts('json', json) }),
      ...(text && { text: this.#parts('text', text) }),
    };
  }

  #parts<D extends Document>(kind: string, reading: { signs: Sign<D>[]; read: Read<D> }) {
    return {
      signs: reading.signs.map((sign, index) => ({
        ...sign,
        seen: (document: D) => this.#at(`${kind}.signs[${index}]`, () => sign.seen(document)),
      })),
      read: (document: D, context: Context) =>
        this.#at(`${kind}.read`, () => reading.read(document, context)),
    };
  }

  #at<T>(part: string, work: () => T): T {
    const before = this.#part;
    this.#part = part;
    try {
      return work();
    } finally {
      this.#part = before;
    }
  }

  #enter(pattern: RegExp, text: string): TriedPattern | null {
    if (this.#part === null) return null;
    const key = String(pattern);
    const known = this.#tried.get(key);
    const entry = known ?? { pattern, part: this.#part, text: '' };
    if (!known) this.#tried.set(key, entry);
    entry.text = String(text);
    this.#running = entry;
    return entry;
  }
}
