import type { Element } from '../../core.js';
import type { Found } from './adapter-source.js';
import { homeOf } from './names.js';
import type { Candidate, PageSurvey } from './page-survey.js';
import type { Step, Way } from './selector.js';

/** An invented story: nothing of the saved page but its markup may go into a fixture. */
export const STORY = {
  headline: '青螺灣渡輪今早恢復航行　首班載客三十人',
  author: '何小棠',
  published: '2026-03-04T07:16:00+08:00',
  heading: '船長：浪已經小了',
  caption: '青螺灣碼頭。（資料圖片）',
  paragraphs: [
    '停航兩日的青螺灣渡輪今早恢復航行，首班船七時開出，載客三十人。',
    '船長何安說：「浪已經小了，可以開船。」',
    '渡輪公司表示，下午會視乎風勢，再決定是否加開班次。',
  ],
} as const;

/** An invented page in the markup of the saved one. */
export function examplePage({ page, id }: Found): string {
  const host = page.host ?? 'example.org';
  const [headline, byline, time, body] = [page.headlines, page.bylines, page.times, page.bodies].map(
    ([best]) => best,
  );
  const head = [
    '<meta charset="utf-8">',
    `<title>${STORY.headline} - ${escaped(page.siteName ?? id)}</title>`,
    `<link rel="canonical" href="https://${host}/example-1">`,
    ...(page.siteName ? [`<meta property="og:site_name" content="${escaped(page.siteName)}">`] : []),
    ...(page.metaDate ? [`<meta property="article:published_time" content="${STORY.published}">`] : []),
    ...(page.jsonLd[0] ? [`<script type="application/ld+json">${jsonLd(page)}</script>`] : []),
  ];
  const fields = {
    headline: wrapped(headline?.way ?? [{ tag: 'h1' }], STORY.headline),
    byline: byline ? wrapped(byline.way, STORY.author) : '',
    time: time ? timeElement(time) : '',
  };
  const names = ['headline', 'byline', 'time'] as const;
  const markup = (isInside: boolean) =>
    names
      .filter((name) => page.inside.includes(name) === isInside && fields[name] !== '')
      .map((name) => fields[name]);
  const inBody = [...markup(true), bodyMarkup(body?.element, page.drops)].join('\n');
  const parts = [...markup(false), wrapped(body?.way ?? [{ tag: 'article' }], inBody)];
  const { language } = homeOf(host, page.language);
  return `<!doctype html>
<html lang="${escaped(page.language ?? language)}">
<head>
${head.join('\n')}
</head>
<body>
${parts.join('\n')}
</body>
</html>
`;
}

/** An invented copy with the lines that stand around one; `null` where no copied text was given. */
export function exampleCopy({ copy }: Found): string | null {
  if (!copy) return null;
  const { timeExample, headlineAbove, navigation, ends } = copy;
  const head: string[] = [STORY.headline];
  if (timeExample !== null) {
    const between = Array.from({ length: Math.max(0, headlineAbove - 1) }, () => STORY.author);
    if (headlineAbove > 0) head.push(...between, timeExample);
    else head.unshift(timeExample);
  }
  return `${[...navigation, ...head, '', ...STORY.paragraphs, '', ...ends].join('\n')}\n`;
}

function jsonLd({ jsonLd: [type], jsonLdDate }: PageSurvey): string {
  const node = { '@context': 'https://schema.org', '@type': type, headline: STORY.headline };
  return JSON.stringify(jsonLdDate ? { ...node, datePublished: STORY.published } : node);
}

function timeElement({ way, element }: Candidate): string {
  const datetime = element.properties.dateTime === undefined ? {} : { datetime: STORY.published };
  return wrapped(way, '2026年3月4日', datetime);
}

/** The body with one of each kind of child that the page has, in its order, with invented words. */
function bodyMarkup(element: Element | undefined, drops: PageSurvey['drops']): string {
  const tags = new Set(
    element?.children.flatMap((child) => (child.type === 'element' ? [child.tagName] : [])),
  );
  const noise = drops.slice(0, 4).map(([, selector]) => {
    const name = selector.slice(1);
    return selector.startsWith('#') ? `<div id="${name}">廣告</div>` : `<div class="${name}">廣告</div>`;
  });
  if (!tags.has('p') && tags.has('br')) return `${STORY.paragraphs.join('<br><br>\n')}\n${noise.join('\n')}`;
  const [first, ...rest] = STORY.paragraphs.map((text) => `<p>${text}</p>`);
  const heading = [...tags].find((tag) => /^h[2-6]$/.test(tag));
  const figure = '<figure><img src="/example.jpg" alt=""><figcaption>';
  const parts = [
    first,
    ...(tags.has('figure') ? [`${figure}${STORY.caption}</figcaption></figure>`] : []),
    ...noise,
    ...(heading ? [`<${heading}>${STORY.heading}</${heading}>`] : []),
    ...rest,
  ];
  return parts.join('\n');
}

/** The elements that a way names, one in the other. */
function wrapped(way: Way, inside: string, more: Record<string, string> = {}): string {
  return way.reduceRight((markup, step, index) => {
    const attributes = { ...attributesOf(step), ...(index === way.length - 1 ? more : {}) };
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
    const lines = markup.includes('\n') ? `\n${markup}\n` : markup;
    return `<${step.tag}${written.join('')}>${lines}</${step.tag}>`;
  }, inside);
}

function attributesOf({ id, className, attribute }: Step): Record<string, string> {
  if (id) return { id };
  if (attribute) return { [attribute[0]]: attribute[1] };
  return className ? { class: className } : {};
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
