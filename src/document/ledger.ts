import type { Dropped } from '../model.js';

/** The rule of text that nobody asked for. */
export const UNCLAIMED = 'unclaimed';

/**
 * Accounts for the text of a document: what reached a field is kept, what did not is dropped by a named rule.
 *
 * What was entered as neither is dropped by the rule `unclaimed` when the ledger is settled, so that nothing is lost
 * without a trace whatever an adapter forgets.
 */
export interface Ledger {
  /** Everything that was dropped, in the order of the input. */
  settle(): Dropped[];
}
