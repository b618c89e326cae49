/** What stands beside what in two lists: places in each, `null` where the other has nothing like it. */
export type Aligned = [place: number, expected: number] | [place: number, expected: null] | [null, number];

/** How unlike two items are: 0 for the same, 2 and more for nothing in common. */
export type Distance = (place: number, expected: number) => number;

/** Lays two lists beside each other so that one item too many, or one missing, moves none of the others. */
export function aligned(length: number, expectedLength: number, distance: Distance): Aligned[] {
  const shorter = Math.min(length, expectedLength);
  let start = 0;
  while (start < shorter && distance(start, start) === 0) start += 1;
  const head = Array.from({ length: start }, (_, place): Aligned => [place, place]);
  const rest = leastApart(length - start, expectedLength - start, (place, expected) =>
    distance(start + place, start + expected),
  );
  const moved = (place: number | null) => (place === null ? null : start + place);
  return [...head, ...rest.map(([place, expected]) => [moved(place), moved(expected)] as Aligned)];
}

/** The alignment of least cost, by the cost of every pair of rests: the square of the lists' lengths. */
function leastApart(length: number, expectedLength: number, distance: Distance): Aligned[] {
  const width = expectedLength + 1;
  const costs = new Float64Array((length + 1) * width);
  const cost = (place: number, expected: number) => costs[place * width + expected] as number;
  const together = new Float64Array(length * width);
  for (let place = length; place >= 0; place -= 1) {
    for (let expected = expectedLength; expected >= 0; expected -= 1) {
      const index = place * width + expected;
      if (place === length) costs[index] = expectedLength - expected;
      else if (expected === expectedLength) costs[index] = length - place;
      else {
        together[index] = distance(place, expected) + cost(place + 1, expected + 1);
        costs[index] = Math.min(
          together[index] ?? 0,
          1 + cost(place + 1, expected),
          1 + cost(place, expected + 1),
        );
      }
    }
  }
  const found: Aligned[] = [];
  let place = 0;
  let expected = 0;
  while (place < length && expected < expectedLength) {
    const least = cost(place, expected);
    if (least === together[place * width + expected]) found.push([place++, expected++]);
    else if (least === 1 + cost(place + 1, expected)) found.push([place++, null]);
    else found.push([null, expected++]);
  }
  while (place < length) found.push([place++, null]);
  while (expected < expectedLength) found.push([null, expected++]);
  return found;
}
