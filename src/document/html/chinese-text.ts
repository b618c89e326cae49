import type { Element, ElementContent, RootContent, Text } from 'hast';
import { toText } from 'hast-util-to-text';
import { isWide, withoutInvisible } from '../clean-text.js';
import type { PieceMark } from '../piece.js';
import { attributeOf } from './attributes.js';
import { isHidden, isUnrendered } from './visibility.js';

export interface TextOptions {
  /** Line breaks of the source are line breaks of the text (`white-space: pre-wrap`). */
  preformatted?: boolean;
  /** Leaves elements out. */
  skip?: (element: Element) => boolean;
}

export interface MarkedText {
  text: string;
  marks: PieceMark[];
}

// Noncharacters hold the place of marks while the text is laid out; clean text never has them.
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';
const OPEN_CODE = OPEN.charCodeAt(0);
const CLOSE_CODE = CLOSE.charCodeAt(0);

const MARKS = new Map<string, PieceMark['kind']>([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['a', 'link'],
]);

/**
 * Blocks, which do nothing but end a line before and after them. In the copy, empty ones stand where they begin and end:
 * `hast-util-to-text` copies the text of an element into that of its parent, once for every level.
 */
const BLOCKS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'dialog', 'dir', 'div', 'dl', 'dt', 'figcaption',
  'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'menu',
  'nav', 'ol', 'p', 'section', 'ul',
]); // biome-ignore format: a table
/** Elements that lay out what is in them. All others change nothing, and the copy does without them. */
const LAYING_OUT = new Set([
  'br', 'caption', 'col', 'colgroup', 'listing', 'plaintext', 'pre', 'table', 'tbody', 'td', 'textarea', 'tfoot', 'th', 'thead', 'tr', 'xmp',
]); // biome-ignore format: a table

/**
 * The text of nodes as a reader of Chinese sees it.
 *
 * `hast-util-to-text` lays it out (white space, line breaks, table cells). It works on a copy in which what it keeps by
 * design but nobody reads is gone: hidden elements, ruby readings, soft hyphens, and line breaks of the source between
 * two full-width characters, which CSS Text 3 §4.1.3 removes and that library turns into a space.
 */
export function chineseText(nodes: readonly RootContent[], options: TextOptions = {}): string {
  return markedText(nodes, options).text;
}

/** The same with the emphasis and links in it. */
export function markedText(nodes: readonly RootContent[], options: TextOptions = {}): MarkedText {
  const plain = plainText(nodes);
  if (plain !== null) return { text: plain, marks: [] };
  const { copy, marks } = cleanCopy(nodes, options);
  const laidOut = toText(copy, options.preformatted ? { whitespace: 'pre-wrap' } : {});
  return takeMarks(laidOut, marks);
}

/** Tabs, line breaks, several spaces and marks of direction, which laying out changes. */
const LAID_OUT = /[\t\n\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]| {2}/;

/** The text of nothing but one text node that needs no laying out; most headlines and links are such. */
function plainText(nodes: readonly RootContent[]): string | null {
  const [node] = nodes;
  if (nodes.length !== 1 || node?.type !== 'text') return null;
  const value = withoutInvisible(node.value);
  return LAID_OUT.test(value) ? null : value.trim();
}

interface OpenMark {
  kind: PieceMark['kind'];
  url: string | null;
}

function cleanCopy(
  nodes: readonly RootContent[],
  options: TextOptions,
): { copy: Element; marks: OpenMark[] } {
  const copy: Element = { type: 'element', tagName: 'div', properties: {}, children: [] };
  const texts: Text[] = [];
  const marks: OpenMark[] = [];
  const parents = [copy];
  const preformatted = new Set(options.preformatted ? [copy] : []);
  // children are pushed in reverse, so that the stack gives them back in page order
  const stack: { node: RootContent | 'close' | 'end' | 'end of p'; into: Element }[] = [];
  const push = (children: readonly RootContent[], into: Element) => {
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const node = children[index];
      if (node) stack.push({ node, into });
    }
  };
  push(nodes, copy);
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { node, into } = item;
    if (node === 'close') {
      into.children.push({ type: 'text', value: CLOSE });
    } else if (node === 'end' || node === 'end of p') {
      endLine(into, node === 'end of p', preformatted.has(into));
    } else if (node.type === 'text') {
      const text: Text = { type: 'text', value: withoutInvisible(node.value) };
      if (!preformatted.has(into)) texts.push(text);
      into.children.push(text);
    } else if (node.type === 'element' && !isUnrendered(node) && !isHidden(node) && !options.skip?.(node)) {
      let element = ROWS.has(node.tagName) ? into : besideRows(into, parents);
      if (BLOCKS.has(node.tagName)) {
        const isParagraph = node.tagName === 'p';
        endLine(element, isParagraph, preformatted.has(element));
        stack.push({ node: isParagraph ? 'end of p' : 'end', into: element });
      } else if (LAYING_OUT.has(node.tagName)) {
        const laidOut: Element = { type: 'element', tagName: node.tagName, properties: {}, children: [] };
        element.children.push(laidOut);
        parents.push(laidOut);
        if (PREFORMATTED.has(node.tagName) || preformatted.has(element)) preformatted.add(laidOut);
        element = laidOut;
      }
      const kind = MARKS.get(node.tagName);
      const url = kind === 'link' ? attributeOf(node, 'href') : null;
      if (kind && (kind !== 'link' || url)) {
        marks.push({ kind, url });
        element.children.push({ type: 'text', value: OPEN });
        stack.push({ node: 'close', into: element });
      }
      push(node.children, element);
    }
  }
  joinWideLines(texts);
  for (const parent of parents) joinTexts(parent);
  return { copy, marks };
}

const ROWS = new Set(['tr', 'thead', 'tbody', 'tfoot']);

/** Elements whose white space stays. */
const PREFORMATTED = new Set(['listing', 'plaintext', 'pre', 'textarea', 'xmp']);
const COLLAPSIBLE = /^[\t\n\f\r ]+$/;

/** Ends a line, and leaves one blank at a paragraph. White space alone at its end is none, where such is collapsed. */
function endLine(into: Element, isParagraph: boolean, isPreformatted: boolean): void {
  const last = into.children.at(-1);
  if (!isPreformatted && last?.type === 'text' && COLLAPSIBLE.test(last.value)) last.value = '';
  into.children.push({ type: 'element', tagName: isParagraph ? 'p' : 'div', properties: {}, children: [] });
}

/**
 * Where in the copy of a table an element goes that is no row: all such share one box until the next row, because the
 * library looks for the next row from each of them, which is quadratic for thousands of captions.
 */
function besideRows(into: Element, parents: Element[]): Element {
  if (into.tagName !== 'table') return into;
  const last = into.children.at(-1);
  if (last?.type === 'element' && last.tagName === 'div') return last;
  const box: Element = { type: 'element', tagName: 'div', properties: {}, children: [] };
  into.children.push(box);
  parents.push(box);
  return box;
}

/** Takes out line breaks of the source that stand between two full-width characters, across element borders. */
function joinWideLines(texts: readonly Text[]): void {
  let before = 0;
  for (const [index, text] of texts.entries()) {
    const value = text.value;
    if (value.includes('\n')) {
      text.value = value.replace(/[^\S\u3000]+/g, (run, offset: number) => {
        if (!run.includes('\n')) return run;
        const left = offset > 0 ? value.charCodeAt(offset - 1) : before;
        const end = offset + run.length;
        const right = end < value.length ? value.charCodeAt(end) : firstCode(texts, index + 1);
        return isWide(left) && isWide(right) ? '' : run;
      });
    }
    if (value.length > 0) before = value.charCodeAt(value.length - 1);
  }
}

/** Makes one of texts side by side and none of empty ones: the library would put spaces where they meet. */
function joinTexts(parent: Element): void {
  const joined: ElementContent[] = [];
  for (const child of parent.children) {
    const last = joined.at(-1);
    if (child.type !== 'text') joined.push(child);
    else if (last?.type === 'text') last.value += child.value;
    else if (child.value !== '') joined.push(child);
  }
  parent.children = joined;
}

function firstCode(texts: readonly Text[], from: number): number {
  for (let index = from; index < texts.length; index += 1) {
    const value = texts[index]?.value;
    if (value) return value.charCodeAt(0);
  }
  return 0;
}

/** A mark that is not closed yet; it starts where the first visible character follows. */
interface Opening {
  mark: OpenMark;
  start: number | null;
}

/**
 * Takes the place holders out again, with the white space that they kept apart, and trims every line.
 *
 * White space waits until something visible follows, so a mark never begins or ends with some. Code units are written
 * into a buffer: a string that grows by one character millions of times is a heap of millions of pieces.
 */
function takeMarks(laidOut: string, opened: readonly OpenMark[]): MarkedText {
  if (opened.length === 0) return { text: trimLines(laidOut), marks: [] };
  const units = new Uint16Array(laidOut.length);
  const marks: PieceMark[] = [];
  const open: Opening[] = [];
  let unstarted: Opening[] = [];
  let length = 0;
  let space: number[] = [];
  let breaks = 0;
  let next = 0;
  for (let index = 0; index < laidOut.length; index += 1) {
    const code = laidOut.charCodeAt(index);
    if (code === OPEN_CODE) {
      const mark = opened[next];
      next += 1;
      if (!mark) continue;
      const opening: Opening = { mark, start: null };
      open.push(opening);
      unstarted.push(opening);
    } else if (code === CLOSE_CODE) {
      const closing = open.pop();
      if (closing && closing.start !== null) {
        marks.push({ ...closing.mark, span: { start: closing.start, end: length } });
      }
    } else if (code === LINE_FEED) {
      breaks += 1;
      space = [];
    } else if (isWhite(code)) {
      if (code !== SPACE || space.at(-1) !== SPACE) space.push(code);
    } else {
      if (length > 0) {
        const between = breaks > 0 ? BREAKS.slice(0, breaks) : space;
        for (const one of between) units[length++] = one;
      }
      if (space.length > 0) space = [];
      breaks = 0;
      for (const opening of unstarted) opening.start = length;
      if (unstarted.length > 0) unstarted = [];
      units[length++] = code;
    }
  }
  decoder ??= new TextDecoder('utf-16le');
  const text = decoder.decode(units.subarray(0, length));
  return { text, marks: marks.sort((a, b) => a.span.start - b.span.start) };
}

/** Made once, when it is needed. */
let decoder: InstanceType<typeof TextDecoder> | undefined;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
/** One line break, or a blank line for two and more. */
const BREAKS = [LINE_FEED, LINE_FEED];

/** White space of JavaScript but the line feed. */
function isWhite(code: number): boolean {
  if (code <= 0xa0) return code === SPACE || code === 0xa0 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return false;
  return code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || OTHER_WHITE.has(code);
}

const OTHER_WHITE = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0xfeff]);

/** Trims the text and the ends of its lines; blank lines become one. */
function trimLines(text: string): string {
  if (!text.includes('\n')) return text.trim();
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim();
}
