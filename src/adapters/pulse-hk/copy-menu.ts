import type { Line } from '../../document/document.js';
import { type Label, ungluedBy } from './glued.js';
import { isFrontPageFlag, STANDING_SECTIONS } from './outlet.js';

const BULLET = /^[•◦▪‣⁃●○■*]\s?(?=\S)|^[·–-]\s(?=\S)/;
const LONGEST = 12;

/** The text of a line of a list; `null` for any other line. */
export function bulleted(text: string): string | null {
  const bullet = BULLET.exec(text);
  return bullet ? text.slice(bullet[0].length).trim() : null;
}

/**
 * The labels of the menu that a copy of a whole page begins with: lines of lists, and short lines that come back, since
 * the theme repeats its menu for every width of screen. The standing sections are added.
 */
export function menuOf(lines: readonly Line[]): ReadonlySet<string> {
  const menu = new Set<string>(STANDING_SECTIONS);
  const seen = new Set<string>();
  for (const { text } of lines) {
    if (/\d\s?分鐘閱讀/.test(text)) break;
    const item = bulleted(text);
    const label = item ?? text;
    if (label.length > LONGEST || /[。，：:！？「」｜|]/.test(label)) continue;
    if (item !== null || seen.has(label)) menu.add(label);
    seen.add(label);
  }
  return menu;
}

/** The sections in a line that holds nothing else, the front-page flag among them; `null` for any other line. */
export function sectionLabels(text: string, menu: ReadonlySet<string>): Label[] | null {
  if (bulleted(text) !== null) return null;
  return ungluedBy(text, function* (start) {
    for (let length = 1; length <= LONGEST && start + length <= text.length; length += 1) {
      const label = text.slice(start, start + length);
      if (menu.has(label) || isFrontPageFlag(label)) yield length;
    }
  });
}
