import { createContext, Script } from 'node:vm';

const CALL = new Script('run()');
const shared: { run: (() => unknown) | null } = { run: null };

/**
 * Runs something for so long and no longer, a pattern that would backtrack for ever included; `null` where it was ended.
 * What was ended is gone without its `finally`: whatever has to be put back is put back by the caller.
 */
export function within<T>(milliseconds: number, run: () => T): { value: T } | null {
  shared.run = run;
  try {
    return { value: CALL.runInContext(createContext(shared), { timeout: milliseconds }) as T };
  } catch (error) {
    if ((error as NodeJS.ErrnoException | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  } finally {
    shared.run = null;
  }
}
