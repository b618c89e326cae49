import { fold } from '../../../../src/claims/fold.js';
import { fold as foldUnit } from '../../../../src/quantities/fold.js';
import type { Figure } from '../../../../src/quantities.js';
import type { Reading } from './reading.js';
import { figureValue } from './segments.js';
import { nameOf, type Speaker, speakers } from './speakers.js';

/** The same thing in two articles, or in one of them. */
export interface Pair<T> {
  key: string;
  left: T[];
  right: T[];
}

/** A figure or time with the words around it. */
export interface Mention {
  text: string;
  value: string;
  before: string;
  after: string;
}

/** The sources of two articles, those that both quote first; a name in one script meets itself in the other. */
export function alignSpeakers(left: Reading, right: Reading): Pair<Speaker>[] {
  const pairs: Pair<Speaker>[] = speakers(left.claims).map((speaker) => ({
    key: nameOf(speaker),
    left: [speaker],
    right: [],
  }));
  for (const speaker of speakers(right.claims)) {
    const same = pairs.find((pair) => pair.left.some((other) => isSame(other, speaker)));
    if (same) same.right.push(speaker);
    else pairs.push({ key: nameOf(speaker), left: [], right: [speaker] });
  }
  return sharedFirst(pairs);
}

/**
 * Two names are of one source where they are the same, or one ends the other: 羅啟明 and 離島議員羅啟明. A source that
 * only its role names (船長) is the same where the role is, and a source without a name is the same as no other.
 */
function isSame(a: Speaker, b: Speaker): boolean {
  if (a.name === null || b.name === null) return false;
  const [x, y] = [fold(a.name), fold(b.name)];
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= 3 && a.kind === b.kind && long.endsWith(short);
}

/** The figures that two articles give, those that both give first. */
export function alignFigures(left: Reading, right: Reading): Pair<Mention>[] {
  const mentions = ({ figures, text }: Reading) =>
    figures
      .filter(({ kind }) => kind !== 'ordinal')
      .map((figure): [string, Mention] => [sameFigure(figure), mention(text, figure, figureValue(figure))]);
  return align(mentions(left), mentions(right));
}

/** Figures of one kind, value and unit are the same; 兩成 and 20% are. */
function sameFigure({ kind, value, min, max, currency, unit }: Figure): string {
  return [kind, value, min, max, kind === 'percent' ? '%' : (currency ?? foldUnit(unit ?? ''))].join();
}

/** The times that two articles name, by their resolved value. */
export function alignTimes(left: Reading, right: Reading): Pair<Mention>[] {
  const mentions = ({ times, text }: Reading) =>
    times.flatMap((time): [string, Mention][] =>
      time.value === null ? [] : [[time.value, mention(text, time, time.value)]],
    );
  return align(mentions(left), mentions(right));
}

function align(left: [string, Mention][], right: [string, Mention][]): Pair<Mention>[] {
  const pairs = new Map<string, Pair<Mention>>();
  for (const [side, mentions] of [
    ['left', left],
    ['right', right],
  ] as const) {
    for (const [key, found] of mentions) {
      const pair = pairs.get(key) ?? { key: found.value, left: [], right: [] };
      pair[side].push(found);
      pairs.set(key, pair);
    }
  }
  return sharedFirst([...pairs.values()]);
}

function sharedFirst<T>(pairs: Pair<T>[]): Pair<T>[] {
  const shared = ({ left, right }: Pair<T>) => left.length > 0 && right.length > 0;
  return [...pairs.filter(shared), ...pairs.filter((pair) => !shared(pair))];
}

const AROUND = 10;

function mention(text: string, { span }: { span: { start: number; end: number } }, value: string): Mention {
  const before = text.slice(Math.max(0, span.start - AROUND), span.start);
  const after = text.slice(span.end, span.end + AROUND);
  return {
    text: text.slice(span.start, span.end),
    value,
    before: before.slice(before.lastIndexOf('\n') + 1),
    after: after.split('\n', 1)[0] ?? '',
  };
}
