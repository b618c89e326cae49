import { describe, expect, it } from 'vitest';
import { wrongWhereCut } from './cut.js';
import { seeds, tryOne } from './run.js';

describe('a short run of the fuzzer', () => {
  const all = seeds();

  it.each([1, 2, 3, 4])('finds nothing, part %i', (part) => {
    for (let number = part * 1000; number < part * 1000 + 150; number += 1) {
      const finding = tryOne(number, all);
      expect(finding && `${finding.seed}: ${finding.wrong}`).toBeNull();
    }
  });
});

describe('a fixture that is cut at any byte', () => {
  it('is read as far as it goes, or ends in a typed error', () => {
    // every 307th byte of each, from another one on in each; all of them with `npm run fuzz -- --cut`
    expect(wrongWhereCut(307).wrong).toEqual([]);
  });
});
