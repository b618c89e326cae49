import type { Quantities } from './quantities.js';
import type { Tokens } from './token.js';

/** What a passage is to its article: that decides which rules read it. */
export type PassageRole = 'paragraph' | 'heading' | 'caption' | 'quotation';

/** One block's text, cut into tokens: everything that the rules look at. */
export interface Passage {
  field: 'text' | 'headline' | 'caption';
  block: number | null;
  role: PassageRole;
  /** The whole field: token offsets count in it. */
  text: string;
  folded: string;
  start: number;
  end: number;
  tokens: Tokens;
  /** Figures and times of the whole field. */
  quantities: Quantities;
  /** The words for who is quoted, where the page has them beside a pull quote: a text of its own. */
  attribution: Passage | null;
}
