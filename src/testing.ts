/** What holds an adapter to the contract, in any test runner of Node. */
export type { AdapterCase, Expectation, Expected } from './testing/adapter-case.js';
export { casesIn, checkFixtures } from './testing/cases-in.js';
export { adapterProblems, checkAdapter } from './testing/check-adapter.js';
export { AdapterProblems, type Problem } from './testing/problem.js';
