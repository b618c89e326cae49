/** A stretch of a line that is one label. */
export interface Label {
  text: string;
  start: number;
  end: number;
}

/** Lines longer than this are no list of labels. */
const MAX_LENGTH = 80;
const BETWEEN = /[\s,，、|｜/／·•]/;
const LATIN = /[A-Za-z0-9]/;

/**
 * Tells labels apart that a copy has glued together (`A1兩岸北美國際`): the fewest that fill the whole line. `null` where
 * no choice of them does.
 *
 * @param lengthAt how long a label may be that starts at a place of the line: all lengths that are one
 */
export function ungluedBy(line: string, lengthsAt: (start: number) => Iterable<number>): Label[] | null {
  if (line.length > MAX_LENGTH) return null;
  // best[i]: the fewest labels that fill the line from i on, by the length of the first; 0 skips a separator
  const best: ({ count: number; length: number } | null)[] = new Array(line.length + 1).fill(null);
  best[line.length] = { count: 0, length: 0 };
  for (let start = line.length - 1; start >= 0; start -= 1) {
    const skipped = BETWEEN.test(line[start] as string) ? best[start + 1] : null;
    if (skipped) best[start] = { count: skipped.count, length: 0 };
    for (const length of lengthsAt(start)) {
      const rest = best[start + length];
      const known = best[start];
      if (!rest || cutsLatin(line, start + length) || cutsLatin(line, start)) continue;
      if (!known || rest.count + 1 < known.count) best[start] = { count: rest.count + 1, length };
    }
  }
  return best[0] ? labelsAlong(line, best) : null;
}

function labelsAlong(line: string, best: readonly ({ length: number } | null)[]): Label[] {
  const labels: Label[] = [];
  for (let start = 0; start < line.length; ) {
    const length = (best[start] as { length: number }).length;
    if (length > 0) labels.push({ text: line.slice(start, start + length), start, end: start + length });
    start += Math.max(1, length);
  }
  return labels;
}

/** Whether a border here would part a word of Latin letters or a number. */
export function cutsLatin(line: string, at: number): boolean {
  return at > 0 && at < line.length && LATIN.test(line[at - 1] as string) && LATIN.test(line[at] as string);
}
