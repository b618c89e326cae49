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
    const assignment = /^\s*=\s*/.exec(script.slice(at + name.length, at + name.length + 64));
    if (!assignment) continue;
    const start = at + name.length + assignment[0].length;
    const end = endOfValue(script, start);
    const parsed = end === null ? { ok: false as const } : parseJson(script.slice(start, end));
    if (!parsed.ok) continue;
    if (typeof parsed.value !== 'string') return parsed.value;
    const inner = parseJson(parsed.value);
    if (inner.ok) return inner.value;
  }
  return undefined;
}

/** Where the object, list or string that starts here ends; `null` where it never does. */
function endOfValue(script: string, start: number): number | null {
  let depth = 0;
  for (let index = start; index < script.length; index += 1) {
    const character = script[index];
    if (character === '"') {
      index = endOfString(script, index);
      if (depth === 0) return index + 1;
    } else if (character === '{' || character === '[') {
      depth += 1;
    } else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
    if (depth === 0) return null;
  }
  return null;
}

function endOfString(script: string, quote: number): number {
  for (let index = quote + 1; index < script.length; index += 1) {
    if (script[index] === '\\') index += 1;
    else if (script[index] === '"') return index;
  }
  return script.length;
}
