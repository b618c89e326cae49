import { cutsLatin, type Label, ungluedBy } from './glued.js';

/** So much of the article is looked through for words. */
const LOOKED_THROUGH = 20_000;
const LONGEST_TAG = 16;

/**
 * Tells tags apart that a copy has glued together (`東港南灣何小雲陳大文`) by the words of the article itself: only where
 * every piece stands in its headline or text. `null` where they cannot be told apart.
 *
 * Of several ways the one with the fewest tags is taken. A tag whose two halves each stand alone in the article more
 * often than together is two.
 */
export function ungluedTags(line: string, article: string): Label[] | null {
  const words = folded(article.slice(0, LOOKED_THROUGH));
  const text = folded(line);
  const counts = new Map<string, number>();
  const count = (word: string): number => {
    const known = counts.get(word) ?? occurrences(words, word);
    counts.set(word, known);
    return known;
  };
  const labels = ungluedBy(text, function* (start) {
    for (let length = 2; length <= LONGEST_TAG && start + length <= text.length; length += 1) {
      const word = text.slice(start, start + length);
      // what the article does not have, it does not have with one more character either
      if (!words.includes(word)) return;
      if (count(word) > 0) yield length;
    }
  });
  return labels
    ? labels
        .flatMap((label) => halves(label, text, count))
        .map(({ start, end }) => ({ text: line.slice(start, end), start, end }))
    : null;
}

function halves(label: Label, line: string, count: (word: string) => number): Label[] {
  const waiting = [label];
  const done: Label[] = [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const cut = bestCut(next, line, count);
    if (cut === null) {
      done.unshift(next);
    } else {
      const { start, end } = next;
      waiting.push(
        { text: line.slice(start, cut), start, end: cut },
        { text: line.slice(cut, end), start: cut, end },
      );
    }
  }
  return done;
}

function bestCut({ text, start, end }: Label, line: string, count: (word: string) => number): number | null {
  const together = count(text);
  let best: { cut: number; alone: number } | null = null;
  for (let cut = start + 2; cut <= end - 2; cut += 1) {
    if (cutsLatin(line, cut)) continue;
    const alone = Math.min(count(line.slice(start, cut)), count(line.slice(cut, end))) - together;
    if (alone > together && (!best || alone > best.alone)) best = { cut, alone };
  }
  return best?.cut ?? null;
}

/** How often a word stands in a text, not counting where it is a part of a longer word of Latin letters. */
function occurrences(text: string, word: string): number {
  let found = 0;
  for (let at = text.indexOf(word); at >= 0 && found < 100; at = text.indexOf(word, at + word.length)) {
    if (!cutsLatin(text, at) && !cutsLatin(text, at + word.length)) found += 1;
  }
  return found;
}

/** Letters in one case and width, one for one, so that places stay. */
function folded(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[A-Z]/g, (character) => character.toLowerCase());
}
