import type { Element } from '../../core.js';
import type { Found } from './adapter-source.js';
import { homeOf } from './names.js';
import type { RelatedLinks } from './page-data.js';
import type { Candidate, PageSurvey } from './page-survey.js';
import type { Step, Way } from './selector.js';

/** An invented story: nothing of the saved page but its markup may go into a fixture. */
export const STORY = {
  headline: '青螺灣渡輪今早恢復航行　首班載客三十人',
  author: '何小棠',
  id: '2604071',
  published: '2026-03-04T07:16:00+08:00',
  modified: '2026-03-04T09:20:00+08:00',
  section: '社區',
  tag: '渡輪',
  related: ['青螺灣碼頭下月翻新', '離島巴士加密班次'],
  heading: '船長：浪已經小了',
  caption: '青螺灣碼頭。',
  credit: '資料圖片',
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
  const { data } = page;
  const mark = data.postId?.mark;
  const head = [
    '<meta charset="utf-8">',
    `<title>${STORY.headline} - ${escaped(page.siteName ?? id)}</title>`,
    `<link rel="canonical" href="https://${host}/${mark === 'address' ? `${STORY.id}/` : ''}example-1">`,
    ...(mark === 'shortlink' ? [`<link rel="shortlink" href="https://${host}/?p=${STORY.id}">`] : []),
    ...(page.siteName ? [`<meta property="og:site_name" content="${escaped(page.siteName)}">`] : []),
    ...metas(data),
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
  const links = data.related ? relatedMarkup(data.related) : '';
  const isRelatedInside = page.drops.some(([, selector]) => selector === `.${data.related?.className}`);
  const inBody = [
    ...markup(true),
    bodyMarkup(body?.element, page),
    ...(links !== '' && isRelatedInside ? [links] : []),
  ].join('\n');
  const parts = [
    ...markup(false),
    wrapped(body?.way ?? [{ tag: 'article' }], inBody),
    ...(links !== '' && !isRelatedInside ? [links] : []),
    ...(mark === 'article' ? [`<article id="post-${STORY.id}"></article>`] : []),
    ...(mark === 'data' ? [`<i data-post-id="${STORY.id}"></i>`] : []),
  ];
  const { language } = homeOf(host, page.language);
  return `<!doctype html>
<html lang="${escaped(page.language ?? language)}">
<head>
${head.join('\n')}
</head>
<body${mark === 'body' ? ` class="postid-${STORY.id}"` : ''}>
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
    const between = Array.from({ length: Math.max(0, Math.abs(headlineAbove) - 1) }, () => STORY.author);
    if (headlineAbove > 0) head.push(...between, timeExample);
    else head.unshift(timeExample, ...between);
  }
  return `${[...navigation, ...head, '', ...STORY.paragraphs, '', ...ends].join('\n')}\n`;
}

/** What of an article stands in the head of its page: the name there, and what is invented for it. */
const IN_HEAD: Record<'author' | 'published' | 'modified' | 'sections' | 'tags', string> = {
  author: STORY.author,
  published: STORY.published,
  modified: STORY.modified,
  sections: STORY.section,
  tags: STORY.tag,
};

function inHead(data: PageSurvey['data'], where: string): [name: string, value: string][] {
  return Object.entries(IN_HEAD).flatMap(([field, value]): [string, string][] => {
    const words = data[field as keyof typeof IN_HEAD]?.words ?? '';
    return words.startsWith(where) ? [[words.slice(where.length), value]] : [];
  });
}

function metas(data: PageSurvey['data']): string[] {
  return inHead(data, 'meta ').map(([name, value]) => {
    const key = name.includes(':') ? 'property' : 'name';
    return `<meta ${key}="${name}" content="${value}">`;
  });
}

function jsonLd({ jsonLd: [type], data }: PageSurvey): string {
  const node: Record<string, unknown> = {
    '@context': 'https://schema.org',
    '@type': type,
    headline: STORY.headline,
  };
  for (const [path, value] of inHead(data, 'JSON-LD ')) {
    const [name = '', ...more] = path.split('.');
    node[name] = more.length > 1 ? [{ name: value }] : more.length > 0 ? { name: value } : value;
  }
  return JSON.stringify(node);
}

function relatedMarkup({ className, links }: RelatedLinks): string {
  const [heading, link] = links.includes(' ') ? links.split(' ') : [null, links];
  const items = STORY.related.map((words, index) => {
    const anchor = `<${link} href="/example-${index + 2}">${words}</${link}>`;
    return heading ? `<${heading}>${anchor}</${heading}>` : anchor;
  });
  return `<div class="${className}">\n${items.join('\n')}\n</div>`;
}

function timeElement({ way, element }: Candidate): string {
  const datetime = element.properties.dateTime === undefined ? {} : { datetime: STORY.published };
  return wrapped(way, '2026年3月4日', datetime);
}

/** The body with one of each kind of child that the page has, in its order, with invented words. */
function bodyMarkup(element: Element | undefined, { drops, data }: PageSurvey): string {
  const noise = drops
    .filter(([, selector]) => selector !== `.${data.related?.className}`)
    .slice(0, 4)
    .map(([, selector]) => {
      const name = selector.slice(1);
      return selector.startsWith('#') ? `<div id="${name}">廣告</div>` : `<div class="${name}">廣告</div>`;
    });
  const kinds = kindsIn(element);
  if (kinds.isLoose) return `${STORY.paragraphs.join('<br><br>\n')}\n${noise.join('\n')}`;
  const [first, ...rest] = STORY.paragraphs.map((text) => `<p>${text}</p>`);
  const figure = '<figure><img src="/example.jpg" alt=""><figcaption>';
  const { caption, credit } = STORY;
  const parts = [
    first,
    ...(kinds.hasFigures ? [`${figure}${caption}（${credit}）</figcaption></figure>`] : []),
    ...noise,
    ...(kinds.heading ? [`<${kinds.heading}>${STORY.heading}</${kinds.heading}>`] : []),
    ...rest,
  ];
  return parts.join('\n');
}

/** The blocks that the body must become. */
export function exampleBlocks({ bodies: [body] }: PageSurvey): object[] {
  const { isLoose, hasFigures, heading } = kindsIn(body?.element);
  const [first, ...rest] = STORY.paragraphs.map((text) => ({ type: 'paragraph', text }));
  if (isLoose) return [{ ...first }, ...rest];
  return [
    { ...first },
    ...(hasFigures ? [{ type: 'image', caption: STORY.caption, credit: STORY.credit }] : []),
    ...(heading ? [{ type: 'heading', level: Number(heading.slice(1)), text: STORY.heading }] : []),
    ...rest,
  ];
}

/** Of what kind the children of a body are. */
function kindsIn(element: Element | undefined) {
  const tags = new Set(
    element?.children.flatMap((child) => (child.type === 'element' ? [child.tagName] : [])),
  );
  return {
    /** Text parted by line breaks, in no paragraphs. */
    isLoose: !tags.has('p') && tags.has('br'),
    hasFigures: tags.has('figure'),
    heading: [...tags].find((tag) => /^h[2-6]$/.test(tag)) ?? null,
  };
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
