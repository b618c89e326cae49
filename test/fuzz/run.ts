import type { Input, Options } from '../../src/index.js';
import { fixtures } from '../support/fixtures.js';
import { presses, storyOf } from '../support/render/presses.js';
import { wrongWith } from './check.js';
import { Chance, mutated, mutatedJson } from './mutate.js';

interface Seed {
  kind: 'html' | 'text' | 'json';
  source: string;
  options: Options;
}

export interface Finding {
  seed: number;
  wrong: string;
  input: Input;
  options: Options;
}

/** The fixtures, and every outlet's page, payload and copy of one invented story. */
export function seeds(): Seed[] {
  const reviewed = fixtures().map(
    ({ kind, source, input, options, adapter }): Seed => ({
      kind,
      source: kind === 'json' ? JSON.stringify((input as { json: unknown }).json) : source,
      options: { ...options, adapter },
    }),
  );
  const printed = presses.flatMap((press): Seed[] => {
    const story = storyOf(press, 4);
    const options = { url: press.address(story) };
    return [
      { kind: 'html', source: press.page(story, { payload: true }), options },
      { kind: 'json', source: JSON.stringify(press.payload(story)), options },
      { kind: 'text', source: press.copy(story), options },
    ];
  });
  return [...reviewed, ...printed].filter(({ source }) => source.length < 60_000);
}

/** Reads the input that a number stands for, and answers what is wrong with it. */
export function tryOne(number: number, all: readonly Seed[]): Finding | null {
  const chance = new Chance(number);
  const { kind, source, options } = chance.of(all);
  const other = chance.of(all);
  const input = inputOf(kind, source, other, chance);
  const wrong = wrongWith(input, options);
  return wrong === null ? null : { seed: number, wrong, input, options };
}

function inputOf(kind: Seed['kind'], source: string, other: Seed, chance: Chance): Input {
  if (kind === 'json') {
    const piece = other.kind === 'json' ? JSON.parse(other.source) : other.source;
    return { json: mutatedJson(JSON.parse(source), piece, chance) };
  }
  const text = mutated(source, other.source, chance);
  if (chance.below(12) === 0) {
    const bytes = new TextEncoder().encode(text);
    for (let left = chance.below(20); left > 0; left -= 1)
      bytes[chance.below(bytes.length)] = chance.below(256);
    return kind === 'html' ? { html: bytes } : { text: bytes };
  }
  return kind === 'html' ? { html: text } : { text };
}
