import { foldLine } from '../../document/clean-text.js';
import { isOrganization, readAuthor } from '../../draft/byline.js';
import type { Author, Publisher } from '../../model.js';
import { PUBLISHER, SPONSORED_BYLINE } from './outlet.js';

const LATIN = /^[\p{Script=Latin}.'’-]+$/u;

/** The names of a byline as the page prints it, joined by one space: `何小晴 葉大江`, `Peter Chan`. */
export function namesOf(byline: string): string[] {
  const names: string[] = [];
  for (const word of foldLine(byline).split(/[\s、，,]+/)) {
    const last = names.at(-1);
    const goesOn = last !== undefined && LATIN.test(word) && LATIN.test(last.split(' ').at(-1) ?? '');
    if (goesOn) names[names.length - 1] = `${last} ${word}`;
    else if (word !== '') names.push(word);
  }
  return names;
}

export function authorsOf(names: readonly string[]): Author[] {
  return names.map((name) => readAuthor(name, isDesk(name) ? { kind: 'organization' } : {}));
}

function isDesk(name: string): boolean {
  return name.includes('01') || SPONSORED_BYLINE.test(name);
}

/** Names of other outlets; HK01's own desks have its 01 in them. */
const OUTLET =
  /(?:報|报|通訊社|通讯社|新華社|新华社|新聞網|新闻网|電視台|电视台|週刊|周刊|雜誌|杂志|在線|在线)$/;

/** The outlet that HK01 carries under its own name in the byline (`海濱晚報`); `null` where HK01 wrote itself. */
export function carriedOutlet(authors: readonly Author[]): Publisher | null {
  const [author, second] = authors;
  if (!author || second || !isOrganization(author.name)) return null;
  if (author.name.includes('01') || author.name === PUBLISHER.name || !OUTLET.test(author.name)) return null;
  return { id: null, name: author.name, url: null };
}
