import type { Line } from '../../document/document.js';
import { isReadingTime } from './copy-lines.js';
import { type Label, ungluedBy } from './glued.js';
import { isFrontPageFlag, STANDING_SECTIONS } from './outlet.js';

const BULLET = /^[•◦▪‣⁃●○■*]\s?(?=\S)|^[·–-]\s(?=\S)/;
const LONGEST = 12;
const KICKER = /^(?:[•]\s?)?([^｜|︱。，：:！？「」\s]{2,12})\s?[｜|︱]/;
/** A flag with unknown sections behind it. */
const FLAGGED = /^(A1)[\p{Script=Han}・·．]{2,12}$/u;

/** The text of a line of a list; `null` for any other line. */
export function bulleted(text: string): string | null {
  const bullet = BULLET.exec(text);
  return bullet ? text.slice(bullet[0].length).trim() : null;
}

/**
 * The labels that a copy itself knows: lines of lists, and short lines that come back, since the theme repeats its menu
 * for every width of screen; the kickers of headlines (`潮灣填海｜…`), which running stories share with their section. The
 * standing sections are added.
 */
export function menuOf(lines: readonly Line[]): ReadonlySet<string> {
  const menu = new Set<string>(STANDING_SECTIONS);
  const seen = new Set<string>();
  let isAbove = true;
  for (const { text } of lines) {
    const kicker = KICKER.exec(text)?.[1];
    if (kicker) menu.add(kicker);
    isAbove &&= !isReadingTime(text);
    const item = bulleted(text);
    const label = item ?? text;
    if (!isAbove || label.length > LONGEST || /[。，：:！？「」｜|]/.test(label)) continue;
    if (item !== null || seen.has(label)) menu.add(label);
    seen.add(label);
  }
  return menu;
}

/**
 * The sections in a line that holds nothing else, the front-page flag among them; `null` for any other line. What
 * follows the flag and is not known is left together.
 */
export function sectionLabels(text: string, menu: ReadonlySet<string>): Label[] | null {
  if (bulleted(text) !== null) return null;
  const labels = ungluedBy(text, function* (start) {
    for (let length = 1; length <= LONGEST && start + length <= text.length; length += 1) {
      const label = text.slice(start, start + length);
      if (menu.has(label) || isFrontPageFlag(label)) yield length;
    }
  });
  const flag = labels ? undefined : FLAGGED.exec(text)?.[1];
  if (flag === undefined) return labels;
  return [
    { text: flag, start: 0, end: flag.length },
    { text: text.slice(flag.length), start: flag.length, end: text.length },
  ];
}
