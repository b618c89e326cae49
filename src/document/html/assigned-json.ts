import { parseJson } from '../json/parse-json.js';

/**
 * The JSON that a script assigns to a name: `window.SIMORGH_DATA={…}`, `root.App.main = {…};`.
 *
 * The value ends where its brackets close, so whatever code follows does no harm. A string that holds JSON
 * (`window.__INITIAL_DATA__="{\"…\"}"`) is opened as well. Never evaluated. `undefined` where there is none.
 */
export function assignedJson(scripts: readonly string[], name: string): unknown {
  for (const script of scripts) {
    const at = script.indexOf(name);
    if (at < 0) continue;
    const assignment = /\s*=\s*/y;
    assignment.lastIndex = at + name.length;
    if (!assignment.test(script)) continue;
    const parsed = parseJson(valueAt(script, assignment.lastIndex));
    if (!parsed.ok) continue;
    if (typeof parsed.value !== 'string') return parsed.value;
    const inner = parseJson(parsed.value);
    if (inner.ok) return inner.value;
  }
  return undefined;
}

/** The object, list or string that starts here; nothing where it never ends. */
function valueAt(script: string, start: number): string {
  let depth = 0;
  for (let index = start; index < script.length; index += 1) {
    const character = script[index];
    if (character === '"') {
      index = endOfString(script, index);
      if (depth === 0) return script.slice(start, index + 1);
    } else if (character === '{' || character === '[') {
      depth += 1;
    } else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return script.slice(start, index + 1);
    }
    if (depth === 0) return '';
  }
  return '';
}

function endOfString(script: string, quote: number): number {
  for (let index = quote + 1; index < script.length; index += 1) {
    if (script[index] === '\\') index += 1;
    else if (script[index] === '"') return index;
  }
  return script.length;
}
