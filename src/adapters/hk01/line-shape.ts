import { splitCredit } from '../../draft/credit.js';
import { BAR } from './outlet.js';

/** How long headings and headlines grow: subheadings have up to 46 characters, related headlines 9 to 44. */
const LONGEST_HEADING = 46;
const HEADLINE_LENGTH = [9, 44] as const;
const LONGEST_TAG = 15;
const LONGEST_ATTRIBUTION = 24;
/** Captions without a credit are one sentence, as a rule. */
const LONGEST_BARE_CAPTION = 60;

const SENTENCE_END = /[。！？!?；;…][」』”"）)]?$/;
const FULL_STOP = /[。；;][」』”"）)]?$/;
const LIST_ITEM =
  /^(?:[．•·●■▪◆◇※▶►✔✅☑▼▲*-]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.、．]\s|[①-⑳])/;
/** A value behind a colon that is no Chinese: a telephone number, an address of mail. */
const VALUE = /[：:︰﹕][\s\d\w\-+()（）@.]{3,}$|https?:\/\/|^[\d\s\-+()]{5,}$|[\d)）]$/;

/** A caption that ends with its credit in brackets. */
export function hasCredit(text: string): boolean {
  return splitCredit(text).credit !== null;
}

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

/** `警方熱線：1878 999`: a line that gives a number or an address. */
export function givesValue(text: string): boolean {
  return VALUE.test(text);
}

export function isTag(text: string): boolean {
  return (
    text.length <= LONGEST_TAG && !/[。！？；，：｜│︱\u3000「」【】▼＋+]/.test(text) && !hasCredit(text)
  );
}

/** `發展局局長陳小明`, `住戶李女士`: who is quoted, below a pull quote. */
export function isAttribution(text: string): boolean {
  return text.length <= LONGEST_ATTRIBUTION && !/[。！？；，：？｜│︱\u3000「」]/.test(text);
}

/** A pull quote speaks for itself, without quotation marks: in the first or the second person. */
export function isSpoken(text: string): boolean {
  return isSentence(text) && /[我你妳您咱俺]/.test(text.replace(/「[^」]{0,200}」/g, ''));
}

/** A sentence short enough to stand below a picture. */
export function isBareCaption(text: string): boolean {
  return text.length <= LONGEST_BARE_CAPTION && FULL_STOP.test(text) && !/[「【：]/.test(text);
}
