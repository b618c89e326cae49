import { foldLine } from '../../document/clean-text.js';
import { isOrganization, readAuthor, splitNames } from '../../draft/byline.js';
import type { Author } from '../../model.js';

/** Where somebody writes from; the model has no field for it: `，发自首尔`, ` 台北報道`, `发于纽约`. */
const PLACE =
  /(?:^|[，,、\s]\s?|(?<=記者|记者))(?:(?:[发發]自|[发發]于|發於)\s?\S.*|\p{Script=Han}{2,8}[報报][道導导])$/u;
/** The house and what follows it: `BBC中文` + `記者`, `BBC News`, `BBC` + `驻北京记者`. */
const HOUSE =
  /^(BBC(?:\s?News)?(?:\s[A-Z][A-Za-z]{1,20}){0,4}(?:\s?中文[網网]?|新聞|新闻|國際台|国际台)?)[\s，,、·|｜]{0,4}(.*)$/u;
/** A title that was typed before the name: `BBC新闻记者傅明德`. */
const TITLE_BEFORE =
  /^(BBC[^（(]{0,16}?(?:記者|记者|編輯|编辑|主播|撰稿人|分析員|分析员|通訊員|通讯员))\s?(?=\p{Script=Han}{2}|[A-Z])/u;
/** A line that is nothing but a name in Latin letters, with or without brackets: `（Jane Roe）`. */
const LATIN_NAME = /^[（(]?\s*([A-Z][\p{Script=Latin}.'’-]*(?:\s[\p{Script=Latin}.'’-]+)+)\s*[）)]?$/u;
const GLOSS = /\s?[（(]([^（）()]+)[）)]\s?$/;

/**
 * One contributor as the page names them. What stands in one contributor is one author: pages since 2024 file every
 * author as a contributor of their own.
 */
export function readContributor(rawName: string, rawRole: string | null): Author | null {
  const line = foldLine(rawName);
  const titled = TITLE_BEFORE.exec(line)?.[1] ?? '';
  const author = readAuthor(line.slice(titled.length).replace(/(?:制作|製作)$/, ''));
  if (author.name === '' || /^[（(]/.test(author.name)) return null;
  const role = foldLine(rawRole ?? '');
  const latin = LATIN_NAME.exec(role)?.[1];
  if (latin && !latin.startsWith('BBC')) {
    return { ...author, ...readRole(titled), latinName: author.latinName ?? latin };
  }
  return { ...author, ...readRole(role === '' || titled !== '' ? titled || role : role) };
}

/**
 * The byline of an older page, which had one line for all names and one for their title: `余小霞、鄭小珊`,
 * `凯瑟琳·甲和詹姆斯·乙（Katherine A & James B）`.
 */
export function readCoAuthors(rawName: string, rawTitle: string | null): Author[] {
  const line = foldLine(rawName);
  const whole = readContributor(line, rawTitle);
  if (whole === null) return [];
  const gloss = GLOSS.exec(line);
  const outer = gloss ? line.slice(0, gloss.index) : line;
  const names = splitNames(outer);
  if (names.length < 2) return [whole];
  const latin = gloss ? splitNames(gloss[1] as string) : [];
  if (latin.length === names.length) {
    return names.map((name, index) => ({ ...whole, ...named(name), latinName: latin[index] as string }));
  }
  return splitNames(line).map((name) => ({ ...whole, ...named(name) }));
}

function named(raw: string): Pick<Author, 'name' | 'kind' | 'latinName'> {
  const { name, kind, latinName } = readAuthor(raw);
  return { name, kind, latinName };
}

/** `BBC中文記者，發自台北` is a 記者 of BBC中文; where they write from is left out. */
function readRole(raw: string): Pick<Author, 'role' | 'affiliation'> {
  const title = raw.replace(PLACE, '').replace(/[\s.。，,]{1,8}$/, '');
  if (title === '') return { role: null, affiliation: null };
  const house = HOUSE.exec(title);
  if (house) return { role: house[2] || null, affiliation: house[1]?.trim() || null };
  return isOrganization(title) ? { role: null, affiliation: title } : { role: title, affiliation: null };
}

/** Labels that screen readers hear before each part of a byline. */
const PARTS = /(?:^|[,，]\s*)(Author|Role|Reporting from|X|Twitter|作者|職務|职务)\s*[,，]\s*/g;

/** Parts of `Role,BBC中文記者, Reporting from,香港` by their labels; `null` where the text has none of them. */
export function bylineParts(text: string): { label: string; value: string }[] | null {
  const found = [...text.matchAll(PARTS)];
  if (found.length === 0 || found[0]?.index !== 0) return null;
  return found.map((match, index) => ({
    label: match[1] as string,
    value: text.slice(match.index + match[0].length, found[index + 1]?.index).trim(),
  }));
}

const NAME_LABELS = ['Author', '作者'];
const ROLE_LABELS = ['Role', '職務', '职务'];

/** Authors out of a byline's parts in page order: each name starts a new one. */
export function authorsOf(parts: readonly { label: string; value: string }[]): Author[] {
  const people: { name: string; role: string | null }[] = [];
  for (const { label, value } of parts) {
    const last = people.at(-1);
    if (NAME_LABELS.includes(label)) people.push({ name: value, role: null });
    else if (ROLE_LABELS.includes(label) && last) last.role = value;
  }
  return people.flatMap(({ name, role }) => readContributor(name, role) ?? []);
}
