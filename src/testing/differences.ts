import { append } from '../core.js';
import { aligned } from './alignment.js';

/** How many differences are told: more would bury the first. */
const MOST = 20;
/** Characters shown before and after the first one that differs. */
const BEFORE = 12;
const AFTER = 24;
/** Fields that are counted in characters: each of them moves when one before it does. */
const OFFSETS = new Set(['span', 'origin']);

type Pair = { path: string; value: unknown; expected: unknown };

/**
 * Where a value differs from the one expected, in words: `published.precision is "minute", expected "day"`.
 *
 * Fields that the expectation leaves out may be anything. An item too many or missing in a list is one difference, and
 * offsets are told only where nothing else differs. Walks without recursion.
 */
export function differences(value: unknown, expected: unknown): string[] {
  const found: string[] = [];
  const moved: string[] = [];
  const open: (Pair | string)[] = [{ path: '', value, expected }];
  for (let next = open.pop(); next !== undefined && found.length < MOST; next = open.pop()) {
    if (typeof next === 'string') {
      found.push(next);
    } else if (isList(next.value) && isList(next.expected)) {
      append(open, itemsOf(next.path, next.value, next.expected).reverse());
    } else if (isTree(next.value) && isTree(next.expected) && isList(next.value) === isList(next.expected)) {
      for (const [key, wanted] of Object.entries(next.expected).reverse()) {
        const path = next.path === '' ? key : `${next.path}.${key}`;
        const pair = { path, value: next.value[key], expected: wanted };
        if (!OFFSETS.has(key)) open.push(pair);
        else if (!isSame(pair.value, wanted)) moved.push(told(pair));
      }
    } else if (!Object.is(next.value, next.expected)) {
      found.push(told(next));
    }
  }
  const [first] = found.length === 0 ? moved : [];
  return first === undefined ? found : [first];
}

/** Items of two lists beside each other, and words for those that stand alone. */
function itemsOf(path: string, list: readonly unknown[], expected: readonly unknown[]): (Pair | string)[] {
  const places = aligned(list.length, expected.length, (place, other) =>
    distance(list[place], expected[other]),
  );
  return places.map(([place, other]) => {
    if (place === null)
      return `${path} has no ${named(expected[other])}, which is expected as ${path}[${other}]`;
    if (other === null) return `${path}[${place}] is not expected: ${named(list[place])}`;
    return { path: `${path}[${place}]`, value: list[place], expected: expected[other] };
  });
}

/** 0 for the same, 1 for what has changed a little, more for what is another thing. */
function distance(value: unknown, expected: unknown): number {
  if (isSame(value, expected)) return 0;
  if (!isTree(value) || !isTree(expected)) return 1.5;
  const isOther = expected.type !== undefined && value.type !== expected.type;
  return !isOther && isAlike(gist(value), gist(expected)) ? 1 : 3;
}

/** Whether a value is what is expected, offsets aside. */
function isSame(value: unknown, expected: unknown): boolean {
  const open: [unknown, unknown][] = [[value, expected]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [one, other] = pair;
    if (!isTree(one) || !isTree(other)) {
      if (!Object.is(one, other)) return false;
      continue;
    }
    if (isList(one) !== isList(other) || (isList(one) && isList(other) && one.length !== other.length))
      return false;
    for (const [key, wanted] of Object.entries(other)) {
      if (!OFFSETS.has(key)) open.push([one[key], wanted]);
    }
  }
  return true;
}

/** The words by which an item is known again. */
function gist(item: unknown): string {
  if (!isTree(item)) return String(item);
  const words = ['text', 'headline', 'name', 'caption', 'src', 'url', 'kind'].map((field) => item[field]);
  return words.find((word) => typeof word === 'string') ?? '';
}

/** Whether two texts begin or end alike. */
function isAlike(one: string, other: string): boolean {
  if (one === '' || other === '') return one === other;
  const length = Math.min(4, one.length, other.length);
  return one.slice(0, length) === other.slice(0, length) || one.slice(-length) === other.slice(-length);
}

function named(item: unknown): string {
  const type = isTree(item) && typeof item.type === 'string' ? `${item.type} ` : '';
  return `${type}${shown(isTree(item) ? gist(item) || item : item)}`;
}

function told({ path, value, expected }: Pair): string {
  const [is, wanted] =
    typeof value === 'string' && typeof expected === 'string'
      ? excerpts(value, expected)
      : [shown(value), shown(expected)];
  return `${path || 'it'} is ${is}, expected ${wanted}`;
}

/** Two texts around the first character in which they differ, which stands in the same place of both. */
function excerpts(one: string, other: string): [string, string] {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const start = at > BEFORE + 4 ? at - BEFORE : 0;
  const cut = (text: string) => {
    const end = text.length > at + AFTER + 4 ? at + AFTER : text.length;
    const words = JSON.stringify(text.slice(start, end).toWellFormed()).slice(1, -1);
    return `"${start > 0 ? '…' : ''}${words}${end < text.length ? '…' : ''}"`;
  };
  return [cut(one), cut(other)];
}

interface Tree extends Record<string, unknown> {
  type?: unknown;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
