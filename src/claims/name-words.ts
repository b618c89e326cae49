import { codesOf } from '../quantities/digits.js';
import * as nouns from './data/nouns.js';
import * as words from './data/words.js';
import { fold } from './fold.js';

/** What names are made of and what they are not, folded. */
interface NameTables {
  /** As code units. */
  surnames: ReadonlySet<number>;
  doubleSurnames: ReadonlySet<string>;
  ordinary: ReadonlySet<string>;
  /** What ordinary words begin with, as code units. */
  openings: ReadonlySet<number>;
  /** What else tells a verb and its content from a longer word. */
  beginnings: ReadonlySet<string>;
  /** As code units. */
  transliteration: ReadonlySet<number>;
}

let nameTables: NameTables | undefined;

const wordsOf = (list: string): ReadonlySet<string> => new Set(fold(list).match(/\S+/g));

function tables(): NameTables {
  if (nameTables) return nameTables;
  const ordinary = wordsOf(words.ordinary);
  nameTables = {
    surnames: codesOf(fold(nouns.surnames)),
    doubleSurnames: wordsOf(nouns.doubleSurnames),
    ordinary,
    openings: codesOf(ordinary),
    beginnings: wordsOf(words.beginnings),
    transliteration: codesOf(fold(nouns.transliteration)),
  };
  return nameTables;
}

/** Whether the folded character begins a Chinese family name. */
export function isSurname(folded: string): boolean {
  const { surnames, doubleSurnames } = tables();
  return surnames.has(folded.charCodeAt(0)) || doubleSurnames.has(folded.slice(0, 2));
}

/** Whether the folded text is a common word that begins with a family name. */
export function isOrdinary(folded: string): boolean {
  const { ordinary, openings } = tables();
  return openings.has(folded.charCodeAt(0)) && ordinary.has(folded);
}

/** Whether the folded text is a word of everyday that content may begin with. */
export function isEveryday(folded: string): boolean {
  const { beginnings, ordinary } = tables();
  return beginnings.has(folded) || ordinary.has(folded);
}

/** Whether the folded text is a family name of two characters. */
export function isDoubleSurname(folded: string): boolean {
  return tables().doubleSurnames.has(folded);
}

/** Whether foreign names are written with the folded character. */
export function isTransliteration(folded: string): boolean {
  return tables().transliteration.has(folded.charCodeAt(0));
}
