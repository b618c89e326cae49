import { codesOf } from '../quantities/digits.js';
import { guards } from './data/guards.js';
import * as modality from './data/modality.js';
import * as nouns from './data/nouns.js';
import { hearsay, reportNouns } from './data/phrases.js';
import { verbs } from './data/verbs.js';
import * as words from './data/words.js';
import { fold } from './fold.js';

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

/** The words that begin with one code unit: the one that is nothing but it, and longer ones by their second, longest first. */
interface Beginning {
  single: Word | null;
  longer: Map<number, Word[]>;
}

/** Made when the first text is read, so that loading the package costs nothing of it. */
let index: Map<number, Beginning> | undefined;

function buildIndex(): Map<number, Beginning> {
  const all = new Map<string, Word>();
  const entry = (form: string): Word => {
    const folded = fold(form);
    let word = all.get(folded);
    if (!word) {
      word = { form: folded, lemma: form, classes: 0, verb: null, rumour: null };
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
  const beginnings = new Map<number, Beginning>();
  const longestFirst = [...all.values()].sort((a, b) => b.form.length - a.form.length);
  for (const word of longestFirst) {
    const first = word.form.charCodeAt(0);
    const beginning = beginnings.get(first) ?? { single: null, longer: new Map<number, Word[]>() };
    beginnings.set(first, beginning);
    if (word.form.length === 1) {
      beginning.single = word;
      continue;
    }
    const second = word.form.charCodeAt(1);
    const words = beginning.longer.get(second);
    if (words) words.push(word);
    else beginning.longer.set(second, [word]);
  }
  return beginnings;
}

/** Words that a longer one may begin inside: 據傳 in 據傳媒報道, 有指 in 有指引, 以內 in 以內地標準. */
const CUT_SHORT = /^[据有][知报指传]$|^以内$/;

const isCutShort = ({ form }: Word): boolean => form.length === 2 && CUT_SHORT.test(form);

function namesSource(folded: string, at: number): boolean {
  const word = wordAt(folded, at);
  return word !== null && word.form.length > 1 && (word.classes & NOUN) !== 0;
}

/** The longest word of the lists that stands at `at` in the folded text, or `null`. */
export function wordAt(folded: string, at: number): Word | null {
  index ??= buildIndex();
  const beginning = index.get(folded.charCodeAt(at));
  if (!beginning) return null;
  const longer = at + 1 < folded.length ? beginning.longer.get(folded.charCodeAt(at + 1)) : undefined;
  if (longer)
    for (const word of longer)
      if (folded.startsWith(word.form, at) && !(isCutShort(word) && namesSource(folded, at + 1))) return word;
  return beginning.single;
}

/** What names are made of and what they are not, folded. */
interface NameTables {
  /** As code units. */
  surnames: ReadonlySet<number>;
  doubleSurnames: ReadonlySet<string>;
  ordinary: ReadonlySet<string>;
  /** As code units. */
  transliteration: ReadonlySet<number>;
}

let nameTables: NameTables | undefined;

function tables(): NameTables {
  if (nameTables) return nameTables;
  const [double = '', single = ''] = fold(nouns.surnames).split('|');
  nameTables = {
    surnames: codesOf(single),
    doubleSurnames: new Set(double.match(/../g)),
    ordinary: new Set(fold(words.ordinary).trim().split(/\s+/)),
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
  return tables().ordinary.has(folded);
}

/** Whether the folded text is a family name of two characters. */
export function isDoubleSurname(folded: string): boolean {
  return tables().doubleSurnames.has(folded);
}

/** Whether foreign names are written with the folded character. */
export function isTransliteration(folded: string): boolean {
  return folded.length === 1 && tables().transliteration.has(folded.charCodeAt(0));
}
