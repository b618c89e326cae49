import {
  ADVERB,
  CONNECTOR,
  DIRECTED,
  DOCUMENT,
  EVENT,
  GROUP,
  MEDIUM,
  NEGATION,
  NOUN,
  OCCASION,
  ORGANISATION,
  PREPOSITION,
  PRONOUN,
  ROLE,
  VERB,
} from './lexicon.js';
import { looksLikeName, type Names } from './name.js';
import { isSurname } from './name-words.js';
import type { Passage } from './passage.js';
import { isPredicate, ORGANISATION_END, PREDICATE } from './predicate.js';
import type { Token, Tokens } from './token.js';

const MAX_PHRASE = 140;
/** Longest name of a body that may begin with a verb of one character. */
const MAX_BODY = 4;

/** Where a noun phrase begins and ends, and what it is called besides; indexes of tokens and, where said, offsets. */
export interface Edges {
  head: number;
  /** After the last token. */
  tail: number;
  /** After the last token before a gloss in brackets: 陳大文（Tai Man）. */
  core: number;
  /** Offsets of the whole phrase. */
  start: number;
  end: number;
  /** 有 stands before it: 有居民. */
  indefinite: boolean;
  latinName: string | null;
  aliases: string[];
}

/** What the tokens between the edges hold; indexes of tokens, -1 for none. */
export interface Parts {
  /** The last title, which parts affiliation and name: 甲大學｜教授｜陳大文. */
  role: number;
  /** The last token of that title: its gloss, as in 助理指揮官（刑事）, or itself. */
  roleEnd: number;
  /** The last noun. */
  noun: number;
  /** The last noun or 的: a name begins after it. */
  edge: number;
  /** 和, 、 or the like joins two sources. */
  joint: boolean;
  medium: boolean;
  documentary: boolean;
}

export const NO_PARTS: Readonly<Parts> = {
  role: -1,
  roleEnd: -1,
  noun: -1,
  edge: -1,
  joint: false,
  medium: false,
  documentary: false,
};

/** Leaves loose words out at both ends and takes a gloss off; `null` where a phrase cannot begin so, or is too long. */
export function edgesOf(passage: Passage, from: number, to: number): Edges | null {
  const { tokens, folded } = passage;
  let head = from;
  while (head < to && isLoose(passage, head, to)) head++;
  let tail = to;
  while (tail > head && tokens.at(tail - 1).type === 'space') tail--;
  if (tail <= head) return null;
  const start = tokens.at(head).start;
  const end = tokens.at(tail - 1).end;
  if (end - start > MAX_PHRASE || !opensPhrase(passage, head, start, end)) return null;
  const indefinite = head > from && folded[start - 1] === '有';
  const { core, latinName, aliases } = glossOf(passage, head, tail);
  return { head, tail, core, start, end, indefinite, latinName, aliases };
}

/** Spaces, times and adverbs before a phrase, and the 有 of 有居民. */
function isLoose(passage: Passage, index: number, to: number): boolean {
  const { tokens, folded } = passage;
  const token = tokens.at(index);
  if (token.type === 'space' || token.type === 'time' || token.type === 'pause' || token.type === 'dash')
    return true;
  if (token.form === '有' && index + 1 < to && folded[token.end] !== '的') return true;
  if ((token.classes & (ADVERB | CONNECTOR)) === 0 || (token.classes & (NOUN | PRONOUN)) !== 0) return false;
  return !beginsName(passage, index);
}

/** Whether a word is a family name here: 曾大文, 常大文, 曾女士. */
export function beginsName({ tokens, folded }: Passage, index: number): boolean {
  const { start, end } = tokens.at(index);
  const next = tokens.at(index + 1);
  const isNamed = next.type === 'run' || (next.classes & ROLE) !== 0;
  return end - start === 1 && isNamed && next.start === end && isSurname(folded.charAt(start));
}

/** 是 as a verb of its own, and no end of 原本是 or beginning of 是次. */
const IS = /(?:^|[^本来先曾都亦也同就正还又凡但于总只老身])是(?![次项日])/;

/** Whether a phrase can begin with the token: 在……的居民 is one, 在政府 is none. */
function opensPhrase({ tokens, folded }: Passage, head: number, start: number, end: number): boolean {
  const opening = tokens.at(head) as Token;
  const { classes } = opening;
  // 網是重要的證據: what something is; 原本是漁民的居民 is who
  if (IS.test(folded.slice(Math.max(0, start - 1), end))) return false;
  // 未有資料顯示: what is not there says nothing; 未有投票的居民 do
  if ((classes & NEGATION) !== 0 && (classes & NOUN) === 0) return folded.slice(start, end).includes('的');
  if ((classes & (PREPOSITION | EVENT | OCCASION | VERB)) === 0 || (classes & NOUN) !== 0) return true;
  // 訪問了救火的船員: what somebody did
  if (folded[opening.end] === '了') return false;
  // 住房部: a character of a short body's name
  const name = folded.slice(start, end);
  const isShort = opening.end - opening.start === 1 && name.length <= MAX_BODY;
  if (isShort && (classes & PREPOSITION) === 0 && ORGANISATION_END.has(name.slice(-1)))
    return tokens.at(head + 1).type === 'run';
  // 遇難者家屬: whoever does it; 在場一名車主
  if (folded[opening.end] === '者' || opening.form === '在场') return true;
  // 致電消防, 指職員: what somebody does to them or says of them
  if ((classes & DIRECTED) !== 0 || opening.word?.verb?.frame === 'word') return false;
  // 身為母親: what somebody is who is named elsewhere
  if (/^(?:身为|作为|身兼)$/.test(opening.form)) return folded.slice(start, end).includes('的');
  const isPreposition = (classes & PREPOSITION) !== 0;
  // 管理公司: a compound.
  if (!isPreposition && (tokens.at(head + 1).classes & (ORGANISATION | GROUP | ROLE)) !== 0) return true;
  const opens =
    !isPreposition || /^(?:[在于从由与曾到被遭受获]|同[为是属])/.test(folded.slice(opening.start, end));
  return opens && folded.slice(start, end).includes('的');
}

/** The other names that a gloss at the end of the phrase gives: （Tai Man，大文）. */
function glossOf(
  { tokens, text }: Passage,
  head: number,
  tail: number,
): Pick<Edges, 'core' | 'latinName' | 'aliases'> {
  const closing = tokens.at(tail - 1);
  if (closing.type !== 'close' || closing.bracket !== 'gloss' || closing.mate <= head)
    return { core: tail, latinName: null, aliases: [] };
  let latinName: string | null = null;
  const aliases: string[] = [];
  for (const part of text.slice(tokens.at(closing.mate).end, closing.start).split(/[，,、；;/]/)) {
    const alias = part.trim();
    if (!alias || alias.length > 40) continue;
    if (/^[A-Za-z]/.test(alias)) {
      latinName ??= alias;
      aliases.push(alias);
    } else if (alias.length <= 8 && !/[化音圖图右左中]|^[0-9]/.test(alias)) aliases.push(alias);
  }
  return { core: closing.mate, latinName, aliases };
}

/** Reads what a phrase holds; `null` where a predicate stands in it, which makes it a clause. */
export function partsOf(passage: Passage, { head, core, start }: Edges, names: Names): Parts | null {
  const { tokens, text, folded } = passage;
  const parts = { ...NO_PARTS };
  for (let i = head; i < core; i++) {
    const token = tokens.at(i);
    if (token.type === 'open' && token.mate > i) {
      if (token.bracket === 'title' && /[報报刊網网]/.test(text.charAt(tokens.at(token.mate).start - 1)))
        parts.medium = true;
      const isGloss = token.bracket === 'gloss' && parts.role >= 0 && parts.role === i - 1;
      i = token.mate;
      if (isGloss) parts.roleEnd = i;
      else if (token.mate < core) {
        parts.noun = token.mate;
        parts.edge = token.mate;
      }
      continue;
    }
    const isNoun = (token.classes & NOUN) !== 0;
    if (
      (token.classes & PREDICATE) !== 0 &&
      !isNoun &&
      i > head &&
      isPredicate(passage, i, parts.role, core, start)
    )
      return null;
    if ((token.classes & ROLE) !== 0) parts.role = parts.roleEnd = i;
    if (isNoun) parts.noun = i;
    if (isNoun || folded[token.start] === '的') parts.edge = i;
    if ((token.classes & MEDIUM) !== 0) parts.medium = true;
    if ((token.classes & DOCUMENT) !== 0) parts.documentary = true;
    const joins = i > head && i < core - 1 && !parts.joint;
    if (joins && (token.type === 'pause' || /^[和与及]$|^以及$/.test(token.form)))
      parts.joint = endsLikeSource(passage, head, i, core, names);
  }
  return parts;
}

/** Whether a body, a title and a name follow: 培訓中心主任陳大文. */
function endsInTitledName(tokens: Tokens, from: number, core: number): boolean {
  let body = false;
  for (let i = from; i < core - 1; i++) {
    const { classes } = tokens.at(i);
    if ((classes & ROLE) !== 0 && body && (tokens.at(core - 1).classes & NOUN) === 0) return true;
    if ((classes & ORGANISATION) !== 0) body = true;
  }
  return false;
}

/** Whether the words before 和 or 、 could speak by themselves: 造船及海洋系 is one body, 甲和乙 are two. */
function endsLikeSource(passage: Passage, from: number, to: number, core: number, names: Names): boolean {
  const { tokens, folded } = passage;
  const last = tokens.at(to - 1);
  // 南灣輔導專線及培訓中心主任陳大文: two halves of the body that somebody works for
  if ((last.classes & ORGANISATION) !== 0 && endsInTitledName(tokens, to + 1, core)) return false;
  // 發言人、主任檢察官某: two titles of one person.
  if ((last.classes & ROLE) !== 0 && tokens.at(to).type === 'pause') return false;
  if (last.type === 'close' || (last.classes & NOUN) !== 0) return true;
  let start = to - 1;
  while (
    start > from &&
    (tokens.at(start - 1).type === 'run' || tokens.at(start - 1).type === 'dot') &&
    tokens.at(start - 1).end === tokens.at(start).start
  )
    start--;
  const name = folded.slice(tokens.at(start).start, last.end);
  return looksLikeName(name, names) && (name.length >= 3 || start === from || names.knows(name));
}
