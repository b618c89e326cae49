import { guards } from './data/guards.js';
import * as modality from './data/modality.js';
import * as nouns from './data/nouns.js';
import { hearsay, reportNouns } from './data/phrases.js';
import { verbs } from './data/verbs.js';
import * as words from './data/words.js';
import { fold } from './fold.js';
import { isEveryday } from './name-words.js';

/** What a reporting verb takes; `data/verbs.ts` explains each. */
export type Frame =
  | 'say'
  | 'word'
  | 'think'
  | 'urge'
  | 'act'
  | 'call'
  | 'calling'
  | 'note'
  | 'show'
  | 'topic'
  | 'silent'
  | 'quote'
  | 'regard'
  | 'passive'
  | 'noun'
  | 'tell'
  | 'via';

export interface Verb {
  lemma: string;
  act: string;
  stance: string;
  frame: Frame;
}

/** A word of the lists: the classes it belongs to, as bits, and what it means as a reporting verb. */
export interface Word {
  /** As it is compared: folded. */
  form: string;
  /** As the lists write it: in Traditional script. */
  lemma: string;
  classes: number;
  verb: Verb | null;
  /** Whom a hearsay expression stands for, e.g. 消息人士 for 據悉. */
  rumour: string | null;
  /** What may begin inside it, and then it is none: a source after 據, or a word after a verb of one character. */
  cutBy: 'source' | 'word' | null;
  /** The next shorter word that begins alike: the one that stands where this one does not. */
  shorter: Word | null;
}

/** The classes of a word, one bit each. */
export const VERB = 1;
export const GUARD = 1 << 1;
export const ROLE = 1 << 2;
export const ANONYMOUS = 1 << 3;
export const GROUP = 1 << 4;
export const DOCUMENT = 1 << 5;
export const ORGANISATION = 1 << 6;
export const MEDIUM = 1 << 7;
export const PLACE = 1 << 8;
export const ADVERB = 1 << 9;
export const CONNECTOR = 1 << 10;
export const PREPOSITION = 1 << 11;
export const OCCASION = 1 << 12;
export const OCCASION_END = 1 << 13;
export const EVENT = 1 << 14;
export const PRONOUN = 1 << 15;
export const NARRATION = 1 << 16;
export const HEDGE = 1 << 17;
export const CONDITION = 1 << 18;
export const NEGATION = 1 << 19;
export const FUTURE = 1 << 20;
export const PAST = 1 << 21;
export const PRESENT = 1 << 22;
const RUMOUR = 1 << 23;
export const REPORT_NOUN = 1 << 24;
export const HONORIFIC = 1 << 25;
export const KIN = 1 << 26;
export const OFFICE = 1 << 27;
export const DIRECTED = 1 << 28;

/** Anything that a source phrase can end in. */
export const NOUN = ROLE | ANONYMOUS | GROUP | DOCUMENT | ORGANISATION | MEDIUM | PLACE;

const lists: [string, number][] = [
  [guards, GUARD],
  [modality.notHedges, GUARD],
  [modality.notConditions, GUARD],
  [modality.notNegations, GUARD],
  [nouns.roles, ROLE],
  [nouns.anonymous, ANONYMOUS],
  [nouns.groups, GROUP],
  [nouns.documents, DOCUMENT],
  [nouns.organisations, ORGANISATION],
  [nouns.bodies, ORGANISATION],
  [nouns.media, MEDIUM],
  [nouns.places, PLACE],
  [nouns.kin, ROLE | KIN],
  [nouns.honorifics, ROLE | HONORIFIC],
  [words.adverbs, ADVERB],
  [words.connectors, CONNECTOR],
  [words.compounds, GUARD],
  [words.prepositions, PREPOSITION],
  [words.occasions, OCCASION],
  [words.occasionEnds, OCCASION_END],
  [words.events, EVENT],
  [words.pronouns, PRONOUN],
  [words.narration, NARRATION],
  [words.particles, GUARD],
  [words.offices, OFFICE],
  [words.directed, DIRECTED],
  [modality.hedges, HEDGE],
  [modality.conditions, CONDITION],
  [modality.negations, NEGATION],
  [modality.future, FUTURE],
  [modality.past, PAST],
  [modality.present, PRESENT],
  [reportNouns, REPORT_NOUN],
];

/** Where words are looked up: in little memory, since every character of a text asks here. */
interface Index {
  /** A number for every code unit that words begin with; 0 for all others, which most are. */
  firsts: Uint16Array;
  /** The word that is nothing but the code unit of a number. */
  singles: (Word | null)[];
  /** The longest word that begins with the code unit of a number and another one. */
  longest: Map<number, Word>;
}

/** Made when the first text is read, so that loading the package costs nothing of it. */
let index: Index | undefined;

function buildIndex(): Index {
  const all = new Map<string, Word>();
  const entry = (form: string): Word => {
    const folded = fold(form);
    let word = all.get(folded);
    if (!word) {
      const cutBy = CUT_BY_SOURCE.test(folded) ? 'source' : null;
      word = { form: folded, lemma: form, classes: 0, verb: null, rumour: null, cutBy, shorter: null };
      all.set(folded, word);
    }
    return word;
  };
  for (const [list, classes] of lists) {
    for (const form of list.split(/\s+/)) if (form) entry(form).classes |= classes;
  }
  for (const line of verbs.trim().split('\n')) {
    const [lemma = '', act = '', stance = '', frame = ''] = line.split(' ');
    const word = entry(lemma);
    word.classes |= VERB;
    // The first line of a verb is its plain sense.
    word.verb ??= { lemma, act, stance, frame: frame as Frame };
  }
  for (const line of hearsay.trim().split('\n')) {
    const [form = '', source = ''] = line.split(' ');
    const word = entry(form);
    word.classes |= RUMOUR;
    word.rumour = source;
  }
  for (const word of all.values()) {
    const frame = all.get(word.form.charAt(0))?.verb?.frame;
    const isLong = word.form.length > 1 && (word.classes & (GUARD | VERB)) !== 0;
    // 多批, and not 特里多批評
    const ends =
      isLong && (word.classes & GUARD) !== 0 && all.get(word.form.slice(-1))?.verb?.frame === 'calling';
    if ((isLong && (frame === 'word' || frame === 'calling')) || ends || CUT_BY_WORD.test(word.form))
      word.cutBy ??= 'word';
  }
  const firsts = new Uint16Array(0x10000);
  const singles: (Word | null)[] = [null];
  const longest = new Map<number, Word>();
  for (const word of [...all.values()].sort((a, b) => a.form.length - b.form.length)) {
    const code = word.form.charCodeAt(0);
    if (firsts[code] === 0) firsts[code] = singles.push(null) - 1;
    const first = firsts[code] as number;
    if (word.form.length === 1) singles[first] = word;
    else {
      const two = startOf(first, word.form.charCodeAt(1));
      word.shorter = longest.get(two) ?? singles[first] ?? null;
      longest.set(two, word);
    }
  }
  return { firsts, singles, longest };
}

/** A number for the first two code units of a word. */
const startOf = (first: number, second: number): number => (first << 16) | second;

/** 港大, and not 全港大部分; 只要, and not 只要求. */
const CUT_BY_WORD = /^.大$|^只要$/;

/** Words that a longer one may begin inside: 據傳 in 據傳媒報道, 有指 in 有指引, 以內 in 以內地標準, 該報 in 該報告, 其女 in 其女兒, 的支持 in 的支持者. */
const CUT_BY_SOURCE = /^[据有][知报指传]$|^以内$|^该.$|^其[父母妻夫子女兄弟姊妹]$|^的[^人].$/;

/** Whether a word that matches is the one meant. */
function stands({ form, cutBy }: Word, folded: string, at: number): boolean {
  if (cutBy === null) return true;
  const inside = longestAt(folded, at + 1);
  if (cutBy === 'source') return inside === null || inside.form.length < 2 || (inside.classes & NOUN) === 0;
  // 的說法, 這種說法: what an attribute stands before is the noun
  if (/[的之此这种个其所项份句番]/.test(folded.charAt(at - 1))) return true;
  const end = at + form.length;
  // 說明文件 and not 說 | 明文 | 件
  return !(lastsBeyond(folded, at + 1, end) && !lastsBeyond(folded, end, end + 1));
}

const LONGEST_EVERYDAY = 3;

/** Whether an everyday word stands at `at` that ends behind `end`. */
function lastsBeyond(folded: string, at: number, end: number): boolean {
  const word = longestAt(folded, at);
  if (word && at + word.form.length > end && (word.classes & ~GUARD) !== 0) return true;
  for (let to = Math.max(at + 2, end + 1); to <= at + LONGEST_EVERYDAY; to++)
    if (isEveryday(folded.slice(at, to))) return true;
  return false;
}

/** The longest word of the lists whose characters stand at `at`. */
function longestAt(folded: string, at: number): Word | null {
  index ??= buildIndex();
  const first = at < folded.length ? index.firsts[folded.charCodeAt(at)] : 0;
  if (!first) return null;
  const single = index.singles[first] ?? null;
  if (at + 1 === folded.length) return single;
  return fitting(index.longest.get(startOf(first, folded.charCodeAt(at + 1))) ?? single, folded, at);
}

/** The word, or the longest of the shorter ones, whose characters stand at `at`. */
function fitting(word: Word | null, folded: string, at: number): Word | null {
  let fits = word;
  while (fits && !folded.startsWith(fits.form, at)) fits = fits.shorter;
  return fits;
}

/** The longest word of the lists that stands at `at` in the folded text, or `null`. */
export function wordAt(folded: string, at: number): Word | null {
  let word = longestAt(folded, at);
  while (word && !stands(word, folded, at)) word = fitting(word.shorter, folded, at);
  return word;
}
