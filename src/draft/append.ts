/** Adds items one by one: passed as arguments, a hundred thousand of them would overflow the stack. */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
