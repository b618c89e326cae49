import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.js';
import { presses, storyOf } from '../support/render/presses.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const MARGIN = 1_000_000;
const KEPT = 8;

/** Bytes that articles keep alive, each read from an input of its own with a megabyte around it. */
function keptBy(read: (filler: string) => unknown): number {
  read(' '.repeat(MARGIN));
  collect();
  const before = process.memoryUsage().heapUsed;
  const articles = Array.from({ length: KEPT }, (_, index) => read(' '.repeat(MARGIN + index)));
  collect();
  const after = process.memoryUsage().heapUsed;
  return (after - before) / articles.length;
}

/** A string of its own, as a file would be. */
const flat = (text: string) => Buffer.from(text).toString();

describe('an article keeps nothing of its input alive', () => {
  it.each(presses.map((press) => [press.adapter, press] as const))('%s', (adapter, press) => {
    const story = storyOf(press);
    const page = keptBy((filler) => parse({ html: flat(press.page(story) + filler) }));
    const copy = keptBy((filler) => parse({ text: flat(`${press.copy(story)}\n\n${filler}`) }, { adapter }));
    expect(page).toBeLessThan(MARGIN / 4);
    expect(copy).toBeLessThan(MARGIN / 4);
  });
});
