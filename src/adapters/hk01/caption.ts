import type { Piece } from '../../document/piece.js';
import { type CreditedCaption, splitCredit } from '../../draft/credit.js';

/** A name in brackets behind the full stop: `……合照。（海濱報）`. HK01 names a source there without any word for it. */
const SOURCE = /^(.*[。！？」])\s?[（(﹙]([^（）()﹙﹚。，：]{2,16})[）)﹚]$/;
/** What stands there otherwise: remarks, ends of reports. */
const REMARK = /見|详|詳|完|續|续|綜合|综合|註|注|按|編|编|更新|有片|上|下|左|右|中|\d/;

/** Parts a caption from the credit at its end, with or without a word that says that it is one. */
export function readCaption(text: string): CreditedCaption {
  const read = splitCredit(text);
  if (read.credit !== null) return read;
  const [, caption, credit] = SOURCE.exec(text.trim()) ?? [];
  return caption && credit && !REMARK.test(credit) ? { caption, credit: credit.trim() } : read;
}

/** A caption that ends with its credit in brackets. */
export function hasCredit(text: string): boolean {
  return readCaption(text).credit !== null;
}

/** Parts the captions of all images from their credits. */
export function readCaptions(body: readonly Piece[]): Piece[] {
  return body.map((piece) => {
    if (piece.type !== 'image' || piece.caption === null || piece.credit !== null) return piece;
    return { ...piece, ...readCaption(piece.caption) };
  });
}
