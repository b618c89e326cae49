import type { CopySurvey } from './copy-survey.js';
import { constantName, homeOf, literal } from './names.js';
import { pageConstants, pageImports, readPageSource } from './page-source.js';
import type { PageSurvey } from './page-survey.js';

export interface Found {
  id: string;
  page: PageSurvey;
  copy: CopySurvey | null;
}

/** The source of the adapter: what was found, the next best beside it, and what a person has to look at. */
export function adapterSource({ id, page, copy }: Found): string {
  const host = page.host ?? 'example.org';
  const { timeZone, language } = homeOf(host, page.language);
  const name = page.siteName ?? id;
  const parts = [
    importsOf(page, copy),
    `const TIME_ZONE = ${literal(timeZone)};`,
    pageConstants(page),
    readPageSource(page),
    ...(copy ? [readCopy(copy)] : []),
    `export const ${constantName(id)} = defineAdapter({
  id: ${literal(id)},
  // TODO: the name as the outlet writes it in its own pages
  publisher: { id: ${literal(id)}, name: ${literal(name)}, url: ${literal(page.home ?? `https://${host}/`)} },
  // TODO: hosts that it had before as well
  hosts: [${literal(host)}],
  timeZone: TIME_ZONE,
  languages: [${literal(language)}],
  html: {
    signs: [
${signsOf(page)}
    ],
    read: readPage,
  },${copy ? copyPart(copy, name) : ''}
});`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function importsOf(page: PageSurvey, copy: CopySurvey | null): string {
  const names: [isUsed: boolean, name: string][] = [
    ...pageImports(page),
    [copy !== null, 'boilerplate'],
    [true, 'defineAdapter'],
    [page.bodies.length > 0, 'element'],
    [copy?.timePattern != null, 'line'],
    [page.siteName !== null, 'meta'],
    [copy !== null, 'paragraph'],
    [copy !== null, 'type TextDocument'],
  ];
  const bare = (name: string) => name.replace('type ', '').toLowerCase();
  const used = names.flatMap(([isUsed, name]) => (isUsed ? [name] : []));
  const sorted = used.sort((one, other) => (bare(one) < bare(other) ? -1 : 1));
  return `import {\n${sorted.map((name) => `  ${name},`).join('\n')}\n} from 'baodao/core';`;
}

function readCopy({ timePattern, navigation, ends, headlineAbove }: CopySurvey): string {
  return `/** The line of the time, by which a copy is known. */
const TIME = /${timePattern ?? '^\\d{4}-\\d{1,2}-\\d{1,2}'}/;

/** Lines of the site that stand around a copied article. TODO: add what other copies have. */
const ruleOf = boilerplate({
  navigation: [${navigation.map(literal).join(', ')}],
});
/** The first line below the article. TODO */
const ENDS: readonly string[] = [${ends.map(literal).join(', ')}];

function readCopy({ lines, ledger }: TextDocument): Draft | NotAnArticle {
  const at = lines.findIndex(({ text }) => TIME.test(text));
  const time = lines[at];
  const titleAt = at ${headlineAbove < 0 ? '+' : '-'} ${Math.abs(headlineAbove)};
  const title = lines[titleAt];
  const start = Math.max(at, titleAt);
  if (!time || !title) return notAnArticle('a text without headline and time');
  const end = lines.findIndex(({ text }, index) => index > start && ENDS.includes(text));
  const draft: Draft = { headline: title.text, published: readTime(dateIn(time.text), TIME_ZONE), body: [] };
  for (const [index, { text, span }] of lines.entries()) {
    const isInside = index > start && (end < 0 || index < end);
    const rule = isInside ? ruleOf(text) : (ruleOf(text) ?? (index < start ? 'navigation' : 'footer'));
    if (index === at || lines[index] === title || rule === null) ledger.keep(span);
    else ledger.drop(span, rule);
    // TODO: subheadings and captions, which no mark tells from paragraphs
    if (isInside && rule === null) draft.body.push(paragraph(text, span));
  }
  return draft;
}

function dateIn(text: string): string {
  return /\\d{4}\\s?[-/.年][\\d\\s\\-/.年月日:：]*/.exec(text)?.[0].trim() ?? '';
}`;
}

function copyPart({ timePattern }: CopySurvey, name: string): string {
  const signs = timePattern ? [`line(TIME, 0.3, ${literal(`a time as ${name} writes it`)})`] : [];
  return `
  // TODO: a sign that no other outlet has
  text: { signs: [${signs.join(', ')}], read: readCopy },`;
}

function signsOf({ siteName, bodies }: PageSurvey): string {
  const lines = [
    ...(siteName
      ? [
          `      meta('og:site_name', /^${siteName.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$/, 0.9, 'og:site_name'),`,
        ]
      : []),
    ...(bodies[0]
      ? [`      element(${literal(bodies[0].selector)}, 0.2, 'an element like that of the body'),`]
      : []),
  ];
  return lines.join('\n');
}
