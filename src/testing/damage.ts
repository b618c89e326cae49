import type { Input } from '../core.js';

/** An input with something wrong with it, and what. */
export interface Damaged {
  what: string;
  input: Input;
}

/** How many places of a payload are spoilt. */
const PLACES = 120;
/** Nested lists that a payload may have: more are refused before an adapter sees them. */
const DEPTH = 100;

/** The same input cut off, emptied, spoilt: always in the same ways. */
export function damaged(input: Input): Damaged[] {
  if (typeof input === 'string') return damagedHtml(input);
  if (input instanceof Uint8Array) return [];
  if ('html' in input) return typeof input.html === 'string' ? damagedHtml(input.html) : [];
  if ('text' in input) return typeof input.text === 'string' ? damagedText(input.text) : [];
  return damagedJson(input.json);
}

function damagedHtml(html: string): Damaged[] {
  const ways: [what: string, html: string][] = [
    ...cuts(html),
    ['no scripts', html.replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/gi, '')],
    [
      'null in every JSON script',
      html.replace(/(<script\b[^>]*json[^>]*>)[\s\S]*?(<\/script\s*>)/gi, '$1null$2'),
    ],
    ['no attributes', html.replace(/<([a-z][a-z0-9-]*)\s[^>]*>/gi, '<$1>')],
    ['no meta elements', html.replace(/<(?:meta|link)\b[^>]*>/gi, '')],
    ['no text', html.replace(/>[^<>]{1,4000}</g, '><')],
    ['300 elements around every paragraph', html.replace(/<p\b/i, `${'<div>'.repeat(300)}<p`)],
  ];
  return ways.map(([what, source]) => ({ what, input: { html: source || ' <p>' } }));
}

function damagedText(text: string): Damaged[] {
  const lines = text.split('\n');
  const without = lines.slice(0, PLACES).map((line, index): [string, string] => {
    const rest = lines.filter((_, other) => other !== index).join('\n');
    return [`line ${index + 1} ("${line.trim().slice(0, 20)}") missing`, rest];
  });
  const ways: [what: string, text: string][] = [
    ...cuts(text),
    ...without,
    ['the lines in reverse', [...lines].reverse().join('\n')],
    ['everything on one line', lines.join(' ')],
  ];
  return ways.filter(([, cut]) => cut.trim() !== '').map(([what, cut]) => ({ what, input: { text: cut } }));
}

function cuts(source: string): [what: string, source: string][] {
  return [1, 2, 3, 4, 5, 6, 7].map((eighths): [string, string] => [
    `only the first ${eighths}/8 of it`,
    source.slice(0, Math.floor((source.length * eighths) / 8)),
  ]);
}

function damagedJson(json: unknown): Damaged[] {
  const polluted: unknown = JSON.parse('{"__proto__":{"polluted":true},"constructor":null}');
  const values: [words: string, value: unknown][] = [
    ['null', null],
    ['7', 7],
    ['[]', []],
    ['["甲"]', ['甲']],
    ['{"__proto__": …}', polluted],
    [`${DEPTH} lists in each other`, deep()],
  ];
  return pathsIn(json).flatMap((path) =>
    values.map(([words, value]) => ({
      what: `${words} at ${path.join('.') || 'the top'}`,
      input: { json: replaced(json, path, value) ?? {} },
    })),
  );
}

function deep(): unknown {
  let list: unknown = '甲';
  for (let depth = 0; depth < DEPTH; depth += 1) list = [list];
  return list;
}

/** Paths to the values of a payload, those near the top first. */
function pathsIn(json: unknown): string[][] {
  const paths: string[][] = [[]];
  for (let next = 0; next < paths.length && paths.length < PLACES; next += 1) {
    const path = paths[next] as string[];
    const value = path.reduce((here: unknown, key) => (here as Record<string, unknown>)[key], json);
    if (typeof value !== 'object' || value === null) continue;
    for (const key of Object.keys(value).slice(0, 24)) paths.push([...path, key]);
  }
  return paths.slice(0, PLACES);
}

/** A copy of a payload with one value replaced; what is not on the path is shared. */
function replaced(json: unknown, path: readonly string[], value: unknown): unknown {
  const chain: unknown[] = [json];
  for (const key of path) chain.push((chain.at(-1) as Record<string, unknown>)[key]);
  let made = value;
  for (let index = path.length - 1; index >= 0; index -= 1) {
    const parent = chain[index];
    const key = path[index] as string;
    made = Array.isArray(parent)
      ? parent.map((item: unknown, at) => (String(at) === key ? made : item))
      : { ...(parent as object), [key]: made };
  }
  return made;
}
