import type { Adapter, Input } from '../../core.js';
import type { AdapterCase } from '../adapter-case.js';
import { type Read, tryReading } from '../trial.js';

const SHORT = 20_000;
const LONG = 4 * SHORT;
/** Milliseconds that nothing linear takes for so little, on however slow a machine. */
const SLOW = 2_000;
/** Four times the input may take four times as long; sixteen times is the mark of a square. */
const SQUARE = 9;

/** Runs of one thing that patterns with two ways to match take the square of their length for. */
const RUNS: Record<string, string> = {
  spaces: ' ',
  'full-width spaces': '\u3000',
  'opening brackets': '（',
  digits: '1',
  ideographs: '某',
  commas: '，',
  'Latin words': 'ab ',
  'short lines': '某\n',
};

/**
 * Time grows as the input does. Looks for squares only, and complains only of what is also plainly slow, so that a busy
 * machine is no problem of the adapter.
 */
export function slowness(adapter: Adapter, tried: AdapterCase, read: Read): string[] {
  const place = read.article.blocks.find((block) => block.type === 'paragraph' && block.origin)?.origin?.end;
  const { source } = read;
  if (source === null || place === undefined) return [];
  return Object.entries(RUNS).flatMap(([what, unit]) => {
    const took = (length: number) => {
      const run = unit.repeat(Math.ceil(length / unit.length));
      const input = inputLike(tried.input, `${source.slice(0, place)}${run}${source.slice(place)}`);
      const start = performance.now();
      tryReading(adapter, input, { ...tried.options, adapter: adapter.id });
      return performance.now() - start;
    };
    const long = took(LONG);
    if (long < SLOW) return [];
    const short = took(SHORT);
    if (long < SQUARE * short) return [];
    const [a, b] = [short, long].map((time) => `${Math.round(time)} ms`);
    return [`${SHORT} ${what} in a paragraph take ${a}, ${LONG} take ${b}: a pattern matches in two ways`];
  });
}

function inputLike(input: Input, source: string): Input {
  const isText = typeof input === 'object' && 'text' in input;
  return isText ? { text: source } : { html: source };
}
