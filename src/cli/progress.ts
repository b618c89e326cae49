import type { Output } from './streams.js';

/** From how many inputs on progress is shown. */
const MANY = 5;

/** What is said on standard error while inputs are read: failures always, a count for many inputs on a terminal. */
export class Progress {
  readonly #total: number;
  readonly #output: Output;
  readonly #shown: boolean;
  #done = 0;

  constructor(total: number, output: Output) {
    this.#total = total;
    this.#output = output;
    this.#shown = total >= MANY && output.isTTY === true;
  }

  step(): void {
    this.#done += 1;
    if (this.#shown) this.#output.write(`\r${this.#done}/${this.#total}`);
  }

  say(message: string): void {
    this.#output.write(`${this.#shown ? '\r' : ''}${message}\n`);
  }

  end(failed: number): void {
    if (this.#total < MANY) return;
    const start = this.#shown ? '\r' : '';
    this.#output.write(`${start}${this.#total - failed} of ${this.#total} inputs read\n`);
  }
}
