import type { Line } from '../../document/document.js';
import type { Context } from '../../draft/adapter.js';
import type { DraftRelated } from '../../draft/draft.js';
import type { CopyLedger } from './copy-ledger.js';
import { endsSentence, furnitureRule } from './copy-lines.js';
import { bulleted, sectionLabels } from './copy-menu.js';
import { isAge, isDayLine, splitDay, timeOf } from './day.js';

type Kind = DraftRelated['kind'];

/** Gathers the stories of a list, line by line: a headline, its date on the same line or below, a teaser. */
export class StoryLines {
  readonly stories: DraftRelated[] = [];
  readonly #ledger: CopyLedger;
  readonly #context: Context;
  #isOpen = false;

  constructor(ledger: CopyLedger, context: Context) {
    this.#ledger = ledger;
    this.#context = context;
  }

  /** The next line is no teaser and no date of the last story. */
  close(): void {
    this.#isOpen = false;
  }

  addHeadline(line: Line, kind: Kind, words = bulleted(line.text) ?? line.text): void {
    const { before, day } = splitDay(words);
    const headline = before || words;
    const time = day ? timeOf(day, this.#context) : {};
    this.stories.push({ kind, headline, ...time });
    this.#ledger.keepIn(line, words, 'label');
    this.#isOpen = true;
  }

  /** Takes a line as the date or the teaser of the last story; answers whether it is one. */
  addDetail(line: Line): boolean {
    const last = this.stories.at(-1);
    if (!last || !this.#isOpen) return false;
    const { text } = line;
    if (isDayLine(text) || isAge(text)) {
      Object.assign(last, timeOf(text, this.#context));
      this.#ledger.keep(line.span);
      this.#isOpen = false;
      return true;
    }
    if (text.endsWith('。') && last.summary === undefined) {
      last.summary = text;
      this.#ledger.keep(line.span);
      return true;
    }
    return false;
  }
}

/**
 * The stories below 相關新聞 in the body: list items, or lines with a date below them; where the list ends the body, all
 * its titles; else the one title that the theme puts between two paragraphs.
 *
 * @param lastSentence index of the last line of the body that ends a sentence
 */
export function relatedBelow(
  lines: readonly Line[],
  { from, end, lastSentence }: { from: number; end: number; lastSentence: number },
  ledger: CopyLedger,
  context: Context,
): { stories: DraftRelated[]; end: number } {
  const list = new StoryLines(ledger, context);
  const isBulleted = bulleted(lines[from]?.text ?? '') !== null;
  const isLast = lastSentence < from;
  let index = from;
  for (; index < end; index += 1) {
    const line = lines[index] as Line;
    if (list.addDetail(line)) continue;
    if (!isStory(lines, index, { isBulleted, isLast, isFirst: index === from })) break;
    list.addHeadline(line, 'related');
  }
  return { stories: list.stories, end: index };
}

function isStory(
  lines: readonly Line[],
  index: number,
  { isBulleted, isLast, isFirst }: { isBulleted: boolean; isLast: boolean; isFirst: boolean },
): boolean {
  const { text } = lines[index] as Line;
  if (bulleted(text) !== null) return true;
  if (isBulleted || furnitureRule(text) !== null || text.endsWith('。')) return false;
  return isLast || isFirst || splitDay(text).day !== null || isDayLine(lines[index + 1]?.text ?? '');
}

/** Whether a line of a list of cards is furniture of the card: its sections, its author. */
export function isCardDetail(text: string, menu: ReadonlySet<string>): boolean {
  return sectionLabels(text, menu) !== null || (/^(?:由|By)\s/i.test(text) && !endsSentence(text));
}
