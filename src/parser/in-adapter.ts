import { parseErrorOf } from '../model/parse-error.js';

/**
 * Runs a part of an adapter. What it throws was not made by the input alone: the error names adapter and part, for
 * whoever wrote them, and what was thrown is its `cause`.
 *
 * @throws ParseError and nothing else; one about the input (a limit) as it is
 */
export function inAdapter<T>(id: string, part: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw parseErrorOf(error, `The adapter "${id}" failed in ${part}: …`);
  }
}
