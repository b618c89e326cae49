import {
  ADVERB,
  DOCUMENT,
  EVENT,
  FUTURE,
  NEGATION,
  NOUN,
  OCCASION,
  OFFICE,
  PAST,
  PREPOSITION,
  PRESENT,
  ROLE,
  VERB,
} from './lexicon.js';
import { MAX_NAME } from './name.js';
import { isSurname } from './name-words.js';
import type { Passage } from './passage.js';
import { after } from './sentence.js';
import type { Tokens } from './token.js';

/** Last characters of organisations' names: 外交部, 消防處, 工程師學會. */
export const ORGANISATION_END = new Set('部局署处院会社台报党队庭校厂馆司行网团盟厅科组办省室');
/** What somebody does with a paper; any other act before one may be a compound: 融資材料. */
export const PUBLISHES = /^(发布|发表|发出|贴出|张贴|上载|派发|寄出|刊登|刊出|公布|撰写)$/;
const JOINS = new Set(['和', '与', '及', '以及', '及其', '同', '等']);
/** Words that a noun phrase does not hold, unless 的 makes them part of it. */
export const PREDICATE = EVENT | VERB | PREPOSITION | NEGATION | OCCASION | ADVERB | FUTURE | PRESENT | PAST;

/** 漁民會、工人會和商會: a body's name ends where another joins it. */
export function endsListed(tokens: Tokens, index: number): boolean {
  const next = tokens.at(index + 1);
  return tokens.at(index).form === '会' && (next.type === 'pause' || JOINS.has(next.form));
}

/** Whether the word at `index` is a verb or an adverb of a clause rather than a part of a name or a compound. */
export function isPredicate(
  passage: Passage,
  index: number,
  role: number,
  core: number,
  start: number,
): boolean {
  const { tokens, folded } = passage;
  const token = tokens.at(index);
  const end = tokens.at(core - 1).end;

  const form = token.form;
  const next = tokens.at(index + 1);
  if (endsListed(tokens, index)) return false;
  // 紅十字會
  if (form === '会' && tokens.at(index - 1).type === 'run') {
    const body = tokens.at(index - 1);
    // 本局會: the sign of the future after a whole body
    if (index === core - 1 && ORGANISATION_END.has(folded.charAt(body.end - 1))) return true;
    if (index === core - 1 || (next.classes & NOUN) !== 0) return false;
  }
  if (JOINS.has(form)) return false;
  // 楊先生是師傅: a sentence.
  if (form === '是' && index > 0 && tokens.at(index - 1).type !== 'run') return true;
  // 林在文: part of a name after a title, or of a short name.
  if (form.length === 1 && (role >= 0 || end - start <= MAX_NAME)) return false;
  if (isRelative(passage, index, core)) return false;
  const previous = tokens.at(index - 1);
  // 公布的初步結果; 法院暫委法官
  if (folded[previous.end - 1] === '的') return false;
  // 海倫娜·多斯
  if (previous.type === 'dot' || next.type === 'dot') return false;
  if (form.length === 1 && (token.classes & ADVERB) !== 0 && next.start === token.end) {
    const further = next.type === 'run' && next.end - next.start <= 2 ? tokens.at(index + 2) : next;
    if ((further.classes & ROLE) !== 0) return false;
  }
  // 阿登斯多福: a character in the middle of a name that no list knows.
  const inside =
    previous.type === 'run' &&
    previous.end === token.start &&
    next.type === 'run' &&
    next.start === token.end;
  if (inside && form.length === 1 && !/[是有在由将对向被把让令使派找亦也都还又曾已]/.test(form)) return false;
  // 林在文政府: a family name before it and one character after it.
  if (
    form.length === 1 &&
    previous.type === 'run' &&
    isSurname(folded.charAt(previous.end - 1)) &&
    next.type === 'run'
  )
    return false;
  // 甲發布文章: an act and what comes of it
  if (token.start > start && PUBLISHES.test(form) && (next.classes & DOCUMENT) !== 0) return true;
  if (namesPost(passage, index, core)) return false;
  // 投資公司, 出版社, 打撈組主任: a compound.
  if (index + 1 < core && next.start === token.end) {
    const isShort = next.type === 'run' && next.end - next.start <= 2;
    if (isShort && index + 2 < core && (tokens.at(index + 2).classes & ROLE) !== 0) return false;
    if ((next.classes & NOUN) !== 0) return form.length === 1;
    if (isShort && ORGANISATION_END.has(folded.charAt(next.end - 1))) return false;
  }
  return true;
}

/** Whether 的 stands between a word and the end of the phrase, which makes the word part of it; not 的 in a title or a gloss. */
function isRelative({ tokens }: Passage, index: number, core: number): boolean {
  for (let i = after(tokens, index); i < core; i = after(tokens, i)) {
    const token = tokens.at(i);
    if (token.form.includes('的')) return true;
  }
  return false;
}

/** 支援服務主管: whether the word says what a post or an office is for. */
export function namesPost({ tokens }: Passage, index: number, core: number): boolean {
  const what = tokens.at(index + 1);
  const post = tokens.at(index + 2);
  if ((tokens.at(index).classes & OFFICE) === 0 || what.type !== 'run' || index + 2 >= core) return false;
  return (post.classes & ROLE) !== 0 || /^[与和及]$/.test(post.form);
}
