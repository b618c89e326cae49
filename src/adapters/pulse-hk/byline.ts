import type { Piece } from '../../document/piece.js';
import { isOrganization, readAuthor, splitNames } from '../../draft/byline.js';
import type { Author } from '../../model.js';
import { OWN_NAME } from './outlet.js';

const LABEL = /^(?:by\s|由\s|(?:文字?|撰文|採訪|採訪[、及]撰文|撰稿|作者|記者|報道|報導)\s?[:：])\s?/i;
/** The byline of a desk: the theme's author is a WordPress user, `追光者報道`. */
const REPORT = /^(.{2,20}?)\s?(?:報道|報導|報道組|報導組)$/;
const ROLE =
  /^(?:((?:特約|特派|實習|駐.{1,6})?(?:編輯|撰稿人|撰述|評論員|主筆|專欄作家))\s+|((?:特約|特派|實習|本報|本刊|駐.{1,6})?記者)\s?)(.{2,20})$/;
/** Names alone: no sentence, no heading, no kicker. */
const NAME = /^(?:[\p{Script=Han}·・．]{2,8}|[\p{Script=Latin}][\p{Script=Latin}\s.'’-]{1,30})$/u;
/** A line of the body that says who wrote it: `文：甲乙丙／圖：丁戊`, `記者：甲乙丙`, `【追光者報道】`. */
const LABELLED = /^[（(【[]?\s?(?:文字?|撰文|採訪|採訪[、及]撰文|撰稿|作者|記者)\s?[:：]/;
const BRACKETED = /^[【[（(]([^【】[\]（）()]{2,20}?)[】\]）)]$/;
const PICTURES = /^(?:圖片?|攝影?|攝錄|影片|製圖|設計|編輯|責任編輯|編譯|翻譯|整理)\s?[:：]/;

/** The authors that a byline names: `追光者報道`, `甲乙丙、丁戊`, `特約記者 甲乙丙`. */
export function readByline(raw: string, role: string | null = null): Author[] {
  return splitNames(raw.replace(LABEL, '')).map((part) => {
    const titled = ROLE.exec(part);
    const name = titled?.[3] ?? part;
    const author = readAuthor(REPORT.exec(name)?.[1] ?? name);
    const isOwn = OWN_NAME.test(author.name) || author.name.startsWith('追光者');
    return {
      ...author,
      kind: isOwn ? 'organization' : author.kind,
      role: titled?.[1] ?? titled?.[2] ?? role,
    };
  });
}

/** Whether a line of a copy is a byline by its look. */
export function looksLikeByline(line: string): boolean {
  if (line.length > 40) return false;
  const text = line.replace(LABEL, '');
  const names = splitNames(text);
  if (names.length === 0) return false;
  return names.every((part) => {
    const name = ROLE.exec(part)?.[3] ?? part;
    return NAME.test(name) || OWN_NAME.test(name) || REPORT.test(name) || isOrganization(name);
  });
}

/**
 * Takes the byline out of a body that has one as its first or last line.
 */
export function takeByline(body: readonly Piece[]): { body: Piece[]; authors: Author[] } {
  for (const piece of [body.find(isText), body.findLast(isText)]) {
    const authors = piece?.type === 'paragraph' ? bylineIn(piece.text) : [];
    if (authors.length > 0) return { body: body.filter((other) => other !== piece), authors };
  }
  return { body: [...body], authors: [] };
}

/** Those whom the body names and those whom the theme names; a desk gives way to the people. */
export function mergeAuthors(inBody: readonly Author[], ofTheme: readonly Author[]): Author[] {
  if (inBody.length === 0) return [...ofTheme];
  const known = new Set(inBody.map(({ name }) => name));
  const all = [...inBody, ...ofTheme.filter(({ name }) => !known.has(name))];
  const people = all.filter(({ kind }) => kind === 'person');
  return people.length > 0 ? people : [...inBody];
}

/** The authors of a line of the body that is nothing but a byline; `[]` for any other line. */
export function bylineIn(line: string): Author[] {
  if (line.length > 60) return [];
  const bracketed = BRACKETED.exec(line)?.[1];
  if (bracketed !== undefined && REPORT.test(bracketed)) return readByline(bracketed);
  if (REPORT.test(line) && line.startsWith('追光者')) return readByline(line);
  if (!LABELLED.test(line)) return [];
  const parts = line
    .replace(/^[（(【[]|[】\]）)]$/g, '')
    .split(/\s?[／/|｜]\s?/)
    .filter((part) => !PICTURES.test(part));
  return parts.every(looksLikeByline) ? parts.flatMap((part) => readByline(part)) : [];
}

function isText({ type }: Piece): boolean {
  return type !== 'image' && type !== 'embed';
}
