import type { Line, TextDocument } from '../../document/document.js';
import type { Piece } from '../../document/piece.js';
import { splitCredit } from '../../draft/credit.js';
import type { DraftRelated } from '../../draft/draft.js';
import { captionOnly, heading, paragraph } from '../../draft/pieces.js';
import { boilerplateRule, DISCLAIMER, LIST_LABEL, TRAILER } from './boilerplate.js';
import {
  CAPTION,
  ENDS_SENTENCE,
  HEADLINE_BAR,
  isCredited,
  isHeading,
  isTagged,
  isTitle,
  OWN_TITLE,
} from './line-form.js';
import { providerNamed } from './providers.js';
import { readTail } from './tail.js';

export interface CopiedBody {
  body: Piece[];
  related: DraftRelated[];
  trailer: string | null;
}

/**
 * Reads the lines between the time line and what the page offers below.
 *
 * A browser that copies a page leaves a blank line below every `p`, none below headings, captions and boxes, and one
 * more above every picture. Where a copy has such blank lines they tell what each line is; where it has none, or one
 * below every line, only its form does.
 *
 * @param isWhole whether the copy is that of a whole page, its head included
 */
export function readBody(text: TextDocument, from: number, to: number, isWhole: boolean): CopiedBody {
  return new BodyReader(text, from, to, isWhole && hasBothGaps(text.lines)).read();
}

function hasBothGaps(lines: readonly Line[]): boolean {
  const gaps = lines.slice(1).map(({ gap }) => gap);
  return gaps.some((gap) => gap > 0) && gaps.some((gap) => gap === 0);
}

class BodyReader {
  readonly #text: TextDocument;
  readonly #lines: readonly Line[];
  readonly #to: number;
  readonly #isLaidOut: boolean;
  /** Outlets that the same page names in its feed. */
  readonly #sources: ReadonlySet<string>;
  /** From this line on, every line may be the headline of another article. */
  readonly #titlesFrom: number;
  readonly #out: CopiedBody = { body: [], related: [], trailer: null };
  #at: number;
  /** Blank lines that the element above leaves below itself. */
  #below = 1;

  constructor(text: TextDocument, from: number, to: number, isLaidOut: boolean) {
    this.#text = text;
    this.#lines = text.lines;
    this.#at = from;
    this.#to = to;
    this.#isLaidOut = isLaidOut;
    this.#titlesFrom = text.lines.slice(0, to).findLastIndex((line) => !isTitle(line.text)) + 1;
    this.#sources = new Set(text.lines.slice(to).flatMap((line) => readTail(line.text)?.head ?? []));
  }

  read(): CopiedBody {
    for (let line = this.#line(); line; line = this.#line()) {
      if (this.#takeLabel(line) || this.#takeRest(line)) continue;
      if (this.#isLaidOut) this.#takeByGaps(line);
      else this.#takeByForm(line);
    }
    return this.#out;
  }

  #line(index = this.#at): Line | undefined {
    return index < this.#to ? this.#lines[index] : undefined;
  }

  /** Blank lines below a line; at the end of the copy as many as below a paragraph. */
  #gapBelow(index: number): number {
    return this.#lines[index + 1]?.gap ?? 1;
  }

  /** Lines that are the page's own, and lists of other articles below their label. */
  #takeLabel(line: Line): boolean {
    const rule = boilerplateRule(line.text);
    if (rule) {
      this.#drop(line, rule);
      return true;
    }
    if (!LIST_LABEL.test(line.text) || this.#isInParagraph(line)) return false;
    const isPaired = this.#gapBelow(this.#at) >= 2 || this.#isPair(this.#at + 1);
    this.#drop(line, 'label');
    if (isPaired) this.#takePairs();
    else this.#takeTitles();
    return true;
  }

  /** A label whose titles stand in one paragraph, line below line, is a part of the text: pages keep it there too. */
  #isInParagraph({ text }: Line): boolean {
    if (!this.#isLaidOut || !/[:：]$/.test(text)) return false;
    return this.#gapBelow(this.#at) === 0 || this.#gapBelow(this.#at + 1) === 0;
  }

  /** A box of other articles, headline and source each: 延伸閱讀 in the middle of an article. */
  #takePairs(): void {
    while (this.#isPair(this.#at)) {
      const [title, source] = [this.#line(), this.#line(this.#at + 1)] as [Line, Line];
      this.#text.ledger.keep(title.span);
      this.#text.ledger.keep(source.span);
      this.#out.related.push({ kind: 'related', headline: title.text, publisher: source.text });
      this.#at += 2;
    }
    this.#below = 0;
  }

  /** A headline with an outlet below it; the last one before a heading only where the outlet is known. */
  #isPair(index: number): boolean {
    const [title, source] = [this.#line(index), this.#line(index + 1)];
    if (!title || !source || ENDS_SENTENCE.test(source.text)) return false;
    if (this.#isLaidOut && source.gap > 0) return false;
    if (providerNamed(source.text) || this.#sources.has(source.text)) return true;
    const isName = source.text.length <= 10 && !/[\s、「]/.test(source.text);
    return this.#isLaidOut && isName && this.#gapBelow(index + 1) > 0;
  }

  /** Headlines of other articles, one a line: all that is left, or those that look like nothing else. */
  #takeTitles(): void {
    const isLast = this.#at >= this.#titlesFrom;
    for (let line = this.#line(); line && isTitle(line.text); line = this.#line()) {
      if (!isLast && !HEADLINE_BAR.test(line.text)) break;
      this.#text.ledger.keep(line.span);
      this.#out.related.push({ kind: 'related', headline: line.text });
      this.#at += 1;
    }
    this.#below = 1;
  }

  /** The trailer and the publisher's words about itself: nothing below belongs to the article. */
  #takeRest(line: Line): boolean {
    const isTrailer = TRAILER.test(line.text);
    if (!isTrailer && !DISCLAIMER.test(line.text)) return false;
    if (isTrailer) this.#out.trailer = line.text;
    this.#drop(line, isTrailer ? 'read-more' : 'disclaimer');
    if (isTrailer) this.#takeTitles();
    for (let rest = this.#line(); rest; rest = this.#line()) {
      this.#drop(rest, boilerplateRule(rest.text) ?? (isTrailer ? 'read-more' : 'disclaimer'));
    }
    return true;
  }

  #takeByGaps(line: Line): void {
    const isBelowPicture = line.gap > this.#below;
    if (isBelowPicture) {
      const captions = this.#captionsAt(this.#at);
      if (captions > 0) {
        for (let count = captions; count > 0; count -= 1) this.#addCaption();
        return;
      }
    }
    if (this.#gapBelow(this.#at) > 0 || this.#at + 1 >= this.#to) {
      this.#addParagraph(1);
      return;
    }
    const tight = this.#tightRun(this.#at);
    const isList = tight >= 3;
    if (isList) this.#addList(tight);
    else if (isCredited(line.text)) this.#addCaption();
    else if (ENDS_SENTENCE.test(line.text) || OWN_TITLE.test(line.text))
      this.#addParagraph(this.#paragraphLines(this.#at));
    else this.#addHeading();
  }

  /** How many captions of pictures in a row begin here: short lines a blank line apart, the last with none below. */
  #captionsAt(index: number): number {
    for (let end = index; end < this.#to; end += 1) {
      const line = this.#line(end);
      if (!line || boilerplateRule(line.text) || (end > index && line.gap !== 1)) return 0;
      const below = this.#gapBelow(end);
      const isLast = end + 1 === this.#to && line.text.length <= CAPTION && !ENDS_SENTENCE.test(line.text);
      if (below === 0 || isLast) return end - index + 1;
      if (line.text.length > CAPTION || below > 1) return 0;
    }
    return 0;
  }

  /** How many lines stand here with no blank line below each of them. */
  #tightRun(index: number): number {
    let end = index;
    while (end < this.#to && this.#gapBelow(end) === 0 && !this.#isBoundary(end)) end += 1;
    return end - index;
  }

  #isBoundary(index: number): boolean {
    const { text: words } = this.#line(index) as Line;
    return boilerplateRule(words) !== null || LIST_LABEL.test(words);
  }

  /** A paragraph with line breaks inside: lines until the first with a blank line below. */
  #paragraphLines(index: number): number {
    let end = index;
    while (end + 1 < this.#to && this.#gapBelow(end) === 0 && !this.#isBoundary(end + 1)) end += 1;
    return end - index + 1;
  }

  #takeByForm(line: Line): void {
    const next = this.#line(this.#at + 1);
    // a picture above the lead: nothing else stands before the lead tag
    const isAboveLead = this.#out.body.length === 0 && line.text.length <= CAPTION && isTagged(next?.text);
    if (isAboveLead || isCredited(line.text)) {
      this.#addCaption();
    } else if (next && isHeading(line.text) && !isHeading(next.text) && boilerplateRule(next.text) === null) {
      this.#addHeading();
    } else {
      this.#addParagraph(1);
    }
  }

  #drop(line: Line, rule: string): void {
    this.#text.ledger.drop(line.span, rule);
    this.#at += 1;
    this.#below = 0;
  }

  #addParagraph(count: number): void {
    const lines = this.#take(count);
    const origin = spanOf(lines);
    this.#out.body.push(paragraph(lines.map(({ text }) => text).join('\n'), origin));
    this.#below = this.#isLaidOut ? 1 : 0;
  }

  #addList(count: number): void {
    const lines = this.#take(count);
    const origin = spanOf(lines);
    const items = lines.map(({ text }) => text);
    this.#out.body.push({ type: 'list', ordered: false, items, origin });
    this.#below = 0;
  }

  #addHeading(): void {
    const [line] = this.#take(1) as [Line];
    this.#out.body.push(heading(line.text, line.span));
    this.#below = 0;
  }

  #addCaption(): void {
    const [line] = this.#take(1) as [Line];
    const { caption, credit } = splitCredit(line.text);
    this.#out.body.push(captionOnly(caption, credit, line.span));
    this.#below = 0;
  }

  #take(count: number): readonly Line[] {
    const lines = this.#lines.slice(this.#at, Math.min(this.#to, this.#at + count));
    for (const { span } of lines) this.#text.ledger.keep(span);
    this.#at += lines.length;
    return lines;
  }
}

function spanOf(lines: readonly Line[]) {
  const [first, last] = [lines[0], lines.at(-1)] as [Line, Line];
  return { start: first.span.start, end: last.span.end };
}
