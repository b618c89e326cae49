/**
 * Counts a text in Unicode code points: gives for a UTF-16 offset the number of code points before it.
 *
 * Made once per text (linear), asked once per offset (logarithmic). A lone surrogate counts as one code point.
 *
 * @example
 * const position = codePoints('𨋢門壞了');
 * position(2); // 1: the lift (𨋢) is two code units and one code point
 */
export function codePoints(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), (match) => match.index);
  return (offset) => offset - countBelow(pairs, offset);
}

/** How many of the sorted numbers are below the bound. */
function countBelow(sorted: readonly number[], bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
