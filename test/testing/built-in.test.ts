import { describe, expect, it } from 'vitest';
import { bbcChinese } from '../../src/bbc-chinese.js';
import { hk01 } from '../../src/hk01.js';
import { pulseHk } from '../../src/pulse-hk.js';
import { adapterProblems, casesIn } from '../../src/testing.js';
import { yahoo } from '../../src/yahoo.js';

const BUILT_IN = [pulseHk, bbcChinese, hk01, yahoo].map((adapter) => [adapter.id, adapter] as const);

describe('the built-in adapters keep the contract, as others have to', () => {
  it.each(BUILT_IN)('%s', { timeout: 120_000 }, (id, adapter) => {
    const cases = casesIn(new URL(`../../fixtures/${id}/`, import.meta.url));
    expect(adapterProblems(adapter, cases)).toEqual([]);
  });
});
