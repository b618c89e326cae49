import type { Adapter } from '../../core.js';
import type { AdapterCase } from '../adapter-case.js';
import type { Read } from '../trial.js';

/** One law of the contract, held against one case that gives an article. Answers what is wrong, in words. */
export interface Law {
  /** The law in a few words. */
  name: string;
  broken(read: Read, trial: { adapter: Adapter; tried: AdapterCase }): string[];
}
