import type { Adapter, SafeParseResult } from '../../core.js';
import type { AdapterCase } from '../adapter-case.js';
import { damaged } from '../damage.js';
import { tryReading } from '../trial.js';

/**
 * Nothing but a `ParseError` about the input leaves an adapter, whatever is missing from what it reads; and what is left
 * of an article when nothing of it is there is none.
 */
export function crashes(adapter: Adapter, tried: AdapterCase): string[] {
  const before = Reflect.ownKeys(Object.prototype).length;
  // one mistake shows itself in many ways: its first is enough
  const seen = new Map<string, string>();
  for (const { what, input } of damaged(tried.input)) {
    const { result } = tryReading(adapter, input, { ...tried.options, adapter: adapter.id });
    const mistake = mistakeIn(result);
    if (mistake !== null && !seen.has(mistake)) seen.set(mistake, `with ${what}, it ${mistake}`);
  }
  const touched = Reflect.ownKeys(Object.prototype).length !== before;
  return [...seen.values(), ...(touched ? ['Object.prototype has been changed'] : [])];
}

function mistakeIn(result: SafeParseResult): string | null {
  if (result.success) {
    const { headline, blocks } = result.article;
    const isEmpty = headline === null && blocks.length === 0;
    return isEmpty ? 'gives an article without headline and text instead of notAnArticle(…)' : null;
  }
  const { code, cause } = result.error;
  return code === 'invalid-input' && cause instanceof Error ? `throws ${cause.name}: ${cause.message}` : null;
}
