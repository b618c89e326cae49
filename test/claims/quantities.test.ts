import { describe, expect, it } from 'vitest';
import { within } from '../../src/claims/quantities.js';

const at = (start: number, end: number) => ({ span: { start, end } });

describe('what stands between two offsets', () => {
  const list = [at(0, 2), at(2, 4), at(4, 7), at(7, 9)];

  it.each([
    ['all of a list', 0, 9, list],
    ['what begins and ends with the stretch', 2, 7, [at(2, 4), at(4, 7)]],
    ['nothing that begins before it', 1, 4, [at(2, 4)]],
    ['nothing that ends behind it', 2, 6, [at(2, 4)]],
    ['nothing behind the last', 9, 12, []],
  ])('is %s', (_, start, end, found) => {
    expect(within(list, start, end)).toEqual(found);
  });

  it('is nothing where the list is empty', () => {
    expect(within([], 0, 9)).toEqual([]);
  });
});
