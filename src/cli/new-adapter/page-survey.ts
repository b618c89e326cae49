import { type Element, foldLine, type HtmlDocument, stringAt } from '../../core.js';
import { bodiesIn, bylinesIn, headlinesIn, type Scored, timesIn } from './candidates.js';
import { type PageData, pageDataOf } from './page-data.js';
import { classesOf, selectorOf, type Way, wayTo } from './selector.js';

/** An element that may hold a field, and why. */
export interface Candidate {
  way: Way;
  selector: string;
  score: number;
  why: string[];
  element: Element;
  /** What it says: never written anywhere, for it is the outlet's. */
  text: string;
}

/** What a saved page shows of its outlet; candidates best first. */
export interface PageSurvey {
  host: string | null;
  /** Its home page, where an address was found. */
  home: string | null;
  siteName: string | null;
  language: string | null;
  /** Types of its JSON-LD that describe an article. */
  jsonLd: string[];
  /** What it says in its head, in JSON-LD and in attributes. */
  data: PageData;
  /** Words of its menus, and the titles of what it links to: no article ends with them. */
  linked: ReadonlySet<string>;
  headlines: Candidate[];
  bodies: Candidate[];
  bylines: Candidate[];
  times: Candidate[];
  /** Which of the other fields' elements stand inside of the best body. */
  inside: ('headline' | 'byline' | 'time')[];
  /** Parts of the best body that look like no text of the article: a rule and a selector. */
  drops: [rule: string, selector: string][];
}

const MENUS =
  'nav a, header a, footer a, [role="navigation"] a, [class*="menu"] a, [class*="navbar"] a, [class*="breadcrumb"] a, [id*="menu"] a';
const ARTICLES = ['NewsArticle', 'Article', 'ReportageNewsArticle', 'BlogPosting'];
const MOST = 3;

export function surveyPage(page: HtmlDocument, url: string | null): PageSurvey {
  const { metadata } = page;
  const [ld] = metadata.jsonLd(...ARTICLES);
  const parents = parentsIn(page);
  const publishedRaw = metadata.meta('article:published_time') ?? stringAt(ld, 'datePublished');
  const title = metadata.meta('og:title') ?? stringAt(ld, 'headline') ?? metadata.title ?? '';
  const author =
    metadata.meta('author') ?? stringAt(ld, 'author', 'name') ?? stringAt(ld, 'author', 0, 'name');
  const rank = (found: Scored[]) => ranked(page, parents, found);
  const bodies = rank(bodiesIn(page, parents));
  const best = bodies[0]?.element;
  const [headlines, bylines, times] = [
    rank(headlinesIn(page, title)),
    rank(bylinesIn(page, author)),
    rank(timesIn(page, publishedRaw)),
  ];
  const isInside = (list: Candidate[]) =>
    best !== undefined && list[0] !== undefined && page.all(list[0].selector, best).includes(list[0].element);
  const address = addressOf(url ?? metadata.canonical ?? metadata.meta('og:url'));
  return {
    host: address?.hostname.replace(/^www\./, '') ?? null,
    home: address && `${address.origin}/`,
    siteName: metadata.meta('og:site_name'),
    language: metadata.language,
    jsonLd: [ld?.['@type']].flat().filter((type) => typeof type === 'string'),
    data: pageDataOf(page, address, ld),
    linked: new Set([...page.texts(MENUS), ...page.texts('a').filter(({ length }) => length > 4)]),
    headlines,
    bodies,
    bylines,
    times,
    inside: [
      ...(isInside(headlines) ? (['headline'] as const) : []),
      ...(isInside(bylines) ? (['byline'] as const) : []),
      ...(isInside(times) ? (['time'] as const) : []),
    ],
    drops: best ? dropsIn(page, best) : [],
  };
}

function ranked(page: HtmlDocument, parents: Map<Element, Element>, found: Scored[]): Candidate[] {
  const sorted = found.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const candidates = new Map<string, Candidate>();
  for (const scored of sorted) {
    const way = wayTo(page, scored.element, parents);
    const selector = way && selectorOf(way);
    if (!way || !selector || candidates.has(selector)) continue;
    candidates.set(selector, { ...scored, way, selector, text: foldLine(page.text(scored.element)) });
    if (candidates.size === MOST) break;
  }
  return [...candidates.values()];
}

const NOISE: [rule: string, pattern: RegExp][] = [
  [
    'advertisement',
    /(?:^|[-_])(?:ads?|advert\w*|adsbygoogle|sponsor\w*|gpt|dfp|banners?|td-a-rec|google-auto-placed|code-block|taboola|outbrain|dable|teads)(?:[-_]|$)/i,
  ],
  ['share', /share|sharing|social|addtoany/i],
  ['related', /related|recommend|yarpp|more-?news|read-?more/i],
  ['subscribe', /newsletter|subscri|donat|paywall|promo/i],
  ['comments', /comment|disqus/i],
];

/** The outermost elements of the body whose name says that they are something else. */
function dropsIn(page: HtmlDocument, body: Element): [string, string][] {
  const found = new Map<string, string>();
  for (const element of page.all('[class], [id]', body)) {
    if ([...found.keys()].some((selector) => page.closest(selector, element))) continue;
    const id = page.attribute(element, 'id') ?? '';
    const names = [
      ...classesOf(page, element).map((name) => `.${name}`),
      ...(NAME.test(id) ? [`#${id}`] : []),
    ];
    for (const selector of names) {
      const rule = NOISE.find(([, pattern]) => pattern.test(selector.slice(1)))?.[0];
      if (rule === undefined) continue;
      found.set(selector, rule);
      break;
    }
  }
  return [...found].map(([selector, rule]): [string, string] => [rule, selector]).slice(0, 12);
}

const NAME = /^[a-z][a-z_-]*$/i;

function parentsIn(page: HtmlDocument): Map<Element, Element> {
  const parents = new Map<Element, Element>();
  for (const element of page.all('*')) {
    for (const child of element.children) if (child.type === 'element') parents.set(child, element);
  }
  return parents;
}

function addressOf(address: string | null): URL | null {
  return address && URL.canParse(address) ? new URL(address) : null;
}
