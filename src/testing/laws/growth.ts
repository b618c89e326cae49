import type { Adapter, Input } from '../../core.js';
import type { AdapterCase } from '../adapter-case.js';
import { Endless, type Read, tryReading } from '../trial.js';

/** Characters put into a paragraph: the short ones first, so that what doubles with each is met early. */
const LENGTHS = [32, 1_250, 5_000, 20_000, 80_000];
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
  'Latin letters': 'a',
  'Latin words': 'ab ',
  'short lines': '某\n',
};

/**
 * Time grows as the input does. Looks for squares only, and complains only of what is also plainly slow, so that a busy
 * machine is no problem of the adapter. Answers the first that grows too fast.
 */
export function slowness(adapter: Adapter, tried: AdapterCase, read: Read): string | null {
  const end = read.article.blocks.find((block) => block.type === 'paragraph' && block.origin)?.origin?.end;
  const { source } = read;
  if (source === null || end === undefined) return null;
  // before the last character: a pattern that looks for the end of a run at the end of the text does not find it
  const place = end - 1;
  for (const [what, unit] of Object.entries(RUNS)) {
    let before = Number.POSITIVE_INFINITY;
    for (const [index, length] of LENGTHS.entries()) {
      const run = unit.repeat(Math.ceil(length / unit.length));
      const input = inputLike(tried.input, `${source.slice(0, place)}${run}${source.slice(place)}`);
      const start = performance.now();
      try {
        tryReading(adapter, input, { ...tried.options, adapter: adapter.id });
      } catch (error) {
        if (!(error instanceof Endless)) throw error;
        return `${length} ${what} in a paragraph take for ever, ${error.where}`;
      }
      const took = performance.now() - start;
      if (took >= SLOW && took >= SQUARE * before) {
        const [a, b] = [before, took].map((time) => `${Math.round(time)} ms`);
        return `${LENGTHS[index - 1]} ${what} in a paragraph take ${a}, ${length} take ${b}: something is done for each character over again`;
      }
      before = took;
    }
  }
  return null;
}

function inputLike(input: Input, source: string): Input {
  const isText = typeof input === 'object' && 'text' in input;
  return isText ? { text: source } : { html: source };
}
