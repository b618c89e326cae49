import type { Piece } from '../document/piece.js';

/** Words that say that a bracket names who made or gave a picture. */
const CREDIT_WORDS =
  /攝|摄|圖片|图片|照片|相片|提供|截圖|截图|擷圖|擷取|翻攝|翻摄|資料圖|资料图|資料照|资料照|檔案|製圖|制图|繪圖|影片|視頻|视频|互聯網|互联网|網絡|网络|網上|网上|圖[／/:：]|图[／/:：]|路透|法新社|美聯社|美联社|新華社|新华社|中新社|中央社|彭博|歐新社|視覺中國|视觉中国|達志影像|東方IC|Photo|Image|Getty|Reuters|Shutterstock|Bloomberg|Courtesy|Screenshot|官網|官网|專頁|Facebook|Instagram|Threads|Youtube|Twitter|微博|小紅書|抖音/i;
/** Agencies that are too short to be looked for inside other words. */
const AGENCIES =
  /(?:^|[^A-Za-z])(?:AP|AFP|EPA|VCG|IG|FB|X|CNN|NASA|PA|CFP|ANI|TNS|SCMP|YT|CCTV|RTHK|TVB|TVBS)(?:$|[^A-Za-z])/;
/** `（左）`, `（左起）`, `（右二）` say where somebody stands. */
const POSITION =
  /^(?:[前後后中]排)?(?:圖|图)?[左右中前後后上下](?:[一二三四五六七八九]|圖|图|起|方|側|侧|者)?$/;

const BRACKETS: readonly [open: string, close: string][] = [
  ['（', '）'],
  ['(', ')'],
  ['﹙', '﹚'],
  ['（', ')'],
  ['(', '）'],
];

/** A line that is nothing but a credit: `攝影：何小舟`, `圖片：網上截圖`. What stands behind `圖：` may be a caption. */
const LABELLED =
  /^(?:[圖图](?:片|像)?|相片|照片|Photo|Image|(?<maker>[攝摄](?:影(?:[師师]|[記记]者)?)?))(?<giver>\s?(?:來源|来源|提供|credit|source|by))?\s?[:：／/]\s?(?<who>[^。！？!?；;，\n]{1,60})$/iu;

export interface CreditedCaption {
  caption: string | null;
  credit: string | null;
}

/**
 * Parts a caption from the credit at its end: `……握手。（陳大文攝）`, `…… (Photo by A / AFP)`, `…… [Getty Images]`.
 *
 * A bracket without a credit's words (`（左）`, `（28日）`) stays in the caption. Square brackets are always a credit. A
 * line that only names the giver behind a label (`圖片：網上截圖`) is a credit without a caption, and the label no part of it.
 */
export function splitCredit(raw: string | null): CreditedCaption {
  const text = raw?.trim() ?? '';
  if (text === '') return { caption: null, credit: null };
  if (text.endsWith(']')) {
    const open = text.lastIndexOf('[');
    const credit = text.slice(open + 1, -1).trim();
    if (open >= 0 && credit !== '') return { caption: text.slice(0, open).trim() || null, credit };
  }
  for (const [opening, closing] of BRACKETS) {
    if (!text.endsWith(closing)) continue;
    const open = text.lastIndexOf(opening);
    const credit = text.slice(open + 1, -1).trim();
    if (open >= 0 && isCredit(credit)) return { caption: text.slice(0, open).trim() || null, credit };
  }
  const { maker, giver = maker, who = '' } = LABELLED.exec(text)?.groups ?? {};
  if (who !== '' && (giver !== undefined || isCredit(who))) return { caption: null, credit: who.trim() };
  return { caption: text, credit: null };
}

/** Whether the words of a bracket name who made or gave a picture. */
export function isCredit(words: string): boolean {
  if (words === '' || words.length > 80 || POSITION.test(words)) return false;
  return CREDIT_WORDS.test(words) || AGENCIES.test(words) || words.includes('@');
}

/** Parts the captions of all images of a body from their credits; an alternative text that only repeats one goes. */
export function splitCredits(body: readonly Piece[]): Piece[] {
  return body.map((piece) => {
    if (piece.type !== 'image' || piece.credit !== null) return piece;
    const parted = splitCredit(piece.caption);
    return { ...piece, ...parted, alt: piece.alt === parted.caption ? null : piece.alt };
  });
}
