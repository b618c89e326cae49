import fc from 'fast-check';

/** fast-check in fewer runs, the same each time: a change that a property meets once in a thousand runs is not found. */
const RUNS = 40;

export * from 'fast-check';
export default {
  ...fc,
  assert: (property: Parameters<typeof fc.assert>[0], settings: Parameters<typeof fc.assert>[1] = {}) =>
    fc.assert(property, { ...settings, numRuns: Math.min(settings.numRuns ?? 100, RUNS), seed: 1 }),
};
