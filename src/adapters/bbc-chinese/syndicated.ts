import type { TextDocument } from '../../document/document.js';

/** A line that ends in who made a picture: `…… [Getty Images]`, `[REUTERS/Jane Roe]`. */
const BRACKETED = /\[[^[\]]{2,80}\]$/;
/** Two slots of advertisements that lost everything but their label. */
const EMPTY_SLOTS = /^廣告\s+廣告$/;
/** An item of the portal's own feed below a story: name of an outlet, a dot, an age. */
const FEED_ITEM = /\S\s?・\s?\d{1,3}\s?(?:分鐘|小時|天)前$/;
/** Somebody speaks to the BBC, or its own reporter does. */
const VOICE = /(?:[對对向]|告訴|告诉|接受)BBC|BBC中文(?:記者|记者|梳理|整理|採訪|采访)/;

/** Whether a line is a picture as the portal prints it: its caption, if any, and the credit in brackets. */
export function isBracketed(line: string): boolean {
  return BRACKETED.test(line);
}

/** Marks of BBC copy on the portal's page: credits in brackets, empty slots, words said to the BBC, no feed below. */
export function syndicationMarks({ lines }: TextDocument): {
  credits: number;
  slots: number;
  voices: number;
} {
  const count = (pattern: RegExp) => lines.filter(({ text }) => pattern.test(text)).length;
  if (count(FEED_ITEM) >= 2) return { credits: 0, slots: 0, voices: 0 };
  return { credits: count(BRACKETED), slots: count(EMPTY_SLOTS), voices: count(VOICE) };
}

/** The portal that carries BBC copy with credits in brackets. */
export const PORTAL = { id: 'yahoo', name: 'Yahoo', url: null };
