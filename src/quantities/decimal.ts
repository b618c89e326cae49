/** `value` times ten to the `power`, rounded once: 177.1 with 8 is 17710000000 and not a hair more. */
export function shift(value: number, power: number): number {
  const exact = Number(`${value}e${power}`);
  return Number.isNaN(exact) ? value * 10 ** power : exact;
}

/** A sum without the dust of binary fractions: 0.1 and 0.2 make 0.3. */
export function add(a: number, b: number): number {
  const sum = a + b;
  return Number.isSafeInteger(sum) ? sum : Number(sum.toPrecision(15));
}

/** The place of the last digit that is not zero: 3000 has 1000, 25 has 1, 1.5 has 0.1. */
export function lastPlace(value: number): number {
  if (value === 0) return 1;
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return Number(`1e${Number(exponent) - decimals}`);
}
