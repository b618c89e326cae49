import {
  doneWords,
  futureWords,
  openWords,
  overWords,
  pastWords,
  sayingWords,
  wordsWithTense,
} from './data/tense.js';
import { WordTable } from './word-table.js';

/**
 * Whether what a clause tells lies before or after the article: "over" where an adverb beside the time says so, "past"
 * where other words lead one to think so; "open" beside a verb that may do either, null where no word says.
 */
export type Tense = 'over' | 'past' | 'future' | 'open' | null;

/** How far a word may stand from the time that it governs. */
const REACH = 30;

const words = /* @__PURE__ */ new WordTable<'future' | 'over' | 'past' | 'saying' | 'open' | 'none'>([
  [openWords, 'open'],
  [futureWords, 'future'],
  [pastWords, 'past'],
  [overWords, 'over'],
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
  const tense = nearest?.tense ?? null;
  // 已於12月完成: both say the same, one of them for certain; but what is over before December may be so in any year
  const over = signs.some((sign) => sign.tense === 'over') && !/^[以之]?前/.test(text.slice(end, end + 2));
  return over && tense !== 'future' ? 'over' : tense === 'over' ? 'past' : tense;
}

function signAfter(text: string, end: number): Sign | null {
  let open: Sign | null = null;
  // 「週四，雙方將會面」: a time that is a clause by itself belongs to the next one
  let at = text.charAt(end) === '，' || text.charAt(end) === ',' ? end + 1 : end;
  for (const limit = Math.min(text.length, end + REACH); at < limit && !isEdge(text.charAt(at)); ) {
    const word = words.at(text, at);
    if (word?.meaning === 'open') open ??= { tense: 'open', distance: at - end };
    else if (word !== null && word.meaning !== 'none') {
      const tense = word.meaning === 'over' && at > end ? 'past' : word.meaning;
      return { tense: tense === 'saying' ? 'past' : tense, distance: at - end };
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
    const tense = word?.meaning;
    if (word !== null && (tense === 'future' || tense === 'past' || tense === 'over') && word.end <= start) {
      const beside = /^[於在自從由]?$/.test(text.slice(word.end, start));
      sign = { tense: tense === 'over' && !beside ? 'past' : tense, distance: start - word.end };
    }
    from = word?.end ?? from + 1;
  }
  return sign;
}
