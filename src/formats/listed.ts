/** A property that is there only where its list holds something, to be spread into an object. */
export function listed<K extends string, V>(key: K, values: V[]): { [P in K]?: V[] } {
  return values.length === 0 ? {} : ({ [key]: values } as { [P in K]?: V[] });
}
