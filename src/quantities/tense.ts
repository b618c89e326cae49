import {
  doneWords,
  futureWords,
  openWords,
  pastWords,
  sayingWords,
  surelyPastWords,
  wordsWithTense,
} from './data/tense.js';
import { WordTable } from './word-table.js';

/**
 * Whether what a clause tells lies before or after the article; "open" beside a verb that may do either, null where no
 * word says.
 */
export type Tense = 'past' | 'future' | 'open' | null;

/** How far a word may stand from the time that it governs. */
const REACH = 30;

type Meaning = { tense: Exclude<Tense, null>; sure?: true; saying?: true } | null;

const words = /* @__PURE__ */ new WordTable<Meaning>([
  [openWords, { tense: 'open' }],
  [futureWords, { tense: 'future' }],
  [pastWords, { tense: 'past' }],
  [surelyPastWords, { tense: 'past', sure: true }],
  [`${sayingWords} ${doneWords}`, { tense: 'past', saying: true }],
  [wordsWithTense, null],
]);

const isEdge = (character: string): boolean => '，,。;:！!？?\n「」『』'.includes(character);

/** A word of tense and how far it stands from the time. */
interface Sign {
  tense: Exclude<Tense, null>;
  /** Whether it leaves no doubt, as an adverb right beside the time does. */
  sure: boolean;
  distance: number;
}

/** The tense that the words around `[start, end)` give: the nearest one decides, in the same clause. */
export function tenseAround(text: string, start: number, end: number): { tense: Tense; sure: boolean } {
  // on a tie the word before wins: 預計週五完成
  const signs = [signBefore(text, start), signAfter(text, end)].filter((sign) => sign !== null);
  // 「將於四月訪問」: a verb that may do either says nothing beside a word that does
  const definite = signs.filter((sign) => sign.tense !== 'open');
  const [nearest] = (definite.length > 0 ? definite : signs).sort((a, b) => a.distance - b.distance);
  if (nearest === undefined) return { tense: null, sure: false };
  const { tense } = nearest;
  // what is over before a December may be so before any
  const before = /^[以之]?前/.test(text.slice(end, end + 2));
  return { tense, sure: !before && signs.some((sign) => sign.sure && sign.tense === tense) };
}

function signAfter(text: string, end: number): Sign | null {
  let open: Sign | null = null;
  // 「週四，雙方將會面」: a time that is a clause by itself belongs to the next one
  let at = text.charAt(end) === '，' || text.charAt(end) === ',' ? end + 1 : end;
  for (const limit = Math.min(text.length, end + REACH); at < limit && !isEdge(text.charAt(at)); ) {
    const word = words.at(text, at);
    const meaning = word?.meaning ?? null;
    if (meaning !== null) {
      const { tense } = meaning;
      const sign = {
        tense,
        sure: meaning.sure === true && at === end,
        distance: at - end,
      };
      if (tense !== 'open') return sign;
      open ??= sign;
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
    const meaning = word?.meaning ?? null;
    // a verb of saying before a time governs what is said and not when
    if (
      word !== null &&
      meaning !== null &&
      !meaning.saying &&
      meaning.tense !== 'open' &&
      word.end <= start
    ) {
      const beside = /^[於在自從由]?$/.test(text.slice(word.end, start));
      sign = { tense: meaning.tense, sure: meaning.sure === true && beside, distance: start - word.end };
    }
    from = word?.end ?? from + 1;
  }
  return sign;
}
