import type { Figure } from '../model/quantity.js';
import { skipBlank } from './unit.js';
import { WordTable } from './word-table.js';

/** A word that puts the number after it below zero. */
export interface Sign {
  word: string;
  /** Where the number begins. */
  end: number;
  /** Whether amounts of this kind can lie below zero with it: 負債 and 負3場 are something else. */
  allows: (kind: Figure['kind']) => boolean;
}

const kinds = /* @__PURE__ */ new WordTable<string>([
  ['負', 'number measure percent percentage-point ratio money'],
  ['零下', 'number measure'],
  ['-', 'measure percent percentage-point'],
]);

const beforeMinus = /^$|[\s(，,。;:、「溫幅率比為至到達報約於跌升]/;

export const signWords = (): string[] => kinds.words();

/** The sign at a place, or null. */
export function readSign(text: string, at: number): Sign | null {
  const sign = kinds.at(text, at);
  if (sign === null) return null;
  const { word, meaning } = sign;
  // 正負1.5% is on either side of zero, 背負3億元 is to bear them; 勝5負3 and 以0比2負客隊 tell who lost
  if (word === '負' && /[正背肩身揹擔承勝和\d零一二三四五六七八九十]/.test(text.charAt(at - 1))) return null;
  // a dash is a minus after what a number may follow, and right before it: 氣溫-5℃, but 12-5% and A-5
  if (
    word === '-' &&
    !(beforeMinus.test(text.charAt(at - 1)) && /^(?:0(?!\d)|[1-9])/.test(text.slice(at + 1, at + 3)))
  )
    return null;
  const from = skipBlank(text, sign.end);
  const scale = /[攝華]氏/.test(text.slice(from, from + 2));
  const end = scale ? skipBlank(text, from + 2) : from;
  return { word, end, allows: (kind) => meaning.split(' ').includes(kind) };
}
