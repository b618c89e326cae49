import { ANONYMOUS, GROUP, HONORIFIC, KIN, NOUN, ROLE } from './lexicon.js';
import { isUnknown, looksLikeName, MAX_NAME, nameStart, surnameStart } from './name.js';
import { isOrdinary, isSurname, isTransliteration } from './name-words.js';
import type { Passage } from './passage.js';
import type { Phrase } from './phrase.js';
import { made, type PhraseCandidate, type Read, SEVERAL } from './phrase-candidate.js';
import type { Token } from './token.js';

/** How no person's name ends. */
const BODY = /[队会署局部院处组团馆站厂]$/;

/** 甲大學教授陳大文, 甲大學的陳大文教授, 街坊陳先生, 甲大學教授. */
export function readTitled(candidate: PhraseCandidate): Read {
  const { passage, coreEnd } = candidate;
  const { role, noun } = candidate.parts;
  const title = passage.tokens.at(role);
  if (role < 0 || role < noun) return undefined;
  const end = passage.tokens.at(candidate.parts.roleEnd).end;
  return end < coreEnd ? readNameAfter(candidate, title, end) : readNameBefore(candidate, title);
}

/** 甲大學教授陳大文. */
function readNameAfter(candidate: PhraseCandidate, title: Token, from: number): Read {
  if (!isNameAfter(candidate, title, from)) return undefined;
  const { passage, coreEnd } = candidate;
  const { start } = candidate.edges;
  const { text } = passage;
  const first = firstTitle(passage, candidate.parts.role, candidate.edges.head);
  const role = text.slice(first.start, title.end);
  return made(candidate, 'person', 'full', text.slice(from, coreEnd), role, text.slice(start, first.start));
}

/** Whether what stands behind a title is a name. */
export function isNameAfter(
  { passage, names, parts, edges, coreEnd }: PhraseCandidate,
  title: Token,
  from: number,
): boolean {
  const plain = passage.folded.slice(from, coreEnd).trim();
  // 居民小心, 義工行動: no name follows a word for many people, and none of two characters without a sign of it.
  const shaped =
    (title.classes & (ANONYMOUS | GROUP | HONORIFIC | KIN)) === 0 &&
    !isOrdinary(plain) &&
    (plain.length === MAX_NAME - 1 || (plain.length === 2 && [...plain].some(isTransliteration))) &&
    isUnknown(passage, parts.roleEnd + 1, edges.core);
  return looksLikeName(plain, names) || shaped;
}

/** 會長、測量師陳大文: the first of the titles that one person bears. */
export function firstTitle({ tokens }: Passage, role: number, head: number): Token {
  let first = role;
  while (
    first - 2 >= head &&
    tokens.at(first - 1).type === 'pause' &&
    (tokens.at(first - 2).classes & ROLE) !== 0
  )
    first -= 2;
  return tokens.at(first);
}

/** 街坊陳先生, 甲大學的陳大文教授, 甲大學的陳大文（Tai Man）教授. */
function readNameBefore(candidate: PhraseCandidate, title: Token): Read {
  const { passage, names, last } = candidate;
  const { head, start } = candidate.edges;
  const { role } = candidate.parts;
  const { tokens, text, folded } = passage;
  const surname = surnameStart(passage, head, role);
  if (surname >= 0) {
    const form = surname > start ? 'full' : 'name';
    const name = text.slice(surname, title.end);
    return made(candidate, 'person', form, name, null, text.slice(start, surname));
  }
  const gloss = tokens.at(role - 1);
  const after = gloss.bracket === 'gloss' ? gloss.mate : role;
  const before = tokens.at(after - 1);
  const end = tokens.at(after).start;
  const mayName = after > head && (before.classes & NOUN) === 0;
  const from = mayName ? nameStart(passage, head, after) : end;
  const named = folded.slice(from, end);
  // 關愛隊人員: whom a body employs
  const isBody = BODY.test(named) && !names.knowsPerson(named);
  const roleText = text.slice(title.start, title.end);
  // 行政總監劉小玲女士: the title before the name says more than the honorific after it
  const post = tokens.at(tokens.endingAfter(from - 1));
  if ((title.classes & HONORIFIC) !== 0 && (post.classes & ROLE) !== 0 && looksLikeName(named, names))
    return made(
      candidate,
      'person',
      'full',
      text.slice(from, end),
      text.slice(post.start, post.end),
      text.slice(start, post.start),
    );
  // MTR發言人: capitals are a body's
  const isNamed = !isBody && !/^[A-Z]{2,6}$/.test(named) && looksLikeName(named, names);
  // 居民高姓婦人: all of a name that is given
  if (isNamed && named.endsWith('姓'))
    return made(candidate, 'person', 'full', text.slice(from, title.end), null, text.slice(start, from));
  // 陳大文母親: somebody else than he
  if (isNamed && (last.classes & (ANONYMOUS | GROUP | KIN)) === 0)
    return made(candidate, 'person', 'full', text.slice(from, end), roleText, text.slice(start, from));
  return readFamilyName(candidate, title) ?? readTitleAlone(candidate, title);
}

/** 參與研究的林教授: a family name before the title. */
function readFamilyName(candidate: PhraseCandidate, title: Token): Phrase | null {
  const { text, folded } = candidate.passage;
  const { start } = candidate.edges;
  const role = text.slice(title.start, title.end);
  const from = title.start - 1;
  const isFamilyName = folded[from - 1] === '的' && isSurname(folded.charAt(from));
  if (!isFamilyName || role.length === 1) return null;
  return made(candidate, 'person', 'title', text.slice(from, title.end), role, text.slice(start, from));
}

/** 甲大學教授, 受訪的十名店主: nobody's name. */
function readTitleAlone(candidate: PhraseCandidate, title: Token): Phrase {
  const { last, whole, coreEnd } = candidate;
  const { text, folded } = candidate.passage;
  const { start } = candidate.edges;
  const told = folded.slice(start, coreEnd);
  // 受訪的十名店主, 林大文等十名店主
  const counted = told.slice(Math.max(told.lastIndexOf('的'), told.lastIndexOf('等')) + 1);
  const isSeveral = SEVERAL.test(told) || SEVERAL.test(counted);
  // 在場的一名學生
  const isOne = /[一1][名位个]/.test(told);
  const crowd = ((last.classes & GROUP) !== 0 && !isOne) || isSeveral ? 'group' : 'person';
  const kind = (last.classes & ANONYMOUS) !== 0 ? 'anonymous' : crowd;
  const role = text.slice(title.start, title.end);
  return made(candidate, kind, 'title', whole, role, text.slice(start, title.start));
}
