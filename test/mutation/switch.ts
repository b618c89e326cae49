/**
 * What Stryker's instrumenter puts into the code calls these two, by these names: one asks whether a change is on, one
 * tells which changes are come by.
 */
let on: string | null = new URL(import.meta.url).searchParams.get('on');
let met: Set<string> | null = new Set();

export function stryMutAct_9fa48(id: string): boolean {
  return id === on;
}

export function stryCov_9fa48(...ids: string[]): void {
  if (met) for (const id of ids) met.add(id);
}

/** Turns one change on, or all of them off. */
export function turnOn(id: string | null): void {
  on = id;
}

/** The changes that were come by since the last call; `count` says whether to go on counting. */
export function changesMet(count: boolean): string[] {
  const before = [...(met ?? [])];
  met = count ? new Set() : null;
  return before;
}
