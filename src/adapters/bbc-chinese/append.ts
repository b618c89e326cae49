/** Adds items one by one: passed as arguments, a hundred thousand of them would overflow the stack. */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}

/** Puts children on a stack so that it gives them back in their order. */
export function appendReversed<T>(stack: T[], children: readonly T[]): void {
  for (let index = children.length - 1; index >= 0; index -= 1) stack.push(children[index] as T);
}
