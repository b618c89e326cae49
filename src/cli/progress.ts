import type { Rendered } from './render.js';
import type { Output } from './streams.js';
import { counted, printable } from './terminal.js';

/** From how many inputs on a summary is given. */
const MANY = 5;
/** So many failures are said one by one where the output holds them as well: enough to see what is wrong. */
const SAID = 10;
const BAR = 24;
const REDRAWN_EVERY_MS = 100;

export interface ProgressSettings {
  /** Bytes of all inputs; `null` where that is not known. */
  total: number | null;
  /** Records out of streams, whose number nobody knows beforehand: a summary is always given. */
  isBulk: boolean;
  /** Whether failures are in the output as well. */
  isWritten: boolean;
  isQuiet: boolean;
}

/** What is said on standard error while inputs are read: failures, a bar on a terminal, and a summary. */
export class Progress {
  readonly #settings: ProgressSettings;
  readonly #output: Output;
  readonly #started = performance.now();
  readonly #failures = new Map<string, number>();
  readonly #skipped = new Map<string, number>();
  #bytes = 0;
  #done = 0;
  #failed = 0;
  #drawn = Number.NEGATIVE_INFINITY;

  constructor(settings: ProgressSettings, output: Output) {
    this.#settings = settings;
    this.#output = output;
  }

  get failed(): number {
    return this.#failed;
  }

  /** So many bytes more of the inputs were taken. */
  read(bytes: number): void {
    this.#bytes += bytes;
  }

  /** A record that is none of ours was passed over. */
  skip(why: string): void {
    count(this.#skipped, why);
    this.#draw();
  }

  done(name: string, { failure }: Rendered): void {
    this.#done += 1;
    if (failure) {
      this.#failed += 1;
      count(this.#failures, failure.code);
      this.#say(name, failure);
    }
    this.#draw();
  }

  end(): void {
    const { isBulk, isQuiet } = this.#settings;
    this.#clear();
    if (isQuiet || (!isBulk && this.#done < MANY)) return;
    const parts = [
      `${this.#done - this.#failed} of ${counted(this.#done, isBulk ? 'record' : 'input')} read`,
    ];
    if (this.#failed > 0) parts.push(`${this.#failed} failed (${listed(this.#failures)})`);
    if (this.#skipped.size > 0) parts.push(`${sum(this.#skipped)} passed over (${listed(this.#skipped)})`);
    const seconds = this.#seconds();
    if (isBulk) parts.push(`${seconds.toFixed(1)} s, ${(this.#done / seconds).toFixed(0)} records/s`);
    this.#output.write(`${parts.join('; ')}\n`);
  }

  #say(name: string, { code, message }: { code: string; message: string }): void {
    const { isWritten, isBulk, isQuiet } = this.#settings;
    if (isQuiet) return;
    const isLimited = isBulk && isWritten;
    if (isLimited && this.#failed > SAID) return;
    this.#clear();
    this.#output.write(`${printable(name)}: ${code}: ${printable(message)}\n`);
    if (isLimited && this.#failed === SAID) this.#output.write('further failures are in the output only\n');
  }

  #draw(): void {
    const { total, isQuiet, isBulk } = this.#settings;
    if (isQuiet || this.#output.isTTY !== true || (!isBulk && total === null)) return;
    const now = performance.now();
    if (now - this.#drawn < REDRAWN_EVERY_MS) return;
    this.#drawn = now;
    const counts = `${this.#done} read, ${this.#failed} failed, ${(this.#done / this.#seconds()).toFixed(0)}/s`;
    this.#output.write(`\r\u001b[K${total === null ? '' : `${bar(this.#bytes / total)} `}${counts}`);
  }

  #clear(): void {
    if (this.#drawn === Number.NEGATIVE_INFINITY) return;
    this.#output.write('\r\u001b[K');
    this.#drawn = Number.NEGATIVE_INFINITY;
  }

  /** Since the start; never nothing, so that a rate is a number. */
  #seconds(): number {
    return Math.max(performance.now() - this.#started, 1) / 1000;
  }
}

function bar(part: number): string {
  const share = Math.min(Math.max(Number.isFinite(part) ? part : 1, 0), 1);
  const full = Math.round(share * BAR);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, one) => total + one, 0);
}

function listed(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([key, number]) => `${number} ${key}`)
    .join(', ');
}
