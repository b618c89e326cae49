import type { Mark } from '../../model/block.js';
import { toUri } from '../uri.js';
import type { Phrasing } from './nodes.js';
import { type Piece, pieces } from './pieces.js';

/** Control characters but tab and line ends: they drive terminals, and Markdown has no escape for them. */
const controls = /[^\P{Cc}\t\n\r]/gu;

/** The text without the control characters that a terminal would obey. */
function printable(text: string): string {
  return text.replace(controls, '');
}

/** All white space, line ends too, as one space: for headings, cells and labels, which are one line. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

/** Text nodes with a hard break for each line end; a blank line would end the paragraph. */
function lines(text: string): Phrasing[] {
  return text.split(/[\r\n]+/).flatMap((line, index): Phrasing[] => {
    const words: Phrasing[] = line === '' ? [] : [{ type: 'text', value: line }];
    return index === 0 ? words : [{ type: 'break' }, ...words];
  });
}

/** From the first to the last character that one of the pattern's runs holds: empty where there is none. */
function extent(text: string, runs: RegExp): { start: number; end: number } {
  let start = 0;
  let end = 0;
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (end === 0) start = index;
    end = index + run.length;
  }
  return { start, end };
}

const inked = /[^\s\p{Cc}]+/gu;
const lettersAndFigures = /[^\p{P}\p{S}\p{Z}\p{Cc}]+/gu;

/**
 * Emphasis around the words and not around the punctuation at their ends. CommonMark's flanking rules, made for
 * spaced scripts, close no emphasis between 」 and a letter: `**「甲」**乙` stays asterisks, `「**甲**」乙` does not.
 */
function styled({ text, style }: Piece): Phrasing[] {
  const { start, end } = extent(text, lettersAndFigures);
  if (style === null || start === end) return lines(text);
  return [
    ...lines(text.slice(0, start)),
    { type: style, children: lines(text.slice(start, end)) },
    ...lines(text.slice(end)),
  ];
}

/** Adjacent text nodes made one, for the serializer to see each character's true neighbours. */
function joined(nodes: Phrasing[]): Phrasing[] {
  const result: Phrasing[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type === 'text' && node.type === 'text') last.value += node.value;
    else result.push(node);
  }
  return result;
}

function linked(run: Piece[], url: string | null): Phrasing[] {
  const children = joined(run.flatMap(styled));
  if (url === null) return children;
  // A label of white space alone would be a link that nobody can see.
  if (run.every(({ text }) => text.trim() === '')) return children;
  // Links hold all phrasing but links, and `styled` makes none.
  return [{ type: 'link', url: toUri(url), children: children.filter((child) => child.type !== 'link') }];
}

/**
 * A block's text and marks as Markdown phrasing.
 *
 * @param offset Where the text begins in the string that the marks count in.
 */
export function phrasing(text: string, marks: readonly Mark[] = [], offset = 0): Phrasing[] {
  const { start, end } = extent(text, inked);
  const result: Phrasing[] = [];
  let run: Piece[] = [];
  const flush = () => {
    for (const node of linked(run, run[0]?.link ?? null)) result.push(node);
    run = [];
  };
  for (const piece of pieces(text.slice(start, end), marks, offset + start)) {
    if (run[0] && run[0].link !== piece.link) flush();
    run.push({ ...piece, text: printable(piece.text) });
  }
  flush();
  return joined(result);
}
