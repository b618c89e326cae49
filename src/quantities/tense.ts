import { futureWords, pastWords, sayingWords, wordsWithTense } from './data/tense.js';
import { WordTable } from './word-table.js';

/** Whether what a clause tells lies before or after the article; null where no word says. */
export type Tense = 'past' | 'future' | null;

/** How far a word may stand from the time that it governs. */
const REACH = 30;

const words = /* @__PURE__ */ new WordTable<'future' | 'past' | 'saying' | 'none'>([
  [futureWords, 'future'],
  [pastWords, 'past'],
  [sayingWords, 'saying'],
  [wordsWithTense, 'none'],
]);

const isEdge = (character: string): boolean => '，,。;:！!？?\n「」『』'.includes(character);

/** The tense that the words around `[start, end)` give: the nearest one decides, in the same clause. */
export function tenseAround(text: string, start: number, end: number): Tense {
  let after: { tense: Tense; distance: number } | null = null;
  // 「週四，雙方將會面」: a time that is a clause by itself belongs to the next one
  let at = '，,'.includes(text.charAt(end)) ? end + 1 : end;
  for (const limit = Math.min(text.length, end + REACH); at < limit && !isEdge(text.charAt(at)); ) {
    const word = words.at(text, at);
    if (word !== null && word.meaning !== 'none') {
      after = { tense: word.meaning === 'future' ? 'future' : 'past', distance: at - end };
      break;
    }
    at = word?.end ?? at + 1;
  }
  let from = start;
  while (from > 0 && start - from < REACH && !isEdge(text.charAt(from - 1))) from--;
  let before: { tense: Tense; distance: number } | null = null;
  while (from < start) {
    const word = words.at(text, from);
    // a verb of saying before a time governs what is said and not when
    if (word !== null && (word.meaning === 'future' || word.meaning === 'past') && word.end <= start) {
      before = { tense: word.meaning, distance: start - word.end };
    }
    from = word?.end ?? from + 1;
  }
  if (before === null) return after?.tense ?? null;
  return after !== null && after.distance <= before.distance ? after.tense : before.tense;
}
