import { foldLine } from '../../document/clean-text.js';
import { hasCredit } from './caption.js';
import { BAR } from './outlet.js';

/** How long headings and headlines grow: subheadings have up to 46 characters, related headlines 9 to 44. */
const LONGEST_HEADING = 46;
const HEADLINE_LENGTH = [9, 44] as const;
const LONGEST_TAG = 15;
const LONGEST_ATTRIBUTION = 24;

const SENTENCE_END = /[。！？!?；;…][」』”"）)]?$/;
const FULL_STOP = /[。；;][」』”"）)]?$/;
const LIST_ITEM =
  /^(?:[．•·●■▪◆◇※▶►✔✅☑▼▲*-]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.、．]\s|[①-⑳])/;
const NAMED =
  /(?:[長长員员席授師师士戶户監监理家官商工民友者]|代表|人)(?![促談谈指稱称說说批籲吁料盼冀望否獲获遭被涉拒倡憂忧])\p{Script=Han}{2,3}$|(?:先生|女士|太太|小姐|婆婆|伯伯|同學|醫生|老師)$/u;
/** A caption that is nothing but its source: `某某會網站截圖`. */
const SOURCE = /(?:截圖|截图|製圖|制图|圖片|图片|攝|摄)$/;
/** Something behind a colon, an address, a number at the end. */
const VALUE = /[：︰﹕]\s?\S|:\s\S|\d[)）]?$/;

export function hasBar(text: string): boolean {
  return BAR.test(text);
}

/** Headlines of HK01 part their clauses by a bar or by a full-width space. */
export function isParted(text: string): boolean {
  return BAR.test(text) || /\S\u3000+\S/.test(text);
}

export function isSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Whether a line could be the headline of another article. */
export function isHeadline(text: string): boolean {
  const [shortest, longest] = HEADLINE_LENGTH;
  if (text.length < shortest || text.length > longest) return false;
  return !FULL_STOP.test(text) && !/^[【▼▲（(．•]/.test(text) && !hasCredit(text);
}

export function isShort(text: string): boolean {
  return text.length <= LONGEST_HEADING && !FULL_STOP.test(text);
}

/** Whether a short line belongs to a list or a box and heads nothing. */
export function isListed(text: string): boolean {
  return LIST_ITEM.test(text) || (text.startsWith('【') && text.endsWith('】'));
}

/** `警方熱線：1878 999`: in a box, a line that gives a number or an address. */
export function givesValue(text: string): boolean {
  return VALUE.test(text);
}

export function endsInNumber(text: string): boolean {
  return /\d[)）]?$/.test(text);
}

/** A line without any sentence, headline or credit in it. */
export function isPlain(text: string): boolean {
  return !/[。！？；]/.test(text) && !isParted(text) && !hasCredit(text);
}

export function isTag(text: string): boolean {
  const tag = foldLine(text);
  return tag.length <= LONGEST_TAG && !/[。！？；，：｜│︱\u3000「」【】▼＋+]/.test(tag) && !hasCredit(tag);
}

/** `發展局局長陳小明`, `住戶李女士`: who is quoted, below a pull quote. */
export function isAttribution(text: string): boolean {
  return text.length <= LONGEST_ATTRIBUTION && !/[。！？；，：？｜│︱\u3000「」]/.test(text);
}

/** The same with a title before a name, or a form of address behind it, which headings do not end with. */
export function isNamed(text: string): boolean {
  return isAttribution(text) && NAMED.test(text);
}

/** A pull quote speaks for itself, without quotation marks: in the first or the second person. */
export function isSpoken(text: string): boolean {
  return isSentence(text) && /[我你妳您咱俺]/.test(text.replace(/「[^」]{0,200}」/g, ''));
}

export function isSource(text: string): boolean {
  return isShort(text) && SOURCE.test(text);
}
