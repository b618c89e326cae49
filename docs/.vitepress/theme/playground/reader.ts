import type { Answer, Question } from './read.worker.js';
import type { FormatName, Reading, Source } from './reading.js';

type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never;

/** The worker that reads, as functions that answer later. Made on first use: the server that builds the page has none. */
class Reader {
  #worker: Worker | null = null;
  #waiting = new Map<number, { answer: (value: Answer) => void; fail: (error: Error) => void }>();
  #last = 0;

  async read(source: Source): Promise<Reading> {
    const answer = await this.#ask({ source: { ...source } });
    if (!('reading' in answer)) throw new Error('The worker answered another question.');
    return answer.reading;
  }

  async write({ article, claims }: Reading, format: FormatName): Promise<string> {
    const answer = await this.#ask({ reading: { article, claims }, format });
    return 'written' in answer ? answer.written : '';
  }

  #ask(question: Unnumbered<Question>): Promise<Answer> {
    const worker = this.#started();
    this.#last += 1;
    const id = this.#last;
    return new Promise((answer, fail) => {
      this.#waiting.set(id, { answer, fail });
      worker.postMessage({ ...question, id });
    });
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      this.#waiting.get(data.id)?.answer(data);
      this.#waiting.delete(data.id);
    });
    worker.addEventListener('error', (event) => {
      for (const { fail } of this.#waiting.values()) fail(new Error(event.message || 'The worker failed.'));
      this.#waiting.clear();
      this.#worker = null;
    });
    this.#worker = worker;
    return worker;
  }
}

export const reader = new Reader();
