import { doneWords, futureWords, openWords, pastWords, sayingWords, wordsWithTense } from './data/tense.js';
import { WordTable } from './word-table.js';

/**
 * Whether what a clause tells lies before or after the article; "open" beside a verb that may do either, null where no
 * word says.
 */
export type Tense = 'past' | 'future' | 'open' | null;

/** How far a word may stand from the time that it governs. */
const REACH = 30;

const words = /* @__PURE__ */ new WordTable<'future' | 'past' | 'saying' | 'open' | 'none'>([
  [openWords, 'open'],
  [futureWords, 'future'],
  [pastWords, 'past'],
  [`${sayingWords} ${doneWords}`, 'saying'],
  [wordsWithTense, 'none'],
]);

const isEdge = (character: string): boolean => '，,。;:！!？?\n「」『』'.includes(character);

/** A word of tense and how far it stands from the time. */
interface Sign {
  tense: Exclude<Tense, null>;
  distance: number;
}

/** The tense that the words around `[start, end)` give: the nearest one decides, in the same clause. */
export function tenseAround(text: string, start: number, end: number): Tense {
  // on a tie the word before wins: 預計週五完成
  const signs = [signBefore(text, start), signAfter(text, end)].filter((sign) => sign !== null);
  // 「將於四月訪問」: a verb that may do either says nothing beside a word that does
  const definite = signs.filter((sign) => sign.tense !== 'open');
  const [nearest] = (definite.length > 0 ? definite : signs).sort((a, b) => a.distance - b.distance);
  return nearest?.tense ?? null;
}

function signAfter(text: string, end: number): Sign | null {
  let open: Sign | null = null;
  // 「週四，雙方將會面」: a time that is a clause by itself belongs to the next one
  let at = text.charAt(end) === '，' || text.charAt(end) === ',' ? end + 1 : end;
  for (const limit = Math.min(text.length, end + REACH); at < limit && !isEdge(text.charAt(at)); ) {
    const word = words.at(text, at);
    if (word?.meaning === 'open') open ??= { tense: 'open', distance: at - end };
    else if (word !== null && word.meaning !== 'none') {
      return { tense: word.meaning === 'future' ? 'future' : 'past', distance: at - end };
    }
    at = word?.end ?? at + 1;
  }
  return open;
}

function signBefore(text: string, start: number): Sign | null {
  let from = start;
  while (from > 0 && start - from < REACH && !isEdge(text.charAt(from - 1))) from--;
  let sign: Sign | null = null;
  while (from < start) {
    const word = words.at(text, from);
    // a verb of saying before a time governs what is said and not when
    if (word !== null && (word.meaning === 'future' || word.meaning === 'past') && word.end <= start) {
      sign = { tense: word.meaning, distance: start - word.end };
    }
    from = word?.end ?? from + 1;
  }
  return sign;
}
