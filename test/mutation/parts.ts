/**
 * The parts whose tests are tried: the sources that each is made of, the tests that hold it, and how many of a hundred
 * changes they have to notice. Those of the adapters are left out, which reach everything and say little of where.
 */
export const PARTS = {
  readers: {
    sources: ['src/input/**/*.ts', 'src/document/**/*.ts'],
    tests: ['test/{input,document,parser}/**/*.test.ts', 'test/hostile/limits.test.ts'],
    floor: 85,
  },
  claims: { sources: ['src/claims/**/*.ts'], tests: ['test/claims/**/*.test.ts'], floor: 85 },
  quantities: { sources: ['src/quantities/**/*.ts'], tests: ['test/quantities/**/*.test.ts'], floor: 85 },
} as const;

export type Part = keyof typeof PARTS;
