import { literal } from './names.js';
import type { Candidate, PageSurvey } from './page-survey.js';

/** The names of `baodao/core` that the source of a page's reading takes. */
export function pageImports(page: PageSurvey): [isUsed: boolean, name: string][] {
  const { data } = page;
  const spots = Object.values(data).map((spot) => (spot && 'source' in spot ? spot.source : ''));
  const hasAuthors = page.bylines.length > 0 || data.author !== null;
  return [
    [true, 'type BodyRules'],
    [true, 'type Draft'],
    [true, 'type HtmlDocument'],
    [true, 'type NotAnArticle'],
    [true, 'notAnArticle'],
    [hasAuthors, 'readAuthor'],
    [true, 'readTime'],
    [true, 'splitCredits'],
    [hasAuthors, 'splitNames'],
    [spots.some((source) => source.includes('stringAt(')), 'stringAt'],
    [spots.some((source) => source.includes('stringsAt(')), 'stringsAt'],
  ];
}

export function pageConstants({ headlines, bodies, bylines, times, drops, data }: PageSurvey): string {
  const rules = new Map<string, string[]>();
  for (const [rule, selector] of drops) rules.set(rule, [...(rules.get(rule) ?? []), selector]);
  const dropped = [...rules].map(([rule, selectors]) => `    ${rule}: ${literal(selectors.join(', '))},`);
  const related = data.related
    ? `  // ${data.related.count} links\n  related: ${literal(`.${data.related.className} ${data.related.links}`)},`
    : '';
  const fields = [
    field('headline', headlines),
    field('body', bodies),
    field('byline', bylines),
    field('time', times),
    related,
  ];
  return `/** Where the page keeps what. TODO: try each on more pages; other candidates stand beside it. */
const PAGE = {
${fields.filter((line) => line !== '').join('\n')}
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

export function readPageSource(page: PageSurvey): string {
  const { data } = page;
  const usesLd = Object.values(data).some((spot) => spot && 'source' in spot && spot.source.includes('(ld,'));
  const fields = [
    ...nativeId(page),
    'url: page.metadata.canonical,',
    `headline: page.text(page.first(${page.headlines.length > 0 ? 'PAGE.headline' : "'h1'"})) || null,`,
    ...authors(page),
    `published:\n      ${published(page).join(' ??\n      ') || 'null'},`,
    ...(data.modified ? [`modified: readTime(${data.modified.source}, TIME_ZONE),`] : []),
    ...(data.sections ? [`sections: ${data.sections.source},`] : []),
    ...(data.tags ? [`tags: ${data.tags.source}.flatMap((words) => words.split(/[,，、]/)),`] : []),
    'body: splitCredits(page.body(container, BODY)),',
    ...(data.related ? ['related,'] : []),
  ];
  return `function readPage(page: HtmlDocument): Draft | NotAnArticle {
  const container = page.first(${page.bodies.length > 0 ? 'PAGE.body' : "'article'"});
  if (!container) return notAnArticle('a page without an article');${
    usesLd ? `\n  const [ld] = page.metadata.jsonLd(${page.jsonLd.map(literal).join(', ')});` : ''
  }${keeps(page)}${related(page)}
  return {
    ${fields.join('\n    ')}
  };
}`;
}

function nativeId({ data: { postId } }: PageSurvey): string[] {
  if (!postId) {
    return [
      "// TODO: the outlet's own id of the article, which its address or its page holds",
      'nativeId: null,',
    ];
  }
  const why =
    postId.mark === 'address'
      ? []
      : ['// TODO: a copied text does not know this id; where the address has one, take that'];
  return [...why, `nativeId: ${postId.source},`];
}

function authors({ bylines, data: { author } }: PageSurvey): string[] {
  if (bylines.length > 0) {
    return [
      '// TODO: labels that stand before the names',
      "authors: splitNames(page.text(page.first(PAGE.byline)).replace(/^(?:文|撰文|記者|作者)\\s?[:：]/, '')).map((name) =>",
      '  readAuthor(name),',
      '),',
    ];
  }
  if (!author) return [];
  return [
    '// TODO: whether that is who wrote it, or who put it on the site',
    `authors: splitNames(${author.source} ?? '').map((name) => readAuthor(name)),`,
  ];
}

function published({ times, data }: PageSurvey): string[] {
  return [
    ...(data.published ? [`readTime(${data.published.source}, TIME_ZONE)`] : []),
    ...(times.length > 0
      ? [
          `readTime(page.attribute(page.first(PAGE.time), 'datetime'), TIME_ZONE)`,
          'readTime(page.text(page.first(PAGE.time)), TIME_ZONE)',
        ]
      : []),
  ];
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

function related({ data }: PageSurvey): string {
  if (!data.related) return '';
  return `
  const related = page.all(PAGE.related).map((link) => {
    page.keep(link);
    return { kind: 'related' as const, headline: page.text(link), url: page.attribute(link, 'href') };
  });`;
}
