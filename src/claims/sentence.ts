import {
  CONDITION,
  CONNECTOR,
  type Frame,
  FUTURE,
  NEGATION,
  NOUN,
  ORGANISATION,
  PRONOUN,
  VERB,
} from './lexicon.js';
import type { TokenType } from './marks.js';
import { opensQuotation, type Tokens } from './token.js';
import { BARS } from './tokens.js';

/** A stretch between two marks of punctuation outside all brackets; token indexes, half-open. */
export interface Clause {
  from: number;
  to: number;
  /** The mark that ends it, or `null` at the end of the stretch. */
  mark: TokenType | null;
}

export interface Sentence {
  from: number;
  to: number;
  clauses: Clause[];
}

/** The clause at an index; before the first and after the last an empty one at that edge of the sentence. */
export function clauseAt({ clauses, from, to }: Sentence, index: number): Clause {
  const edge = index < 0 ? from : to;
  return clauses[index] ?? { from: edge, to: edge, mark: null };
}

/** The token after this one on the same level: a bracket is stepped over with all that it holds. */
export function after(tokens: Tokens, index: number): number {
  const token = tokens.at(index);
  return token.type === 'open' ? token.mate + 1 : index + 1;
}

/** The token before `index` on the same level. */
export function before(tokens: Tokens, index: number): number {
  const token = tokens.at(index - 1);
  return token.type === 'close' ? token.mate : index - 1;
}

/** Whether a token of one of the forms stands in a stretch, on its own level. */
export function holdsForm(tokens: Tokens, from: number, to: number, forms: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i = after(tokens, i)) if (forms.has(tokens.at(i).form)) return true;
  return false;
}

const WORDS = new Set<TokenType>(['word', 'run', 'latin', 'number', 'time']);

/** Whether anything but marks stands in a stretch. */
export function holdsWords(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (WORDS.has(tokens.at(i).type)) return true;
  return false;
}

/** Whether the pair of quotation marks that opens at `index` holds a sentence of its own: it ends in 。！？…… */
export function isFullQuotation(tokens: Tokens, text: string, index: number): boolean {
  const open = tokens.at(index);
  if (!opensQuotation(open)) return false;
  let inner = open.mate - 1;
  while (tokens.at(inner).type === 'space' || tokens.at(inner).bracket === 'quotation') inner--;
  const last = tokens.at(inner);
  return inner > index && (last.type === 'stop' || text[last.start] === '…');
}

/** Characters from which on a quotation before a speaker is what was said, and not the name of something: 「飛魚號」船長. */
const MIN_SPEECH = 8;

/** Whether a quotation that opens at `index` is long enough for speech, or ends like it. */
export function isSpeech(tokens: Tokens, text: string, index: number): boolean {
  const open = tokens.at(index);
  if (!opensQuotation(open)) return false;
  if (isBody(tokens, text, index)) return false;
  return (
    tokens.at(open.mate).start - open.end >= MIN_SPEECH ||
    tokens.at(open.mate - 1).type === 'comma' ||
    isFullQuotation(tokens, text, index)
  );
}

/** 「南灣海岸關注組」: a body by its name, and nothing in the marks that is no part of one. */
function isBody(tokens: Tokens, text: string, open: number): boolean {
  const { mate } = tokens.at(open);
  const last = tokens.at(mate - 1);
  if ((last.classes & ORGANISATION) === 0 && !/[組组會会社盟黨党隊队局署]/.test(text.charAt(last.end - 1)))
    return false;
  for (let i = open + 1; i < mate; i++) {
    const { type, classes } = tokens.at(i);
    if (type !== 'run' && type !== 'latin' && type !== 'word') return false;
    if ((classes & (PRONOUN | NEGATION | CONDITION | FUTURE)) !== 0 && i < mate - 1) return false;
  }
  return true;
}

/** Marks between two clauses. */
const PARTS = new Set<TokenType>(['comma', 'semicolon', 'colon', 'dash']);
/** Marks behind a quotation whose sentence goes on, whatever stop the quotation brings. */
const GOES_ON = new Set<TokenType>(['comma', 'semicolon', 'stop', 'pause', 'dash']);

/**
 * Cuts tokens into sentences and clauses.
 *
 * A sentence ends at 。！？ outside quotation marks, and after a quotation that brings its own full stop, unless
 * the words after it say who spoke (「……。」甲說). A space parts clauses in a headline only.
 */
export function sentences(
  tokens: Tokens,
  text: string,
  from: number,
  to: number,
  headline: boolean,
): Sentence[] {
  const found: Sentence[] = [];
  let clauses: Clause[] = [];
  let start = datelineEnd(tokens, text, from, to);
  let clauseStart = start;
  const endClause = (end: number, mark: TokenType | null): void => {
    if (end > clauseStart || mark === 'colon') clauses.push({ from: clauseStart, to: end, mark });
  };
  const endSentence = (end: number): void => {
    if (clauses.length > 0) found.push({ from: start, to: end, clauses });
    clauses = [];
    start = end;
  };
  let i = start;
  while (i < to) {
    const token = tokens.at(i);
    const next = Math.min(after(tokens, i), to);

    if (token.type === 'stop') {
      endClause(i, 'stop');
      i = afterSpaces(tokens, next, to);
      clauseStart = i;
      endSentence(i);
      continue;
    }
    if (isFullQuotation(tokens, text, i)) {
      const follows = tokens.at(next);
      if (
        !GOES_ON.has(follows.type) &&
        !opensQuotation(follows) &&
        next < to &&
        (tokens.at(i - 1).type === 'colon' || !namesSpeaker(tokens, next, to, i === start))
      ) {
        endClause(next, 'stop');
        clauseStart = next;
        endSentence(next);
      }
      i = next;
      continue;
    }
    if (headline && token.type === 'other' && BARS.includes(text.charAt(token.start))) {
      // 港聞｜…: what stands before the bar is a label.
      endClause(i, 'other');
      clauseStart = next;
      endSentence(next);
      i = next;
      continue;
    }
    if (PARTS.has(token.type) || (headline && token.type === 'space')) {
      endClause(i, token.type === 'space' ? 'comma' : token.type);
      clauseStart = next;
    }
    i = next;
  }
  endClause(to, null);
  endSentence(to);
  return found;
}

/** （記者某某／某地報導）, 【某報訊】, 本報訊（記者某某）: who filed the story, before its first sentence. */
function datelineEnd(tokens: Tokens, text: string, from: number, to: number): number {
  let i = from;
  const first = tokens.at(from);
  if (/^本[報报台網网刊]?[訊讯消]/.test(text.slice(first.start, first.start + 4))) {
    const limit = Math.min(to, from + 4);
    while (i < limit && tokens.at(i).type !== 'open' && tokens.at(i).type !== 'space') i++;
    if (i === limit) return from;
    const label = i;
    i = afterSpaces(tokens, i, to);
    if (tokens.at(i).type !== 'open') return i > label ? i : from;
  }
  const open = tokens.at(i);
  if (open.bracket !== 'gloss' || open.mate >= to - 1) return from;
  const inside = text.slice(open.end, tokens.at(open.mate).start);
  // 【專題名】
  if (text[open.start] === '【' && inside.length <= 20) return afterSpaces(tokens, open.mate + 1, to);
  if (
    inside.length > 40 ||
    !/(報導|報道|报道|报导|電|电|訊|讯|記者|记者|編譯|编译|特稿|專訊|更新|綜合|综合)/.test(inside)
  )
    return from;
  return afterSpaces(tokens, open.mate + 1, to);
}

/** The first token from `from` on that is no space. */
function afterSpaces(tokens: Tokens, from: number, to: number): number {
  let end = from;
  while (end < to && tokens.at(end).type === 'space') end++;
  return end;
}

/** Steps that a speaker behind a quotation may take, a bracket being one: longer ones are sentences of their own. */
const SPEAKER_REACH = 24;

/** Frames of verbs that may govern a quotation before them and a paraphrase behind them. */
const QUOTES = new Set<Frame | undefined>(['word', 'quote', 'tell']);

/** Whether the words from `index` on are nothing but who spoke: 甲說。 or, before a second half, 甲說，「…… */
function namesSpeaker(tokens: Tokens, index: number, to: number, opens: boolean): boolean {
  // 「……。」不過甲亦坦言，……: a sentence of its own.
  if ((tokens.at(index).classes & CONNECTOR) !== 0 && (tokens.at(index).classes & NOUN) === 0) opens = false;
  let verb = false;
  let told = false;
  let plain = false;
  let i = index;
  for (let steps = 0; i < to && steps < SPEAKER_REACH; steps++) {
    const token = tokens.at(i);
    if (token.type === 'stop') return verb;
    // 「……。」甲說，……: one verb for quotation and paraphrase; any other verb governs what follows it.
    if (token.type === 'comma') return verb && opens && plain;
    if (token.type === 'colon' || opensQuotation(token)) return false;
    plain = QUOTES.has(token.word?.verb?.frame) || token.word?.form === '说道' || told;
    verb = (token.classes & VERB) !== 0 || (told && token.type !== 'pause');
    if (token.word?.verb?.frame === 'tell') told = true;
    i = after(tokens, i);
  }
  return i >= to && verb;
}
