import { styleText } from 'node:util';

/** Control characters, C1 ones and direction overrides included: a page could move the cursor or hide text with them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text of a page, safe to print on a terminal. */
export function printable(text: string): string {
  return text.replace(CONTROLS, '');
}

/** A number of things, which are named in the singular: `1 image`, `2 images`. */
export function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

/** What is known of the place where text is shown. */
export interface Look {
  /** Whether it is a terminal. */
  isTTY?: boolean;
  /** Its width in cells. */
  columns?: number;
}

type Style = Parameters<typeof styleText>[0];

/** Styles text for a terminal and leaves it plain elsewhere. */
export function styler(look: Look): (style: Style, text: string) => string {
  return (style, text) => (look.isTTY ? styleText(style, text) : text);
}

/** How many terminal cells a text takes: full-width characters take two. */
export function cells(text: string): number {
  let width = 0;
  for (const character of text) width += isFullWidth(character.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

/** The text cut to so many cells, with `…` where something was cut. */
export function cut(text: string, max: number): string {
  if (cells(text) <= max) return text;
  let width = 0;
  let kept = '';
  for (const character of text) {
    width += cells(character);
    if (width > max - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

function isFullWidth(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
