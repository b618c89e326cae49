import type { CopySurvey } from './copy-survey.js';
import { constantName, homeOf, literal } from './names.js';
import type { Candidate, PageSurvey } from './page-survey.js';

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
    constants(page),
    readPage(page),
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
  const hasLd = !page.metaDate && page.jsonLdDate;
  const names: [isUsed: boolean, name: string][] = [
    [copy !== null, 'boilerplate'],
    [true, 'type BodyRules'],
    [true, 'defineAdapter'],
    [true, 'type Draft'],
    [page.bodies.length > 0, 'element'],
    [true, 'type HtmlDocument'],
    [copy?.timePattern != null, 'line'],
    [page.siteName !== null, 'meta'],
    [true, 'type NotAnArticle'],
    [true, 'notAnArticle'],
    [copy !== null, 'paragraph'],
    [page.bylines.length > 0, 'readAuthor'],
    [true, 'readTime'],
    [true, 'splitCredits'],
    [page.bylines.length > 0, 'splitNames'],
    [hasLd, 'stringAt'],
    [copy !== null, 'type TextDocument'],
  ];
  const used = names.filter(([isUsed]) => isUsed).map(([, name]) => `  ${name},`);
  return `import {\n${used.join('\n')}\n} from 'baodao/core';`;
}

function constants({ headlines, bodies, bylines, times, drops }: PageSurvey): string {
  const rules = new Map<string, string[]>();
  for (const [rule, selector] of drops) rules.set(rule, [...(rules.get(rule) ?? []), selector]);
  const dropped = [...rules].map(([rule, selectors]) => `    ${rule}: ${literal(selectors.join(', '))},`);
  return `/** Where the page keeps what. TODO: try each on more pages; other candidates stand beside it. */
const PAGE = {
${[field('headline', headlines), field('body', bodies), field('byline', bylines), field('time', times)]
  .filter((line) => line !== '')
  .join('\n')}
};

/** What in the body is no text of the article. TODO: look at what the report says was dropped. */
const BODY: BodyRules = {
  drop: {
${dropped.join('\n') || "    // advertisement: '.ad',"}
  },
};`;
}

function field(name: string, [best, ...others]: readonly Candidate[]): string {
  if (!best) return '';
  const next = others.map(({ selector, why }) => `  // or ${selector} (${why.join(', ')})\n`).join('');
  return `  // ${best.why.join(', ')}\n${next}  ${name}: ${literal(best.selector)},`;
}

function readPage(page: PageSurvey): string {
  const ways = [
    ...(page.metaDate ? [`readTime(page.metadata.meta('article:published_time'), TIME_ZONE)`] : []),
    ...(!page.metaDate && page.jsonLdDate
      ? [
          `readTime(stringAt(page.metadata.jsonLd(${page.jsonLd.map(literal).join(', ')})[0], 'datePublished'), TIME_ZONE)`,
        ]
      : []),
    ...(page.times.length > 0
      ? [
          `readTime(page.attribute(page.first(PAGE.time), 'datetime'), TIME_ZONE)`,
          'readTime(page.text(page.first(PAGE.time)), TIME_ZONE)',
        ]
      : []),
  ];
  const authors =
    page.bylines.length > 0
      ? `
    // TODO: labels that stand before the names
    authors: splitNames(page.text(page.first(PAGE.byline)).replace(/^(?:文|撰文|記者|作者)\\s?[:：]/, '')).map((name) =>
      readAuthor(name),
    ),`
      : '';
  return `function readPage(page: HtmlDocument): Draft | NotAnArticle {
  const container = page.first(${page.bodies.length > 0 ? 'PAGE.body' : "'article'"});
  if (!container) return notAnArticle('a page without an article');${keeps(page)}
  return {
    // TODO: the outlet's own id of the article, which its address or its page holds
    nativeId: null,
    url: page.metadata.canonical,
    headline: page.text(page.first(${page.headlines.length > 0 ? 'PAGE.headline' : "'h1'"})) || null,${authors}
    published:
      ${ways.join(' ??\n      ') || 'null'},
    body: splitCredits(page.body(container, BODY)),
  };
}`;
}

/** What stands inside of the body and has a field of its own. */
function keeps({ inside }: PageSurvey): string {
  if (inside.length === 0) return '';
  return `
  // these stand inside of the body: they are kept for their fields, so that no block is made of them
  for (const selector of [${inside.map((name) => `PAGE.${name}`).join(', ')}]) {
    const kept = page.first(selector);
    if (kept) page.keep(kept);
  }`;
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
  const title = lines[at - ${headlineAbove}];
  if (!time || !title) return notAnArticle('a text without headline and time');
  const end = lines.findIndex(({ text }, index) => index > at && ENDS.includes(text));
  const draft: Draft = { headline: title.text, published: readTime(dateIn(time.text), TIME_ZONE), body: [] };
  for (const [index, { text, span }] of lines.entries()) {
    const isInside = index > at && (end < 0 || index < end);
    const rule = isInside ? ruleOf(text) : (ruleOf(text) ?? (index < at ? 'navigation' : 'footer'));
    if (index === at || lines[index] === title || rule === null) ledger.keep(span);
    else ledger.drop(span, rule);
    // TODO: subheadings and captions, which no mark tells from paragraphs
    if (isInside && rule === null) draft.body.push(paragraph(text, span));
  }
  return draft;
}

function dateIn(text: string): string {
  return /\\d{4}\\s?[-/.年][\\d\\s\\-/.年月日:：]*/.exec(text)?.[0].replace(/[/.]/g, '-').trim() ?? '';
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
