import { BRACKET, DIGIT, kindOf, MARK } from './code-kind.js';
import {
  ADVERB,
  CONDITION,
  CONNECTOR,
  DOCUMENT,
  EVENT,
  FUTURE,
  GUARD,
  HEDGE,
  OCCASION,
  PREPOSITION,
  PRESENT,
  VERB,
  type Word,
  wordAt,
} from './lexicon.js';
import { isSurname, isTransliteration } from './name-words.js';
import type { Token } from './token.js';

/** Words of one character that names are made of as well: 凌若安, 林在文. */
const LOOSE = ADVERB | PREPOSITION | CONDITION | HEDGE | PRESENT | FUTURE | CONNECTOR;

/** Whether a word of one character is a part of a name: between a family name and a character that no list knows, or its end. */
export function insideName(folded: string, at: number, word: Word, last: Token): boolean {
  if (last.type !== 'run' || last.end !== at) return false;
  if (insideForeignName(folded, at, word, last)) return true;
  const length = at - last.start;
  if (isSurname(folded.charAt(last.start))) {
    // 部長林大信, 林信明: a paper of one character, and here a part of a name
    const isPaper = word.form.length === 1 && (word.classes & DOCUMENT) !== 0;
    if (isPaper && length <= 2) return length === 2 || isUnknownAt(folded, at + 1);
    // 林家國指……, 林小明日前……: what hides another word elsewhere ends a name, and the word follows
    if (length === 2 && hidesWord(folded, at, word)) return true;
  }
  if (word.form.length !== 1 || (word.classes & LOOSE) === 0 || word.verb) return false;
  if (!isSurname(folded.charAt(at - 1))) return false;
  // 副行長陳若谷: a title that no list knows may stand before it.
  if (length !== 1 && !/[长员师家官者]/.test(folded.charAt(at - 2))) return false;
  return isUnknownAt(folded, at + 1);
}

/** What a foreign name of two characters and more may end in. */
const MAY_END = /* @__PURE__ */ new Set('多里');
/** What may stand in one. */
const MAY_BE_FOREIGN = /* @__PURE__ */ new Set('多里内道因');
/** What comes behind such a name: a mark or a date, or what a clause goes on with after its subject. */
const ENDING = /* @__PURE__ */ new Set([MARK, BRACKET, DIGIT]);
const DOING = VERB | EVENT | ADVERB | PREPOSITION | OCCASION;

/** 馬丁內斯, 克倫因說: a word of one character in a foreign name, or at the end of one before what somebody does. */
function insideForeignName(folded: string, at: number, { form }: Word, last: Token): boolean {
  if (!MAY_BE_FOREIGN.has(form)) return false;
  if (![...folded.slice(last.start, at)].every(isTransliteration)) return false;
  if (form !== '因' && isTransliteration(folded.charAt(at + 1))) return true;
  if (at - last.start < 2) return false;
  const next = wordAt(folded, at + 1);
  if (MAY_END.has(form))
    return next ? (next.classes & DOING) !== 0 : ENDING.has(kindOf(folded.charCodeAt(at + 1)));
  const frame = next?.verb?.frame;
  return frame === 'say' || frame === 'word';
}

/** Whether an ideograph stands there that no list knows. */
function isUnknownAt(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff && wordAt(folded, at) === null;
}

/** 國指, 美指: an index by two characters, the second of which is a verb of plain speech; 明日 before 前. */
function hidesWord(folded: string, at: number, { form, classes }: Word): boolean {
  if (form === '明日') return folded.charAt(at + 2) === '前';
  return (classes & GUARD) !== 0 && /[指称说]$/.test(form);
}
